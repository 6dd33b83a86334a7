import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { docxOf, extracted, odtOf, wordPart } from './made.ts'

const data = process.env.TARIKH_DATA
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string) => `<w:p>${content}</w:p>`

test('a Word document keeps its headers and footers, and shows what was changed in it as such', async () => {
  const body = [
    paragraph(run('Gao, le 3 mai 2024')),
    paragraph(
      `${run('Le convoi ')}<w:del w:author="A">${'<w:r><w:delText>a été attaqué</w:delText></w:r>'}</w:del><w:ins w:author="A">${run('est passé')}</w:ins>${run('.')}`,
    ),
    paragraph(`${run('Douze morts')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    paragraph(`${run('Source sûre')}<w:r><w:commentReference w:id="0"/></w:r>`),
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Jour</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Morts</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>'),
    paragraph('<w:r><w:instrText>HYPERLINK "http://x.org"</w:instrText></w:r>'),
  ].join('')
  const note = `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote>`
  const { text, warnings, proposals } = await extracted(
    docxOf(body, {
      'word/header1.xml': wordPart('hdr', paragraph(run('CONFIDENTIEL'))),
      'word/footer1.xml': wordPart('ftr', paragraph(run('Mission de Gao'))),
      'word/footnotes.xml': wordPart(
        'footnotes',
        `${note}<w:footnote w:id="2">${paragraph(run('Selon la radio.'))}</w:footnote>`,
      ),
      'word/comments.xml': wordPart(
        'comments',
        `<w:comment w:id="0" w:author="Awa" w:date="2024-05-04T10:00:00Z">${paragraph(run('À vérifier'))}</w:comment>`,
      ),
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Note de Gao</dc:title><dc:creator>Awa Diallo</dc:creator><dcterms:created>2024-05-03T22:00:00Z</dcterms:created></cp:coreProperties>',
    }),
  )
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'CONFIDENTIEL',
    'Gao, le 3 mai 2024',
    'Le convoi ⟦−a été attaqué−⟧⟦+est passé+⟧.',
    'Douze morts[2]',
    'Source sûre[c0]',
    'Jour\tMorts',
    '⟦secret⟧',
    '[2] Selon la radio.',
    '[c0] Awa, 2024-05-04\u00a0: À vérifier',
    'Mission de Gao',
  ])
  expect(warnings).toEqual([
    { code: 'warning.document.deleted', n: 1 },
    { code: 'warning.document.inserted', n: 1 },
    { code: 'warning.document.hidden', n: 6 },
    { code: 'warning.document.notes', n: 1 },
    { code: 'warning.document.comments', n: 1 },
    { code: 'warning.document.named', names: ['Awa Diallo'] },
  ])
  expect(proposals.map(({ field, value }) => [field, value])).toEqual([
    ['title', 'Note de Gao'],
    ['creators', 'Awa Diallo'],
    ['issued', '2024-05-03'],
    ['language', 'fr'],
  ])
})

test('the pages of a Word document are those that its program drew, and of none it says none', async () => {
  const turn = '<w:r><w:lastRenderedPageBreak/><w:t>Deux</w:t></w:r>'
  const drawn = await extracted(docxOf(paragraph(run('Un ✊🏾')) + paragraph(turn)))
  expect(drawn.text).toBe('Un ✊🏾\nDeux\n')
  expect(drawn.parts).toEqual([
    { start: 0, end: 6, at: { page: 1 } },
    { start: 6, end: 11, at: { page: 2 } },
  ])
  expect((await extracted(docxOf(paragraph(run('Un'))))).parts).toEqual([])
})

test('an OpenDocument text keeps blanks, notes, comments and what was changed', async () => {
  const body = [
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>A</dc:creator><dc:date>2024-01-01</dc:date></office:change-info><text:p>attaqué</text:p></text:deletion></text:changed-region></text:tracked-changes>',
    '<text:h>Gao</text:h>',
    '<text:p>Le<text:s text:c="2"/>convoi<text:tab/>est <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>passé<text:change-end text:change-id="c2"/><text:line-break/>hier.</text:p>',
    '<text:p>Douze morts<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Selon la radio.</text:p></text:note-body></text:note> ici<office:annotation><dc:creator>Awa</dc:creator><dc:date>2024-05-04T10:00:00</dc:date><text:p>À vérifier</text:p></office:annotation>.</text:p>',
    '<table:table><table:table-row><table:table-cell><text:p>Jour</text:p></table:table-cell><table:table-cell><text:p>Morts</text:p></table:table-cell></table:table-row></table:table>',
  ].join('')
  const { text, warnings } = await extracted(odtOf(body))
  expect(text).toBe(
    [
      'Gao',
      'Le  convoi\test ⟦−attaqué−⟧⟦+passé+⟧\nhier.',
      'Douze morts[1] ici[c].',
      '[1] Selon la radio.',
      '[c] Awa, 2024-05-04\u00a0: À vérifier',
      'Jour\tMorts',
      '',
    ].join('\n'),
  )
  expect(warnings.map(({ code }) => code)).toEqual([
    'warning.document.deleted',
    'warning.document.inserted',
    'warning.document.notes',
    'warning.document.comments',
  ])
})

test.skipIf(data === undefined)('the same text comes out of Word and OpenDocument', async () => {
  const read = async (name: string) => {
    const file = path.join(data ?? '', 'documents/made', name)
    return (await extracted(readFileSync(file))).text.replace(/\s+/g, ' ').trim()
  }
  const seed = readFileSync(path.join(data ?? '', 'seed/opinion-bamex-2025.txt'), 'utf8')
  const words = seed.normalize('NFC').replace(/\s+/g, ' ').trim()
  expect(await read('opinion.docx')).toContain(words.slice(0, 300))
  expect(await read('opinion.odt')).toBe(await read('opinion.docx'))
})
