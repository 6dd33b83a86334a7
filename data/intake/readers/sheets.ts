import { done, failed, type Outcome } from '../../model/outcome.ts'
import { finish } from '../../model/steps.ts'
import { type Beginning, readBeginning, xmlText, zippedFile, zippedText } from '../beginning.ts'
import type { DocumentReader } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { readXml, xmlInSteps } from '../xml.ts'
import { officeProposals } from './office-properties.ts'
import { dateSaid, dateStyles } from './sheet-dates.ts'
import { mostSheetColumns, mostSheetRows, type SheetSink, sheetWriter } from './sheet-sink.ts'

/** Reads a workbook: each sheet a part with its name, each row a line, cells between tabs; a formula gives the value that was saved for it, a date its day. */
export const readXlsx: DocumentReader = async (bytes) => {
  const beginning = readBeginning(bytes)
  const writer = new TextWriter()
  let left = 0
  const sink = sheetWriter(writer, () => left++)
  const hidden = finish(workbookRows(beginning, sink, mostSheetColumns))
  if (!hidden.ok) return hidden
  const properties = zippedText(beginning, 'docProps/core.xml')
  const own = properties.ok ? officeProposals(properties.value) : { proposals: [], warnings: [] }
  return done({
    ...writer.finish(),
    proposals: own.proposals,
    warnings: [
      ...(hidden.value === 0 ? [] : [{ code: 'warning.sheet.hidden', n: hidden.value }]),
      ...(left === 0 ? [] : [{ code: 'warning.sheet.left', n: left }]),
      ...own.warnings,
    ],
    attached: [],
  })
}

/** Reads the rows of a workbook, sheet by sheet, and answers how many of its sheets are hidden; yields often. */
export function* workbookRows(
  beginning: Beginning,
  sink: SheetSink,
  most: number,
): Generator<undefined, Outcome<number>> {
  const book = zippedFile(beginning, 'xl/workbook.xml')
  if (!book.ok) return book
  const sheets = sheetsOf(beginning, xmlText(book.value))
  if (!sheets.ok) return sheets
  const strings = yield* stringsOf(beginning)
  if (!strings.ok) return strings
  const styles = zippedText(beginning, 'xl/styles.xml')
  if (!styles.ok) return styles
  const isDate = dateStyles(styles.value)
  const is1904 = /<workbookPr[^>]*date1904="(?:1|true)"/.test(xmlText(book.value))
  const said = (type: string, style: number, value: string): string => {
    if (type === 's') return strings.value[Number(value)] ?? ''
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    return type === 'n' && isDate(style) ? dateSaid(value, is1904) : value
  }
  let hidden = 0
  for (const { name, file, isHidden } of sheets.value) {
    if (sink.isFull()) break
    const xml = zippedFile(beginning, file)
    if (!xml.ok) return xml
    if (isHidden) hidden++
    sink.open(name, isHidden)
    const read = yield* readRows(xmlText(xml.value), sink, said, most)
    if (!read.ok) return read
    sink.close()
  }
  return done(hidden)
}

interface Sheet {
  readonly name: string
  readonly file: string
  readonly isHidden: boolean
}

function sheetsOf(beginning: Beginning, book: string): Outcome<readonly Sheet[]> {
  const links = zippedText(beginning, 'xl/_rels/workbook.xml.rels')
  if (!links.ok) return links
  const targets = new Map<string, string>()
  const linked = readXml(links.value, {
    open: (name, attributes) => {
      if (name === 'Relationship')
        targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '')
    },
  })
  if (!linked.ok) return linked
  const sheets: Sheet[] = []
  const read = readXml(book, {
    open: (name, attributes) => {
      const target = name === 'sheet' ? targets.get(attributes.get('id') ?? '') : undefined
      if (target === undefined) return
      const file = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      const isHidden = /hidden/i.test(attributes.get('state') ?? '')
      sheets.push({ name: attributes.get('name') ?? '', file, isHidden })
    },
  })
  if (!read.ok) return read
  return sheets.length === 0
    ? failed({ code: 'zip.missing', place: 'xl/worksheets' })
    : done(sheets)
}

function* stringsOf(beginning: Beginning): Generator<undefined, Outcome<readonly string[]>> {
  const xml = zippedText(beginning, 'xl/sharedStrings.xml')
  if (!xml.ok || xml.value === '') return xml.ok ? done([]) : xml
  const strings: string[] = []
  let isWords = false
  let phonetic = 0
  const read = yield* xmlInSteps(xml.value, {
    open: (name) => {
      if (name === 'si') strings.push('')
      if (name === 'rPh') phonetic++
      isWords = name === 't' && phonetic === 0
    },
    close: (name) => {
      if (name === 'rPh') phonetic--
      isWords = false
    },
    text: (words) => {
      if (isWords) strings.push((strings.pop() ?? '') + words)
    },
  })
  return read.ok ? done(strings) : read
}

function* readRows(
  xml: string,
  sink: SheetSink,
  said: (type: string, style: number, value: string) => string,
  most: number,
): Generator<undefined, Outcome<null>> {
  let row: string[] = []
  let number = 0
  let column = 0
  let type = 'n'
  let style = 0
  let value = ''
  let isValue = false
  return yield* xmlInSteps(xml, {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          row = []
          number = numberOf(attributes.get('r'), number)
          column = 0
          return
        case 'c': {
          const at = columnOf(attributes.get('r') ?? '')
          column = at < 0 ? column : at
          type = attributes.get('t') ?? 'n'
          style = Number(attributes.get('s') ?? 0)
          value = ''
          return
        }
      }
      isValue = name === 'v' || name === 't'
    },
    close: (name) => {
      isValue = false
      if (name === 'c') {
        const words = value === '' ? '' : said(type, style, value)
        if (words !== '' && column < most) row[column] = words
        else if (words !== '') sink.left?.()
        column++
      }
      if (name === 'row')
        sink.row(
          Array.from(row, (cell) => cell ?? ''),
          number,
        )
    },
    text: (words) => {
      if (isValue) value += words
    },
  })
}

// Rows stand in order; one that says another number than may follow is the next.
function numberOf(said: string | undefined, before: number): number {
  const number = Number(said ?? 0)
  const isNext = Number.isSafeInteger(number) && number > before && number <= mostSheetRows
  return isNext ? number : before + 1
}

function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? ''
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
