import { expect } from 'vitest'
import {
  applyLine,
  dotsOf,
  emptyState,
  type State,
  standingIds,
} from '../../../data/changes/state.ts'
import { readCsv } from '../../../data/imports/csv-reader.ts'
import type { How } from '../../../data/imports/how.ts'
import { finish } from '../../../data/model/steps.ts'
import { readEvent } from '../../../data/reading/read-event.ts'
import { eventRows } from '../../../data/reading/read-rows.ts'
import type { Json } from '../../../data/text/json.ts'
import { planned, type SpeltPlan } from './archive-of.ts'

/** What a person says of a table beside its bytes. */
export type Asked = Omit<How, 'encoding' | 'limit' | 'lang'>

/** Plans a file as the program does: its bytes are known, so that what rests on it has a source. A preview of it must tell the same, though it makes less. */
export function plan(
  file: string | Uint8Array,
  archive: State = emptyState(),
  asked: Asked = {},
): SpeltPlan {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const how: How = { encoding: undefined, limit: 1e9, lang: 'fr', name: 'table.csv', ...asked }
  const made = planHow(bytes, archive, how)
  const shown = planHow(bytes, archive, { ...how, preview: true })
  expect(toldOf(shown)).toEqual(toldOf(made))
  return made
}

function planHow(bytes: Uint8Array, archive: State, how: How): SpeltPlan {
  const read = finish(readCsv(bytes, how))
  if (!read.ok) throw new Error(read.problem.code)
  return planned(read.value(archive))
}

function toldOf({ ops: _, texts: __, isTouchedBy: ___, ...told }: SpeltPlan): object {
  return told
}

/** Why a file is refused whole, as a code. */
export function codeOf(file: string, asked: Asked = {}): string {
  try {
    plan(file, emptyState(), asked)
    return 'accepted'
  } catch (error) {
    return (error as Error).message
  }
}

/** The events of an archive in the order in which they came, as a list shows them. */
export function rowsOf(archive: State) {
  return eventRows(archive, [...standingIds(archive, 'event')]).map((row) => ({
    title: row.title.text,
    edtf: row.edtf,
    places: row.places.map(({ name, country }) => `${name.text} ${country}`),
  }))
}

/** The event that bears a title. */
export function fieldsOf(archive: State, title: string) {
  for (const id of standingIds(archive, 'event')) {
    const read = readEvent(archive, id)
    if (read.ok && read.value.event.title.value.text === title) return read.value
  }
  throw new Error(`no event ${title}`)
}

/** Writes a field as a person does. */
export function set(archive: State, id: string, field: string, value: Json): void {
  const ops = [{ id, field, value, replaces: dotsOf(archive, id, field) }]
  const time = '2026-01-01T00:00:07.000Z'
  const line = { act: 'state', ops, writer: 'w1', n: 7, time, author: 'essai' }
  applyLine(archive, line, '7'.repeat(64))
}

/** What a person says of a mapping. */
export const said = (more: object) => ({ columns: [], types: [], countries: [], ...more })
