import { canonical } from '../text/canonical.ts'
import type { Json } from '../text/json.ts'
import type { Held } from './held.ts'
import { markOf, ownOf, writesOf } from './held.ts'
import type { Archive } from './state.ts'

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function registerLine(held: Held, field: string): string {
  const name = `[${JSON.stringify(held.id)},${JSON.stringify(field)},[`
  const mark = markOf(held, field)
  if (mark !== undefined && ownOf(held.rivals, field) === undefined)
    return `${name}[${canonical(held.fields[field] as Json)},${JSON.stringify(mark.dot)}]]]\n`
  const alive = writesOf(held, field)
    .toSorted((a, b) => compare(a.mark.dot, b.mark.dot))
    .map(({ value, mark: { dot } }) => `[${canonical(value)},${JSON.stringify(dot)}]`)
  return `${name}${alive.join(',')}]]\n`
}

/** What the state hash is taken of, record by record: one UTF-8 line for each register that has an alive value, losing values included, sorted by id, field and dot (data/README.md). */
export function* stateLines(archive: Archive): Generator<string> {
  for (const id of [...archive.records.keys()].sort(compare)) {
    const held = archive.records.get(id)
    if (held === undefined) continue
    const fields = Object.keys(held.fields).sort(compare)
    yield fields.map((field) => registerLine(held, field)).join('')
  }
}
