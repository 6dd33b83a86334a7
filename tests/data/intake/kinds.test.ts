import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { documentKindOf, documentKinds, unknownKind } from '../../../data/intake/kinds.ts'
import { sayProblem } from '../../../data/words/say-problem.ts'
import { isKey } from '../../../data/words/words.ts'
import { docxOf, extracted, odtOf, utf8, zipOf } from './made.ts'

const data = process.env.TARIKH_DATA
const bytes = (...given: readonly number[]) => Uint8Array.from(given)

test('content decides what a file is, whatever comes before it', () => {
  const marked = (text: string) => Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)])
  const wide = (text: string) =>
    Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])])
  const page = '<html><p>Gao</p></html>'
  const known: readonly (readonly [string, Uint8Array])[] = [
    ['html', utf8(`\n\n  <!doctype html>${page}`)],
    ['html', marked(`<!-- une note -->\n${page}`)],
    ['html', wide(page)],
    ['html', utf8('<?xml version="1.0"?><!DOCTYPE html><html xmlns="x"></html>')],
    ['html', utf8('<p>Gao, 3 mai.</p>')],
    ['rtf', marked('{\\rtf1 Gao}')],
    ['drawing', utf8('<?xml version="1.0"?><!-- a --><svg xmlns="x"><script/></svg>')],
    ['drawing', utf8('%!PS-Adobe-3.0\n')],
    ['markup', utf8('<?xml version="1.0"?><office:document></office:document>')],
    ['markup', utf8('<pkg:package></pkg:package>')],
    ['mail', utf8('From: a@b.org\nTo: c@d.org\nMIME-Version: 1.0\n\nGao')],
    [
      'mail',
      utf8(
        'From: <Saved by Blink>\nSubject: Page\nMIME-Version: 1.0\nContent-Type: multipart/related\n',
      ),
    ],
    ['mbox', utf8('From a@b Sat Jan  3 01:05:34 2026\nSubject: Un\n\nGao')],
    ['pdf', utf8('\n%PDF-1.7\n')],
    ['docx', docxOf('')],
    ['odt', odtOf('')],
    ['archive', zipOf({ 'a.txt': 'a' })],
    ['archive', bytes(0x1f, 0x8b, 8)],
    ['image', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['heic', bytes(0, 0, 0, 24, ...utf8('ftypheic'))],
    ['audio', utf8('OggS')],
    ['video', bytes(0, 0, 0, 24, ...utf8('ftypisom'))],
    ['office97', bytes(0xd0, 0xcf, 0x11, 0xe0)],
    ['text', utf8('Gao < Tombouctou : 3 mai')],
    ['text', utf8('Date : 3 mai\nObjet : note\n\nUn convoi est parti.')],
    ['text', utf8('From Gao to Kidal the road was cut at 12:40 on 3 May 2024.')],
  ]
  for (const [kind, given] of known)
    expect(documentKindOf(given).id, new TextDecoder().decode(given.subarray(0, 60))).toBe(kind)
})

test('what gives no text says why in both languages, naming the file', async () => {
  for (const kind of [...documentKinds, unknownKind]) {
    expect(isKey(`document-kind.${kind.id}`), kind.id).toBe(true)
    const read = await (await kind.load())(bytes(1, 2, 3), { name: 'x' })
    if (read.ok) continue
    for (const lang of ['fr', 'en'] as const) {
      const said = sayProblem(lang, { ...read.problem, file: 'note.x' })
      expect(said, read.problem.code).toContain('note.x')
    }
  }
})

test('bytes that nobody knows are kept without text; nothing at all is refused', async () => {
  const noise = Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32)
  expect(await extracted(noise)).toMatchObject({
    kind: 'unknown',
    text: '',
    textless: { code: 'kept.unknown' },
  })
  await expect(extracted(bytes())).rejects.toThrow('text.empty')
  await expect(extracted(utf8(' \n \n'))).rejects.toThrow('text.empty')
})

test('a small archive that says that it is a gigabyte is not unfolded', async () => {
  const bomb = docxOf('<w:p/>')
  const view = new DataView(bomb.buffer)
  for (let at = 0; at < bomb.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 30, true)
  expect((await extracted(bomb)).textless).toMatchObject({ code: 'zip.too-large', limit: 2 ** 28 })
})

test('an archive that unfolds to more than it says is not unfolded further', async () => {
  const lying = zipSync({
    '[Content_Types].xml': strToU8(''),
    'word/document.xml': new Uint8Array(2_000_000),
  })
  const view = new DataView(lying.buffer)
  for (let at = 0; at < lying.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 0)
      view.setUint32(at + 24, 1000, true)
  expect((await extracted(lying)).textless).toEqual({
    code: 'zip.damaged',
    place: 'word/document.xml',
  })
})

test('a document that was cut says so', async () => {
  const whole = docxOf('<w:p><w:r><w:t>Gao</w:t></w:r></w:p>')
  expect((await extracted(whole.subarray(0, whole.length - 30))).textless).toEqual({
    code: 'zip.cut',
  })
})

test('an entity bomb is not unfolded, and nothing outside is looked up', async () => {
  const dtd =
    '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const xml = `<?xml version="1.0"?>${dtd}<w:document xmlns:w="w"><w:p><w:r><w:t>Gao &b;&x;</w:t></w:r></w:p></w:document>`
  const { text } = await extracted(docxOf('', { 'word/document.xml': xml }))
  expect(text).toBe('Gao &b;&x;\n')
  expect(Object.keys(Object.prototype)).toEqual([])
})

test.skipIf(data === undefined)('no archive among the samples is taken for a text', async () => {
  const folder = path.join(data ?? '', 'archives')
  for (const name of readdirSync(folder)) {
    const { kind, text } = await extracted(readFileSync(path.join(folder, name)))
    expect([name, kind, text]).toEqual([name, name === 'not-a-zip.zip' ? kind : 'archive', text])
    if (kind === 'archive') expect(text).toBe('')
  }
})
