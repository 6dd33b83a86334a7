import { done } from '../../model/outcome.ts'
import { readBeginning, xmlText, zippedFile, zippedText } from '../beginning.ts'
import type { DocumentReader } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { readXml } from '../xml.ts'
import { officeProposals } from './office-properties.ts'

const mostColumns = 512

/** Reads a workbook in OpenDocument: each sheet a part with its name, each row a line, cells between tabs; a date gives its day, a number its value. */
export const readOds: DocumentReader = async (bytes) => {
  const beginning = readBeginning(bytes)
  const content = zippedFile(beginning, 'content.xml')
  if (!content.ok) return content
  const writer = new TextWriter()
  let row: string[] = []
  let times = 1
  let value = ''
  let words = ''
  let depth = 0
  const read = readXml(xmlText(content.value), {
    open: (name, attributes) => {
      switch (name) {
        case 'table':
          if (depth++ > 0) return
          writer.gap()
          writer.open({ sheet: (attributes.get('name') ?? '').slice(0, 200) })
          writer.line(attributes.get('name') ?? '')
          return
        case 'table-row':
          row = []
          return
        case 'table-cell':
        case 'covered-table-cell':
          times = Number(attributes.get('number-columns-repeated') ?? 1)
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
          if (--depth === 0) writer.close()
          return
        case 'table-row':
          writer.words(row.join('\t').replace(/\t+$/, ''))
          return
        case 'table-cell':
        case 'covered-table-cell': {
          const said = (value === '' ? words : value).trim().replace(/\s+/g, ' ')
          // Blank cells are repeated to the edge of the sheet.
          const count = Number.isSafeInteger(times) && times > 0 ? times : 1
          for (let at = 0; at < count && row.length < mostColumns; at++) row.push(said)
          words = ''
          return
        }
      }
    },
  })
  if (!read.ok) return read
  const meta = zippedText(beginning, 'meta.xml')
  const own = meta.ok && meta.value !== '' ? officeProposals(meta.value) : nothing
  return done({
    ...writer.finish(),
    proposals: own.proposals,
    warnings: own.warnings,
    attached: [],
  })
}

const nothing = { proposals: [], warnings: [] }
