import { expect, test } from 'vitest'
import { emptyState, standing, standingIds } from '../../../data/changes/state.ts'
import { readCsv } from '../../../data/imports/csv-reader.ts'
import type { How } from '../../../data/imports/how.ts'
import { lookAtSheets, readSheets } from '../../../data/imports/sheet-reader.ts'
import { finish } from '../../../data/model/steps.ts'
import { zipOf } from '../intake/made.ts'
import { archiveOf, planned } from './archive-of.ts'
import { fieldsOf, rowsOf } from './plan-table.ts'

const how: How = { encoding: undefined, limit: 1e9, lang: 'fr', name: 'incidents.xlsx' }
const cell = (at: string, words: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`
const head = `<row>${cell('A1', 'id')}${cell('B1', 'titre')}${cell('C1', 'date')}${cell('D1', 'morts')}</row>`

function workbook(rows: string, other = `<row>${cell('A1', 'Mode d’emploi')}</row>`): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Lisez-moi" r:id="r1"/><sheet name="Données" r:id="r2"/><sheet name="Caché" state="hidden" r:id="r3"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/1.xml"/><Relationship Id="r2" Target="worksheets/2.xml"/><Relationship Id="r3" Target="worksheets/2.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/1.xml': sheet(other),
    'xl/worksheets/2.xml': sheet(rows),
  })
}

function plan(bytes: Uint8Array, named?: string) {
  const read = finish(readSheets(bytes, { ...how, sheet: named }))
  if (!read.ok) throw new Error(read.problem.code)
  return planned(read.value(emptyState()))
}

test('the sheet that holds the table is read, its dates as days whatever they look like, formulas by the value that was saved', () => {
  const rows = `${head}<row>${cell('A2', 'X-1')}${cell('B2', 'Convoi')}<c r="C2" s="1"><v>45415</v></c><c r="D2"><f>1+2</f><v>3</v></c></row>`
  const made = plan(workbook(rows))
  expect(made).toMatchObject({ new: 1, refused: [] })
  const archive = archiveOf(made)
  expect(rowsOf(archive)).toEqual([{ title: 'Convoi', edtf: '2024-05-03', places: [] }])
  const { event, claims } = fieldsOf(archive, 'Convoi')
  expect(event.toll?.value.best).toBe(3)
  expect(event.cells).toEqual({ id: 'X-1', titre: 'Convoi', date: '2024-05-03', morts: '3' })
  expect(claims).toHaveLength(1)
  const [passage = ''] = standingIds(archive, 'passage')
  expect(standing(archive, passage)?.fields).toMatchObject({
    exact: '3',
    prefix: expect.stringContaining('Convoi'),
  })
})

test('rows have the numbers that a spreadsheet shows, also where the file leaves blank ones out', () => {
  const row = (number: number, title: string) =>
    `<row r="${number}">${cell(`B${number}`, title)}${cell(`D${number}`, 'une dizaine')}</row>`
  const shut = `${head.replace('<row>', '<row r="3">')}${row(7, 'A')}${row(900, 'B')}<row r="1048576"></row>`
  expect(plan(workbook(shut)).refused.map((one) => one.row)).toEqual([7, 900])
})

test('of the blank rows that a workbook claims sheet after sheet, no more are held than one sheet may have', () => {
  const row = `<row r="7">${cell('B7', 'A')}${cell('D7', 'une dizaine')}</row>`
  const claimed = `<row r="1048576">${cell('A1048576', 'Mode d’emploi')}</row>`
  // One is left of them, where five are claimed.
  expect(plan(workbook(`${head}${row}`, claimed)).refused.map((one) => one.row)).toEqual([3])
})

test('the sum of a table is none of its events, in whatever column its word stands', () => {
  const sum = `<row r="5">${cell('A5', 'Total')}<c r="D5"><v>12</v></c></row>`
  const made = plan(workbook(`${head}<row r="2">${cell('B2', 'A')}</row>${sum}`))
  expect(made.refused).toMatchObject([{ row: 5, reason: 'csv.aside' }])
})

test('of several sheets the one with the most to bring is read unless another is named, and which were left is told', () => {
  const rows = Array.from(
    { length: 3 },
    (_, at) => `<row>${cell(`A${at + 2}`, `X-${at}`)}${cell(`B${at + 2}`, `Convoi ${at}`)}</row>`,
  )
  const short = `<row>${cell('A1', 'titre')}${cell('B1', 'date')}</row><row>${cell('A2', 'Rapport')}${cell('B2', '2020')}</row>`
  const book = workbook(head + rows.join(''), short)
  expect(plan(book)).toMatchObject({
    new: 3,
    told: { sheet: { read: 'Données', left: ['Lisez-moi'] } },
  })
  expect(plan(book, 'lisez-moi')).toMatchObject({ new: 1, told: { sheet: { left: ['Données'] } } })
  const unknown = finish(readSheets(book, { ...how, sheet: 'Caché' }))
  expect(unknown).toMatchObject({
    problem: { code: 'sheet.unknown', known: ['Lisez-moi', 'Données'] },
  })
})

test('an OpenDocument sheet is read with the value behind what it shows', () => {
  const words = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
  const day =
    '<table:table-cell office:date-value="2024-05-03"><text:p>03/05/24</text:p></table:table-cell>'
  const rows = `<table:table-row>${words('titre')}${words('date')}</table:table-row><table:table-row>${words('Convoi')}${day}</table:table-row>`
  const bytes = zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })
  expect(rowsOf(archiveOf(plan(bytes)))).toEqual([
    { title: 'Convoi', edtf: '2024-05-03', places: [] },
  ])
})

test('a sheet drawn out to its last column is read as far as it has names, and a row with words out there is refused by its number', () => {
  const blank = '<c r="XFD1" t="inlineStr"><is><t></t></is></c>'
  const good = `<row>${cell('B2', 'A')}${cell('C2', '2024-05-03')}</row>`
  const stray = `<row>${cell('B3', 'B')}${cell('C3', '2024-05-04')}${cell('XFD3', 'loin')}</row>`
  const made = plan(workbook(head.replace('</row>', `${blank}</row>`) + good + stray))
  expect(made).toMatchObject({ new: 1, refused: [{ row: 3, reason: 'csv.cells' }] })
  const text = `titre,date${','.repeat(16_382)}\nA,2024-05-03${','.repeat(16_382)}\n`
  const read = finish(readCsv(new TextEncoder().encode(text), how))
  expect(read.ok).toBe(true)
})

test('a workbook without a table, or too wide, is refused in words, and one that asks is looked at first', () => {
  const codeOf = (bytes: Uint8Array) => {
    const read = finish(readSheets(bytes, how))
    return read.ok ? 'accepted' : read.problem.code
  }
  expect(codeOf(zipOf({ 'a.txt': 'rien' }))).toBe('sheet.none')
  expect(codeOf(new TextEncoder().encode('PK\u0003\u0004 rien'))).toBe('zip.cut')
  const wide = Array.from(
    { length: 16_384 },
    (_, at) => `<c t="inlineStr"><is><t>c${at}</t></is></c>`,
  )
  expect(codeOf(workbook(`<row>${wide.join('')}</row>`))).toBe('csv.too-wide')
  const either = `${head}<row>${cell('B2', 'A')}${cell('C2', '03/04/2024')}</row>`
  expect(codeOf(workbook(either))).toBe('csv.dates')
  const look = finish(lookAtSheets(workbook(either), how))
  expect(look.ok && look.value.questions.map(({ kind }) => kind)).toEqual(['dates'])
  expect(look.ok && look.value.first[0]?.title).toBe('A')
})
