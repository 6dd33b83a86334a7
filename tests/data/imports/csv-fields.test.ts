import { expect, test } from 'vitest'
import { dotsOf, emptyState, type State, standingIds } from '../../../data/changes/state.ts'
import { csvPieces } from '../../../data/exports/csv.ts'
import { sayRefused } from '../../../data/imports/row-reason.ts'
import { bareValue } from '../../../data/model/stated.ts'
import type { Lang } from '../../../data/model/text.ts'
import { readEvent } from '../../../data/reading/read-event.ts'
import type { Json } from '../../../data/text/json.ts'
import { applied, archiveOf, planned } from './archive-of.ts'
import { planCsv } from './plan-csv.ts'

const plan = (text: string, archive = emptyState(), lang: Lang = 'fr') =>
  planned(planCsv(archive, text, lang))

const table = 'titre,bilan bas,bilan retenu,bilan haut,état,note de l’archiviste\n'

function eventOf(archive: State) {
  const read = readEvent(archive, [...standingIds(archive, 'event')][0] ?? '')
  return read.ok ? read.value.event : undefined
}

function written(archive: State, lang: Lang): string {
  return [...csvPieces(archive, [...standingIds(archive, 'event')], lang)]
    .join('')
    .replaceAll('\r\n', '\n')
}

function set(archive: State, field: string, value: Json): void {
  const [id = ''] = standingIds(archive, 'event')
  applied(archive, [{ id, field, value, replaces: dotsOf(archive, id, field) }], 2)
}

test.each(['fr', 'en'] as const)(
  'toll, status and note leave in a table and come back from it, in %s',
  (lang) => {
    const archive = archiveOf(plan(`${table}A,3,,"1 200",relu,Vu de Gao\n`))
    expect(eventOf(archive)).toMatchObject({
      toll: { value: { low: 3, best: null, high: 1200 } },
      status: 'reviewed',
      note: 'Vu de Gao',
    })
    const csv = written(archive, lang)
    expect(plan(csv, archive, lang)).toMatchObject({ known: 1, ops: [], refused: [], new: 0 })
    const other = csv.replace(/^e-[^,]*/m, '').replace(',3,', ',4,')
    const edited = archiveOf(plan(other, emptyState(), lang))
    expect(eventOf(edited)?.toll?.value.low).toBe(4)
    expect(eventOf(edited)).toMatchObject({ status: 'reviewed', note: 'Vu de Gao' })
  },
)

test('an edited toll, status or note changes that field alone; an empty cell changes nothing', () => {
  const archive = archiveOf(plan(`${table}A,3,4,5,relu,Vu de Gao\n`))
  const csv = written(archive, 'fr')
  const changes = (from: string, to: string) =>
    plan(csv.replace(from, to), archive).ops.map(({ field, value }) => [field, value])
  expect(changes(',3,4,5,', ',3,5,5,')).toEqual([['toll', { value: { low: 3, best: 5, high: 5 } }]])
  expect(changes('reviewed', 'vérifié')).toEqual([['status', 'verified']])
  expect(changes('Vu de Gao', 'Vu d’Ansongo')).toEqual([['note', 'Vu d’Ansongo']])
  expect(changes(',3,4,5,reviewed,Vu de Gao,', ',,,,,,')).toEqual([])
})

test('a table that has one bound of a toll leaves the others as they stand', () => {
  const archive = archiveOf(plan(`${table}A,3,4,9,,\n`))
  const [id = ''] = standingIds(archive, 'event')
  const made = plan(`id,titre,bilan retenu\n${id},A,5\n`, archive)
  expect(made.ops.map(({ value }) => value)).toEqual([{ value: { low: 3, best: 5, high: 9 } }])
})

