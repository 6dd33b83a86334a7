import type { Entry } from '../model.ts'
import { goTo, type Kit, openSection, para, putText, textRun } from '../pages/kit.ts'
import type { PageSlice } from '../pages/slices.ts'
import { artifact } from '../type/display.ts'
import type { Para } from '../type/para.ts'
import { setPara } from '../type/set-line.ts'
import { spaced } from '../type/spacing.ts'
import type { Run } from '../type/word.ts'

interface Column {
  readonly x: number
  readonly width: number
}

const headWords = [
  'print.register.number',
  'print.register.date',
  'print.register.event',
  'print.register.place',
  'print.register.sources',
  'print.register.page',
] as const
const shares = [0.065, 0.215, 0.38, 0.17, 0.1, 0.07] as const

/** The register: one row per event with its date code, sources and page; the head repeats on each page. */
export function* register(kit: Kit): Generator<number> {
  const { flow, styles, tree, model } = kit
  const section = openSection(kit, kit.say('print.register'), 'register')
  const summary = hasPages(kit) ? 'print.register.summary' : 'print.register.summary-alone'
  putText(kit, section, [textRun(kit.say(summary), styles.italic)])
  flow.gap(6)
  const table = tree.add(section, 'Table')
  const columns = columnsOf(kit)
  const head = headSlice(kit, columns, tree.add(table, 'THead'))
  const again = headSlice(kit, columns, artifact)
  flow.hold([head])
  const body = tree.add(table, 'TBody')
  const codes = new Map(model.sources.map((source) => [source.id, source.code]))
  for (const [nth, entry] of model.entries.entries()) {
    kit.shaper.subject = `${entry.number}. ${entry.title.text}`
    flow.put(rowSlices(kit, columns, body, entry, codes))
    if (nth === 0) flow.header(again)
    if (nth % 40 === 39) yield nth + 1
  }
  kit.shaper.subject = ''
  flow.header(null)
}

/** Without a chronology there are no pages to give: their column falls to the events. */
function hasPages({ options }: Kit): boolean {
  return options.parts.includes('chronology')
}

function columnsOf(kit: Kit): readonly Column[] {
  const { measure } = kit.flow.frame
  const [number, date, event, place, cited, page] = shares
  const all = hasPages(kit) ? shares : [number, date, event + page, place, cited]
  let x = 0
  return all.map((share) => {
    const column = { x, width: share * measure - 5 }
    x += share * measure
    return column
  })
}

function headSlice(kit: Kit, columns: readonly Column[], group: number): PageSlice {
  const { styles, shaper, tree, theme, flow } = kit
  const cells = headWords.slice(0, columns.length).map((key, at) =>
    para(kit, [textRun(kit.say(key), styles.smallStrong)], columns[at]?.width ?? 0, {
      lead: 1.25,
    }),
  )
  const tall = Math.max(...cells.map((cell) => cell.height))
  return {
    height: tall + 7,
    glued: true,
    draw: (leaf, x, top) => {
      const row = group === artifact ? artifact : tree.add(group, 'TR')
      cells.forEach((cell, at) => {
        const tag = row === artifact ? artifact : tree.add(row, 'TH', { scope: 'Column' })
        setPara(leaf, shaper, cell, x + (columns[at]?.x ?? 0), top, tag)
      })
      leaf.block(x, top + tall + 2, flow.frame.measure, 0.9, theme.ink)
    },
  }
}

function cellRuns(
  kit: Kit,
  entry: Entry,
  codes: ReadonlyMap<string, string>,
): readonly (readonly Run[])[] {
  const { styles, model } = kit
  const here = `e-${entry.id}`
  const page = kit.pageOf(here)
  const link =
    page === undefined
      ? {}
      : { link: here, label: goTo(kit, `${entry.number}. ${entry.title.text}`) }
  const style = { ...styles.small, ink: kit.theme.ink }
  const linked = page === undefined ? style : styles.link(style)
  const cited = [
    ...new Set(
      [...entry.cites, ...entry.disputes.flatMap((d) => d.rivals.flatMap((r) => r.cites))].map(
        (cite) => cite.source,
      ),
    ),
  ]
  const sources = cited.flatMap((id, at) => {
    const code = codes.get(id)
    if (code === undefined) return []
    const to =
      model.sources.length > 0 && kit.options.parts.includes('sources')
        ? { link: `s-${id}`, label: goTo(kit, code) }
        : {}
    return [
      textRun(at > 0 ? ', ' : '', style),
      textRun(code, 'link' in to ? styles.link(style) : style, to),
    ]
  })
  return [
    [textRun(String(entry.number), linked, link)],
    [textRun(entry.edtf, style)],
    [textRun(spaced(entry.title.text, entry.title.lang), style, { lang: entry.title.lang })],
    [textRun(spaced(entry.places.map(({ name }) => name).join(', '), model.lang), style)],
    sources,
    [textRun(page === undefined ? '' : String(page), linked, link)],
  ]
}

function rowSlices(
  kit: Kit,
  columns: readonly Column[],
  body: number,
  entry: Entry,
  codes: ReadonlyMap<string, string>,
): readonly PageSlice[] {
  const { tree } = kit
  const cells = cellRuns(kit, entry, codes)
    .slice(0, columns.length)
    .map((runs, at) => para(kit, runs, columns[at]?.width ?? 0, { lead: 1.3 }))
  let row: number | undefined
  const tags: number[] = []
  const tagOf = (at: number): number => {
    row ??= tree.add(body, 'TR')
    if (tags.length === 0)
      for (let column = 0; column < columns.length; column++)
        tags.push(column === 0 ? tree.add(row, 'TH', { scope: 'Row' }) : tree.add(row, 'TD'))
    return tags[at] ?? row
  }
  const depth = kit.flow.frame.depth
  const tall = Math.max(...cells.map((cell) => cell.height))
  if (tall < depth / 2) return [wholeRow(kit, columns, cells, tall, tagOf)]
  return brokenRow(kit, columns, cells, tagOf)
}

function wholeRow(
  kit: Kit,
  columns: readonly Column[],
  cells: readonly Para[],
  tall: number,
  tagOf: (at: number) => number,
): PageSlice {
  const { shaper, theme, flow } = kit
  return {
    height: tall + 5,
    draw: (leaf, x, top) => {
      cells.forEach((cell, at) => {
        setPara(leaf, shaper, cell, x + (columns[at]?.x ?? 0), top, tagOf(at))
      })
      leaf.block(x, top + tall + 1.6, flow.frame.measure, theme.hair, theme.hairline)
    },
  }
}

function brokenRow(
  kit: Kit,
  columns: readonly Column[],
  cells: readonly Para[],
  tagOf: (at: number) => number,
): readonly PageSlice[] {
  const { shaper } = kit
  const most = Math.max(...cells.map((cell) => cell.lines.length))
  return Array.from({ length: most }, (_, nth) => ({
    height:
      Math.max(...cells.map((cell) => cell.lines[nth]?.height ?? 0)) + (nth === most - 1 ? 5 : 0),
    draw: (leaf: Parameters<PageSlice['draw']>[0], x: number, top: number) => {
      cells.forEach((cell, at) => {
        const line = cell.lines[nth]
        if (line !== undefined)
          setPara(
            leaf,
            shaper,
            { ...cell, lines: [line] },
            x + (columns[at]?.x ?? 0),
            top,
            tagOf(at),
          )
      })
    },
  }))
}
