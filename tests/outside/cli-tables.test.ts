import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandLine } from './tarikh.ts'

test('a table is asked about once, previewed, listed, brought in by a mapping that is kept, and known when it comes again', async () => {
  const { json, at } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive, '--title', 'Essai'])
  const table = at('convois.csv')
  writeFileSync(
    table,
    'numéro,intitulé,quand,lieu,pays,type\n1,Convoi,03/04/2024,Ansongo,Mali,razzia\n2,=Poste,05/06/2024,Gao,Mali,razzia\n',
  )
  const columns = ['--column', 'numéro=key', '--column', 'quand=date', '--type', 'razzia=attack']
  const asked = await json('import', [archive, table, ...columns], { status: 1 })
  expect(asked.refused).toMatchObject([{ code: 'csv.dates' }])
  const words = [...columns, '--dates', 'month-first', '--keep-mapping', 'Convois']
  const list = at('lignes.csv')
  const preview = await json('import', [archive, table, ...words, '--preview', '--list', list])
  expect(preview).toMatchObject({ new: 2, doubtful: 0, refused: [], sure: true })
  expect(await json('info', [archive])).toMatchObject({ events: 0 })
  expect(readFileSync(list, 'utf8')).toContain("3,nouveau,'=Poste,2024-05-06")
  const again = ['--mapping', 'Convois']
  expect(await json('import', [archive, table, ...again])).toMatchObject({ new: 2 })
  const events = await json('events', [archive])
  expect(events.map(({ edtf }) => edtf)).toEqual(['2024-03-04', '2024-05-06'])
  expect(await json('import', [archive, table, ...again])).toMatchObject({ new: 0, known: 2 })
  writeFileSync(at('autre.csv'), 'titre,date\nA,2024-06-05\n')
  const other = await json('import', [archive, at('autre.csv'), ...again], { status: 1 })
  expect(other.refused).toMatchObject([{ code: 'csv.other-table' }])
})

test('a type or a country one slip from a known one is named with the option that says so', async () => {
  const { json, run, at } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive, '--title', 'Essai'])
  writeFileSync(at('t.csv'), 'titre,date,type,pays\nA,2024-06-05,attaqe,Nigre\n')
  writeFileSync(at('u.csv'), 'titre,date,type,pays\nA,2024-06-05,fête,Zzz\n')
  const told = async (name: string) => (await run(['import', archive, at(name), '--preview'])).err
  expect(await told('t.csv')).toContain('--type "attaqe=attack"')
  expect(await told('t.csv')).toContain('--country "Nigre=NE"')
  expect(await told('u.csv')).toContain('--country WORD=ML')
})

test('a mapping, a column or a target that is not known is refused by name', async () => {
  const { json, refused, at } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive, '--title', 'Essai'])
  writeFileSync(at('t.csv'), 'titre,date\nA,2024-06-05\n')
  const words = ['import', archive, at('t.csv')]
  expect(await refused([...words, '--mapping', 'Rien'], 1)).toBe('mapping.unknown')
  expect(await refused([...words, '--column', 'date=jour férié'], 2)).toBe('problem.mapping.target')
  const stray = await json('import', [...words.slice(1), '--column', 'autre=date'], { status: 1 })
  expect(stray.refused).toMatchObject([{ code: 'mapping.column' }])
  const acled = await json('import', [...words.slice(1), '--mapping', 'acled'], { status: 1 })
  expect(acled.refused).toMatchObject([{ code: 'csv.other-table' }])
})
