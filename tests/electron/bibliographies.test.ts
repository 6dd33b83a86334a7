import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Id } from '../../data/model/id.ts'
import { begun } from './begun.ts'

const handle = `h-${'7'.repeat(32)}`

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">
  <bib:Article rdf:about="https://exemple.org/inata?a=1&amp;b=2">
    <z:itemType>newspaperArticle</z:itemType>
    <dcterms:isPartOf><bib:Newspaper><dc:title>Le Journal</dc:title></bib:Newspaper></dcterms:isPartOf>
    <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Dembélé</foaf:surname>
      <foaf:givenName>Awa</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
    <dcterms:isReferencedBy rdf:resource="#item_2"/>
    <link:link rdf:resource="#item_3"/>
    <link:link rdf:resource="#item_4"/>
    <link:link rdf:resource="#item_5"/>
    <link:link rdf:resource="#item_6"/>
    <dc:subject>Sahel</dc:subject>
    <dc:title>La marche d’Inata</dc:title>
    <dc:date>2021-11-16</dc:date>
    <z:language>fr</z:language>
    <dc:identifier><dcterms:URI><rdf:value>https://exemple.org/inata</rdf:value></dcterms:URI></dc:identifier>
    <dcterms:dateSubmitted>2025-01-02 10:00:00</dcterms:dateSubmitted>
  </bib:Article>
  <bib:Memo rdf:about="#item_2"><rdf:value>&lt;p&gt;Voir &lt;b&gt;aussi&lt;/b&gt; le bilan.&lt;/p&gt;</rdf:value></bib:Memo>
  ${[
    ['3', 'files/3/article.txt'],
    ['4', '../secret.txt'],
    ['5', '/etc/passwd'],
    ['6', 'files/lien.txt'],
  ]
    .map(
      ([n, file]) => `<z:Attachment rdf:about="#item_${n}"><z:itemType>attachment</z:itemType>
    <rdf:resource rdf:resource="${file}"/><dc:title>Texte ${n}</dc:title></z:Attachment>`,
    )
    .join('\n')}
  <z:Collection rdf:about="#collection_1"><dc:title>Burkina</dc:title>
    <dcterms:hasPart rdf:resource="https://exemple.org/inata?a=1&amp;b=2"/></z:Collection>
</rdf:RDF>`

/** A folder as a person drops it: a library with a file that lies in it, one beside it, and a link that leads out of it. */
function dropped(folder: string): Record<string, string> {
  const within = path.join(folder, 'export')
  mkdirSync(path.join(within, 'files', '3'), { recursive: true })
  writeFileSync(path.join(folder, 'secret.txt'), 'Un secret.')
  writeFileSync(path.join(within, 'files', '3', 'article.txt'), 'Le poste d’Inata a été attaqué.')
  symlinkSync(path.join(folder, 'secret.txt'), path.join(within, 'files', 'lien.txt'))
  const file = path.join(within, 'bibliothèque.rdf')
  writeFileSync(file, rdf)
  return { [handle]: file }
}

test('a library of Zotero comes in with its notes and the files that lie in it, as one act; a path that leads elsewhere is never read, and said', async () => {
  const { ask, folder } = await begun()
  const files = dropped(folder)
  const before = (await ask('sources.rows', {})).length
  const preview = await ask('import.run', { job: 'p', handle, preview: true }, files)
  expect(preview).toMatchObject({ format: 'zotero', new: 2, known: 0, doubtful: 0 })
  expect(preview.refused.map(({ value, reason }) => [value, reason])).toEqual([
    ['../secret.txt', 'refs.file-elsewhere'],
    ['/etc/passwd', 'refs.file-elsewhere'],
    ['files/lien.txt', 'refs.file-elsewhere'],
  ])
  expect((await ask('sources.rows', {})).length).toBe(before)

  const done = await ask('import.run', { job: 'i', handle, preview: false }, files)
  expect(done).toMatchObject({ new: 2, changed: 0 })
  const rows = await ask('sources.rows', {})
  const article = rows.find(({ title }) => title === 'La marche d’Inata')
  const { source, text, contains } = await ask('source.read', { id: (article?.id ?? '') as Id })
  expect(source).toMatchObject({
    ...{ creators: ['Dembélé, Awa'], publisher: 'Le Journal', issued: '2021-11-16' },
    ...{ captured: '2025-01-02', type: 'press', identifier: 'https://exemple.org/inata' },
  })
  expect(text).toContain('note: Voir aussi le bilan.')
  expect(text).toContain('collection: Burkina')
  expect(contains.map(({ title }) => title)).toEqual(['Texte 3'])
  const attached = await ask('source.read', { id: (contains[0]?.id ?? '') as Id })
  expect(attached).toMatchObject({
    text: 'Le poste d’Inata a été attaqué.',
    source: { type: 'press' },
  })

  const again = await ask('import.run', { job: 'j', handle, preview: false }, files)
  expect(again).toMatchObject({ new: 0, changed: 0, known: 1 })
  expect((await ask('undo', {})).of?.act).toBe('import')
  expect((await ask('sources.rows', {})).length).toBe(before)
})
