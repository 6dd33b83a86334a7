import { expect, test } from 'vitest'
import { dateSaid } from '../../../data/intake/readers/sheet-dates.ts'
import { extracted, zipOf } from './made.ts'

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`

function xlsxOf(rows: string, book = ''): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r">${book}<sheets><sheet name="Bilan" sheetId="1" r:id="rId1"/><sheet name="Notes" state="hidden" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Jour</t></si><si><r><t>Mor</t></r><r><t>ts</t></r></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[Red]0.0&quot;jours&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': sheet(rows),
    'xl/worksheets/sheet2.xml': sheet('<row><c t="inlineStr"><is><t>secret</t></is></c></row>'),
  })
}

test('a workbook is read sheet by sheet, dates as days, formulas by the value that was saved', async () => {
  const rows =
    '<row><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row><c r="A2" s="1"><v>45415</v></c><c r="C2" s="2"><f>6*2</f><v>12</v></c></row>'
  const found = await extracted(xlsxOf(rows))
  expect(found.text).toBe('Bilan\nJour\t\tMorts\n2024-05-03\t\t12\n\nNotes\nsecret\n')
  expect(found.parts.map(({ at }) => at)).toEqual([{ sheet: 'Bilan' }, { sheet: 'Notes' }])
  expect(found.warnings).toEqual([{ code: 'warning.sheet.hidden', n: 1 }])
  const other = await extracted(
    xlsxOf('<row><c s="1"><v>43953</v></c></row>', '<workbookPr date1904="1"/>'),
  )
  expect(other.text).toContain('2024-05-03')
})

test('the serial numbers of a workbook are days in either epoch, with the hour where there is one', () => {
  expect(dateSaid('1', false)).toBe('1900-01-01')
  expect(dateSaid('59', false)).toBe('1900-02-28')
  expect(dateSaid('61', false)).toBe('1900-03-01')
  expect(dateSaid('45415.5', false)).toBe('2024-05-03 12:00:00')
  expect(dateSaid('0', true)).toBe('1904-01-01')
  expect(dateSaid('douze', false)).toBe('douze')
})

test('a workbook in OpenDocument gives days and values, and repeats no blank cells', async () => {
  const cell = (attributes: string, words: string) =>
    `<table:table-cell ${attributes}><text:p>${words}</text:p></table:table-cell>`
  const { text, parts } = await extracted(
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><table:table table:name="Bilan"><table:table-row>${cell('office:date-value="2024-05-03"', '03/05/24')}${cell('office:value="12000"', '12 000')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table></office:body></office:document-content>`,
    }),
  )
  expect(text).toBe('Bilan\n2024-05-03\t12000\n')
  expect(parts).toEqual([{ start: 0, end: 23, at: { sheet: 'Bilan' } }])
})

test('a presentation is read slide by slide, with its notes', async () => {
  const drawing = (words: string) =>
    `<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:sld>`
  const { text, parts } = await extracted(
    zipOf({
      '[Content_Types].xml': '',
      'ppt/slides/slide2.xml': drawing('Kidal'),
      'ppt/slides/slide10.xml': drawing('Fin'),
      'ppt/notesSlides/notesSlide2.xml': drawing('À dire'),
    }),
  )
  expect(text).toBe('Kidal\n[n] À dire\n\nFin\n')
  expect(parts.map(({ at }) => at)).toEqual([{ slide: 1 }, { slide: 2 }])
})

/** A photograph of nothing but what it says of itself: one TIFF directory in a JPEG. */
function photographOf(taken: string): Uint8Array {
  const written = [...new TextEncoder().encode(`${taken}\0`)]
  const short = (n: number) => [n & 255, n >> 8]
  const long = (n: number) => [...short(n & 0xffff), ...short(n >> 16)]
  const entry = (tag: number, type: number, count: number, value: number) => [
    ...short(tag),
    ...short(type),
    ...long(count),
    ...long(value),
  ]
  const tiff = [
    ...[0x49, 0x49, 42, 0, 8, 0, 0, 0],
    ...[...short(1), ...entry(0x8769, 4, 1, 26), ...long(0)],
    ...[...short(1), ...entry(0x9003, 2, written.length, 44), ...long(0)],
    ...written,
  ]
  const payload = [...new TextEncoder().encode('Exif\0\0'), ...tiff]
  const length = payload.length + 2
  return Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    length >> 8,
    length & 255,
    ...payload,
    0xff,
    0xd9,
  ])
}

test('a photograph proposes the time on the wall where it was taken, whatever the zone of this machine', async () => {
  const found = await extracted(photographOf('2025:11:10 23:30:00'))
  expect(found).toMatchObject({ kind: 'image', text: '', textless: { code: 'kept.image' } })
  expect(found.proposals).toEqual([
    { field: 'issued', value: '2025-11-10T23:30:00', reason: 'exif' },
  ])
  expect((await extracted(photographOf('0000:00:00 00:00:00'))).proposals).toEqual([])
})
