import { expect, test } from 'vitest'
import type { Change } from '../../../data/changes/change.ts'
import { emptyState, standingIds } from '../../../data/changes/state.ts'
import { csvPieces } from '../../../data/exports/csv.ts'
import { fieldColumns } from '../../../data/exports/event-columns.ts'
import { fieldsOf } from '../../../data/model/fields.ts'
import { kindLetters } from '../../../data/model/id.ts'
import { schemas } from '../../../data/model/kinds.ts'
import { bareValue } from '../../../data/model/stated.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { readEvent } from '../../../data/reading/read-event.ts'
import type { Json } from '../../../data/text/json.ts'
import { sayValue } from '../../../data/words/say-value.ts'
import { say } from '../../../data/words/words.ts'
import { addEventCommand } from '../../../electron/command-line/event.ts'
import { archiveOf, planned } from '../imports/archive-of.ts'
import { planCsv } from '../imports/plan-csv.ts'
import { holding, requestOf } from '../print/fixtures/archive.ts'
import { laidOut, textOf } from '../print/fixtures/laid.ts'
import { bookOf, foundBy } from '../search/books.ts'
import { acted, cited, event, heldFor, plainly, source, titled, valueFor, word } from './kept.ts'

const fields = fieldsOf('event').map((field) => [field.name, field] as const)

function shown(archive: Parameters<typeof readEvent>[0], id: string, name: string): Json {
  const read = readEvent(archive, id)
  if (!read.ok) throw new Error(read.problem.code)
  return bareValue(
    (read.value.event as unknown as { readonly [field: string]: Json })[name] ?? null,
  )
}

test('the list names every field of every kind of record', () => {
  for (const kind of Object.keys(kindLetters) as (keyof typeof kindLetters)[])
    expect(fieldsOf(kind).map(({ name }) => name)).toEqual(Object.keys(schemas[kind].entries))
})

test.each(fields)('a new event can be given its %s', (name, field) => {
  const archive = emptyState()
  const change = { kind: 'create-event', ...{ title: { text: 'Relève', lang: 'fr' } } }
  const rest = { places: [], actors: [], themes: [], cite: [] }
  const given = { ...change, ...rest, [name]: valueFor(field) } as unknown as Change
  expect(shown(archive, acted(archive, given), name)).toEqual(valueFor(field))
})

test.each(fields)(
  'the %s leaves in a table and comes back, where its entry says so',
  (name, field) => {
    const archive = holding({ [event]: { ...titled, [name]: heldFor(field) } })
    for (const lang of ['fr', 'en'] as const) {
      const csv = [...csvPieces(archive, [event], lang)].join('').replaceAll('\r\n', '\n')
      const own = fieldColumns.filter((column) => column.field === field)
      expect(own.length > 0).toBe(field.column !== undefined)
      for (const { words } of own) expect(csv.split('\n')[0]).toContain(words(lang))
      const again = archiveOf(planned(planCsv(emptyState(), csv, lang)))
      const [id = ''] = standingIds(again, 'event')
      if (own.length === 0) continue
      const value = valueFor(field)
      expect(shown(again, id, name)).toEqual(field.written ? { text: word, lang } : value)
    }
  },
)

test.each(fields)('a passage speaks for the %s of an event, where claims may', (name, field) => {
  const archive = holding({ [event]: titled, ...cited })
  const citing = { chosen: { source, start: 0, end: 6 }, field: name, value: valueFor(field) }
  const cite = () =>
    acted(archive, {
      kind: 'cite',
      event,
      cite: [{ ...citing, choose: true }],
    } as unknown as Change)
  if (field.claims === 'none') return expect(cite).toThrow('claim.field')
  if (field.own) return expect(cite).toThrow('claim.own')
  cite()
  expect(shown(archive, event, name)).toEqual(valueFor(field))
  const read = readEvent(archive, event)
  expect(read.ok && read.value.claims.map(({ chosen }) => chosen)).toEqual([true])
})

test.each(fields)('the %s is printed, where its entry says so', (name, field) => {
  const archive = holding({ [event]: { ...titled, [name]: heldFor(field) } })
  const said = plainly(sayValue(field, valueFor(field), { lang: 'fr' }))
  for (const options of [{ parts: ['chronology'] }, { layout: 'sheet' }] as const) {
    const { pages } = laidOut(buildReport(requestOf(archive)), options)
    const text = plainly(pages.map(textOf).join(' '))
    expect(text.includes(said), JSON.stringify(options)).toBe(field.print !== 'none')
    if (field.print === 'line') expect(text).toContain(say('fr', field.label))
  }
})

test.each(fields)('the words of the %s are found, where its entry says so', (name, field) => {
  const book = bookOf(holding({ [event]: { ...titled, [name]: heldFor(field) } }))
  const holdsWords = JSON.stringify(valueFor(field)).includes(word)
  const isFound = foundBy(book, `${word} `).has(event)
  expect(isFound).toBe(holdsWords && field.search > 0)
})

test.each(fields)(
  'the command line takes the %s of a new event, where its entry says so',
  (name, field) => {
    const options = addEventCommand.options.map((option) => option.name)
    expect(options.includes(name)).toBe(field.begins)
    const cite = addEventCommand.options.find((option) => option.name === 'cite')
    expect(cite?.value?.includes(name)).toBe(
      field.begins && field.claims === 'stated' && !field.own,
    )
  },
)
