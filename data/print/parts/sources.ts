import { quotedIn } from '../../text/quotes.ts'
import type { PrintSource } from '../model.ts'
import {
  continued,
  fromRight,
  goTo,
  heading,
  type Kit,
  langOf,
  openSection,
  putText,
  textRun,
  writtenRun,
} from '../pages/kit.ts'
import { blank, bodyOf, type PageSlice } from '../pages/slices.ts'
import { isolated } from '../type/bidi.ts'
import { spaced } from '../type/spacing.ts'
import type { Run } from '../type/word.ts'
import { labelledRow, smallLabel } from './labelled.ts'

/** A record shorter than this share of a page is never parted. */
const shortRecord = 0.28

/** The sources: description, grade with its reason, digests, and the events that cite each, with their pages. */
export function* sourcesPart(kit: Kit): Generator<number> {
  const { model, styles } = kit
  const section = openSection(kit, kit.say('print.sources'), 'sources')
  if (model.sources.length === 0)
    putText(kit, section, [textRun(kit.say('print.source.none'), styles.italic)])
  const citing = entriesBySource(kit)
  for (const [nth, source] of model.sources.entries()) {
    kit.shaper.subject = `${source.code} ${source.title.text}`
    kit.bookmarks.at(-1)?.children.push({
      title: `${source.code}. ${source.title.text}`,
      to: `s-${source.id}`,
      children: [],
    })
    putSource(kit, section, source, citing.get(source.id) ?? [])
    if (nth % 10 === 9) yield nth + 1
  }
  kit.shaper.subject = ''
}

/** For each source the entries that rest on it, in their order. */
export function entriesBySource(kit: Kit): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, Set<string>>()
  for (const entry of kit.model.entries) {
    const cites = [
      ...entry.cites,
      ...entry.disputes.flatMap((d) => d.rivals.flatMap((r) => r.cites)),
    ]
    for (const { source } of cites) {
      const known = out.get(source) ?? new Set()
      out.set(source, known.add(entry.id))
    }
  }
  return new Map([...out].map(([source, ids]) => [source, [...ids]]))
}

function putSource(
  kit: Kit,
  section: number,
  source: PrintSource,
  citing: readonly string[],
): void {
  const { styles, model, flow, tree } = kit
  const inner = tree.add(section, 'Sect')
  const title: readonly Run[] = [
    textRun(`${source.code}.\u00a0`, styles.h3),
    fromRight(source.title.text)
      ? textRun(`\u2068${source.title.text}\u2069`, styles.h3, { lang: source.title.lang })
      : writtenRun(source.title, styles.h3),
  ]
  const row = (label: string, runs: readonly Run[]): readonly PageSlice[] =>
    labelledRow(kit, inner, smallLabel(kit, label), [runs])
  const head = heading(kit, inner, title, `s-${source.id}`, 9)
  const own = (text: string): Run => textRun(spaced(text, model.lang), styles.label)
  const grade = [source.reliability, source.reason].filter((part) => part !== '').join(' — ')
  const said: readonly (readonly [string, string | readonly Run[]])[] = [
    [kit.say('source.creators'), source.creators],
    [kit.say('source.publisher'), source.publisher],
    [kit.say('source.issued'), source.issued],
    [
      kit.say(source.kind === '' ? 'source.language' : 'source.type'),
      [source.kind, source.language].filter((part) => part !== '').join(', '),
    ],
    ...source.facts.map(({ label, text }) => [label, text] as const),
    [kit.say('print.source.captured'), source.captured],
    [kit.say('source.entered'), source.entered],
    [kit.say('source.derivesFrom'), originRuns(kit, source)],
    [kit.say('source.reliability'), grade],
    [
      kit.say('print.source.file'),
      [source.file, source.size].filter((part) => part !== '').join(', '),
    ],
    [kit.say('print.source.original'), groupedDigest(source.sha256)],
    [
      kit.say('print.source.text'),
      source.textSha256 === source.sha256 ? '' : groupedDigest(source.textSha256),
    ],
  ]
  const rows = said
    .filter(([, value]) => value.length > 0)
    .flatMap(([label, value]) => row(label, typeof value === 'string' ? [own(value)] : value))
  const cited = row(kit.say('print.source.cited-by'), citingRuns(kit, citing))
  flow.again(() => continued(kit, `${source.code}.\u00a0${source.title.text}`))
  const slices = [...head, ...rows, ...cited, blank(2)]
  flow.put(slices, bodyOf(slices) < flow.frame.depth * shortRecord)
  flow.again(null)
}

/** What a source derives from: the codes of what is printed too, which lead there. */
function originRuns(kit: Kit, { derivesFrom }: PrintSource): readonly Run[] {
  const { styles, model } = kit
  return derivesFrom.flatMap(({ id, title }, at) => {
    const origin = model.sources.find((each) => each.id === id)
    const before = at === 0 ? [] : [textRun(', ', styles.label)]
    if (origin === undefined)
      return [...before, textRun(spaced(titleWords(kit, title), model.lang), styles.label)]
    const label = goTo(kit, `${origin.code}. ${origin.title.text}`)
    const link = { link: `s-${id}`, label }
    return [...before, textRun(origin.code, styles.link(styles.label), link)]
  })
}

/** An origin that is not printed itself, by its title where that may be shown. */
function titleWords({ model, say }: Kit, title: string | null): string {
  if (title === null) return say('print.withheld-source')
  const [open, close] = model.lang === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”']
  return `${open}${isolated(quotedIn(title, model.lang))}${close}`
}

/** A digest in groups of eight, to be read and compared. */
export function groupedDigest(digest: string): string {
  return digest.replace(/(.{8})(?=.)/gu, '$1 ')
}

function citingRuns(kit: Kit, citing: readonly string[]): readonly Run[] {
  const { styles, model } = kit
  if (citing.length === 0) return [textRun(kit.say('print.source.uncited'), styles.label)]
  const numbers = new Map(model.entries.map((entry) => [entry.id, entry.number]))
  return citing.flatMap((id, at) => entryRuns(kit, id, numbers.get(id), at === 0 ? '' : ', '))
}

/** A reference to an entry: its number and page, linked where it is printed. */
export function entryRuns(
  kit: Kit,
  id: string,
  number: number | undefined,
  before: string,
): readonly Run[] {
  const { styles } = kit
  if (number === undefined) return []
  const page = kit.pageOf(`e-${id}`)
  const text =
    page === undefined
      ? `${number}`
      : `${number}\u00a0(${kit.say('print.page', { page: String(page) })})`
  const link =
    page === undefined
      ? {}
      : { link: `e-${id}`, label: goTo(kit, kit.say('print.number', { number: String(number) })) }
  const style = page === undefined ? styles.label : styles.link(styles.label)
  return [...(before === '' ? [] : [textRun(before, styles.label)]), textRun(text, style, link)]
}

/** The language of an element of a source. */
export function sourceLang(kit: Kit, source: PrintSource): { readonly lang?: string } {
  return langOf(kit, source.lang)
}
