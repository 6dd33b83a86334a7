/** One line of a table, counted as a spreadsheet does; `broken` where its quotes or its number of cells do not hold together. In a text it stands from `start` to `end`. */
export interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
  readonly broken: 'csv.quotes' | 'csv.cells' | undefined
  readonly start: number
  readonly end: number
}

const quote = 34
const feed = 10
const blank = 32
const tab = 9

/** Reads the lines of a text whose cells stand between delimiters (RFC 4180): blanks around a quoted cell are not of it, a quote within an unquoted one is a letter. */
export function* delimitedRows(
  text: string,
  delimiter: string,
  { from = 0, first = 1 }: { readonly from?: number; readonly first?: number } = {},
): Generator<TableRow> {
  const mark = delimiter.charCodeAt(0)
  let number = first
  for (let at = from; at < text.length; number++) {
    const start = at
    const cells: string[] = []
    let isBroken = false
    for (;;) {
      const cell = readCell(text, at, mark)
      cells.push(cell.text)
      isBroken ||= cell.isBroken
      at = cell.end
      if (text.charCodeAt(at) !== mark || at >= text.length) break
      at++
    }
    yield { number, cells, broken: isBroken ? 'csv.quotes' : undefined, start, end: at }
    at++
  }
}

/** Where each cell of a line stands in its text, the quotes around it included. */
export function cellSpans(
  text: string,
  delimiter: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly (readonly [from: number, to: number])[] {
  const mark = delimiter.charCodeAt(0)
  const spans: (readonly [number, number])[] = []
  for (let at = start; at <= end; at++) {
    const cell = readCell(text, at, mark)
    spans.push([at, cell.end])
    at = cell.end
    if (at >= end) break
  }
  return spans
}

interface Cell {
  readonly text: string
  readonly end: number
  readonly isBroken: boolean
}

function readCell(text: string, from: number, mark: number): Cell {
  let at = from
  for (let code = text.charCodeAt(at); isBlank(code) && code !== mark; code = text.charCodeAt(at))
    at++
  if (text.charCodeAt(at) === quote) return readQuoted(text, at, mark)
  for (let code = text.charCodeAt(at); at < text.length && code !== mark && code !== feed; )
    code = text.charCodeAt(++at)
  return { text: text.slice(from, at), end: at, isBroken: false }
}

function readQuoted(text: string, from: number, mark: number): Cell {
  let isDoubled = false
  let close = text.indexOf('"', from + 1)
  while (close >= 0 && text.charCodeAt(close + 1) === quote) {
    isDoubled = true
    close = text.indexOf('"', close + 2)
  }
  if (close < 0) return { text: text.slice(from + 1), end: text.length, isBroken: true }
  const inside = text.slice(from + 1, close)
  const said = isDoubled ? inside.replaceAll('""', '"') : inside
  let end = close + 1
  for (let code = text.charCodeAt(end); isBlank(code) && code !== mark; )
    code = text.charCodeAt(++end)
  const next = text.charCodeAt(end)
  if (end >= text.length || next === mark || next === feed)
    return { text: said, end, isBroken: false }
  while (end < text.length && text.charCodeAt(end) !== mark && text.charCodeAt(end) !== feed) end++
  return { text: text.slice(from, end), end, isBroken: true }
}

function isBlank(code: number): boolean {
  return code === blank || code === tab || code === 0xa0
}
