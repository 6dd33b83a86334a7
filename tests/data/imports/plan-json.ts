import type { Archive } from '../../../data/changes/state.ts'
import type { Plan, Step } from '../../../data/imports/gathering.ts'
import { planParsed, readJson } from '../../../data/imports/json.ts'
import type { Outcome } from '../../../data/model/outcome.ts'

/** Reads a text as JSON and plans its import, as the engine does. */
export function* planJson(archive: Archive, text: string): Generator<Step, Outcome<Plan>> {
  const read = yield* readJson(text)
  return read.ok ? yield* planParsed(archive, read.value) : read
}
