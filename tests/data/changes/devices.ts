import { createHash } from 'node:crypto'
import type { Journaled } from '../../../data/changes/merge.ts'
import type { Dot, Line, Op } from '../../../data/changes/patch.ts'
import { applyLine, dotsOf, emptyState, type State } from '../../../data/changes/state.ts'
import type { Json } from '../../../data/text/json.ts'
import { type Chance, chance } from '../store/chance.ts'

/** One machine in the field: what it knows, what it has written, and how far its clock is off. */
export interface Device {
  readonly name: string
  readonly state: State
  readonly journal: Journaled[]
  readonly got: Map<string, number>
  readonly skew: number
}

const years = 365.25 * 24 * 3600 * 1000

/** How long a story is told. */
export interface Story {
  readonly devices: number
  readonly edits: number
  readonly records: number
  readonly seed: number
}

/** Lets devices edit apart and now and then take some of another's lines; at the end each knows all. Clocks are off by up to 50 years either way. */
export function fieldStory({ devices: count, edits, records, seed }: Story): readonly Device[] {
  const rng = chance(seed)
  const devices = Array.from(
    { length: count },
    (_, i): Device => ({
      name: `w${String(i).padStart(16, '0')}`,
      state: emptyState(),
      journal: [],
      got: new Map(),
      skew: (rng() - 0.5) * 100 * years,
    }),
  )
  const start = Date.UTC(2025, 10, 15)
  let clock = start
  for (let step = 0; step < edits * count; step++) {
    const device = devices[step % count]
    if (device === undefined) continue
    clock += Math.floor(rng() * 1000)
    writeOne(device, rng, records, clock)
    if (rng() < 0.01) {
      const from = devices[Math.floor(rng() * count)]
      if (from !== undefined && from !== device) take(device, from, Math.floor(rng() * 500))
    }
  }
  for (const to of devices) for (const from of devices) if (to !== from) take(to, from, Infinity)
  return devices
}

function writeOne(device: Device, rng: Chance, records: number, clock: number): void {
  const n = device.journal.length + 1
  const fields = new Set(Array.from({ length: 1 + Math.floor(rng() * 2) }, () => rng() * 4))
  const id = `e-${String(Math.floor(rng() * records)).padStart(16, '0')}`
  const named = new Set([...fields].map((field) => `f${Math.floor(field)}`))
  const ops = [...named].map((field): Op => {
    const value: Json = rng() < 0.1 ? null : { b: `${device.name} ${n}`, a: [n, 'é\u{1F4D6}'] }
    return { id, field, value, replaces: dotsOf(device.state, id, field) }
  })
  const time = new Date(clock + device.skew).toISOString()
  const line: Line = { writer: device.name, n, time, author: device.name, act: 'record', ops }
  const hash = createHash('sha256').update(JSON.stringify(line)).digest('hex')
  device.journal.push({ line, hash })
  applyLine(device.state, line, hash)
}

function take(to: Device, from: Device, most: number): void {
  const at = to.got.get(from.name) ?? 0
  const lines = from.journal.slice(at, Math.min(at + most, from.journal.length))
  for (const { line, hash } of lines) applyLine(to.state, line, hash)
  to.got.set(from.name, at + lines.length)
}

/** The rule of merging by brute force: a value lives where no line replaced it and its own writer wrote the field no more. Register by register, sorted, with the values' dots. */
export function bruteForce(
  lines: readonly Line[],
): ReadonlyMap<string, readonly (readonly [Json, Dot])[]> {
  const writes = new Map<string, { dot: Dot; writer: string; n: number; value: Json }[]>()
  const replaced = new Map<string, Set<Dot>>()
  for (const { writer, n, ops } of lines)
    for (const { id, field, value, replaces } of ops) {
      const key = JSON.stringify([id, field])
      writes.set(key, [...(writes.get(key) ?? []), { dot: `${writer}:${n}`, writer, n, value }])
      replaced.set(key, new Set([...(replaced.get(key) ?? []), ...replaces]))
    }
  const alive = new Map<string, (readonly [Json, Dot])[]>()
  for (const [key, all] of writes) {
    const living = all
      .filter(({ dot }) => !replaced.get(key)?.has(dot))
      .filter(({ writer, n }) => !all.some((one) => one.writer === writer && one.n > n))
      .map(({ value, dot }) => [value, dot] as const)
      .sort(([, a], [, b]) => (a < b ? -1 : 1))
    if (living.length > 0) alive.set(key, living)
  }
  return alive
}

/** The state hash by its definition, from the brute-force registers, without the code that it checks. */
export function hashByDefinition(
  registers: ReadonlyMap<string, readonly (readonly [Json, Dot])[]>,
): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]))
  }
  const rows = [...registers].map(([key, living]) => {
    const [id, field] = JSON.parse(key) as [string, string]
    return { id, field, text: `${JSON.stringify([id, field, sorted(living)])}\n` }
  })
  rows.sort((a, b) => {
    if (a.id !== b.id) return a.id < b.id ? -1 : 1
    return a.field < b.field ? -1 : 1
  })
  return createHash('sha256')
    .update(rows.map(({ text }) => text).join(''))
    .digest('hex')
}
