import type { Access } from '../../disclosure/access.ts'
import { gradeOf } from '../../evidence/grade.ts'
import { claimedField } from '../../model/fields.ts'
import { statedValue } from '../../model/stated.ts'
import { type Lang, textIn } from '../../model/text.ts'
import { translated } from '../../model/translations.ts'
import type { ClaimView, EventView, Quoted } from '../../reading/event-view.ts'
import { namedIn } from '../../reading/named-in.ts'
import { reasonAt } from '../../reading/reason-at.ts'
import type { ReadIn } from '../../reading/source-view.ts'
import type { Json } from '../../text/json.ts'
import { sayReason } from '../../words/say-reason.ts'
import { sayClaimed, sayPath } from '../../words/say-value.ts'
import { say } from '../../words/words.ts'
import type { Cite, Dispute, PrintGap, PrintRival } from '../model.ts'

/** What an event rests on: evidence for what is shown, the fields on which claims differ, and the values for which no passage is printed. */
export interface Evidence {
  readonly cites: readonly Cite[]
  readonly disputes: readonly Dispute[]
  readonly gaps: readonly PrintGap[]
}

/** Sorts an event's claims: those that bear out the value shown, and those that give another or dispute it. Claims that rest only on withheld sources are not printed. `gaps` are those of the same event where they are known already. */
export function evidenceOf(
  view: EventView,
  access: Access,
  lang: Lang,
  gaps?: Evidence['gaps'],
): Evidence {
  const cites: { readonly claim: ClaimView; readonly own: readonly Cite[] }[] = []
  const rivals = new Map<string, PrintRival[]>()
  for (const claim of view.claims) {
    const about = fieldWords(claim.field, view, lang)
    const own = citesOf(claim, access, about, lang)
    if (own.length === 0 && claim.quotes.length > 0) continue
    // What was chosen is shown, whatever its words.
    if (claim.chosen) {
      cites.push({ claim, own })
      continue
    }
    const shown = shownValue(view, claim.field)
    const words = valueWords(claim.field, claim.value, view, lang)
    const isSame = shown !== undefined && words === valueWords(claim.field, shown, view, lang)
    const isShown =
      claim.stance === 'supports' && ((shown === undefined && claim.field.includes('/')) || isSame)
    if (isShown) cites.push({ claim, own })
    else {
      const bare = citesOf({ ...claim, interpretation: '', note: '' }, access, about, lang)
      const contests = isSame ? ({ contests: true } as const) : {}
      const isProse = claimedField(claim.field)?.print === 'body'
      const adds = isProse && claim.stance === 'supports' ? ({ adds: true } as const) : {}
      const rival = { value: words, ...contests, ...adds, note: noteOf(claim, lang), cites: bare }
      rivals.set(claim.field, [...(rivals.get(claim.field) ?? []), rival])
    }
  }
  const disputes = [...rivals].map(([field, found]) => disputeOf(view, field, found, lang))
  const told = cites.flatMap(({ claim, own }) => {
    const how = choiceWords(view, claim, rivals.has(claim.field), lang)
    return own.map((cite) => ({ ...cite, note: [cite.note, how].filter(Boolean).join(' ') }))
  })
  return { cites: told, disputes, gaps: gaps ?? gapsBeside(view, told) }
}

/** How a claim came to be shown: that its warning was passed over, and why it was chosen, where that is not said beside its rivals. */
function choiceWords(view: EventView, claim: ClaimView, hasRivals: boolean, lang: Lang): string {
  if (!claim.chosen) return ''
  const marks = claim.warnings.map((warning) => say(lang, `warning.mark.${warning}`))
  const reason = hasRivals ? '' : sayReason(reasonAt(claim.field, view, lang), lang)
  const why = reason === '' ? [] : [say(lang, 'reason.kept-for', { reason })]
  return [...marks, ...why].map(asSentence).join(' ')
}

function asSentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`
}

/** The values that rest on no claim, and those whose claim has no passage that may be shown. */
function gapsBeside(view: EventView, cites: readonly Cite[]): readonly PrintGap[] {
  const cited = new Set(cites.map(({ path }) => path))
  const chosen = view.claims.filter((claim) => claim.chosen && claim.field !== 'title')
  const withheld = new Set(
    chosen.flatMap(({ field, quotes }) => (quotes.length > 0 ? [field] : [])),
  )
  return [...new Set([...view.gaps, ...chosen.map(({ field }) => field)])].flatMap((path) =>
    cited.has(path) ? [] : [{ path, withheld: withheld.has(path) }],
  )
}

function disputeOf(
  view: EventView,
  field: string,
  rivals: readonly PrintRival[],
  lang: Lang,
): Dispute {
  const { print } = claimedField(field) ?? {}
  const shown = print === 'title' || print === 'body' ? null : shownValue(view, field)
  const words =
    shown === undefined ? null : shown === null ? '' : valueWords(field, shown, view, lang)
  return {
    of: field,
    field: fieldWords(field, view, lang),
    chosen: words,
    reason: words === '' || words === null ? '' : sayReason(reasonAt(field, view, lang), lang),
    rivals,
  }
}

/** What stands beside a claim: why its words are read so, where they do not say it themselves, and the note on it. */
function noteOf(claim: ClaimView, lang: Lang): string {
  const interpretation = translated(claim.translations, claim.interpretation, lang).text
  const note = translated(claim.translations, claim.note, lang).text
  const why = interpretation === '' ? '' : say(lang, 'claim.interpreted', { why: interpretation })
  const isEnded = why === '' || /[.!?…](\s?[»”"])?$/.test(why)
  return [isEnded ? why : `${why}.`, note].filter((part) => part !== '').join(' ')
}

function citesOf(claim: ClaimView, access: Access, about: string, lang: Lang): readonly Cite[] {
  return claim.quotes.flatMap((quote): Cite[] =>
    quote.sourceDeleted || !access.isOpen(quote.source)
      ? []
      : [
          {
            source: quote.source,
            passage: quote.id,
            path: claim.field,
            about,
            grade: gradeOf(quote.reliability, claim.credibility),
            disputes: claim.stance === 'disputes',
            note: [...readingWords(quote, lang).map(asSentence), noteOf(claim, lang)]
              .filter((part) => part !== '')
              .join(' '),
          },
        ],
  )
}

/** In which further reading the words of a passage were chosen, and that nobody has placed them in the text in force. */
function readingWords({ readIn, state }: Quoted, lang: Lang): readonly string[] {
  return [
    ...(readIn === null ? [] : [readInWords(readIn, lang)]),
    ...(state === 'unsettled' ? [say(lang, 'anchor.unsettled')] : []),
  ]
}

/** An anonymous print names nobody who read. */
function readInWords({ way, by }: ReadIn, lang: Lang): string {
  if (by !== '' || way === 'first' || way === 'withdrawn')
    return say(lang, `read-in.${way}`, { by })
  return say(lang, `read-in.unnamed.${way}`)
}

/** What a field that claims speak for is called, with the name of the place or actor that it is about. */
function fieldWords(path: string, { links }: EventView, lang: Lang): string {
  const tied = links.find(({ id }) => id === path.split('/')[1])
  const name = tied === undefined ? '' : ` (${textIn(tied.name, lang).text})`
  return `${sayPath(path, lang)}${name}`
}

function valueWords(path: string, value: Json, view: EventView, lang: Lang): string {
  const nameOf = (named: string) => namedIn(view, named)
  return sayClaimed(path, value, { lang, nameOf })
}

function shownValue(view: EventView, path: string): Json | undefined {
  const [field = '', link, part] = path.split('/')
  const tied = view.links.find(({ id }) => id === link)
  if (link !== undefined) return part === 'style' ? tied?.style?.value : tied?.to
  return statedValue(view.event[field as keyof EventView['event']])
}
