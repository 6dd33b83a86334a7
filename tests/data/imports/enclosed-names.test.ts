import { expect, test } from 'vitest'
import { emptyState, standingIds } from '../../../data/changes/state.ts'
import { csvPieces } from '../../../data/exports/csv.ts'
import { eventRows } from '../../../data/reading/read-rows.ts'
import { archiveOf, planned } from './archive-of.ts'
import { planCsv } from './plan-csv.ts'

const plan = (text: string, archive = emptyState()) => planned(planCsv(archive, text, 'fr'))

test('names that hold what parts names come back whole between quotation marks, and no others lose theirs', () => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const actors = '"Défense ; ""DIRPA"" | communiqué"=author; "Groupe" ;Armée'
  const made = plan(
    `Titre;Date;Lieu;Acteurs\nA;2020;${cell('"Gao; rive droite"')};${cell(actors)}\n`,
  )
  const archive = archiveOf(made)
  const [id = ''] = [...standingIds(archive, 'event')]
  const [row] = eventRows(archive, [id])
  expect(row?.places.map(({ name }) => name.text)).toEqual(['Gao; rive droite'])
  expect(row?.actors.map(({ name }) => name.text).sort()).toEqual(
    ['Défense ; "DIRPA" | communiqué', '"Groupe"', 'Armée'].sort(),
  )
  const text = [...csvPieces(archive, [id], 'fr')].join('').replaceAll('\r\n', '\n')
  expect(plan(text, archive)).toMatchObject({ new: 0, changed: 0, known: 1, ops: [] })
})
