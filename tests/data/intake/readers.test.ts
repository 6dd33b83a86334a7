import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { turnedText } from '../../../data/intake/turned.ts'
import { extracted, utf8, zipOf } from './made.ts'
import { pdfOf } from './made-pdf.ts'

const data = process.env.TARIKH_DATA
const sample = (name: string) => readFileSync(path.join(data ?? '', name))
const said = (found: Awaited<ReturnType<typeof extracted>>) =>
  Object.fromEntries(found.proposals.map(({ field, value }) => [field, value]))

test('RTF is read letter by letter once, in its code page or in Unicode, with what was changed shown as such', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset178 B;}{\f2\fcharset2 Symbol;}}{\info{\title Note de Gao}{\author Awa}}{\header EN-T\'caTE\par}\f0 S\'e9gou, \u233?t\'e9 \u8217\'92 fin\par {\uc3\u233abc x}{\*\generator Riched20;}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt lien}}\par{\deleted ancien}{\revised nouveau}{\v cach\'e9} \{12\}\tab\line suite{\footnote Selon la radio.}\par {\f1\'c3\'e1\'dd}\par {\pict\bin4 }{}{\par}fin}`
  const found = await extracted(utf8(rtf))
  expect(found.text.split('\n')).toEqual([
    'EN-TÊTE',
    'Ségou, été ’ fin',
    'é xlien',
    '⟦−ancien−⟧⟦+nouveau+⟧⟦caché⟧ {12}\t',
    'suite [Selon la radio.]',
    'ألف',
    'fin',
    '',
  ])
  expect(found.text).toMatch(/fin\n$/)
  expect(said(found)).toMatchObject({ title: 'Note de Gao', creators: 'Awa' })
  expect(found.warnings.map(({ code }) => code)).toEqual([
    'warning.document.deleted',
    'warning.document.inserted',
    'warning.document.hidden',
    'warning.document.notes',
    'warning.document.named',
  ])
})

