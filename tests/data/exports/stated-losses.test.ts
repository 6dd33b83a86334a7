import { expect, test } from 'vitest'
import { emptyState, type State, standing, standingIds } from '../../../data/changes/state.ts'
import { chooseRecords } from '../../../data/disclosure/chosen.ts'
import { formatNamed } from '../../../data/exports/formats.ts'
import { type ToldEvent, toldEvents } from '../../../data/exports/told-event.ts'
import { fieldsOf } from '../../../data/model/fields.ts'
import { statedReason } from '../../../data/model/stated.ts'
import { type Text, textIn } from '../../../data/model/text.ts'
import { eventTypes, statuses } from '../../../data/model/vocabulary.ts'
import type { Json } from '../../../data/text/json.ts'
import { say } from '../../../data/words/words.ts'
import { applied, archiveOf } from '../imports/archive-of.ts'
import { planOf } from '../imports/read-in.ts'

const id = (kind: string, n: number): string => `${kind}-${String(n).padStart(16, '0')}`
const digest = 'a'.repeat(64)
const said = (text: string, en: string): Json => ({ text, lang: 'fr', en })
const dates = [
  ...['1984?/2004-06~', '[2025-11-05..2025-11-09]', '-0044-03-15', '2025-11-XX', '201X', '2024/..'],
  ...['2025-11-03T08:30:00', '2025-21', '../1960', '{1667,1668-12}', '', '2012-05-04'],
]

/** An archive that holds every field of an event, and all that an event can be tied to and rest on. */
function whole(): State {
  const records: { [id: string]: { readonly [field: string]: Json } } = {
    [id('s', 1)]: { title: 'Le Journal', type: 'press', original: digest, text: digest },
    [id('p', 1)]: { source: id('s', 1), exact: 'a', start: 0, end: 1, text: digest },
    [id('l', 1)]: {
      ...{ name: said('Gao; rive droite', 'Gao; right bank'), country: 'ML', precision: 'exact' },
      ...{ latitude: '16.27', longitude: '-0.05', note: 'Au bord du fleuve' },
    },
    [id('l', 2)]: {
      name: said('Kouri', 'Kouri'),
      country: 'BF',
      latitude: '12.2',
      longitude: '-4.5',
    },
    [id('l', 3)]: { name: said('Kouri', 'Kouri'), country: 'ML', precision: 'region' },
    [id('a', 1)]: {
      ...{ name: said('Goïta | Assimi', 'Goita | Assimi'), kind: 'person', country: 'ML' },
      names: [{ text: 'Le colonel' }],
    },
    [id('t', 1)]: { name: said('Guerre, paix', 'War, peace') },
  }
  dates.forEach((date, at) => {
    const event = id('e', at + 1)
    const [type, status] = [eventTypes[at % eventTypes.length], statuses[at % statuses.length]]
    const toll = { low: at % 2 ? at : null, best: null, high: at % 3 ? at + 9 : null }
    const held = toll.low === null && toll.high === null ? { ...toll, best: 3 } : toll
    records[event] = {
      title: { value: said(`Fait ${at}; "cité"`, `Deed ${at}`), reason: 'Le titre de l’archive' },
      ...(date === '' ? {} : { date: { value: date, claim: id('c', at * 2 + 1) } }),
      type: { value: type ?? '', reason: 'Par nature' },
      summary: { value: said(`Un <b>résumé</b>\n${at}`, `A summary ${at}`) },
      toll: { value: held, reason: 'Compté' },
      ...{ status: status ?? '', statusReason: 'Relu', note: 'À revoir' },
      translations: [{ text: 'À revoir', lang: 'fr', en: 'To be read again' }],
      identifiers: [{ scheme: 'ACLED', value: `MLI${at}` }],
      cells: { 'vu par': 'Awa' },
    }
    for (const [n, value] of [date || '2020', '2021'].entries())
      records[id('c', at * 2 + n + 1)] = {
        ...{ subject: event, field: 'date', value, passages: [id('p', 1)] },
      }
    const to = id('l', (at % 3) + 1)
    records[id('r', at * 10 + 1)] = { kind: 'place', event, to }
    if (at % 2)
      records[id('r', at * 10 + 2)] = { kind: 'place', event, to: id('l', ((at + 1) % 3) + 1) }
    const style = { value: 'Colonel' }
    records[id('r', at * 10 + 3)] = { kind: 'actor', event, to: id('a', 1), role: 'host', style }
    records[id('r', at * 10 + 4)] = { kind: 'theme', event, to: id('t', 1) }
    const tie = at % 2 ? 'part-of' : 'causes'
    records[id('r', at * 10 + 5)] = {
      kind: 'event',
      event,
      to: id('e', ((at + 1) % dates.length) + 1),
      tie,
    }
  })
  const ops = Object.entries(records).flatMap(([record, fields]) =>
    Object.entries(fields).map(([field, value]) => ({ id: record, field, value, replaces: [] })),
  )
  return applied(emptyState(), ops, 1)
}

