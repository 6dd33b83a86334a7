import { parseEdtf } from '../dates/parse.ts'
import { readType } from '../exports/bibliography-types.ts'
import { spellInSteps } from '../intake/text.ts'
import { done } from '../model/outcome.ts'
import {
  type BibEntry,
  type Bibliography,
  dateOfParts,
  EntryReading,
  type EntrySays,
  identifierOf,
  mostEntries,
  tooMany,
} from './entry.ts'
import type { Reader } from './format.ts'
import type { RefusedRow, Step } from './gathering.ts'
import { languageTag } from './language-tag.ts'
import { planReferences } from './references.ts'

const often = 1000

/** Reads a bibliography in RIS. */
export const readRis: Reader = function* (bytes, how) {
  const spelling = yield* spellInSteps(bytes, how.encoding, how.limit)
  if (!spelling.ok) return spelling
  const read = yield* takeRisApart(spelling.value.raw)
  if (read.entries.length > mostEntries) return tooMany
  const bibliography: Bibliography = {
    scheme: 'ris',
    mediaType: 'application/x-research-info-systems',
    entries: read.entries.map((entry) => [entry, describeRis(entry)]),
    refused: read.refused,
  }
  return done((archive) => planReferences(archive, bibliography, how))
}

interface Taken {
  readonly entries: readonly BibEntry[]
  readonly refused: readonly RefusedRow[]
}

interface Open {
  readonly line: number
  readonly type: string
  readonly fields: [string, string][]
  readonly raw: string[]
}

/** Takes RIS apart: a reference runs from TY to ER, or to the next TY; one that the end of the file breaks off is refused, and so is what stands outside of any. */
function* takeRisApart(text: string): Generator<Step, Taken> {
  const entries: BibEntry[] = []
  const refused: RefusedRow[] = []
  let open: Open | undefined
  const close = (): void => {
    if (open === undefined) return
    const { line, type, fields, raw } = open
    const key = fields.find(([tag]) => tag === 'ID')?.[1] ?? ''
    entries.push({ line, key, type, fields, raw: `${raw.join('\n')}\n` })
    open = undefined
  }
  const lines = text.split(/\r\n|\r|\n/)
  for (const [index, line] of lines.entries()) {
    if (index % often === 0) yield { phase: 'parse', done: index, total: lines.length }
    if (entries.length > mostEntries) break
    const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/s.exec(line) ?? []
    if (tag === 'TY') {
      close()
      open = { line: index + 1, type: value.trim().toUpperCase(), fields: [], raw: [line] }
    } else if (open !== undefined) {
      open.raw.push(line)
      if (tag === 'ER') close()
      else if (tag !== undefined) open.fields.push([tag, value.trim()])
      else goOn(open.fields, line)
    } else if (tag !== undefined && tag !== 'ER')
      refused.push({ row: index + 1, column: tag, value: cut(value), reason: 'ris.outside' })
  }
  if (open !== undefined) {
    const title = open.fields.find(([tag]) => tag === 'TI' || tag === 'T1')?.[1] ?? ''
    refused.push({ row: open.line, column: 'ER', value: cut(title), reason: 'ris.cut' })
  }
  return { entries, refused }
}

function goOn(fields: [string, string][], line: string): void {
  const last = fields.at(-1)
  if (last !== undefined && line.trim() !== '') last[1] += `\n${line.trim()}`
}

function cut(value: string): string {
  return value.slice(0, 200)
}

/** What a reference of RIS says of a source. */
function describeRis({ type, fields }: BibEntry): EntrySays {
  const reading = new EntryReading(fields.filter(([, value]) => value !== ''))
  const subtype = fields.find(([tag]) => tag === 'M3')?.[1] ?? ''
  const files = ['L1', 'L2', 'L4'].flatMap((tag) => reading.all(tag))
  reading.one('ID')
  if (readType('ris', type, subtype) !== readType('ris', type, '')) reading.one('M3')
  return {
    title: reading.one('TI', 'T1', 'CT', 'BT', 'ST'),
    creators: reading.all('AU', 'A1', 'A2', 'A3', 'ED'),
    publisher: reading.one('T2', 'JO', 'JF', 'JA', 'PB'),
    issued: issuedOf(reading, fields),
    captured: risDate(reading.one('Y2')),
    type: readType('ris', type, subtype),
    language: languageTag(reading.one('LA')),
    identifier: identifierOf(reading, { doi: 'DO', address: 'UR', other: 'AN' }),
    custodian: reading.one('AV'),
    reference: reading.one('CN'),
    provenance: reading.one('DB', 'DP'),
    rights: reading.one('C2'),
    rest: reading.rest,
    files: files.map((path) => ({ title: '', path })),
  }
}

// This program writes into C1 a date that RIS cannot say.
function issuedOf(reading: EntryReading, fields: BibEntry['fields']): string {
  const has = (name: string): boolean => fields.some(([tag, value]) => tag === name && value !== '')
  const own = fields.find(([tag]) => tag === 'C1')?.[1] ?? ''
  if (!has('DA') && !has('PY') && !has('Y1')) return parseEdtf(own).ok ? reading.one('C1') : ''
  const said = risDate(reading.one('DA', 'Y1', 'PY'))
  // The year stands again beside the day.
  if (has('DA') || has('Y1')) {
    const year = fields.find(([tag]) => tag === 'PY')?.[1] ?? ''
    if (year !== '' && said.startsWith(year.slice(0, 4))) reading.one('PY')
  }
  return said
}

/** A date of RIS, `2025/11/05/rest`, as EDTF; what says more than such parts stays as it is written. */
function risDate(said: string): string {
  const parts = said.split('/').map((part) => part.trim())
  const [year = '', month = '', day = '', ...rest] = parts
  const words = rest.join('/')
  const edtf = dateOfParts(year, month, day)
  if (edtf === '' || parts.length < 2) return said
  if (words === '' || /^\d{1,2}:\d\d/.test(words)) return edtf
  return /^(?:circa|ca?\.?|vers|env\.?|about)$/i.test(words) ? `${edtf}~` : said
}
