import { normaliseText } from '../evidence/quote.ts'
import { readBeginning } from '../intake/beginning.ts'
import { openSheetRows } from '../intake/readers/open-sheets.ts'
import { mostSheetRows, type SheetSink } from '../intake/readers/sheet-sink.ts'
import { workbookRows } from '../intake/readers/sheets.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Looker, Reader } from './format.ts'
import { lookAtTable } from './look.ts'
import { mostColumns } from './mapping.ts'
import { planTable } from './plan-table.ts'
import { planAsked, settleMapping } from './settle.ts'
import { openSheets, type Table } from './table.ts'

const spelt = { encoding: 'utf-8', encodings: ['utf-8'], sure: true, flaws: 0 }

/** Looks at the table in a workbook before it is planned. */
export const lookAtSheets: Looker = function* (bytes, how) {
  const table = yield* openWorkbook(bytes, how.sheet)
  if (!table.ok) return table
  const look = yield* lookAtTable(table.value.table, how)
  return look.ok ? done({ ...look.value, spelt }) : look
}

/** Reads the table in a workbook, XLSX or OpenDocument: of its sheets the one that is asked for, else the one with the most rows of which something is known. A formula gives the value that was saved for it. */
export const readSheets: Reader = function* (
  bytes,
  { lang, name = '', doubtful, preview, ...how },
) {
  const opened = yield* openWorkbook(bytes, how.sheet)
  if (!opened.ok) return opened
  const { table, mediaType } = opened.value
  const settled = yield* settleMapping(table, how)
  if (!settled.ok) return settled
  const { mapping, questions } = settled.value
  const file = { name, bytes, mediaType, encoding: '', encodingFound: '', text: table.text ?? '' }
  const asked = { ...planAsked(table, lang), file, doubtful, preview }
  const { encoding, sure, flaws } = spelt
  const told = { encoding, sure, flaws, mapping, questions, sheet: table.sheet }
  return done(function* (archive) {
    const planned = yield* planTable(archive, table, mapping, asked)
    return planned.ok ? done({ ...planned.value, told }) : planned
  })
}

/** A row of which words stand beyond the most columns: it is no row of a table, and is told. */
function asBeyond(cells: readonly string[]): readonly string[] {
  return Array.from(
    { length: mostColumns + 1 },
    (_, at) => cells[at] || (at < mostColumns ? '' : '…'),
  )
}

// A spreadsheet takes no longer one.
const longestName = 200
const blank: readonly string[] = []

interface Workbook {
  readonly table: Table
  readonly mediaType: string
}

function* openWorkbook(
  bytes: Uint8Array,
  sheet: string | undefined,
): Generator<undefined, Outcome<Workbook>> {
  const beginning = readBeginning(bytes)
  const { zip, mimetype } = beginning
  if (zip !== null && !zip.ok) return zip
  const isBook = zip?.value.some(({ name }) => name === 'xl/workbook.xml') ?? false
  const isOpen = mimetype.endsWith('opendocument.spreadsheet')
  if (!isBook && !isOpen) return failed({ code: 'sheet.none' })
  const sheets: { readonly name: string; readonly rows: (readonly string[])[] }[] = []
  let isShown = true
  let isBeyond = false
  let blanks = 0
  const sink: SheetSink = {
    open: (name, isHidden) => {
      isShown = !isHidden
      if (isShown) sheets.push({ name: name.slice(0, longestName), rows: [] })
    },
    row: (cells, number) => {
      const rows = isShown ? sheets.at(-1)?.rows : undefined
      const said = isBeyond ? asBeyond(cells) : cells
      isBeyond = false
      if (rows === undefined || said.every((cell) => cell === '')) return
      // A row has the number that the spreadsheet shows, whatever blank ones the file leaves out; sheets without end that claim the most would fill the memory.
      for (; rows.length < number - 1 && blanks < mostSheetRows; blanks++) rows.push(blank)
      rows.push(said.map(normaliseText))
    },
    left: () => {
      isBeyond = true
    },
    close: () => undefined,
    isFull: () => false,
  }
  // One more than are taken tells that there are too many.
  const most = mostColumns + 1
  const read = yield* isBook
    ? workbookRows(beginning, sink, most)
    : openSheetRows(beginning, sink, most)
  if (!read.ok) return read
  const table = openSheets(sheets, sheet)
  const mediaType = isBook
    ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    : mimetype
  return table.ok ? done({ table: table.value, mediaType }) : table
}
