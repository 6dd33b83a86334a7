import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { emptyState } from '../../../data/changes/state.ts'
import { bibtexFiles } from '../../../data/imports/bibtex-files.ts'
import { applied, archiveOf } from './archive-of.ts'
import { broughtBy, planOf, sourcesIn } from './read-in.ts'

const ris = `TY  - NEWS
ID  - dem2013
TI  - La marche d'Inata
AU  - Dembélé, Awa
T2  - Le Journal
DA  - 2021/11/16/
LA  - fr
N2  - Un résumé
qui tient sur deux lignes.
KW  - Sahel
UR  - https://exemple.org/inata
Y2  - 2025/01/02/
ER  -

TY  - MANSCPT
TI  - Rapport de tournée
A1  - Cercle de Tombouctou
DA  - 1912/03//circa
AV  - Archives nationales du Mali
CN  - FA 1 D 59
ER  -
`

test('a reference of RIS becomes a source with author, outlet, dates, language, address and keeper, and keeps what has no place here', async () => {
  const sources = sourcesIn(archiveOf(await planOf(ris, emptyState())))
  expect(sources.get("La marche d'Inata")).toMatchObject({
    ...{ creators: ['Dembélé, Awa'], publisher: 'Le Journal', issued: '2021-11-16' },
    ...{ captured: '2025-01-02', language: 'fr', identifier: 'https://exemple.org/inata' },
    ...{ type: 'press', mediaType: 'application/x-research-info-systems' },
    entry: {
      key: 'dem2013',
      rest: [
        { name: 'N2', value: 'Un résumé\nqui tient sur deux lignes.' },
        { name: 'KW', value: 'Sahel' },
      ],
    },
  })
  expect(sources.get('Rapport de tournée')).toMatchObject({
    ...{ type: 'manuscript', issued: '1912-03~', custodian: 'Archives nationales du Mali' },
    ...{ reference: 'FA 1 D 59', language: '', captured: '' },
  })
})

const bib = `% Une bibliothèque
@string{jdf = "Journal de la " # {F\\'ed\\'eration}}
@comment{ @article{no, title={Non}} }
@ARTICLE(dia:1998,
  title = {Le {Mali} \\og apr\\\`es\\fg{} 1991 --- et avant},
  author = "Moussa de la Tour and {Minist\\\`ere de l'Int\\'erieur} and Konat{\\'e}, Jr, Doulaye and others",
  journal = jdf, year = 1998, month = nov,
  url = {https://exemple.org/a\\_b%20c},
)
@inproceedings{colloque-1, author={Ba Konaré, Adame}, title={Intervention}, crossref={actes}}
@proceedings{actes, title={Actes du colloque}, date={2003-05~/2003-06}, publisher={Éditions Jamana}}
@misc{plat, title={Note sans type}, langid={arabic}, date={[1996-02,1996-04]}}
`

test('an entry of BibTeX is read with its strings, accents, names, macros of months and the entry that it refers to', async () => {
  const plan = await planOf(bib, emptyState())
  expect(plan.refused).toEqual([])
  const sources = sourcesIn(archiveOf(plan))
  expect([...sources.keys()]).toEqual([
    'Le Mali «\u00a0après\u00a0» 1991 — et avant',
    'Intervention',
    'Actes du colloque',
    'Note sans type',
  ])
  expect(sources.get('Le Mali «\u00a0après\u00a0» 1991 — et avant')).toMatchObject({
    creators: ['de la Tour, Moussa', "Ministère de l'Intérieur", 'Konaté, Doulaye, Jr'],
    ...{ publisher: 'Journal de la Fédération', issued: '1998-11', type: 'article' },
    identifier: 'https://exemple.org/a_b%20c',
  })
  expect(sources.get('Intervention')).toMatchObject({
    ...{ publisher: 'Actes du colloque', issued: '2003-05~/2003-06', type: 'chapter' },
    creators: ['Ba Konaré, Adame'],
  })
  expect(sources.get('Note sans type')).toMatchObject({
    ...{ type: 'unsaid', language: 'ar', issued: '[1996-02,1996-04]' },
  })
})

