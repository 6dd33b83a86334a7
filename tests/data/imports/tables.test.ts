import { expect, test } from 'vitest'
import { emptyState, standing, standingIds } from '../../../data/changes/state.ts'
import { csvPieces } from '../../../data/exports/csv.ts'
import { countryNamed, nearestCountries } from '../../../data/imports/countries.ts'
import { readCsv } from '../../../data/imports/csv-reader.ts'
import { finish } from '../../../data/model/steps.ts'
import { applied, archiveOf, planned } from './archive-of.ts'
import { codeOf, fieldsOf, plan, rowsOf, said, set } from './plan-table.ts'

test('blanks before a quotation mark, a header that is not the first line, and tags under it are read', () => {
  const blank = archiveOf(plan('"titre", "date"\n"A", "2024-06-05"\nB,2024-06-06\n'))
  expect(rowsOf(blank).map(({ edtf }) => edtf)).toEqual(['2024-06-05', '2024-06-06'])
  const parted = archiveOf(plan('"titre", "date", "lieu"\nA, "2024-06-05", "Gao, rive droite"\n'))
  expect(rowsOf(parted)[0]).toMatchObject({ edtf: '2024-06-05', places: ['Gao, rive droite '] })
  const deep = plan('Incidents du nord\nmis à jour le 3 mai\n\ntitre,date\nA,2024-06-05\n')
  expect(deep).toMatchObject({ new: 1, refused: [] })
  const tagged = archiveOf(plan('what,when,where\n#event,#date,#loc+name\nA,2024-06-05,Gao\n'))
  expect(rowsOf(tagged)).toEqual([{ title: 'A', edtf: '2024-06-05', places: ['Gao '] }])
})

test('rows with keys of their own, or of another country or theme, are never merged by title and day', () => {
  const keyed = 'id,titre,date\nX-0001,Tir,2024-06-05\nX-0002,Tir,2024-06-05\n'
  expect(plan(keyed)).toMatchObject({ new: 2, known: 0 })
  const alike = 'titre,date,pays,theme\nP,2024-06-05,ML,frontière\nP,2024-06-05,NE,douane\n'
  expect(plan(alike)).toMatchObject({ new: 2, known: 0 })
})

test('a row that stands twice is one event, however its cells are quoted; another under its key is doubtful', () => {
  const twice = 'id,titre,date\nX-1,Tir,2024-06-05\nX-1,"Tir", "2024-06-05"\n'
  expect(plan(twice)).toMatchObject({ new: 1, known: 1, doubtful: 0 })
  expect(plan(`${twice}X-1,Pose,2024-06-05\n`)).toMatchObject({ new: 1, known: 1, doubtful: 1 })
})

test('the same name in two countries is two places, however the country is written', () => {
  const archive = archiveOf(
    plan(
      'titre,date,pays,lieu\nA,2024-06-05,Mali,Kouri\nB,2024-06-06,BFA,Kouri\nC,2024-06-07,ml,Kouri\n',
    ),
  )
  expect(rowsOf(archive).map(({ places }) => places)).toEqual([
    ['Kouri ML'],
    ['Kouri BF'],
    ['Kouri ML'],
  ])
  const again = plan('titre,date,pays,lieu\nD,2024-06-08,Burkina Faso,Kouri\n', archive)
  applied(archive, again.ops, 2)
  expect(rowsOf(archive)[3]?.places).toEqual(['Kouri BF'])
  const unsaid = plan('titre,date,lieu\nE,2024-06-09,Kouri\n', archive)
  expect(unsaid).toMatchObject({
    new: 1,
    refused: [{ value: 'Kouri', reason: 'csv.place-two', taken: true }],
  })
})

test('a country without a place, and several countries, are places of the event', () => {
  const archive = archiveOf(plan('titre,date,pays\nA,2024-06-05,Niger\nB,2024-06-06,ML;NE\n'))
  expect(rowsOf(archive).map(({ places }) => places)).toEqual([
    ['Niger NE'],
    ['Mali ML', 'Niger NE'],
  ])
})

