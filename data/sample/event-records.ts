import { normaliseText, quoteAt } from '../evidence/quote.ts'
import type { Text } from '../model/text.ts'
import { pointAt, pointCount } from '../text/points.ts'
import { fixedId } from './fixed-id.ts'
import type { Both, StarterClaim, StarterRow, StarterSource } from './row.ts'
import { noticeText, sourceRecord } from './source-record.ts'
import { record, type StarterRecord, textInBoth } from './starter-record.ts'

/** A claim as the row gives it, with the records made of it. */
interface Claimed {
  readonly given: StarterClaim
  readonly passage: StarterRecord
  readonly claim: StarterRecord
}

const links = { places: 'place', actors: 'actor' } as const

const linkKey = (row: StarterRow, kind: string, to: string): string => `${row.slug} ${kind} ${to}`

const linkId = (row: StarterRow, kind: string, to: string): string =>
  fixedId('link', linkKey(row, kind, to))

/** A row's field path with the slug of its place or actor replaced by the link's id. */
function fieldPath(row: StarterRow, field: string): string {
  const [first = '', to, ...rest] = field.split('/')
  if (to === undefined) return field
  const kind = first === 'places' ? links.places : links.actors
  return [first, linkId(row, kind, to), ...rest].join('/')
}

/** A claim's value in the shape of its field: a link's own field names the place or the actor. */
function fieldValue({ field, value }: StarterClaim): unknown {
  const [first, to, rest] = field.split('/')
  if (to !== undefined && rest === undefined)
    return fixedId(first === 'places' ? links.places : links.actors, String(value))
  return typeof value === 'object' && 'fr' in value ? textInBoth(value as Both) : value
}

/** The source of a row that a claim is read from; a name that the row does not have is our own mistake. */
export function starterSourceOf(row: StarterRow, claim: StarterClaim): StarterSource {
  const source = row.sources.find(({ slug }) => slug === (claim.source ?? row.sources[0]?.slug))
  if (source === undefined) throw new Error(`${row.slug}: no source ${claim.source}`)
  return source
}

// Words that stood in the first text are known by their place there, others by themselves: however often the text is corrected, the passage stays the same one.
function passageKey({ slug, text, firstText = text }: StarterSource, quote: string): string {
  const first = normaliseText(firstText)
  const at = first.indexOf(quote)
  if (at < 0) return `${slug} “${quote}”`
  const start = pointAt(first, at)
  return `${slug} ${start} ${start + pointCount(quote)}`
}

function passageRecord(source: StarterSource, quote: string): StarterRecord {
  const whole = noticeText(source)
  const at = whole.indexOf(quote)
  const start = pointAt(whole, at)
  const selectors = quoteAt(whole, start, start + pointCount(quote))
  if (at < 0 || !selectors.ok) throw new Error(`${source.slug}: no passage “${quote}”`)
  return record('passage', passageKey(source, quote), {
    source: fixedId('source', source.slug),
    ...selectors.value,
  })
}

function claimed(row: StarterRow, given: StarterClaim): Claimed {
  const source = starterSourceOf(row, given)
  const passage = passageRecord(source, given.quote)
  const value = fieldValue(given)
  const key = `${row.slug} ${given.field} ${source.slug} ${passage.id} ${JSON.stringify(value)}`
  const claim = record('claim', key, {
    subject: fixedId('event', row.slug),
    field: fieldPath(row, given.field),
    value,
    passages: [passage.id],
    credibility: given.credibility,
    stance: given.stance,
    note: given.note === '' ? undefined : given.note,
  })
  return { given, passage, claim }
}

/** The value of a field with the claim it was chosen from, or why it stands without one. */
function stated(all: readonly Claimed[], field: string, value?: unknown, reason?: string): unknown {
  const chosen = all.find(({ given }) => given.field === field && given.chosen !== undefined)
  if (chosen !== undefined)
    return { value: chosen.claim.fields.value, claim: chosen.claim.id, reason: chosen.given.chosen }
  return value === undefined ? undefined : { value, reason }
}

function ground(all: readonly Claimed[], field: string): unknown {
  const chosen = stated(all, field) as { claim: string; reason: string } | undefined
  return chosen && { claim: chosen.claim, reason: chosen.reason }
}

function eventRecord(row: StarterRow, all: readonly Claimed[]): StarterRecord {
  return record('event', row.slug, {
    title: { value: textInBoth(row.title), reason: 'Titre donné par l’archiviste.' },
    date: stated(all, 'date', row.edtf),
    type: { value: row.type, reason: 'Classement de l’archiviste.' },
    summary: stated(all, 'summary', textInBoth(row.summary), 'Résumé rédigé d’après les notices.'),
    toll: stated(all, 'toll'),
    status: row.status,
    note: row.note,
  })
}

/** What the rank or function of an actor, and each that a claim gives it, is called in both languages. */
function stylesOf(
  { claims, inEnglish }: StarterRow,
  actor: string,
  style: string | undefined,
): readonly Text[] | undefined {
  const claimed = claims.filter(({ field }) => field === `actors/${actor}/style`)
  const all = new Set([style ?? '', ...claimed.map(({ value }) => String(value))])
  const texts = [...all].flatMap((fr) => {
    const en = inEnglish?.get(fr)
    return en === undefined ? [] : [textInBoth({ fr, en })]
  })
  return texts.length === 0 ? undefined : texts
}

function linkRecords(row: StarterRow, all: readonly Claimed[]): readonly StarterRecord[] {
  const event = fixedId('event', row.slug)
  const link = (
    kind: 'place' | 'actor' | 'theme' | 'event',
    slug: string,
    more: StarterRecord['fields'],
  ): StarterRecord =>
    record('link', linkKey(row, kind, slug), {
      kind,
      event,
      to: fixedId(kind === 'theme' ? 'term' : kind, slug),
      ...more,
    })
  const asNoticed = 'Fonction donnée par la notice.'
  return [
    ...row.places.map((slug, order) =>
      link('place', slug, { ground: ground(all, `places/${slug}`), order }),
    ),
    ...row.actors.map(([slug, role, style], order) =>
      link('actor', slug, {
        role,
        style: stated(all, `actors/${slug}/style`, style, asNoticed),
        styles: stylesOf(row, slug, style),
        ground: ground(all, `actors/${slug}`),
        order,
      }),
    ),
    ...row.themes.map((slug, order) => link('theme', slug, { order })),
    ...(row.ties ?? []).map(([tie, slug, reason], order) =>
      link('event', slug, { tie, ground: { reason }, order }),
    ),
  ]
}

/** Everything that a row adds to the archive: its sources, then the event, its passages and claims, and its links. */
export function eventRecords(row: StarterRow): readonly StarterRecord[] {
  const all = row.claims.map((given) => claimed(row, given))
  const passages = new Map(all.map(({ passage }) => [passage.id, passage]))
  return [
    ...row.sources.map(sourceRecord),
    eventRecord(row, all),
    ...passages.values(),
    ...all.map(({ claim }) => claim),
    ...linkRecords(row, all),
  ]
}
