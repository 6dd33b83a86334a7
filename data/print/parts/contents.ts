import type { FlowPage } from '../pages/flow.ts'
import { goTo, type Kit, para, textRun } from '../pages/kit.ts'
import { artifact, type Bookmark } from '../type/display.ts'
import { setPara } from '../type/set-line.ts'
import { shortened } from '../type/shorten.ts'

/** Pages kept free for the table of contents until all page numbers are known. */
export interface ContentsPages {
  readonly pages: readonly FlowPage[]
  readonly section: number
}

interface Row {
  readonly title: string
  readonly to: string
  readonly level: 0 | 1
}

/** Keeps as many pages free as the given number of rows needs. */
export function reserveContents(kit: Kit, rows: number): ContentsPages {
  const { flow } = kit
  const section = kit.tree.add(0, 'Sect')
  const perPage = rowsPerPage(kit)
  const pages: FlowPage[] = []
  for (let left = Math.max(1, rows); left > 0; left -= perPage) {
    flow.section(kit.say('print.contents'))
    flow.put([{ height: 1, draw: () => undefined }])
    const page = flow.pages.at(-1)
    if (page !== undefined) pages.push(page)
  }
  return { pages, section }
}

function rowHeight(kit: Kit): number {
  return 15.5 * kit.styles.scale
}

function rowsPerPage(kit: Kit): number {
  return Math.floor((kit.flow.frame.depth - 40 * kit.styles.scale) / rowHeight(kit))
}

/** The rows of a table of contents for bookmarks: parts, and years under the chronology. */
export function contentsRows(bookmarks: readonly Bookmark[], years: boolean): readonly Row[] {
  return bookmarks.flatMap((part) => [
    { title: part.title, to: part.to, level: 0 as const },
    ...(years && part.to === 'chronology'
      ? part.children.map((year) => ({ title: year.title, to: year.to, level: 1 as const }))
      : []),
  ])
}

/** Writes the table of contents on the pages that were kept for it. */
export function fillContents(kit: Kit, kept: ContentsPages, rows: readonly Row[]): void {
  const { frame } = kit.flow
  const perPage = rowsPerPage(kit)
  const list = kit.tree.add(kept.section, 'TOC')
  kept.pages.forEach((page, nth) => {
    let y = frame.top
    if (nth === 0) {
      const title = para(kit, [textRun(kit.say('print.contents'), kit.styles.h1)], frame.measure)
      page.leaf.anchor('contents', y)
      setPara(page.leaf, kit.shaper, title, frame.left, y, kit.tree.add(kept.section, 'H1'))
    }
    y += 40 * kit.styles.scale
    for (const row of rows.slice(nth * perPage, (nth + 1) * perPage)) {
      writeRow(kit, page, list, row, y)
      y += rowHeight(kit)
    }
  })
}

function writeRow(kit: Kit, page: FlowPage, list: number, row: Row, y: number): void {
  const { frame } = kit.flow
  const { styles, shaper, tree } = kit
  const number = kit.pageOf(row.to)
  const style = row.level === 0 ? styles.strong : styles.label
  const link = { link: row.to, label: goTo(kit, row.title) }
  const indent = row.level * 16 * styles.scale
  const tag = tree.add(tree.add(list, 'TOCI'), 'Reference')
  const end = para(
    kit,
    [textRun(number === undefined ? '' : String(number), styles.label, link)],
    40,
    {
      align: 'right',
    },
  )
  const wide = end.lines[0]?.natural ?? 0
  const room = frame.measure - indent - 50
  const fits = (text: string): boolean => shaper.measure(text, style.face, style.size) <= room
  const title = para(kit, [textRun(shortened(row.title, fits), style, link)], room + 10)
  setPara(page.leaf, shaper, title, frame.left + indent, y, tag)
  const from = frame.left + indent + (title.lines[0]?.natural ?? 0) + 6
  const to = frame.left + frame.measure - wide - 5
  if (to > from)
    page.leaf.ops.push({
      op: 'path',
      tag: artifact,
      points: [
        [from, y + 9.4 * styles.scale],
        [to, y + 9.4 * styles.scale],
      ],
      closed: false,
      fill: null,
      stroke: kit.theme.soft,
      width: 0.6,
      dash: [0.6, 2.8],
    })
  setPara(page.leaf, shaper, end, frame.left + frame.measure - 40, y, tag)
}
