import { type Dot, dotOf } from '../../changes/patch.ts'
import type { LargeLine } from '../../changes/writes.ts'
import { type CustodyKind, type CustodyOutcome, custodyTypes } from '../../model/custody-types.ts'
import type { Json } from '../../text/json.ts'
import { breathe } from '../core/breathe.ts'
import { steadyNow } from '../core/steady-now.ts'
import { ActReading, type Concerned, kindOfEvent } from './custody-reading.ts'
import type { Journals } from './journals.ts'

/** One event of custody, in the terms of PREMIS: its type, when, who by, how it ended, what it concerned. `objects` are the first of `count` records; empty where it was the whole archive. */
export interface CustodyEntry {
  /** The dot of the journal line and the event's type: `w…:7/fixity-check`. */
  readonly eventIdentifier: string
  readonly eventType: CustodyKind
  readonly eventDateTime: string
  readonly agent: string
  readonly writer: string
  readonly outcome: CustodyOutcome
  readonly act: string
  readonly objects: readonly string[]
  readonly count: number
  readonly detail: { readonly [name: string]: Json }
}

/** Which part of the log is wanted: of one record (its own events, and the last fixity check of the archive), of one type, older than the event that `before` names. */
export interface CustodyQuery {
  readonly id?: string | undefined
  readonly type?: CustodyKind | undefined
  readonly before?: string | undefined
  readonly limit?: number
}

/** A page of the log, newest first, and how many events there are in all. */
export interface CustodyPage {
  readonly total: number
  readonly entries: readonly CustodyEntry[]
}

const sliceMs = 4

/** The log of custody: the journals read as events, once, when it is first asked for; from then on it follows the acts. */
export class CustodyLog {
  readonly #journals: Journals
  readonly #acts = new Map<Dot, readonly CustodyEntry[]>()
  #sorted: readonly CustodyEntry[] | undefined
  #read: Promise<void> | undefined

  constructor(journals: Journals) {
    this.#journals = journals
  }

  /** Takes note of an act that has just been written. */
  note(line: LargeLine): void {
    this.#keep(line, readingOf(line))
  }

  /** Answers a page of the log. */
  async page({ id, type, before, limit = 200 }: CustodyQuery): Promise<CustodyPage> {
    this.#read ??= this.#readAll()
    await this.#read
    const all = id === undefined ? this.#newestFirst() : await this.#of(id)
    const wanted = type === undefined ? all : all.filter(({ eventType }) => eventType === type)
    const at = wanted.findIndex(({ eventIdentifier }) => eventIdentifier === before)
    const from = before === undefined ? 0 : at < 0 ? wanted.length : at + 1
    return { total: wanted.length, entries: wanted.slice(from, from + limit) }
  }

  async #readAll(): Promise<void> {
    let since = steadyNow()
    for (const writer of this.#journals.index.writers()) {
      const open = new Map<number, ActReading>()
      for await (const line of this.#journals.forwards(writer)) {
        if (steadyNow() - since > sliceMs) {
          await breathe()
          since = steadyNow()
        }
        const { group, closes } = line
        const reading = (group === undefined ? undefined : open.get(group)) ?? new ActReading()
        reading.note(line.ops)
        if (group !== undefined) open.set(group, reading)
        if (group !== undefined && closes === undefined) continue
        if (group !== undefined) open.delete(group)
        this.#keep(line, reading)
      }
    }
  }

  #keep(line: LargeLine, reading: ActReading): void {
    this.#acts.set(dotOf(line), entriesOf(line, reading.events()))
    this.#sorted = undefined
  }

  #newestFirst(): readonly CustodyEntry[] {
    this.#sorted ??= [...this.#acts.values()].flat().sort(newerFirst)
    return this.#sorted
  }

  // The index names only the first records of an act, so a record's own acts are looked up in the journals.
  async #of(id: string): Promise<readonly CustodyEntry[]> {
    const entries: CustodyEntry[] = []
    const seen = new Set<Dot>()
    for (const writer of this.#journals.index.writers())
      for (const segment of this.#journals.index.segments(writer))
        for (const dot of await this.#journals.naming(writer, segment, id)) {
          if (seen.has(dot)) continue
          seen.add(dot)
          const act = await this.#journals.actOn(dot, id)
          if (act === undefined || act.event !== undefined || act.ops.length === 0) continue
          entries.push(...entriesOf(act, readingOf(act).events()))
        }
    if (entries.length === 0) return []
    const check = this.#newestFirst().find(({ eventType }) => eventType === 'fixity check')
    return (check === undefined ? entries : [...entries, check]).sort(newerFirst)
  }
}

function readingOf({ ops }: LargeLine): ActReading {
  const reading = new ActReading()
  reading.note([...ops])
  return reading
}

function entriesOf(line: LargeLine, concerned: readonly Concerned[]): readonly CustodyEntry[] {
  const { event, act, author, writer, time } = line
  const base = { eventDateTime: time, agent: author, writer, act }
  if (event !== undefined) {
    const eventType = kindOfEvent(event)
    const { outcome, detail } = event
    const eventIdentifier = nameOf(line, eventType)
    return [{ ...base, eventIdentifier, eventType, outcome, objects: [], count: 0, detail }]
  }
  return concerned.map(({ type, count, objects }) => {
    const eventIdentifier = nameOf(line, type)
    return {
      ...base,
      ...{ eventIdentifier, eventType: type, outcome: 'success', objects, count, detail: {} },
    }
  })
}

function nameOf(line: LargeLine, type: CustodyKind): string {
  return `${dotOf(line)}/${type.replaceAll(' ', '-')}`
}

function newerFirst(a: CustodyEntry, b: CustodyEntry): number {
  if (a.eventDateTime !== b.eventDateTime) return a.eventDateTime < b.eventDateTime ? 1 : -1
  if (a.writer !== b.writer) return a.writer < b.writer ? 1 : -1
  const n = numberOf(b) - numberOf(a)
  return n === 0 ? custodyTypes.indexOf(b.eventType) - custodyTypes.indexOf(a.eventType) : n
}

function numberOf({ eventIdentifier, writer }: CustodyEntry): number {
  return Number.parseInt(eventIdentifier.slice(writer.length + 1), 10)
}
