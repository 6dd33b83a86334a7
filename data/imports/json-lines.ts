import { spellInSteps } from '../intake/text.ts'
import { finish } from '../model/steps.ts'
import type { Reader } from './format.ts'
import type { RefusedRow } from './gathering.ts'
import { featureValues } from './geojson.ts'
import { readJson } from './json.ts'
import { isObject, type JsonObject, plainJson } from './json-values.ts'
import { type EventRecord, recordsPlanner } from './records.ts'

const longest = 1_000_000
// RFC 7464 begins each record with it.
const recordSign = '\u001e'

/** Reads JSON lines as a table: a record a line, its names the columns, those inside another after a point. A line that cannot be read is refused by its number. */
export const readJsonLines: Reader = function* (bytes, how) {
  const spelling = yield* spellInSteps(bytes, how.encoding, how.limit)
  if (!spelling.ok) return spelling
  const records: EventRecord[] = []
  const refused: RefusedRow[] = []
  const lines = spelling.value.raw.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    if (index % 200 === 0) yield { phase: 'parse', done: index, total: lines.length }
    const bare = (line.startsWith(recordSign) ? line.slice(1) : line).trim()
    if (bare === '') continue
    const row = index + 1
    const refuse = (reason: string): void => {
      refused.push({ row, column: '', value: bare.slice(0, 200), reason })
    }
    if (bare.length > longest) {
      refuse('jsonl.long')
      continue
    }
    const json = finish(readJson(bare, 'decimal'))
    if (!json.ok) refuse(json.problem.code === 'json.syntax' ? 'jsonl.syntax' : json.problem.code)
    else if (!isObject(json.value)) refuse('jsonl.record')
    else if (json.value.type === 'Feature') records.push({ row, values: featureValues(json.value) })
    else records.push({ row, values: flat(json.value) })
  }
  const given = { records, targets: {}, isOwn: false, dataSet: '', refused }
  return yield* recordsPlanner(given, how)
}

function flat(record: JsonObject): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const [name, value] of Object.entries(record)) {
    if (!isObject(value)) values.set(name, plainJson(value))
    else
      for (const [inner, held] of Object.entries(value))
        values.set(`${name}.${inner}`, plainJson(held))
  }
  return values
}
