import type { Entry } from '../model.ts'
import {
  anchored,
  continued,
  fromRight,
  heading,
  type Kit,
  langOf,
  openSection,
  para,
  textRun,
  writtenRun,
} from '../pages/kit.ts'
import { blank, lines, type PageSlice } from '../pages/slices.ts'
import { mm } from '../sheets.ts'
import { setPara } from '../type/set-line.ts'
import { spaced } from '../type/spacing.ts'
import { Notes } from './cites.ts'
import { type EntryRoom, entryBody } from './entry-body.ts'
import { Grounds, statedPaths } from './grounds.ts'

const monthsFrom = 12
/** An entry that is broken leaves so many lines under its title, and as many on the next page. */
const leastTogether = 3
/** So many where a large blank, or a note on another page than its call, would be left else. */
const leastAlone = 2
/** Between a month and its year: a date stands on one line where its column allows. */
const beforeYear = /(?<=\p{L}) (?=\d{4}(?!\d))/gu
/** In a short form years head their events where each has about so many; else the margin tells them. */
const leastPerYear = 2
/** A title of so many lines may be broken itself. */
const longTitle = 6

/** The numbered chronology: a heading per year, per month in full years, and each event with its evidence at the foot of the page. */
export function* chronology(kit: Kit): Generator<number, Notes> {
  const { entries } = kit.model
  const isAlone = standsAlone(kit)
  const title = kit.say(isAlone ? 'print.event' : 'print.chronology')
  const section = openSection(kit, title, 'chronology')
  const notes = new Notes(kit)
  putMarks(kit, section)
  const perYear = new Map<string, number>()
  for (const { year } of entries) perYear.set(year, (perYear.get(year) ?? 0) + 1)
  const hasYears = kit.options.layout !== 'short' || entries.length >= leastPerYear * perYear.size
  let year = ''
  let month = ''
  for (const [nth, entry] of entries.entries()) {
    kit.shaper.subject = `${entry.number}. ${entry.title.text}`
    const head: PageSlice[] = []
    if (entry.year !== year && hasYears) {
      year = entry.year
      month = ''
      head.push(...yearHeading(kit, section, year))
    }
    if ((perYear.get(year) ?? 0) > monthsFrom && entry.month !== '' && entry.month !== month) {
      month = entry.month
      head.push(...monthHeading(kit, section, month))
    }
    putEntry(kit, section, entry, notes, { head, role: hasYears ? 'H3' : 'H2' })
    if (nth % 10 === 9) yield nth + 1
  }
  kit.shaper.subject = ''
  // Where another part goes on under it, the notes wait for the foot of that page.
  if (!kit.runsOn) kit.flow.settle()
  return notes
}

/** In a short form one event is no chronology. */
function standsAlone({ options, model }: Kit): boolean {
  return options.layout === 'short' && model.entries.length === 1
}

/** What the marks beside values mean, where an entry bears one. */
function putMarks(kit: Kit, section: number): void {
  const { entries } = kit.model
  const shown = entries.flatMap((entry) => {
    const paths = new Set(statedPaths(entry))
    return entry.gaps.filter(({ path }) => paths.has(path))
  })
  const said = [
    ...(shown.some(({ withheld }) => !withheld) ? [kit.say('print.gap-mark.said')] : []),
    ...(shown.some(({ withheld }) => withheld) ? [kit.say('print.gap-mark.withheld-said')] : []),
  ]
  if (said.length === 0) return
  const text = para(kit, [textRun(said.join(' '), kit.styles.italic)], kit.flow.frame.measure)
  const tag = kit.tree.add(section, 'P')
  const kept = lines(kit.shaper, text, () => tag)
  kit.flow.hold([...kept.map((slice) => ({ ...slice, glued: true })), blank(4)])
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

/** What stands over an entry, and the level of its own title. */
interface EntryHead {
  readonly head: readonly PageSlice[]
  readonly role: 'H2' | 'H3'
}

function putEntry(
  kit: Kit,
  parent: number,
  entry: Entry,
  notes: Notes,
  { head, role }: EntryHead,
): void {
  const { flow, tree, theme, styles } = kit
  const section = tree.add(parent, 'Sect')
  const margin = Math.min(38 * mm * styles.scale, flow.frame.measure * 0.3)
  const width = flow.frame.measure - margin
  const grounds = new Grounds(notes, entry, section)
  const room = { section, width, dx: margin }
  const side = sideNotes(kit, entry, grounds, section, margin - 5 * mm)
  const title = titleSlices(kit, entry, grounds, room, role)
  const details = entryBody(kit, entry, notes, grounds, room)
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
  const closing: PageSlice = { height: Math.max(0, side.height - height), draw: () => undefined }
  const inTitle = title.length < longTitle ? title.length : 0
  let used = 0
  const kept = [withSide, ...body.slice(1)].map((slice, at): PageSlice => {
    used += slice.height
    const beside = used < side.height
    const held = (least: number): boolean =>
      (inTitle > 0 && at < inTitle + least - 1) || at >= body.length - least
    const isGlued = slice.glued === true || beside || held(leastAlone)
    return { ...slice, mark, glued: isGlued || (held(leastTogether) ? 'softly' : false) }
  })
  // A title that is broken itself is its own heading, and found whole.
  const name = `${entry.number}.\u00a0${entry.title.text}`
  if (inTitle > 0) flow.again(() => continued(kit, name, margin))
  flow.put([...head, rule, ...kept, closing])
  flow.again(null)
  flow.gap(7 * styles.scale)
}

function titleSlices(
  kit: Kit,
  entry: Entry,
  grounds: Grounds,
  { section, width, dx }: EntryRoom,
  role: EntryHead['role'],
): readonly PageSlice[] {
  const { styles, shaper, tree } = kit
  const runs = [
    textRun(`${entry.number}.\u00a0`, styles.h3),
    writtenRun(entry.title, styles.h3),
    ...grounds.at('title'),
  ]
  const rtl = fromRight(entry.title.text)
  const title = para(kit, runs, width, { lead: 1.3, rtl })
  const main = lines(
    shaper,
    title,
    () => tree.add(section, role, langOf(kit, entry.title.lang)),
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

function sideNotes(kit: Kit, entry: Entry, grounds: Grounds, section: number, width: number): Side {
  const { styles, shaper, tree, model } = kit
  const calls = grounds.at('date')
  const said = spaced(entry.words === '' ? entry.edtf : entry.words, model.lang)
  const { face, size } = styles.labelStrong
  const behind = calls.reduce(
    (sum, { text, style }) => sum + shaper.measure(text, style.face, style.size),
    0,
  )
  const whole = said.replace(beforeYear, '\u00a0')
  const fits = whole.split(' ').every((part, at, { length }) => {
    const room = at === length - 1 ? width - behind : width
    return shaper.measure(part, face, size) <= room
  })
  const date = textRun(fits ? whole : said, styles.labelStrong)
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
