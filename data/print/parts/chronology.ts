import type { Cite, Dispute, Entry, PrintFact } from '../model.ts'
import { blank, lines, type PageSlice } from '../pages/flow.ts'
import {
  anchored,
  fromRight,
  goTo,
  heading,
  type Kit,
  langOf,
  openSection,
  para,
  textRun,
  writtenRun,
} from '../pages/kit.ts'
import { mm } from '../sheets.ts'
import { setPara } from '../type/set-line.ts'
import { spaced } from '../type/spacing.ts'
import type { Run } from '../type/word.ts'
import { Notes } from './cites.ts'
import { chosenWords, factRun, placeWords } from './labelled.ts'

const monthsFrom = 12
/** Between the facts of an entry: the point never begins a line. */
const between = '\u00a0· '
/** An entry that is broken leaves so many lines under its title, and as many on the next page. */
const leastTogether = 3
/** A title of so many lines may be broken itself. */
const longTitle = 6

/** The numbered chronology: a heading per year, per month in full years, and each event with its evidence at the foot of the page. */
export function* chronology(kit: Kit): Generator<number, Notes> {
  const section = openSection(kit, kit.say('print.chronology'), 'chronology')
  const notes = new Notes(kit)
  const { entries } = kit.model
  const perYear = new Map<string, number>()
  for (const { year } of entries) perYear.set(year, (perYear.get(year) ?? 0) + 1)
  let year = ''
  let month = ''
  for (const [nth, entry] of entries.entries()) {
    kit.shaper.subject = `${entry.number}. ${entry.title.text}`
    const head: PageSlice[] = []
    if (entry.year !== year) {
      year = entry.year
      month = ''
      head.push(...yearHeading(kit, section, year))
    }
    if ((perYear.get(year) ?? 0) > monthsFrom && entry.month !== '' && entry.month !== month) {
      month = entry.month
      head.push(...monthHeading(kit, section, month))
    }
    putEntry(kit, section, entry, notes, head)
    if (nth % 10 === 9) yield nth + 1
  }
  kit.shaper.subject = ''
  kit.flow.settle()
  return notes
}

function yearHeading(kit: Kit, section: number, year: string): readonly PageSlice[] {
  const anchor = `y-${year}`
  kit.bookmarks.at(-1)?.children.push({ title: year, to: anchor, children: [] })
  return heading(kit, section, [textRun(year, kit.styles.h2)], anchor, 14)
}

function monthHeading(kit: Kit, section: number, month: string): readonly PageSlice[] {
  const style = { ...kit.styles.labelStrong, ink: kit.theme.accent }
  const text = para(kit, [textRun(month, style)], kit.flow.frame.measure)
  const body = lines(kit.shaper, text, () => kit.tree.add(section, 'P'))
  return [blank(6), ...body.map((slice) => ({ ...slice, glued: true })), blank(2)]
}

function putEntry(
  kit: Kit,
  parent: number,
  entry: Entry,
  notes: Notes,
  head: readonly PageSlice[],
): void {
  const { flow, tree, theme, styles } = kit
  const section = tree.add(parent, 'Sect')
  const margin = Math.min(38 * mm * styles.scale, flow.frame.measure * 0.3)
  const width = flow.frame.measure - margin
  const title = titleSlices(kit, entry, section, width, margin)
  const side = sideNotes(kit, entry, section, notes, margin - 5 * mm)
  const details = content(kit, entry, section, notes, width, margin)
  const body = [...title, ...details]
  const rule: PageSlice = {
    height: 5 * styles.scale,
    glued: true,
    blank: true,
    draw: (leaf, x, top) => leaf.block(x, top, flow.frame.measure, theme.hair, theme.hairline),
  }
  const first = body[0]
  if (first === undefined) return
  const mark = entry.words === '' ? entry.edtf : entry.words
  const withSide: PageSlice = {
    ...first,
    notes: [...side.notes, ...(first.notes ?? [])],
    draw: (leaf, x, top) => {
      leaf.anchor(`e-${entry.id}`, top - 4)
      side.draw(leaf, x, top)
      first.draw(leaf, x, top)
    },
  }
  const height = body.reduce((sum, slice) => sum + slice.height, 0)
  const rest = Math.max(0, side.height - height)
  const closing: PageSlice = { height: rest + 7 * styles.scale, draw: () => undefined }
  const opening = title.length + leastTogether - 1
  let used = 0
  const kept = [withSide, ...body.slice(1)].map((slice, at) => {
    used += slice.height
    const begins = title.length < longTitle && at < opening
    const ends = at >= body.length - leastTogether || at === body.length - 1
    const beside = used < side.height
    return { ...slice, mark, ...(begins || beside || ends ? { glued: true } : {}) }
  })
  flow.put([...head, rule, ...kept, closing])
}

