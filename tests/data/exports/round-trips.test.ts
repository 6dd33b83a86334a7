import { expect, test } from 'vitest'
import { applyLine, emptyState, type State, standingIds } from '../../../data/changes/state.ts'
import { chooseRecords } from '../../../data/disclosure/chosen.ts'
import { type FormatId, formatNamed } from '../../../data/exports/formats.ts'
import { type ToldEvent, toldEvents, toldSource } from '../../../data/exports/told-event.ts'
import { textIn } from '../../../data/model/text.ts'
import { sampleLines } from '../../../data/sample/sample.ts'
import { archiveOf } from '../imports/archive-of.ts'
import { planOf } from '../imports/read-in.ts'

/** The starter archive: events of every type, of dates of every kind, with their places, actors, themes and sources. */
function starter(): State {
  const state = emptyState()
  for (const [at, line] of sampleLines().entries())
    applyLine(state, line, at.toString(16).padStart(64, '0'))
  return state
}

const full = starter()
const chosen = chooseRecords(full, [...standingIds(full, 'event')], true)

async function written(id: FormatId, archive = full, what = chosen): Promise<string> {
  const format = formatNamed(id)
  if (format.by !== 'writer') throw new Error(id)
  const ready = await format.ready({})
  if (!ready.ok) throw new Error(ready.problem.code)
  let text = ''
  const write = async (piece: string | Uint8Array): Promise<void> => {
    text += String(piece)
  }
  await ready.value.write(
    {
      archive,
      chosen: what,
      about: { id: 'f-0000000000000001', title: 'Archive' },
      lang: 'fr',
      blobOf: async () => null,
      lost: () => undefined,
    },
    { file: async () => ({ write }), progress: () => undefined },
  )
  return text
}

type Told = ReturnType<typeof tell>

function tell({ title, summary, places, actors, themes, ...event }: ToldEvent) {
  const { id, edtf, type, status, toll } = event
  return {
    ...{ id, edtf, status, type: type?.value ?? null, toll: toll?.value ?? null },
    ...{ title: textIn(title.value, 'fr').text },
    summary: summary === undefined ? '' : textIn(summary.value, 'fr').text,
    places: places.map(({ name, country, point }) => ({
      name: textIn(name, 'fr').text,
      country,
      point,
    })),
    actors: actors.map(({ name, role }) => `${textIn(name, 'fr').text}=${role ?? ''}`).sort(),
    themes: themes.map(({ name }) => textIn(name, 'fr').text).sort(),
  }
}

function eventsOf(archive: State): readonly Told[] {
  const events = [...standingIds(archive, 'event')]
  const told = [...toldEvents(archive, { events, records: [...archive.records.keys()] })].map(tell)
  return told.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What comes back of every event that leaves in a format, into an archive that holds nothing. */
async function back(id: FormatId): Promise<readonly Told[]> {
  const plan = await planOf(await written(id), emptyState(), { name: `export.${id}` })
  expect(plan.refused).toEqual([])
  return eventsOf(archiveOf(plan))
}

test('events that leave as GeoJSON come back the same, but for what is stated', async () => {
  expect(await back('geojson')).toEqual(eventsOf(full))
})

test('events that leave as JSON-LD come back the same, but for what is stated', async () => {
  expect(await back('jsonld')).toEqual(eventsOf(full))
})

test('events that leave for TimelineJS come back with their titles, dates and types', async () => {
  const stated = eventsOf(full).map(({ id, title, edtf, type }) => ({ id, title, edtf, type }))
  const came = await back('timelinejs')
  expect(came.map(({ id, title, edtf, type }) => ({ id, title, edtf, type }))).toEqual(stated)
})

test('events that leave as a calendar come back with their titles, dates, types, places and themes', async () => {
  const kept = ({ id, title, edtf, type, themes, places }: Told) => ({
    ...{ id, title, edtf, type, themes },
    places: places.map(({ name }) => name).sort(),
  })
  expect((await back('ics')).map(kept)).toEqual(eventsOf(full).map(kept))
})

test('places whose names hold a comma or a semicolon come back from a calendar one by one, and a place that was written there since counts', async () => {
  const table = 'titre,date,lieu\nMarche,2024-06-05,"Gao, région de Gao | ""Kidal; gare"""\n'
  const archive = archiveOf(await planOf(table, emptyState(), { name: 'table.csv' }))
  const events = [...standingIds(archive, 'event')]
  const calendar = await written('ics', archive, chooseRecords(archive, events, true))
  const placesOf = async (text: string) => {
    const back = archiveOf(await planOf(text, emptyState(), { name: 'export.ics' }))
    return eventsOf(back).flatMap(({ places }) => places.map(({ name }) => name).sort())
  }
  expect(await placesOf(calendar)).toEqual(['Gao, région de Gao', 'Kidal; gare'])
  const moved = calendar.replace(/LOCATION:.*\r\n(?: .*\r\n)*/, 'LOCATION:Ménaka\r\n')
  expect(await placesOf(moved)).toEqual(['Ménaka'])
})

/** What a bibliography carries of each source, by its id. */
function referencesOf(archive: State, ids: readonly string[]) {
  return ids
    .map((id) => toldSource(archive, id))
    .map(({ id, title, creators, publisher, issued, type, language, identifier, ...source }) => ({
      ...{ id, title, creators, publisher, issued, type, language, identifier },
      ...{ reference: source.reference, provenance: source.provenance, captured: source.captured },
      ...{ custodian: source.custodian, rights: source.rights },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

test.each(['ris', 'bib', 'csl'] as const)(
  'sources that leave as %s come back the same, but for what is stated',
  async (id) => {
    const plan = await planOf(await written(id), emptyState(), { name: `export.${id}` })
    expect(plan).toMatchObject({ refused: [], doubtful: 0 })
    const stated = referencesOf(full, chosen.sources).map((source) =>
      id === 'csl' ? { ...source, rights: '' } : source,
    )
    const archive = archiveOf(plan)
    expect(referencesOf(archive, [...standingIds(archive, 'source')])).toEqual(stated)
  },
)

test.each(['geojson', 'jsonld', 'timelinejs', 'ics', 'ris', 'bib', 'csl'] as const)(
  'what leaves as %s and comes back into its own archive changes nothing there',
  async (id) => {
    const plan = await planOf(await written(id), full, { name: `export.${id}` })
    expect({ ops: plan.ops, refused: plan.refused }).toEqual({ ops: [], refused: [] })
  },
)