test('coordinates in degrees, minutes and seconds are read, each in its own half of the globe', () => {
  const made = plan(
    'titre,pays,lieu,latitude,longitude\nA,ML,Gao,"16°16\'12""N","0° 03′ O"\nB,ML,Kati,"12,75 N",8.07W\nC,ML,Kita,13.03W,9.49N\nD,ML,Yélimané,15°72′N,10°34′O\n',
  )
  expect(made.refused.map(({ row, reason }) => [row, reason])).toEqual([
    [4, 'csv.degrees'],
    [5, 'csv.degrees'],
  ])
  const of = (name: string) =>
    made.ops.filter(({ field }) => field === name).map(({ value }) => value)
  expect(of('latitude')).toEqual(['16.27', '12.75'])
  expect(of('longitude')).toEqual(['-0.05', '-8.07'])
})

test('coordinates that are exchanged, outside the country or no figures are left out and told', () => {
  const made = plan(
    'titre,pays,lieu,latitude,longitude\nA,ML,Gao,"16,27","-0,05"\nB,ML,Kidal,1.41,18.44\nC,ML,Ménaka,48.8,2.3\nD,ML,Anefis,x,y\nE,,Bamako,-8.0,12.6\nF,,Ber,95,200\nG,,Paris,48.8,2.3\n',
  )
  const reasons = made.refused.map(({ row, reason, taken }) => [row, reason, taken])
  expect(made.new).toBe(7)
  expect(reasons).toEqual([
    [3, 'csv.swapped', true],
    [4, 'csv.outside', true],
    [5, 'csv.degrees', true],
    [6, 'csv.swapped', true],
    [7, 'csv.no-point', true],
  ])
  expect(made.ops.filter(({ field }) => field === 'latitude').map(({ value }) => value)).toEqual([
    '16.27',
    '48.8',
  ])
})

test('an unknown type or country is kept in words, asked once, and understood once it is told', () => {
  const table = 'titre,date,type,pays\nA,2024-06-05,razzia,Azawad\nB,2024-06-06,razzia,Mali\n'
  const made = plan(table)
  expect(made).toMatchObject({ new: 2 })
  expect(made.told?.questions).toEqual([
    { kind: 'types', words: [{ word: 'razzia', rows: 2 }] },
    { kind: 'countries', words: [{ word: 'Azawad', rows: 1 }] },
  ])
  const asked = said({
    types: [{ word: 'razzia', type: 'attack' }],
    countries: [{ word: 'Azawad', country: 'ML' }],
  })
  const told = plan(table, emptyState(), { asked })
  expect(told).toMatchObject({ new: 2, refused: [] })
  expect(told.told?.questions).toEqual([])
  expect(fieldsOf(archiveOf(told), 'A').event.type?.value).toBe('attack')
})

test('letters that another program could not write change no text that stands', () => {
  const archive = archiveOf(plan('titre,date,résumé\nA,2024-06-05,"Ɓaaba ŋ — déjà"\n'))
  const csv = [...csvPieces(archive, [...standingIds(archive, 'event')], 'fr')].join('')
  const spoiled = csv.replace(/[ƁŋŊ]/g, '?')
  const made = plan(spoiled, archive)
  expect(made).toMatchObject({ changed: 0, known: 1, ops: [], refused: [{ reason: 'csv.lossy' }] })
})

test('what rests on a claim is never changed by a table: the cell is a rival claim whose source is the table', () => {
  const archive = archiveOf(plan('titre,date\nA,2024-06-05\n'))
  const { id } = fieldsOf(archive, 'A')
  const claim = `c-${'0'.repeat(16)}`
  const value = '2024-06-05'
  for (const [field, held] of Object.entries({ subject: id, field: 'date', value }))
    set(archive, claim, field, held)
  set(archive, id, 'date', { value, claim })
  const csv = [...csvPieces(archive, [id], 'fr')].join('').replaceAll('2024-06-05', '2024-06-09')
  const made = plan(csv, archive)
  expect(made).toMatchObject({ changed: 1, new: 0 })
  expect(made.rows?.[0]?.changes).toEqual([
    { field: 'date', before: value, after: '2024-06-09', rival: true },
  ])
  applied(archive, made.ops, 8)
  const { event, claims } = fieldsOf(archive, 'A')
  expect(event.date?.value).toBe('2024-06-05')
  expect(claims.map((one) => one.value)).toContain('2024-06-09')
  expect(
    [...standingIds(archive, 'source')].map((one) => standing(archive, one)?.fields.title),
  ).toEqual(['table.csv'])
  const [passage = ''] = standingIds(archive, 'passage')
  expect(standing(archive, passage)?.fields.exact).toBe('2024-06-09')
  expect(plan(csv, archive)).toMatchObject({ changed: 1, ops: [] })
})

