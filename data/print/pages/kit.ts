import type { PrintOptions } from '../../exports/print-options.ts'
import type { Gaps } from '../../words/fill.ts'
import type { Key } from '../../words/words.ts'
import type { PrintModel, WrittenText } from '../model.ts'
import { mm, sheet } from '../sheets.ts'
import { isolated } from '../type/bidi.ts'
import { artifact, type Bookmark } from '../type/display.ts'
import { type Para, paragraph, type Setting } from '../type/para.ts'
import { setPara } from '../type/set-line.ts'
import { rightToLeft, type Shaper } from '../type/shape.ts'
import { shortened } from '../type/shorten.ts'
import { spaced } from '../type/spacing.ts'
import type { Tree } from '../type/tree.ts'
import type { Run, Style } from '../type/word.ts'
import type { Flow } from './flow.ts'
import { blank, lines, type PageSlice } from './slices.ts'
import type { Styles } from './styles.ts'
import type { Theme } from './theme.ts'

/** Everything that the parts of a document share while they are laid out. */
export interface Kit {
  readonly model: PrintModel
  readonly options: PrintOptions
  /** Says a sentence of the report's language. */
  readonly say: (key: Key, gaps?: Gaps) => string
  readonly theme: Theme
  readonly styles: Styles
  readonly shaper: Shaper
  readonly tree: Tree
  readonly flow: Flow
  readonly bookmarks: GrowingBookmark[]
  /** Page number (from 1) of an anchor already placed. */
  readonly pageOf: (anchor: string) => number | undefined
  /** Its sections go on where the last one ended: there is too little of it for a page each. */
  readonly runsOn: boolean
}

/** A bookmark that still takes children. */
export interface GrowingBookmark extends Bookmark {
  readonly children: GrowingBookmark[]
}

/** How far a part has come. */
export interface PartProgress {
  readonly phase: 'layout' | 'draw'
  readonly done: number
  readonly total: number
}

/** The size of the sheets on which the timeline lies. */
export function lyingSheet(options: PrintOptions): readonly [number, number] {
  const [width, height] = sheet(options.paper)
  return [height, width]
}

/** Margins of lying sheets. */
export const lyingMargin = 16 * mm

/** Columns narrower than so many ems are set ragged: justified, they would show rivers. */
const leastJustified = 32

/** A paragraph across a width, in our own or an archivist's words. */
export function para(
  kit: Kit,
  runs: readonly Run[],
  width: number,
  setting: Partial<Omit<Setting, 'width'>> = {},
): Para {
  const size = runs[0]?.style.size ?? 0
  const narrow = setting.align === 'justify' && width < size * leastJustified
  return paragraph(kit.shaper, runs, {
    width,
    align: 'left',
    lead: 1.36,
    highlight: kit.theme.highlight,
    ...setting,
    ...(narrow ? { align: 'left' } : {}),
  })
}

/** A run of text in a style. */
export function textRun(
  text: string,
  style: Style,
  more: Partial<Omit<Run, 'text' | 'style'>> = {},
): Run {
  return { text, style, ...more }
}

/** Text of the archive with the spacing of its language. */
export function writtenRun(
  given: WrittenText,
  style: Style,
  more: Partial<Omit<Run, 'text' | 'style'>> = {},
): Run {
  return { text: spaced(given.text, given.lang), style, lang: given.lang, ...more }
}

/** Whether text runs from right to left: its first letter of a direction says so. */
export function fromRight(text: string): boolean {
  const first = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\u0590-\u08ff]/u.exec(text)
  return first !== null && rightToLeft.test(first[0])
}

/** The attribute of an element whose language differs from the document's. */
export function langOf(kit: Kit, lang: string): { readonly lang?: string } {
  return lang === '' || lang === kit.model.lang ? {} : { lang }
}

/** Puts a heading that stays with what follows, with its anchor and bookmark; gives the section's number in the structure. */
export function openSection(kit: Kit, title: string, anchor: string): number {
  const { flow, styles, runsOn } = kit
  const isShort = kit.options.layout === 'short'
  flow.section(title, !runsOn)
  const section = kit.tree.add(0, 'Sect')
  const style = isShort ? styles.h2 : styles.h1
  const heading = para(kit, [textRun(title, style)], flow.frame.measure, { lead: 1.2 })
  const slices = anchored(
    lines(kit.shaper, heading, () => kit.tree.add(section, 'H1')),
    anchor,
  )
  if (runsOn) {
    const kept = slices.map((slice) => ({ ...slice, glued: true }))
    const [above, under] = isShort ? [14, 4] : [24, 8]
    flow.hold([blank(above * styles.scale), ...kept, blank(under * styles.scale)])
  } else {
    flow.put(slices, true)
    flow.gap(10 * styles.scale)
  }
  kit.bookmarks.push({ title, to: anchor, children: [] })
  return section
}

/** Slices whose first one carries an anchor. */
export function anchored(slices: readonly PageSlice[], anchor: string): readonly PageSlice[] {
  return slices.map((slice, at) =>
    at > 0
      ? slice
      : {
          ...slice,
          draw: (leaf, x, top) => {
            leaf.anchor(anchor, top)
            slice.draw(leaf, x, top)
          },
        },
  )
}

/** A second-level heading as slices glued to what follows. */
export function heading(
  kit: Kit,
  section: number,
  runs: readonly Run[],
  anchor: string,
  above = 12,
  width = kit.flow.frame.measure,
): readonly PageSlice[] {
  const text = para(kit, runs, width, { lead: 1.25 })
  const body = lines(kit.shaper, text, () => kit.tree.add(section, 'H2'))
  const slices = anchor === '' ? body : anchored(body, anchor)
  return [
    blank(above * kit.styles.scale),
    ...slices.map((slice) => ({ ...slice, glued: true })),
    blank(3 * kit.styles.scale),
  ]
}

/** The quiet heading of what runs on from the page before, as a slice. */
export function continued({ say, styles, shaper, flow }: Kit, title: string, dx = 0): PageSlice {
  const { face, size, ink } = styles.smallStrong
  const width = flow.frame.measure - dx
  const words = (shown: string): string => say('print.continued', { title: isolated(shown) })
  const fits = (shown: string): boolean => shaper.measure(words(shown), face, size) <= width - 4
  const setting = { width, align: 'left', lead: 1.5 } as const
  const run = textRun(words(shortened(title, fits)), { face, size, ink })
  const text = paragraph(shaper, [run], setting)
  return {
    height: text.height + 3 * styles.scale,
    draw: (leaf, x, top) => {
      setPara(leaf, shaper, text, x + dx, top, artifact)
    },
  }
}

/** Puts a paragraph of running text. */
export function putText(
  kit: Kit,
  section: number,
  runs: readonly Run[],
  setting: Partial<Omit<Setting, 'width'>> = {},
): void {
  const text = para(kit, runs, kit.flow.frame.measure, setting)
  kit.flow.put(lines(kit.shaper, text, () => kit.tree.add(section, 'P')))
}

/** What a link says of itself to those who hear it. */
export function goTo(kit: Kit, what: string): string {
  return kit.say('print.go-to', { what })
}

const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** The name of a month (1 to 12). */
export function monthName(kit: Kit, month: number): string {
  const number = monthNumbers[month - 1]
  return number === undefined ? '' : kit.say(`print.month.${number}`)
}

/** The short name of a month (1 to 12). */
export function shortMonth(kit: Kit, month: number): string {
  const number = monthNumbers[month - 1]
  return number === undefined ? '' : kit.say(`print.short-month.${number}`)
}

/** What heads the number of a paragraph. */
export const paragraphSign = '§'