test('a toll that rests on a claim rests on it still when its table comes back, and another one rests on none', () => {
  const archive = archiveOf(plan(`${table}A,3,4,5,,\n`))
  const claim = `c-${'0'.repeat(16)}`
  set(archive, 'toll', { value: { high: 5, low: 3, best: 4 }, claim })
  const csv = written(archive, 'fr')
  expect(plan(csv, archive)).toMatchObject({ known: 1, ops: [] })
  const edited = plan(csv.replace(',3,4,5,', ',3,4,6,'), archive)
  expect(edited.ops.map(({ value }) => value)).toEqual([{ value: { low: 3, best: 4, high: 6 } }])
})

test('a word of a list that is one slip of the hand from another is refused with that one', () => {
  const made = plan('id,titre,type,état\n1,A,attaqe,\n2,B,,vérifé\n3,C,razzia,\n')
  expect(made.refused.map((row) => sayRefused('fr', row))).toEqual([
    'Ce type d’événement n’est pas connu. Peut-être\u00a0: Attaque.',
    'Cette valeur n’est pas dans la liste de ce champ. Peut-être\u00a0: vérifié.',
    'Ce type d’événement n’est pas connu.',
  ])
})

test('one figure in words is read as the bounds that it says, and one that is not known as none', () => {
  const made = plan(
    'id,titre,morts\n1,A,au moins 15\n2,B,12 à 20\n3,C,1 200–1 500\n4,D,?\n5,E,up to 30\n6,F,7+\n7,G,20 à 12\n8,H,entre 3 et 5\n',
  )
  const tolls = made.ops
    .filter(({ field }) => field === 'toll')
    .map(({ value }) => bareValue(value))
  const of = (low: number | null, high: number | null) => ({ low, best: null, high })
  expect(tolls).toEqual([
    of(15, null),
    of(12, 20),
    of(1200, 1500),
    of(null, 30),
    of(7, null),
    of(3, 5),
  ])
  expect(made.refused).toEqual([
    { row: 8, column: 'toll-best', value: '20 à 12', reason: 'csv.number' },
  ])
})

test('a figure that is none, bounds out of order and an unknown status are refused by row, column and value', () => {
  const made = plan(`${table}A,une dizaine,,,,\nB,9,,3,,\nC,,,,classé,\nD,-1,,,,\nE,1,,,draft,\n`)
  expect(made.new).toBe(1)
  expect(made.refused).toEqual([
    { row: 2, column: 'toll-low', value: 'une dizaine', reason: 'csv.number' },
    { row: 3, column: 'toll', value: '9 / ? / 3', reason: 'toll.order' },
    { row: 4, column: 'status', value: 'classé', reason: 'csv.choice' },
    { row: 5, column: 'toll-low', value: '-1', reason: 'csv.number' },
  ])
})

test.each(['fr', 'en'] as const)(
  'why a value is kept leaves in a table and comes back with it, in %s; another reason changes the reason alone',
  (lang) => {
    const archive = archiveOf(plan(`${table}A,3,4,5,,\n`))
    const claim = `c-${'0'.repeat(16)}`
    const toll = { value: { high: 5, low: 3, best: 4 }, claim }
    set(archive, 'toll', { ...toll, reason: 'later-correction: du 4 mai' })
    const csv = written(archive, lang)
    const said =
      lang === 'fr' ? 'correction ultérieure\u00a0: du 4 mai' : 'later correction: du 4 mai'
    expect(csv).toContain(said)
    expect(plan(csv, archive, lang)).toMatchObject({ known: 1, ops: [], refused: [] })
    const other = plan(csv.replace(said, 'témoin oculaire'), archive, lang)
    expect(other.ops.map(({ value }) => value)).toEqual([{ ...toll, reason: 'eyewitness' }])
    expect(plan(csv.replace(said, ''), archive, lang).ops).toEqual([])
    const value = plan(csv.replace(',3,4,5,', ',3,4,6,'), archive, lang)
    expect(value.ops.map((op) => op.value)).toEqual([{ value: { low: 3, best: 4, high: 6 } }])
    const again = archiveOf(plan(csv.replace(/^e-[^,]*/m, ''), emptyState(), lang))
    expect(eventOf(again)?.toll?.reason).toBe('later-correction: du 4 mai')
  },
)