const list = 'id,title,date,location,country,killed,notes\n'

test('a newer version of a table changes only what changed in it, and nothing that a person has written since', () => {
  const archive = archiveOf(
    plan(`${list}1,Un,2024-06-05,Gao,ML,3,n\n2,Deux,2024-06-06,Gao,ML,1,n\n`),
  )
  const { id } = fieldsOf(archive, 'Deux')
  set(archive, id, 'title', { value: { text: 'Deux, corrigé', lang: 'fr' } })
  const newer = `${list}1,Un,2024-06-05,Gao,ML,4,n\n2,Deux,2024-06-06,Gao,ML,1,n\n3,Trois,2024-06-07,Gao,ML,,n\n`
  const made = plan(newer, archive)
  expect(made).toMatchObject({ new: 1, changed: 1, known: 1 })
  expect(made.rows?.[0]?.changes).toEqual([
    {
      field: 'toll',
      before: { low: null, best: 3, high: null },
      after: { low: null, best: 4, high: null },
      rival: false,
    },
  ])
  applied(archive, made.ops, 9)
  expect(fieldsOf(archive, 'Un').event.toll?.value.best).toBe(4)
  expect(fieldsOf(archive, 'Deux, corrigé').id).toBe(id)
  expect(plan(newer, archive)).toMatchObject({ new: 0, changed: 0, known: 3, ops: [] })
  set(archive, id, 'date', { value: '2024-06-16' })
  const newest = newer.replace('2,Deux,2024-06-06', '2,Deux bis,2024-06-08')
  const last = plan(newest, archive, { doubtful: 'take' })
  expect(last.refused).toMatchObject([{ reason: 'csv.stands', value: 'Deux bis', taken: true }])
  applied(archive, last.ops, 10)
  const { event, claims } = fieldsOf(archive, 'Deux, corrigé')
  expect(event.date?.value).toBe('2024-06-16')
  expect(claims.filter(({ field }) => field === 'date')).toMatchObject([{ value: '2024-06-08' }])
})

test('a key that stands for another event now is doubtful, and so is one that two rows have', () => {
  const archive = archiveOf(plan(`${list}1,Un,2024-06-05,Gao,ML,3,n\n`))
  const other = plan(`${list}1,Tout autre,2025-01-01,Kidal,ML,9,n\n`, archive)
  expect(other).toMatchObject({ new: 0, changed: 0, doubtful: 1, ops: [] })
  expect(other.rows?.[0]).toMatchObject({ as: 'doubtful', reason: 'csv.key-reused' })
  const twice = plan(`${list}1,Un,2024-06-05,Gao,ML,3,n\n1,Deux,2024-06-06,Gao,ML,3,n\n`)
  expect(twice).toMatchObject({ new: 1, doubtful: 1 })
})

test('a year of the Hijri calendar among others is doubtful and not taken without a word', () => {
  const made = plan('titre;date\nA;20/05/1447\nB;20/05/2024\n')
  expect(made).toMatchObject({ new: 1, doubtful: 1 })
  expect(made.rows?.[0]).toMatchObject({ as: 'doubtful', reason: 'csv.doubt.old-year' })
  expect(plan('titre;date\nA;20/05/1447\n', emptyState(), { doubtful: 'take' })).toMatchObject({
    new: 1,
  })
})

