import { dotOf, type Line } from '../changes/patch.ts'
import type { Json } from '../model/json.ts'
import type { Journals } from './journals.ts'

/** When the archive was last verified without findings and last copied and verified, as a snapshot keeps it. */
export interface CustodyDates {
  readonly verified: string | null
  readonly copied: string | null
}

/** What has been done to the archive as a whole, as far as it is asked for at once. */
export class Custody {
  #dates: CustodyDates

  constructor(dates: CustodyDates = { verified: null, copied: null }) {
    this.#dates = dates
  }

  /** Takes note of a line. */
  note({ event, time }: Line): void {
    if (event?.outcome !== 'success') return
    if (event.type === 'fixity check') this.#dates = { ...this.#dates, verified: time }
    if (event.type === 'replication') this.#dates = { ...this.#dates, copied: time }
  }

  /** The last times at which all was well. */
  get dates(): CustodyDates {
    return this.#dates
  }
}

/** One event of custody, in the terms of PREMIS: its type, when, who by, how it ended, what it concerned. */
export interface CustodyEntry {
  readonly eventIdentifier: string
  readonly eventType: string
  readonly eventDateTime: string
  readonly agent: string
  readonly writer: string
  readonly outcome: string
  readonly objects: readonly string[]
  readonly detail: Json
}

/** The newest events of custody: those that the journal notes as such, and those that its acts are. */
export async function custodyLog(
  journals: Journals,
  limit = 200,
): Promise<readonly CustodyEntry[]> {
  const found: CustodyEntry[] = []
  for (const writer of journals.index.writers()) {
    let count = 0
    for await (const line of journals.backwards(writer)) {
      const entries = entriesOf(line)
      found.push(...entries)
      count += entries.length
      if (count >= limit) break
    }
  }
  return found.sort((a, b) => (a.eventDateTime < b.eventDateTime ? 1 : -1)).slice(0, limit)
}

function entriesOf(line: Line): readonly CustodyEntry[] {
  const { event, ops, act, author, writer, time } = line
  const base = { eventDateTime: time, agent: author, writer, eventIdentifier: dotOf(line) }
  if (event !== undefined)
    return [
      { ...base, eventType: event.type, outcome: event.outcome, objects: [], detail: event.detail },
    ]
  const objects = [...new Set(ops.map(({ id }) => id))].slice(0, 50)
  return typesOf(line).map((eventType) => {
    const detail = { act, writes: ops.length }
    return { ...base, eventType, outcome: 'success', objects, detail }
  })
}

// A source's first line brings its bytes in: it is captured, taken in, and its digests are computed and written down.
function typesOf({ ops }: Line): readonly string[] {
  const types = new Set<string>()
  for (const { id, field, value, replaces } of ops) {
    if (field === 'deleted') types.add(value === null ? 'recovery' : 'deletion')
    else if (id.startsWith('s-') && field === 'original' && replaces.length === 0)
      for (const type of ['capture', 'ingestion', 'message digest calculation']) types.add(type)
    else if (replaces.length > 0) types.add('modification')
  }
  if (types.size === 0) types.add('creation')
  return [...types]
}