function titleSlices(
  kit: Kit,
  entry: Entry,
  section: number,
  width: number,
  dx: number,
): readonly PageSlice[] {
  const { styles, shaper, tree } = kit
  const runs = [textRun(`${entry.number}.\u00a0`, styles.h3), writtenRun(entry.title, styles.h3)]
  const rtl = fromRight(entry.title.text)
  const title = para(kit, runs, width, { lead: 1.3, rtl })
  const main = lines(
    shaper,
    title,
    () => tree.add(section, 'H3', langOf(kit, entry.title.lang)),
    dx,
  )
  const others = entry.otherTitles.flatMap((other) => {
    const text = para(kit, [writtenRun(other, styles.italic)], width, {
      rtl: fromRight(other.text),
    })
    return lines(shaper, text, () => tree.add(section, 'P', langOf(kit, other.lang)), dx)
  })
  return [
    ...main.map((slice) => (title.lines.length < longTitle ? { ...slice, glued: true } : slice)),
    ...others,
  ]
}

interface Side {
  readonly height: number
  readonly notes: readonly number[]
  readonly draw: PageSlice['draw']
}

function sideNotes(kit: Kit, entry: Entry, section: number, notes: Notes, width: number): Side {
  const { styles, shaper, tree, model } = kit
  const calls = notes.calls(entry, citing(entry, 'date'), section)
  const date = textRun(
    spaced(entry.words === '' ? entry.edtf : entry.words, model.lang),
    styles.labelStrong,
  )
  const words = para(kit, [date, ...calls], width, { lead: 1.25 })
  const code = para(kit, [textRun(entry.edtf, styles.code)], width, { lead: 1.3 })
  return {
    height: words.height + code.height,
    notes: words.lines.flatMap((line) => line.notes),
    draw: (leaf, x, top) => {
      const tag = tree.add(section, 'P')
      const below = setPara(leaf, shaper, words, x, top + 0.8, tag)
      if (entry.edtf !== '' && entry.words !== '') setPara(leaf, shaper, code, x, below, tag)
    },
  }
}

function citing(entry: Entry, ...fields: readonly Cite['field'][]): readonly Cite[] {
  return entry.cites.filter((cite) => fields.includes(cite.field))
}

