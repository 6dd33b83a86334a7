import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { checkDated } from '../changes/meaning.ts'
import type { Archive } from '../changes/state.ts'
import { fromBase64 } from '../exports/base64.ts'
import { jsonVersion } from '../exports/json.ts'
import { spellInSteps } from '../intake/text.ts'
import { Id, kindOf } from '../model/id.ts'
import { checkField, type Fields, readRecord } from '../model/kinds.ts'
import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import { Sha256 } from '../model/source.ts'
import type { Json } from '../text/json.ts'
import type { Reader } from './format.ts'
import { Gathering, type Plan, type RefusedRow, type Step } from './gathering.ts'
import { type Numbers, strictJsonInSteps } from './strict-json.ts'

const Envelope = v.strictObject({
  format: v.literal('tarikh'),
  version: v.pipe(v.number(), v.safeInteger()),
  archive: v.strictObject({ id: v.string(), title: v.string() }),
  records: v.array(v.unknown()),
  texts: v.optional(v.array(v.unknown()), []),
})

const Written = v.strictObject({ id: Id, fields: v.record(v.string(), v.unknown()) })
const Kept = v.variant('text', [
  v.strictObject({ sha256: Sha256, text: v.string() }),
  v.strictObject({ sha256: Sha256, text: v.optional(v.undefined()), base64: v.string() }),
])

/** Plans the import of what a file of the program's own JSON holds: records that stand as they are in the file are known, others are new or changed; what cannot be read is refused by its place in the list. Refused whole: `json.shape`, `json.newer`. */
export function* planParsed(archive: Archive, json: Json): Generator<Step, Outcome<Plan>> {
  const envelope = v.safeParse(Envelope, json)
  if (!envelope.success)
    return failed({ code: 'json.shape', path: v.getDotPath(envelope.issues[0]) ?? '' })
  const { version, records, texts } = envelope.output
  if (version > jsonVersion) return failed({ code: 'json.newer', version, known: jsonVersion })
  const gathering = new Gathering(archive)
  const refused: RefusedRow[] = []
  const counts = { new: 0, changed: 0, known: 0 }
  const total = records.length + texts.length
  const seen = new Set<string>()
  for (const [index, record] of records.entries()) {
    const outcome = takeRecord(gathering, record, seen)
    if (outcome.ok) counts[outcome.value]++
    else refused.push(refusal(index + 1, outcome.problem))
    if (index % 20 === 19) yield { done: index + 1, total }
  }
  const kept: { sha256: string; bytes: Uint8Array }[] = []
  for (const [index, spelt] of texts.entries()) {
    const outcome = readText(spelt)
    if (outcome.ok) kept.push(outcome.value)
    else refused.push(refusal(index + 1, outcome.problem))
    yield { done: records.length + index + 1, total }
  }
  const { ops, isTouchedBy } = gathering
  return done({ ops, texts: kept, ...counts, refused, ignored: [], isTouchedBy })
}

/** Reads a file of the program's own JSON. */
export const readTarikhJson: Reader = function* (bytes, { encoding, limit }) {
  const spelling = yield* spellInSteps(bytes, encoding, limit)
  if (!spelling.ok) return spelling
  const json = yield* readJson(spelling.value.raw)
  return json.ok ? done((archive) => planParsed(archive, json.value)) : json
}

/** Reads JSON as `parseStrictJson` does, yielding often; it needs no archive. Refused: `json.*`. */
export function* readJson(text: string, numbers?: Numbers): Generator<Step, Outcome<Json>> {
  const reading = strictJsonInSteps(text, numbers)
  for (;;) {
    const step = reading.next()
    if (step.done === true) return step.value
    yield { done: step.value, total: text.length, phase: 'parse' }
  }
}

function takeRecord(
  gathering: Gathering,
  record: unknown,
  seen: Set<string>,
): Outcome<'new' | 'changed' | 'known'> {
  const read = v.safeParse(Written, record)
  if (!read.success)
    return failed({
      code: 'json.record',
      column: v.getDotPath(read.issues[0]) ?? '',
      value: JSON.stringify(record).slice(0, 200),
    })
  const { id } = read.output
  const fields = read.output.fields as Fields
  const kind = kindOf(id)
  if (kind === undefined || kind === 'archive')
    return failed({ code: 'json.kind', column: 'id', value: id })
  if (seen.has(id)) return failed({ code: 'json.twice', column: 'id', value: id })
  seen.add(id)
  for (const [field, value] of Object.entries(fields)) {
    const checked = checkField(kind, field, value)
    if (!checked.ok) return failed({ code: checked.problem.code, column: field, value: id })
    const dated = checkDated(kind, field, value)
    if (!dated.ok)
      return failed({ ...dated.problem, column: field, value: String(dated.problem.text ?? id) })
  }
  const whole = readRecord(kind, fields)
  if (!whole.ok)
    return failed({ code: whole.problem.code, column: missing(whole.problem), value: id })
  return done(gathering.put(id, fields))
}

function readText(spelt: unknown): Outcome<{ sha256: string; bytes: Uint8Array }> {
  const read = v.safeParse(Kept, spelt)
  if (!read.success)
    return failed({ code: 'json.text', column: 'texts', value: v.getDotPath(read.issues[0]) ?? '' })
  const { output } = read
  const bytes =
    output.text === undefined ? fromBase64(output.base64) : new TextEncoder().encode(output.text)
  if (bytes === undefined || bytesToHex(sha256(bytes)) !== output.sha256)
    return failed({ code: 'json.digest', column: 'sha256', value: output.sha256 })
  return done({ sha256: output.sha256, bytes })
}

function missing(problem: Problem): string {
  return Array.isArray(problem.fields) ? problem.fields.join(' ') : ''
}

function refusal(row: number, problem: Problem): RefusedRow {
  return {
    row,
    column: String(problem.column ?? ''),
    value: String(problem.value ?? ''),
    reason: problem.code,
  }
}
