import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Json } from '../model/json.ts'
import type { Archive, Held } from './state.ts'
import { writesOf } from './state.ts'

/** JSON with object keys in code-unit order: one spelling for one value. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`
  const object = value as { readonly [key: string]: Json }
  const entries = Object.keys(object).sort()
  return `{${entries.map((key) => `${JSON.stringify(key)}:${canonical(object[key] as Json)}`).join(',')}}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function registerLine(held: Held, field: string): string {
  const alive = writesOf(held, field)
    .map(({ value, mark }) => [value, mark.dot] as const)
    .sort(([, a], [, b]) => compare(a, b))
    .map(([value, dot]) => `[${canonical(value)},${JSON.stringify(dot)}]`)
  return `[${JSON.stringify(held.id)},${JSON.stringify(field)},[${alive.join(',')}]]\n`
}

/** SHA-256 of the whole state, losing values included: one UTF-8 line for each register that has an alive value, sorted by id, field and dot (data/README.md). Equal wherever the same lines are known. */
export function stateHash(archive: Archive): string {
  const hash = sha256.create()
  for (const id of [...archive.records.keys()].sort(compare)) {
    const held = archive.records.get(id)
    if (held === undefined) continue
    const lines = Object.keys(held.fields).sort(compare)
    hash.update(utf8ToBytes(lines.map((field) => registerLine(held, field)).join('')))
  }
  return bytesToHex(hash.digest())
}