test('an entry of BibTeX that does not hold together is refused by its line, and no other with it', async () => {
  const text =
    '@book{a, title={Un}}\n\n@book{b, title={Deux\n@book{c, title={Trois}}\n@book{d title={Quatre}}\n@book{e, title={Cinq}}'
  const plan = await planOf(text, emptyState(), { name: 'x.bib' })
  expect([...sourcesIn(archiveOf(plan)).keys()]).toEqual(['Un', 'Trois', 'Cinq'])
  expect(plan.refused.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'bib.broken'],
    [5, 'bib.broken'],
  ])
})

test('the files of an entry of BibTeX are found as Zotero and JabRef write them', () => {
  const paths = (value: string) => bibtexFiles(value).map(({ title, path }) => [title, path])
  expect(
    paths('Texte intégral:files/12/a b.pdf:application/pdf;Note:files/13/n\\;1.html:text/html'),
  ).toEqual([
    ['Texte intégral', 'files/12/a b.pdf'],
    ['Note', 'files/13/n;1.html'],
  ])
  expect(paths(':C\\:\\\\x\\\\b.pdf:PDF')).toEqual([['', 'C:\\x\\b.pdf']])
  expect(paths('files/seul.pdf')).toEqual([['', 'files/seul.pdf']])
  expect(paths('C:\\x\\c.pdf')).toEqual([['', 'C:\\x\\c.pdf']])
  expect(paths('')).toEqual([])
})

const csl = JSON.stringify([
  {
    ...{ id: 'k1', type: 'interview', title: 'Entretien', language: 'fr-ML' },
    author: [{ family: 'Traoré', given: 'Aminata', 'non-dropping-particle': 'de' }],
    issued: {
      'date-parts': [
        [2012, 3],
        [2013, 1],
      ],
      circa: true,
    },
    ...{ archive: 'RFI', archive_location: 'B 12', 'x-autre': { a: [1] } },
  },
  { id: 7, type: 'webpage', title: 'Page', issued: { raw: 'novembre 2025' }, volume: 3 },
  { id: 'k3', type: 'document', title: 'Sans date lisible', issued: { raw: 'hier' } },
  'rien',
])

test('an item of CSL-JSON becomes a source; a date that cannot be read is told and stays in its own words', async () => {
  const plan = await planOf(csl, emptyState())
  const sources = sourcesIn(archiveOf(plan))
  expect(sources.get('Entretien')).toMatchObject({
    ...{ creators: ['de Traoré, Aminata'], issued: '2012-03~/2013-01~', language: 'fr' },
    ...{ type: 'testimony', custodian: 'RFI', reference: 'B 12' },
  })
  expect(sources.get('Page')).toMatchObject({ type: 'web', issued: '2025-11' })
  expect(sources.get('Sans date lisible')).toMatchObject({
    issued: '',
    entry: {
      rest: [
        { name: 'type', value: 'document' },
        { name: 'issued', value: 'hier' },
      ],
    },
  })
  expect(plan.refused.map(({ row, column }) => [row, column])).toEqual([
    [4, ''],
    [3, 'issued'],
  ])
})

test('a bibliography that comes again changes nothing, a newer one only what it changed itself', async () => {
  const first = applied(emptyState(), (await planOf(ris, emptyState())).ops, 1)
  expect(await planOf(ris, first)).toMatchObject({ new: 0, changed: 0, known: 2, ops: [] })
  const inata = sourcesIn(first).get("La marche d'Inata")
  const mine = { id: inata?.id ?? '', field: 'publisher', value: 'Le Journal (Ouagadougou)' }
  const edited = applied(first, [{ ...mine, replaces: [] }], 2)
  const newer = await planOf(ris.replace('Dembélé, Awa', 'Dembélé, Awa B.'), edited)
  expect(newer).toMatchObject({ new: 0, changed: 1, known: 1, doubtful: 0 })
  const after = sourcesIn(applied(edited, newer.ops, 3)).get("La marche d'Inata")
  expect(after).toMatchObject({
    creators: ['Dembélé, Awa B.'],
    publisher: 'Le Journal (Ouagadougou)',
  })
})

