import { normaliseInSteps, spellInSteps } from '../intake/text.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { finish } from '../model/steps.ts'
import type { Json } from '../text/json.ts'
import type { FileLook, Looker, Reader } from './format.ts'
import type { RefusedRow, Step } from './gathering.ts'
import { featureValues } from './geojson.ts'
import type { How } from './how.ts'
import { readJson } from './json.ts'
import { isObject, type JsonObject, plainJson } from './json-values.ts'
import { type EventRecord, type EventRecords, lookAtRecords, recordsPlanner } from './records.ts'

const longest = 1_000_000
// RFC 7464 begins each record with it.
const recordSign = '\u001e'

/** Looks at JSON lines as at a table before they are planned. */
export const lookAtJsonLines: Looker = function* (bytes, how) {
  const lines = yield* linesIn(bytes, how)
  if (!lines.ok) return lines
  const look = yield* lookAtRecords(lines.value, how)
  return look.ok ? done({ ...look.value, spelt: lines.value.spelt }) : look
}

/** Reads JSON lines as a table: a record a line, its names the columns, those inside another after a point. A line that cannot be read is refused by its number. What a line says against a claim is a claim beside it, which rests on that line. */
export const readJsonLines: Reader = function* (bytes, how) {
  const lines = yield* linesIn(bytes, how)
  return lines.ok ? yield* recordsPlanner(lines.value, how) : lines
}

interface Lines extends EventRecords {
  readonly spelt: FileLook['spelt']
}

function* linesIn(
  bytes: Uint8Array,
  { encoding: chosen, limit, name = '' }: How,
): Generator<Step | undefined, Outcome<Lines>> {
  const spelling = yield* spellInSteps(bytes, chosen, limit)
  if (!spelling.ok) return spelling
  const { raw, encoding, encodings, sure, flaws, found: encodingFound } = spelling.value
  const text = yield* normaliseInSteps(raw)
  const records: EventRecord[] = []
  const refused: RefusedRow[] = []
  const lines = text.split('\n')
  let from = 0
  for (const [index, line] of lines.entries()) {
    if (index % 200 === 0) yield { phase: 'parse', done: index, total: lines.length }
    const bare = (line.startsWith(recordSign) ? line.slice(1) : line).trim()
    const start = from + line.indexOf(bare)
    from += line.length + 1
    if (bare === '') continue
    const row = index + 1
    const read = recordIn(bare)
    const end = start + bare.length
    if (read.ok) records.push({ row, values: read.value, start, end })
    else refused.push({ row, column: '', value: bare.slice(0, 200), reason: read.problem.code })
  }
  if (records.length === 0) return failed({ code: 'jsonl.empty' })
  const spelt = { encoding, encodings, sure, flaws }
  const file = { name, bytes, mediaType: 'application/x-ndjson', encoding, encodingFound, text }
  const given = { records, targets: {}, isOwn: false, dataSet: '', refused, spelt, file }
  return done({ ...given, isKeyed: true })
}

function recordIn(line: string): Outcome<ReadonlyMap<string, string>> {
  if (line.length > longest) return failed({ code: 'jsonl.long' })
  const json = finish(readJson(line, 'decimal'))
  if (!json.ok) return json.problem.code === 'json.syntax' ? failed({ code: 'jsonl.syntax' }) : json
  const { value } = json
  if (!isObject(value)) return failed({ code: 'jsonl.record' })
  if (value.type === 'Feature') return done(featureValues(value))
  const values = new Map<string, string>()
  flatten(values, '', value)
  return done(values)
}

/** Sets the values of a record by their names; one whose name another value has already, by its place too, so that neither hides the other. */
function flatten(values: Map<string, string>, before: string, record: JsonObject): void {
  for (const [name, value] of Object.entries(record)) {
    const path = `${before}${name}`
    if (isFilled(value)) flatten(values, `${path}.`, value)
    else values.set(values.has(path) ? `${path}#${values.size + 1}` : path, plainJson(value))
  }
}

function isFilled(value: Json): value is JsonObject {
  return isObject(value) && Object.keys(value).length > 0
}