function content(
  kit: Kit,
  entry: Entry,
  section: number,
  notes: Notes,
  width: number,
  dx: number,
): readonly PageSlice[] {
  const { styles, model, shaper, tree } = kit
  const out: PageSlice[] = []
  const put = (runs: readonly Run[], lang = model.lang as string, body = false): void => {
    const rtl = fromRight(runs.map((each) => each.text).join(''))
    const setting = body
      ? ({ align: 'justify', hyphens: lang, lead: 1.42, rtl } as const)
      : ({ lead: 1.36, rtl } as const)
    out.push(
      ...lines(
        shaper,
        para(kit, runs, width, setting),
        () => tree.add(section, 'P', langOf(kit, lang)),
        dx,
      ),
    )
  }
  const general = notes.calls(entry, citing(entry, 'other', 'place', 'actor'), section)
  if (entry.summary !== null)
    put([writtenRun(entry.summary, styles.body), ...general], entry.summary.lang, true)
  const labelled = (fact: PrintFact, more: readonly Run[]): void =>
    put([
      textRun(spaced(`${fact.label} : `, model.lang), styles.labelStrong),
      factRun(kit, fact),
      ...more,
    ])
  const beside = new Map(
    entry.facts.flatMap(({ field, at }): [string, readonly Run[]][] =>
      at === 'line' ? [[field, notes.calls(entry, citing(entry, field), section)]] : [],
    ),
  )
  const disputed = new Set(entry.disputes.map((dispute) => dispute.of))
  const bare = entry.facts.filter(({ at, field }) => at === 'line' && !disputed.has(field))
  for (const fact of bare) if (fact.text !== '') labelled(fact, beside.get(fact.field) ?? [])
  for (const dispute of entry.disputes)
    put(disputeRuns(kit, entry, dispute, notes, section, beside.get(dispute.of) ?? []))
  if (entry.relations.length > 0) put(relationRuns(kit, entry))
  const last = [
    entry.places.map(placeWords).join(', '),
    entry.actors.join(', '),
    ...entry.facts.flatMap(({ at, text }) => (at === 'closing' ? [text] : [])),
  ]
    .filter((part) => part !== '')
    .join(between)
  const isUnsourced =
    entry.cites.length === 0 && entry.disputes.every((each) => each.rivals.length === 0)
  put([
    textRun(spaced(last, model.lang), styles.small),
    ...(isUnsourced
      ? [textRun(`${last === '' ? '' : between}${kit.say('print.no-source')}`, styles.smallStrong)]
      : []),
    ...(entry.summary === null ? general : []),
    ...bare.flatMap(({ field, text }) => (text === '' ? (beside.get(field) ?? []) : [])),
  ])
  return out
}

function disputeRuns(
  kit: Kit,
  entry: Entry,
  dispute: Dispute,
  notes: Notes,
  section: number,
  evidence: readonly Run[],
): readonly Run[] {
  const { styles, model } = kit
  const own = (text: string): Run => textRun(spaced(text, model.lang), styles.label)
  const aside = (text: string): Run[] =>
    text === '' ? [] : [own(` (${text.replace(/\.$/u, '')})`)]
  const known = dispute.chosen === ''
  const led = known && dispute.rivals[0]?.contests !== true
  const label = led ? `${dispute.field}, ${kit.say('print.rival')}` : dispute.field
  const out: Run[] = [textRun(spaced(`${label} : `, model.lang), styles.labelStrong)]
  if (!known) out.push(own(chosenWords(kit, dispute)), ...aside(dispute.reason), ...evidence)
  dispute.rivals.forEach((rival, at) => {
    const words = rival.contests
      ? kit.say('print.contested')
      : `${at === 0 && led ? '' : `${kit.say('print.rival')} `}${rival.value}`
    out.push(own(`${at > 0 || !known ? ' ; ' : ''}${words}`), ...aside(rival.note))
    out.push(...notes.calls(entry, rival.cites, section))
  })
  return out
}

function relationRuns(kit: Kit, entry: Entry): readonly Run[] {
  const { styles, model } = kit
  const out: Run[] = [
    textRun(spaced(`${kit.say('print.relations')} : `, model.lang), styles.labelStrong),
  ]
  entry.relations.forEach((relation, at) => {
    const style = relation.entry === null ? styles.label : styles.link(styles.label)
    const link =
      relation.entry === null
        ? {}
        : { link: `e-${relation.entry}`, label: goTo(kit, relation.title) }
    out.push(textRun(spaced(`${at > 0 ? ' ; ' : ''}${relation.label} `, model.lang), styles.label))
    out.push(textRun(spaced(relation.title, model.lang), style, link))
  })
  return out
}

/** The notes gathered behind the chronology. */
export function* endNotes(kit: Kit, notes: Notes): Generator<number> {
  if (notes.kept.length === 0) return
  const section = openSection(kit, kit.say('print.notes'), 'notes')
  for (const [nth, note] of notes.kept.entries()) {
    const tag = (): number => kit.tree.add(section, 'Note', { note: `n${note.number}` })
    kit.flow.put(anchored(lines(kit.shaper, note.para, tag), note.anchor))
    kit.flow.gap(1.5)
    if (nth % 40 === 39) yield nth + 1
  }
}