test('a value that both the bibliography and a person have changed is told, and the person’s stays', async () => {
  const first = applied(emptyState(), (await planOf(ris, emptyState())).ops, 1)
  const id = sourcesIn(first).get("La marche d'Inata")?.id ?? ''
  const edited = applied(first, [{ id, field: 'publisher', value: 'Ici', replaces: [] }], 2)
  const newer = await planOf(ris.replace('Le Journal', 'Ailleurs'), edited)
  expect(newer.refused).toMatchObject([
    { column: 'publisher', value: 'Ailleurs', reason: 'refs.clash', taken: true },
  ])
  expect(sourcesIn(applied(edited, newer.ops, 3)).get("La marche d'Inata")?.publisher).toBe('Ici')
})

test('an entry that may be a source that is here is doubtful, and comes in as another only where that is asked', async () => {
  const first = applied(emptyState(), (await planOf(ris, emptyState())).ops, 1)
  const others = `@online{x, title={Autre titre}, url={http://www.exemple.org/inata/}}
@book{dem2013, title={Rien de commun}, date={1960}}
@book{y, title={La marche d'Inata}, author={Autre, Une}, date={2021-11-16}}`
  const left = await planOf(others, first)
  expect(left).toMatchObject({ new: 0, changed: 0, known: 0, ops: [] })
  expect(left.rows?.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'refs.like-identifier'],
    [2, 'refs.like-key'],
    [3, 'refs.like-title'],
  ])
  expect(await planOf(others, first, { doubtful: 'take' })).toMatchObject({ new: 3, doubtful: 0 })
})

test('the same work in another format is known by its address and title', async () => {
  const first = applied(emptyState(), (await planOf(ris, emptyState())).ops, 1)
  const same = `@online{autre, title={La marche d'{Inata}}, url={https://exemple.org/inata}}`
  expect(await planOf(same, first)).toMatchObject({ new: 0, changed: 0, known: 1, ops: [] })
})

const hostile: readonly (readonly [name: string, text: string, code: string])[] = [
  ['nesting', `[{"type":"book","title":"a","x":${'['.repeat(90)}${']'.repeat(90)}}]`, 'json.deep'],
  ['a key of prototypes', '[{"type":"book","__proto__":{"a":1}}]', 'json.key'],
  ['a huge number', '[{"type":"book","title":"a","volume":1e999}]', 'json.number'],
  ['a cut file', '[{"type":"book","title":"a', 'json.syntax'],
  ['a key given twice', '[{"type":"book","title":"a","title":"b"}]', 'json.duplicate'],
]

test.each(hostile)(
  'a bibliography with %s is refused whole, with its place',
  async (_, text, code) => {
    const plan = await broughtBy(text, emptyState())
    expect(plan).toMatchObject({ ok: false, problem: { code, line: 1 } })
  },
)

test('names of prototypes, UTF-16, braces without end and a file that breaks off bring no harm', async () => {
  const proto = '@book{__proto__, __proto__={a}, constructor={b}, title={T}, crossref={__proto__}}'
  const [only] = sourcesIn(archiveOf(await planOf(proto, emptyState()))).values()
  expect(only).toMatchObject({ title: 'T', entry: { key: '__proto__' } })
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${ris}`, 'utf16le'))
  expect(await planOf(utf16, emptyState())).toMatchObject({ new: 2 })
  const cut = await planOf(ris.slice(0, ris.lastIndexOf('ER')), emptyState())
  expect(cut).toMatchObject({ new: 1, refused: [{ row: 15, column: 'ER', reason: 'ris.cut' }] })
  const deep = await planOf(`@book{a, title={${'{'.repeat(200_000)}`, emptyState())
  expect(deep).toMatchObject({ new: 0, refused: [{ row: 1, reason: 'bib.broken' }] })
})

test('a bibliography of more entries than an archive takes at once is refused, and says how to go on', async () => {
  const many = await broughtBy('TY  - BOOK\nTI  - a\nER  -\n'.repeat(100_001), emptyState())
  expect(many).toMatchObject({ ok: false, problem: { code: 'refs.many', limit: 100_000 } })
})

const data = process.env.TARIKH_DATA

test.skipIf(data === undefined)('the bibliographies of the collection come in whole', async () => {
  for (const [name, count] of Object.entries({ bib: 2, ris: 2, 'csl.json': 4 })) {
    const bytes = readFileSync(path.join(data ?? '', 'formats', `zotero.${name}`))
    expect(await planOf(bytes, emptyState())).toMatchObject({
      new: count,
      refused: [],
      doubtful: 0,
    })
  }
})
