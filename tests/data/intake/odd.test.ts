import { expect, test } from 'vitest'
import { readDocument } from '../../../data/intake/read.ts'
import { docxOf, extracted, utf8, zipOf } from './made.ts'
import { pdfOf } from './made-pdf.ts'

test.each([
  ['[11/11/2025 à 14:05:12] Awa: Bonjour', '11/11/2025 14:05:12, Awa'],
  ['11/11/25, 2:05 pm - Awa: Hello', '11/11/25 2:05 pm, Awa'],
  ['[١١/١١/٢٠٢٥، ٢:٠٥:١٢ م] عوا: السلام', '١١/١١/٢٠٢٥ ٢:٠٥:١٢ م, عوا'],
  ['\u200f11/11/2025، 2:05 م - عوا: السلام', '11/11/2025 2:05 م, عوا'],
])(
  'a conversation is known by its days and hours, whatever its language and clock (%s)',
  async (line, label) => {
    const { kind, parts } = await extracted(utf8(`${line}\n${line}\nsuite\n`))
    expect(kind).toBe('chat')
    expect(parts.map(({ at }) => at)).toEqual([
      { message: 1, label },
      { message: 2, label },
    ])
  },
)

test('a message that does not say what parts it keeps its words', async () => {
  const head = 'From: a@b.example\r\nTo: c@d.example\r\nSubject: Gao\r\nMIME-Version: 1.0\r\n'
  const { text } = await extracted(
    utf8(`${head}Content-Type: multipart/mixed\r\n\r\nLe convoi est passé.\r\n`),
  )
  expect(text).toContain('Le convoi est passé.')
})

test('a book that says no order is read in that of its list', async () => {
  const chapter = (words: string) => `<html><body><p>${words}</p></body></html>`
  const { text } = await extracted(
    zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>',
      'c.opf':
        '<package><manifest><item id="s" href="s.css" media-type="text/css"/><item id="1" href="a.xhtml" media-type="application/xhtml+xml"/><item id="2" href="b.xhtml"/></manifest></package>',
      'a.xhtml': chapter('Gao'),
      'b.xhtml': chapter('Kidal'),
    }),
  )
  expect(text).toBe('Gao\n\nKidal\n')
})

test('what a document leaves in its bytes is told', async () => {
  const inserted = await extracted(docxOf('<w:p><w:r><w:t>Gao</w:t></w:r></w:p><w:altChunk/>'))
  expect(inserted.warnings).toEqual([{ code: 'warning.document.chunks', n: 1 }])
  const sheet = await extracted(
    zipOf({
      '[Content_Types].xml': '',
      'xl/workbook.xml': '<workbook><sheets><sheet name="F" id="r"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<r><Relationship Id="r" Target="s.xml"/></r>',
      'xl/s.xml':
        '<worksheet><row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row></worksheet>',
    }),
  )
  expect(sheet.text).toBe('F\n1\n')
  expect(sheet.warnings).toEqual([{ code: 'warning.sheet.left', n: 1 }])
})

test('a text in the seven bits of Japanese mail is read as what it is', async () => {
  const spelled = Uint8Array.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42])
  const { text, spelling } = await extracted(spelled)
  expect(text).toBe('日本')
  expect(spelling).toMatchObject({ encoding: 'iso-2022-jp', sure: true })
})

test.each([
  [
    pdfOf(Array.from({ length: 9 }, (_, at) => `Page ${at + 1}`)),
    'Page 3',
    [['pages', 3, 9], { code: 'warning.pdf.pages-left', n: 6 }],
  ],
  [
    utf8(
      Array.from(
        { length: 9 },
        (_, at) =>
          `From a@b.example Mon Nov 10 10:00:00 2025\nFrom: a@b.example\nSubject: Gao\n\nMot ${at + 1}\n\n`,
      ).join(''),
    ),
    'Mot 3',
    [['messages', 3, 9], { code: 'warning.mail.left', n: 6 }],
  ],
])(
  'what a long document holds is told as it is read, and what is left of it where it is too late',
  async (bytes, end, [last, left]) => {
    const told: unknown[] = []
    const read = await readDocument(bytes, {
      name: '',
      isLate: () => told.length === 3,
      onReading: (...step) => told.push(step),
    })
    if (!read.ok) throw new Error(read.problem.code)
    expect(read.value.text.trimEnd().endsWith(end)).toBe(true)
    expect(told.at(-1)).toEqual(last)
    expect(read.value.warnings).toContainEqual(left)
  },
)

test('a conversation in a ZIP archive is known by its lines, whatever a telephone calls it', async () => {
  const line = '\u200f11/11/2025، 2:05 م - عوا: السلام\n'
  const archive = zipOf({ 'دردشة مع عوا.txt': line, 'IMG-1.jpg': 'ÿØÿ' })
  const { kind, attached, text } = await extracted(archive)
  expect([kind, text, attached.map(({ name }) => name)]).toEqual(['chat', line, ['IMG-1.jpg']])
  expect((await extracted(zipOf({ 'notes.txt': 'Gao' }))).kind).toBe('archive')
})

test('a page of frames says that its words are in other files', async () => {
  const page = '<html><frameset><frame src="a.html"><frame src="b.html"></frameset></html>'
  expect(await extracted(utf8(page))).toMatchObject({
    textless: { code: 'reading.wordless' },
    warnings: [{ code: 'warning.page.frames', n: 2 }],
  })
})

test('a PDF without a page that can be read is damaged, not scanned', async () => {
  const pages = '<</Type/Pages/Count 1/Kids[9 0 R]>>'
  const lost = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj${pages}endobj\ntrailer<</Root 1 0 R>>`
  expect((await extracted(utf8(lost))).textless).toEqual({ code: 'pdf.broken' })
  expect((await extracted(pdfOf([]))).textless).toEqual({ code: 'pdf.broken' })
  expect((await extracted(pdfOf(['', '']))).textless).toEqual({ code: 'pdf.scanned', n: 2 })
})

test.each([
  [[0, 0, 0, 28, ...utf8('ftypavif'), 0, 0, 0, 0], 'heic', 'image/avif'],
  [[...utf8('II'), 43, 0, 8, 0], 'image', 'image/tiff'],
  [[0xff, 0x0a, 1, 2], 'image', 'image/jxl'],
])('a picture of a newer kind is kept as what it is (%s)', async (bytes, kind, mediaType) => {
  expect(await extracted(Uint8Array.from(bytes))).toMatchObject({ kind, mediaType, text: '' })
})
