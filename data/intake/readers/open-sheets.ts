import { done, type Outcome } from '../../model/outcome.ts'
import { finish } from '../../model/steps.ts'
import { type Beginning, readBeginning, xmlText, zippedFile, zippedText } from '../beginning.ts'
import type { DocumentReader } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { xmlInSteps } from '../xml.ts'
import { officeProposals } from './office-properties.ts'
import { mostSheetColumns, mostSheetRows, type SheetSink, sheetWriter } from './sheet-sink.ts'

/** Reads a workbook in OpenDocument: each sheet a part with its name, each row a line, cells between tabs; a date gives its day, a number its value. */
export const readOds: DocumentReader = async (bytes) => {
  const beginning = readBeginning(bytes)
  const writer = new TextWriter()
  let left = 0
  const sink = sheetWriter(writer, () => left++)
  const read = finish(openSheetRows(beginning, sink, mostSheetColumns))
  if (!read.ok) return read
  const meta = zippedText(beginning, 'meta.xml')
  const own = meta.ok && meta.value !== '' ? officeProposals(meta.value) : nothing
  return done({
    ...writer.finish(),
    proposals: own.proposals,
    warnings: [...(left === 0 ? [] : [{ code: 'warning.sheet.left', n: left }]), ...own.warnings],
    attached: [],
  })
}

/** Reads the rows of a workbook in OpenDocument, sheet by sheet; yields often. */
export function* openSheetRows(
  beginning: Beginning,
  sink: SheetSink,
  most: number,
): Generator<undefined, Outcome<null>> {
  const content = zippedFile(beginning, 'content.xml')
  if (!content.ok) return content
  let row: string[] = []
  let number = 0
  let lines = 1
  let times = 1
  let value = ''
  let words = ''
  let depth = 0
  return yield* xmlInSteps(xmlText(content.value), {
    open: (name, attributes) => {
      switch (name) {
        case 'table':
          if (depth++ > 0) return
          number = 0
          sink.open(attributes.get('name') ?? '', false)
          return
        case 'table-row':
          row = []
          lines = countOf(attributes.get('number-rows-repeated'))
          return
        case 'table-cell':
        case 'covered-table-cell':
          times = countOf(attributes.get('number-columns-repeated'))
          value = attributes.get('date-value') ?? attributes.get('value') ?? ''
          words = ''
          return
        case 'p':
          if (words !== '') words += ' '
          return
      }
    },
    text: (text) => {
      if (depth > 0) words += text
    },
    close: (name) => {
      switch (name) {
        case 'table':
          if (--depth === 0) sink.close()
          return
        case 'table-row': {
          let width = row.length
          while (width > 0 && row[width - 1] === '') width--
          sink.row(row.slice(0, width), number + 1)
          number = Math.min(number + lines, mostSheetRows)
          return
        }
        case 'table-cell':
        case 'covered-table-cell': {
          const said = (value === '' ? words : value).trim().replace(/\s+/g, ' ')
          // Blank cells are repeated to the edge of the sheet.
          if (said !== '' && row.length + times > most) sink.left?.()
          for (let at = 0; at < times && row.length < most; at++) row.push(said)
          words = ''
          return
        }
      }
    },
  })
}

function countOf(said: string | undefined): number {
  const count = Number(said ?? 1)
  return Number.isSafeInteger(count) && count > 0 ? count : 1
}

const nothing = { proposals: [], warnings: [] }
