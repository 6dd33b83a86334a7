import { expect, test } from 'vitest'
import { eventsAlike } from '../../../data/evidence/alike.ts'
import { holdsValue } from '../../../data/evidence/holds-value.ts'
import { NameBook } from '../../../data/evidence/names.ts'
import type { Proposed } from '../../../data/evidence/proposal.ts'
import { propose } from '../../../data/evidence/propose.ts'
import { readEvent } from '../../../data/reading/read-event.ts'
import { holding, starter } from '../print/fixtures/archive.ts'

const archive = starter()
const names = new NameBook(archive)

function found(exact: string, issued = '', start = 0): Proposed {
  return propose(archive, names, { exact, start, issued })
}

/** What is proposed, in words. */
function told({ proposals }: Proposed): readonly string[] {
  return proposals.map(({ field, words }) => `${field} ${words}`)
}

test('a passage proposes the dates, dead and known names that it holds, each with its words', () => {
  const proposed = found(
    'Le 14 novembre 2021, à Inata, au moins 53 gendarmes ont été tués par le JNIM, dit Ouagadougou.',
  )
  expect(told(proposed)).toEqual(
    expect.arrayContaining([
      'date 14 novembre 2021',
      'toll au moins 53 gendarmes ont été tués',
      'places Inata',
      'actors JNIM',
    ]),
  )
  expect(proposed.sought.actor).toBeGreaterThan(40)
})

test('a relative date is counted from the day of issue and told as such; without one it is none', () => {
  expect(found('reçu mardi dernier à Koulouba', '2025-11-12').proposals[0]).toMatchObject({
    ...{ field: 'date', value: '2025-11-11', words: 'mardi dernier', reckoned: '2025-11-12' },
  })
  const undated = found('reçu mardi dernier à Koulouba')
  expect(undated.proposals.filter(({ field }) => field === 'date')).toEqual([])
  expect(undated.noDates.map(({ words, problem }) => [words, problem.code])).toEqual([
    ['mardi dernier', 'passage.unreckoned'],
  ])
})

test('a day that no calendar has is no date, nor is the month in it', () => {
  for (const words of ['31 février 2025', '31 avril', 'February 30, 2024', '32/01/2024']) {
    const proposed = found(`Le ${words}, à Gao`)
    expect(proposed.proposals.filter(({ field }) => field === 'date')).toEqual([])
    expect(proposed.noDates.map((one) => one.words)).toEqual([words])
    expect(proposed.noDates[0]?.problem).toMatchObject({
      code: expect.stringMatching(/^date\./),
      text: words,
    })
  }
  expect(found('Le 29 février 2024, à Gao').noDates).toEqual([])
})

test('places are counted in code points of the whole text, across right-to-left words too', () => {
  const exact = '🕊 كيدال، في 3 mars 2024 بباماكو, Bamako'
  const [date] = found(exact, '', 100).proposals
  const points = [...exact]
  expect(points.slice((date?.start ?? 0) - 100, (date?.end ?? 0) - 100).join('')).toBe(
    '3 mars 2024',
  )
})

test('a name is found as words of its own, the longest where one holds another, in capitals where it is written so', () => {
  const french = { lang: 'fr' }
  const small = holding({
    'a-0000000000000001': { name: { text: 'UN', ...french } },
    'a-0000000000000002': { name: { text: 'Mali', ...french } },
    'a-0000000000000003': { name: { text: 'Armée du Mali', ...french } },
    'l-0000000000000004': { name: { text: 'Ménaka', ...french }, names: [{ text: 'منكا' }] },
  })
  const book = new NameBook(small)
  const ids = (text: string) => book.find(text).map(({ id }) => id.slice(-1))
  expect(ids('un soldat malien, selon l’armée du mali')).toEqual([])
  expect(ids('L’Armée du Mali est à MENAKA')).toEqual(['3', '4'])
  expect(ids('d’après l’UN, le Mali')).toEqual(['1', '2'])
  expect(ids('في منكا')).toEqual(['4'])
  expect(ids('Ménakas, Malienne')).toEqual([])
})

test('the date in the chosen words is proposed as it was written and as EDTF', () => {
  const [date] = found('Reçu mardi 11 novembre 2025 à Koulouba').proposals
  expect(date).toMatchObject({ value: '2025-11-11', words: 'mardi 11 novembre 2025' })
})

test('a lone figure is no date', () => {
  const { proposals } = found('devant 200 personnes, puis 2000')
  expect(proposals.filter(({ field }) => field === 'date')).toEqual([])
})

test('English words are read as well', () => {
  const { proposals } = found('The blockade began on 3 September 2025, they say.')
  expect(proposals[0]?.value).toBe('2025-09-03')
})

test('words hold what was found in them, or what was typed as they say it; all else is interpreted', () => {
  const exact = 'le colonel Assimi Goïta, reçu le 11 novembre 2025'
  const { proposals } = found(exact)
  expect(holdsValue(exact, 'date', '2025-11-11', proposals)).toBe(true)
  expect(holdsValue(exact, 'date', '2025-11', proposals)).toBe(false)
  expect(holdsValue(exact, 'actors/r-0000000000000001/style', 'Colonel', proposals)).toBe(true)
  expect(holdsValue(exact, 'actors/r-0000000000000001/style', 'général', proposals)).toBe(false)
  expect(holdsValue(exact, 'type', 'diplomacy', proposals)).toBe(false)
})

test('an event that may be the same is found by its date and a shared place or actor', () => {
  const date = '2021-11'
  const inata = found('Inata').proposals.find(({ field }) => field === 'places')
  const alike = eventsAlike(archive, date, [String(inata?.value)])
  expect(alike.length).toBeGreaterThan(0)
  for (const id of alike) {
    const read = readEvent(archive, id)
    expect(read.ok && read.value.event.date?.value).toMatch(/^2021-11/)
  }
  expect(eventsAlike(archive, '1999-01', [String(inata?.value)])).toEqual([])
  expect(eventsAlike(archive, '', [String(inata?.value)])).toEqual([])
})