test('cells that no field has are kept with the event', () => {
  const archive = archiveOf(plan('titre,date,cote,__proto__\nA,2024-06-05,AN 12 J 4,x\n'))
  expect(fieldsOf(archive, 'A').event.cells).toEqual({ cote: 'AN 12 J 4', '__proto__#4': 'x' })
})

test('a mapping that was kept is used again, and refused for another table', () => {
  const table = 'intitulé libre;quand;où\nA;05/06/2024;Gao\n'
  const asked = said({
    dates: 'day-first',
    columns: [
      { name: 'intitulé libre', as: 'title' },
      { name: 'quand', as: 'date' },
      { name: 'où', as: 'place' },
    ],
  })
  expect(codeOf(table)).toBe('csv.title')
  const kept = plan(table, emptyState(), { asked }).told?.mapping
  const again = plan('où;quand;intitulé libre;plus\nKidal;06/06/2024;B;x\n', emptyState(), { kept })
  expect(rowsOf(archiveOf(again))).toEqual([{ title: 'B', edtf: '2024-06-06', places: ['Kidal '] }])
  expect(codeOf('titre;date\nA;05/06/2024\n', { kept })).toBe('csv.other-table')
})

test('figures of another script are read as those they are, in dates, tolls and coordinates', () => {
  const made = plan('titre,date,morts\nA,١١/١٣/٢٠٢٥,٣\nB,٢٠٢٥-١١-١٣,٤\n')
  expect(made).toMatchObject({ new: 2, refused: [] })
  const archive = archiveOf(made)
  expect(rowsOf(archive).map(({ edtf }) => edtf)).toEqual(['2025-11-13', '2025-11-13'])
  expect(fieldsOf(archive, 'A').event.toll?.value.best).toBe(3)
})

test('a last line that sums up the others is no event', () => {
  const made = plan('titre,date,morts\nA,2024-05-01,3\nTotal,,7\n')
  expect(made).toMatchObject({ new: 1, refused: [{ row: 3, reason: 'csv.aside' }] })
})

test('a country that nobody knows is named in French or English, and the nearest are offered', () => {
  expect(['Tchad', 'chad', 'TCD', 'td', 'Côte d’Ivoire'].map(countryNamed)).toEqual([
    ...['TD', 'TD', 'TD', 'TD', 'CI'],
  ])
  expect(nearestCountries('Burkina')[0]).toBe('BF')
  expect(nearestCountries('Mauritani')[0]).toBe('MR')
  expect(nearestCountries('Nigér')[0]).toBe('NE')
  expect(nearestCountries('zzzz')).toEqual([])
})

test('a table is read in the encoding that a person chose, and its plan says which it was, whether that is sure, and how much could not be read', () => {
  const told = (bytes: Uint8Array, encoding: string | undefined) => {
    const how = { encoding, limit: 1e9, lang: 'fr', name: 'table.csv' } as const
    const read = finish(readCsv(bytes, how))
    if (!read.ok) throw new Error(read.problem.code)
    const { ops, told: spelt } = planned(read.value(emptyState()))
    const title = ops.find(({ field }) => field === 'title')?.value
    return { title, encoding: spelt?.encoding, sure: spelt?.sure, flaws: spelt?.flaws }
  }
  const titled = (text: string) => ({ value: { text, lang: 'fr' } })
  const western = Buffer.from('titre,date\nÉté à Gao,2024-06-05\n', 'latin1')
  const found = told(western, undefined)
  expect(found).toMatchObject({ title: titled('Été à Gao'), sure: false, flaws: 0 })
  expect(told(western, 'windows-1251')).toEqual({
    ...{ title: titled('Йtй а Gao'), encoding: 'windows-1251', sure: false, flaws: 0 },
  })
  const whole = Buffer.from('titre,date\nÉté à Ségou,2024-06-05\n')
  expect(told(whole, undefined)).toMatchObject({ encoding: 'utf-8', sure: true, flaws: 0 })
  const flawed = Buffer.concat([whole, Buffer.from([0xff])])
  expect(told(flawed, undefined)).toMatchObject({ encoding: 'utf-8', sure: false, flaws: 1 })
})