/** What an event is, part by part, in the language of the archive where nothing else is said. */
const parts: { readonly [part: string]: (event: ToldEvent, archive: State) => unknown } = {
  id: ({ id: own }) => own,
  title: ({ title }) => textIn(title.value, 'fr').text,
  date: ({ edtf }) => edtf,
  type: ({ type }) => type?.value,
  summary: ({ summary }) => summary && textIn(summary.value, 'fr').text,
  toll: ({ toll }) => toll?.value,
  status: ({ status }) => status,
  statusReason: ({ statusReason }) => statusReason,
  identifiers: ({ identifiers }) => identifiers,
  cells: ({ cells }) => cells,
  note: ({ note }) => note,
  translations: ({ translations }) => translations,
  languages: ({ title, summary }) => [formsOf(title.value), summary && formsOf(summary.value)],
  reasons: ({ id: own }, archive) =>
    Object.values(standing(archive, own)?.fields ?? {}).map(statedReason),
  places: ({ places }) =>
    places.map(({ name, country, point }) => [textIn(name, 'fr').text, country, point]).sort(),
  precision: ({ places }) => places.map(({ precision }) => precision).sort(),
  actors: ({ actors }) => actors.map(({ name, role }) => [textIn(name, 'fr').text, role]),
  ranks: ({ actors }) => actors.map(({ style }) => style),
  themes: ({ themes }) => themes.map(({ name }) => textIn(name, 'fr').text),
  ties: ({ ties }) => ties,
  sources: ({ sources }) => sources.map(({ title }) => title),
  passages: (_, archive) => [...standingIds(archive, 'passage')].length,
  claims: (_, archive) => [...standingIds(archive, 'claim')].length,
  authorities: (_, archive) =>
    (['place', 'actor'] as const).map((kind) =>
      [...standingIds(archive, kind)].flatMap((own) => {
        const { note = '', names = [] } = standing(archive, own)?.fields ?? {}
        return [note, names]
      }),
    ),
}

function formsOf({ text, fr = '', en = '' }: Text): readonly string[] {
  return [...new Set([text, fr, en].filter((form) => form !== ''))].sort()
}

function toldOf(archive: State): readonly ToldEvent[] {
  const events = [...standingIds(archive, 'event')].sort()
  return [...toldEvents(archive, { events, records: [...archive.records.keys()] })]
}

async function lostBy(format: 'geojson' | 'jsonld'): Promise<readonly string[]> {
  const archive = whole()
  const chosen = chooseRecords(archive, [...standingIds(archive, 'event')], true)
  const written = formatNamed(format)
  if (written.by !== 'writer') throw new Error(format)
  const ready = await written.ready({})
  if (!ready.ok) throw new Error(ready.problem.code)
  let text = ''
  const write = async (piece: string | Uint8Array): Promise<void> => {
    text += String(piece)
  }
  const about = { id: 'f-0000000000000001', title: 'Archive' }
  const leaving = { archive, chosen, about, lang: 'fr' as const, lost: () => undefined }
  await ready.value.write(
    { ...leaving, blobOf: async () => null },
    { file: async () => ({ write }), progress: () => undefined },
  )
  const plan = await planOf(text, emptyState(), { name: `export.${format}` })
  expect(plan.refused).toEqual([])
  const back = archiveOf(plan)
  const [before, after] = [toldOf(archive), toldOf(back)]
  expect(after.length).toBe(before.length)
  return Object.entries(parts).flatMap(([part, of]) => {
    const [was, is] = [before.map((one) => of(one, archive)), after.map((one) => of(one, back))]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [part]
  })
}

/** The words by which a format says that it loses a part. */
const words: { readonly [part: string]: readonly [fr: RegExp, en: RegExp] } = {
  statusReason: [/raisons/, /reasons/],
  reasons: [/raisons/, /reasons/],
  cells: [/cellules d’origine/, /original cells/],
  note: [/notes de travail/, /working notes/],
  translations: [/une seule langue|la seule langue/, /language alone/],
  languages: [/une seule langue|la seule langue/, /language alone/],
  authorities: [/notice, rien que le nom/, /authority nothing but the name/],
  identifiers: [/identifiants/, /identifiers/],
  ranks: [/rangs/, /ranks/],
  ties: [/liens entre événements/, /ties between events/],
  sources: [/les sources/, /sources/],
  passages: [/passages/, /passages/],
  claims: [/versions concurrentes/, /rival claims/],
}

test('the archive that is written has every field of an event', () => {
  for (const field of fieldsOf('event')) expect(parts).toHaveProperty(field.name)
  const [, , ...others] = toldOf(whole())
  for (const field of fieldsOf('event'))
    expect(others.some((event) => event[field.name] !== undefined)).toBe(true)
})

test.each(['geojson', 'jsonld'] as const)(
  'what an archive with every field loses on its way out as %s and back is what the format states, neither more nor less',
  async (format) => {
    const lost = await lostBy(format)
    for (const [at, lang] of (['fr', 'en'] as const).entries()) {
      const stated = say(lang, `loses.${format}`)
      const told = Object.keys(words).filter((part) => words[part]?.[at]?.test(stated))
      expect([lang, ...told].sort()).toEqual([lang, ...lost].sort())
    }
  },
)
