import { expect, test } from 'vitest'
import { emptyState, standingIds } from '../../../data/changes/state.ts'
import { csvPieces } from '../../../data/exports/csv.ts'
import { lookAtCsv } from '../../../data/imports/csv-reader.ts'
import { finish } from '../../../data/model/steps.ts'
import { archiveOf } from './archive-of.ts'
import { codeOf, plan, rowsOf, said } from './plan-table.ts'

const how = { encoding: undefined, limit: 1e9, lang: 'fr' } as const

const dated = (...dates: readonly string[]) =>
  `title,date\n${dates.map((date, at) => `E${at},${date}\n`).join('')}`

test('one date that can only be month first decides for its column', () => {
  const archive = archiveOf(plan(dated('03/04/2024', '03/13/2024', '12/01/2024')))
  expect(rowsOf(archive).map(({ edtf }) => edtf)).toEqual([
    '2024-03-04',
    '2024-03-13',
    '2024-12-01',
  ])
  expect(rowsOf(archiveOf(plan(dated('13/03/2024', '03/04/2024'))))[1]?.edtf).toBe('2024-04-03')
})

test('dates that can be read both ways are asked for once a file and never guessed', () => {
  const either = dated('03/04/2024', '05/06/2024')
  expect(codeOf(either)).toBe('csv.dates')
  expect(codeOf(dated('05/05/2024', '2024-06-07'))).toBe('accepted')
  const asked = (dates: 'day-first' | 'month-first') =>
    rowsOf(archiveOf(plan(either, emptyState(), { asked: said({ dates }) })))[0]?.edtf
  expect(asked('day-first')).toBe('2024-04-03')
  expect(asked('month-first')).toBe('2024-03-04')
})

test('a file of which some dates are day first and others month first is asked about, and then refuses by row what does not fit', () => {
  const mixed = dated('15/11/2025', '11/15/2025', '03/04/2025')
  expect(codeOf(mixed)).toBe('csv.dates-mixed')
  const made = plan(mixed, emptyState(), { asked: said({ dates: 'day-first' }) })
  expect(made).toMatchObject({ new: 2, refused: [{ row: 3, value: '11/15/2025' }] })
})

test('the century of years of two figures is asked for once a file and never guessed', () => {
  const short = dated('29-Aug-26', '5 juin 98', '13/11/24')
  expect(codeOf(short)).toBe('csv.century')
  const asked = (century: '1900' | '2000' | 'both') =>
    rowsOf(archiveOf(plan(short, emptyState(), { asked: said({ century }) }))).map(
      ({ edtf }) => edtf,
    )
  expect(asked('1900')).toEqual(['1926-08-29', '1998-06-05', '1924-11-13'])
  expect(asked('2000')).toEqual(['2026-08-29', '2098-06-05', '2024-11-13'])
  expect(asked('both')).toEqual(['2026-08-29', '1998-06-05', '2024-11-13'])
  const look = finish(lookAtCsv(new TextEncoder().encode(short), { ...how, name: 't.csv' }))
  const question = look.ok && look.value.questions.find(({ kind }) => kind === 'century')
  expect(question).toMatchObject({ count: 3, examples: ['29-Aug-26', '13/11/24', '5 juin 98'] })
})

test('a year of two figures in a column of its own is of the century that is said, and of no first century', () => {
  const parts = 'title,year,month,day\nA,98,3,14\nB,2024,5,6\n'
  expect(codeOf(parts)).toBe('csv.century')
  const made = plan(parts, emptyState(), { asked: said({ century: '1900' }) })
  expect(rowsOf(archiveOf(made)).map(({ edtf }) => edtf)).toEqual(['1998-03-14', '2024-05-06'])
})

test('a French header between semicolons, or French words among the dates, has the day first', () => {
  const ofFrance = 'titre;date\nA;05/06/2024\n'
  expect(rowsOf(archiveOf(plan(ofFrance)))[0]?.edtf).toBe('2024-06-05')
  const worded = 'titre,date\nA,05/06/2024\nB,vers 2012\n'
  expect(rowsOf(archiveOf(plan(worded)))[0]?.edtf).toBe('2024-06-05')
})

test('an own table that an American spreadsheet saved changes no date: its words beside them decide', () => {
  const archive = archiveOf(plan('titre;date\nUn;01/07/2025\nDeux;02/08/2025\nTrois;12/12/2025\n'))
  const ids = [...standingIds(archive, 'event')]
  const csv = [...csvPieces(archive, ids, 'fr')].join('')
  const american = csv.replace(
    /(\d{4})-(\d\d)-(\d\d)/g,
    (_, y, m, d) => `${Number(m)}/${Number(d)}/${y}`,
  )
  expect(plan(american, archive)).toMatchObject({ changed: 0, known: 3, ops: [] })
})

test('midnight is a day, an hour is kept', () => {
  const made = plan(dated('2018-01-11 00:00:00.000', '2018-01-11T00:00:00Z', '2018-01-11 14:30'))
  expect(rowsOf(archiveOf(made)).map(({ edtf }) => edtf)).toEqual([
    '2018-01-11',
    '2018-01-11',
    '2018-01-11T14:30:00',
  ])
})

test('start and end, or year, month and day, or a day and its hour, are one date', () => {
  const between = 'titre;date_debut;date_fin\nA;05/06/2024;15/06/2024\nB;06/06/2024;06/06/2024\n'
  expect(rowsOf(archiveOf(plan(between))).map(({ edtf }) => edtf)).toEqual([
    '2024-06-05/2024-06-15',
    '2024-06-06',
  ])
  const parted = 'titre,année,mois,jour,heure\nA,2024,6,5,14:30\nB,2024,6,0,\nC,2024,,,\n'
  expect(rowsOf(archiveOf(plan(parted))).map(({ edtf }) => edtf)).toEqual([
    '2024-06-05T14:30:00',
    '2024-06',
    '2024',
  ])
})

test('a date column is known by its name, in words too, and not for the date of something else', () => {
  const named = (head: string) => rowsOf(archiveOf(plan(`titre;${head}\nA;05/06/2024\n`)))[0]?.edtf
  for (const head of ['Date de l’incident', 'DATE_EVENEMENT', 'Date']) {
    expect(named(head), head).toBe('2024-06-05')
  }
  expect(named('Date de publication')).toBeNull()
})

test('the first rows are shown with their dates as the table decides them, and without any while that is to be asked', () => {
  const firstOf = (csv: string) => {
    const steps = lookAtCsv(new TextEncoder().encode(csv), {
      ...{ encoding: undefined, limit: 1 << 20, lang: 'en' },
    })
    let step = steps.next()
    while (step.done !== true) step = steps.next()
    if (!step.value.ok) throw new Error(step.value.problem.code)
    return step.value.value.first.map(({ fields, problem }) => fields['date'] ?? problem ?? null)
  }
  expect(firstOf(dated('03/04/2024', '03/13/2024'))).toEqual(['2024-03-04', '2024-03-13'])
  expect(firstOf(dated('03/04/2024', '05/06/2024'))).toEqual([null, null])
})