test('of a web page the words that it shows are read, and what it says of itself is proposed', async () => {
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Convoi attaqué - Radio</title>
    <meta property="og:title" content="Convoi attaqué"><meta name="author" content="Awa Diallo">
    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-03T22:30:00-05:00","publisher":{"name":"Radio Gao"},"__proto__":{"x":1}}</script>
    <link rel="canonical" href="https://radio.example/convoi"><style>p{}</style></head>
    <body><script>var gao=1</script><h1>Convoi   attaqué</h1><p>Le <b>convoi</b> est
    passé.<br>Hier.</p><p style="display:none">caché</p><img src="http://x.example/i.png" alt="Carte"><ul><li>Un<li>Deux</ul>
    <table><tr><td>Jour<td>Morts<tr><td>3<td>12</table><iframe src="file:///etc/passwd"></iframe><pre>a  b</pre></body></html>`
  const found = await extracted(utf8(page))
  expect(found.text.split('\n')).toEqual([
    ...['Convoi attaqué', 'Le convoi est passé.', 'Hier.', '[Carte]', 'Un', 'Deux'],
    ...['Jour\tMorts', '3\t12', 'a  b', ''],
  ])
  expect(said(found)).toEqual({
    title: 'Convoi attaqué',
    creators: 'Awa Diallo',
    publisher: 'Radio Gao',
    issued: '2024-05-03',
    identifier: 'https://radio.example/convoi',
    language: 'fr',
  })
  expect(found.warnings).toEqual([{ code: 'warning.page.hidden', n: 5 }])
})

test('a page is read in the encoding that it declares', async () => {
  const latin = Uint8Array.from(
    [...'<html><meta charset="iso-8859-1"><p>S\xe9gou'].map((letter) => letter.charCodeAt(0)),
  )
  const russian = Uint8Array.from([
    ...utf8('<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>'),
    ...[0xcc, 0xe0, 0xeb, 0xe8],
  ])
  expect((await extracted(latin)).text).toBe('Ségou\n')
  expect((await extracted(russian)).text).toBe('Мали\n')
})

const mail = (lines: readonly string[]) => utf8(lines.join('\r\n'))

test('a message keeps its date as it was sent, and its files come with it', async () => {
  const found = await extracted(
    mail([
      'From: =?utf-8?q?Awa_Diall=C3=B3?= <awa@example.org>',
      'To: desk@example.org',
      'Subject: Convoi',
      'Date: Fri, 3 May 2024 23:40:00 -0500',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Le convoi est pass=E9.',
      '--b',
      'Content-Type: application/octet-stream; name="../../note.txt"',
      'Content-Disposition: attachment; filename="../../note.txt"',
      '',
      'Gao',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: Autre',
      '',
      'Dedans',
      '--b--',
    ]),
  )
  expect(found.text).toBe(
    'From: Awa Dialló <awa@example.org>\nTo: desk@example.org\nDate: Fri, 3 May 2024 23:40:00 -0500\nSubject: Convoi\n\nLe convoi est passé.\n',
  )
  expect(said(found)).toMatchObject({
    title: 'Convoi',
    creators: 'Awa Dialló',
    issued: '2024-05-03',
  })
  expect(found.attached.map(({ name }) => name)).toEqual(['note.txt', 'message-2.eml'])
})

test('a mail thirty deep is one message with one file in it', async () => {
  let inner = 'Subject: 30\r\n\r\nfond'
  for (let depth = 29; depth >= 0; depth--)
    inner = `From: a@b.org\r\nTo: c@d.org\r\nSubject: ${depth}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: text/plain\r\n\r\nniveau ${depth}\r\n--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${depth}--\r\n`
  const found = await extracted(utf8(inner))
  expect(found.text).toContain('niveau 0')
  expect(found.attached).toHaveLength(1)
})

test('the messages of a mailbox are its parts', async () => {
  const box = mail([
    'From a@b Fri May  3 01:05:34 2024',
    'From: Awa <a@b.org>',
    'Date: Fri, 3 May 2024 01:05:34 +0000',
    'Subject: Un',
    '',
    '>From Gao, rien.',
    '',
    'From c@d Sat May  4 01:05:34 2024',
    'From: c@d.org',
    'Subject: Deux',
    '',
    'Fin.',
    '',
  ])
  const { text, parts, warnings } = await extracted(box)
  const slices = parts.map(({ start, end }) => [...text].slice(start, end).join(''))
  expect(parts.map(({ at }) => at)).toEqual([
    { message: 1, label: '2024-05-03, Awa' },
    { message: 2, label: 'c@d.org' },
  ])
  expect(slices[0]).toContain('From Gao, rien.')
  expect(slices[1]).toMatch(/^From: c@d\.org\nSubject: Deux\n\nFin\./)
  expect(warnings).toContainEqual({ code: 'warning.mail.messages', n: 2 })
})

test('a WhatsApp export is read message by message, from either kind of telephone', async () => {
  const android =
    '03/05/2024 à 14:05 - Les messages sont chiffrés\n03/05/2024 à 14:06 - Awa: Le convoi 🚚 est passé\net reparti\n03/05/2024 à 14:07 - Modibo: IMG-1.jpg (fichier joint)'
  const found = await extracted(utf8(android))
  expect(found.kind).toBe('chat')
  expect(found.parts.map(({ at }) => at)).toEqual([
    { message: 1, label: '03/05/2024 14:05' },
    { message: 2, label: '03/05/2024 14:06, Awa' },
    { message: 3, label: '03/05/2024 14:07, Modibo' },
  ])
  const [, second] = found.parts
  expect([...found.text].slice(second?.start, second?.end).join('')).toMatch(
    / 14:06.*et reparti\n$/s,
  )
  const iphone = await extracted(
    zipOf({ '_chat.txt': '\u200e[03/05/2024 14:05:32] Awa: Gao\n', '../IMG-1.jpg': 'x' }),
  )
  expect(iphone.parts.map(({ at }) => at)).toEqual([
    { message: 1, label: '03/05/2024 14:05:32, Awa' },
  ])
  expect(iphone.attached.map(({ name }) => name)).toEqual(['IMG-1.jpg'])
})

test('a book is read chapter by chapter in its own order', async () => {
  const page = (words: string) =>
    `<?xml version="1.0"?><html xmlns="x"><head><title/></head><body>${words}</body></html>`
  const { text, parts, ...found } = await extracted(
    zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="OPS/a.opf"/></rootfiles></container>',
      'OPS/a.opf':
        '<package xmlns:dc="d"><metadata><dc:title>Récits</dc:title><dc:language>fr</dc:language></metadata><manifest><item id="1" href="one%20.xhtml"/><item id="2" href="../two.xhtml"/></manifest><spine><itemref idref="2"/><itemref idref="1"/></spine></package>',
      'OPS/one .xhtml': page('<h1>Kidal</h1><p>Fin.</p>'),
      'two.xhtml': page('<h2>Gao</h2><p>Début.</p>'),
    }),
  )
  expect(text).toBe('Gao\nDébut.\n\nKidal\nFin.\n')
  expect(parts.map(({ at }) => at)).toEqual([{ chapter: 'Gao' }, { chapter: 'Kidal' }])
  expect(found.proposals).toContainEqual({ field: 'title', value: 'Récits', reason: 'metadata' })
})

test.skipIf(data === undefined)('the samples made of one text give that text', async () => {
  const seed = sample('seed/opinion-bamex-2025.txt').toString('utf8').normalize('NFC')
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()
  for (const name of [
    'opinion.docx',
    'opinion.odt',
    'opinion.rtf',
    'opinion.html',
    'opinion.epub',
    'opinion.pdf',
  ]) {
    const { text } = await extracted(sample(`documents/made/${name}`))
    expect(words(text), name).toContain(words(seed).slice(0, 300))
  }
  expect((await extracted(sample('documents/made/depeche-arabe.eml'))).text).toContain('الإعلان')
  expect((await extracted(sample('documents/made/multilingue.html'))).text.length).toBeGreaterThan(
    1000,
  )
})

test.skipIf(data === undefined)(
  'the pages of the sample PDFs keep their numbers, and what they are is said',
  async () => {
    const pdf = (name: string, password?: string) =>
      extracted(sample(`documents/pdf/${name}.pdf`), password === undefined ? {} : { password })
    const pages = ({ parts }: Awaited<ReturnType<typeof pdf>>) => parts.map(({ at }) => at)
    expect(pages(await pdf('pdflatex-4-pages'))).toMatchObject([
      { page: 1 },
      { page: 2 },
      { page: 3 },
      { page: 4 },
    ])
    const opinion = await extracted(sample('documents/made/opinion.pdf'))
    expect(pages(opinion)).toEqual([{ page: 2 }])
    expect(opinion.warnings).toContainEqual({ code: 'warning.pdf.pages-empty', n: 1, pages: '1' })
    expect((await pdf('imagemagick-lzw')).textless).toEqual({ code: 'pdf.scanned', n: 1 })
    expect((await pdf('libreoffice-writer-password')).textless).toEqual({ code: 'pdf.password' })
    expect((await pdf('libreoffice-writer-password', 'faux')).textless).toEqual({
      code: 'pdf.password-wrong',
    })
    expect((await pdf('libreoffice-writer-password', 'openpassword')).text).not.toBe('')
    expect((await pdf('habibi')).text).toContain('حَبيبي habibi')
    expect((await pdf('annotated_pdf')).warnings.map(({ code }) => code)).toContain(
      'warning.document.comments',
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  },
)

test('a text whose right-to-left lines came as they are seen is turned round as a person asks', () => {
  expect(turnedText('Gao\nيلام 2025 اوَاغ\nBAMEX يلام')).toBe('Gao\nغاوَا 2025 مالي\nBAMEX مالي')
})

test('right-to-left words of a PDF are read in their order by where they are drawn, figures and Latin words within them too', async () => {
  const letters = { a: 'م', b: 'ا', c: 'ل', d: 'ي', e: 'غ', f: 'و', g: 'ﻻ', h: 'َ' }
  const drawn = async (text: string) => {
    const read = await extracted(pdfOf([text], letters))
    return [read.text.trimEnd(), read.warnings.map(({ code }) => code)]
  }
  // What stands on the paper from left to right.
  expect(await drawn('dcba')).toEqual(['مالي', []])
  expect(await drawn('dcba bfbe')).toEqual(['غاوا مالي', []])
  expect(await drawn('dcba 2025 bfbe')).toEqual(['غاوا 2025 مالي', []])
  expect(await drawn('dcba BAMEX 12 bfbe')).toEqual(['غاوا BAMEX 12 مالي', []])
  expect(await drawn('BAMEX SALON 2025 dcba')).toEqual(['BAMEX SALON 2025 مالي', []])
  expect(await drawn('fbg')).toEqual(['لااو', []])
})
