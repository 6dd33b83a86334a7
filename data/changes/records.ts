import { type Kind, kindOf } from '../model/id.ts'
import { type Held, isDeleted } from './held.ts'

const none: ReadonlySet<string> = new Set()

/** What is known of all records of an archive at once, beside each of them. */
export interface KnownRecords extends ReadonlyMap<string, Held> {
  /** Every id of a kind, the deleted ones too, in the order in which they came. */
  readonly idsOf: (kind: Kind) => readonly string[]
  /** The ids of a kind that stand deleted. */
  readonly deletedOf: (kind: Kind) => ReadonlySet<string>
  /** How many records of a kind stand. */
  readonly countOf: (kind: Kind) => number
  /** How many standing links tie two events. */
  readonly ties: number
  /** Says that nobody reads them over many turns any more: what is asked of them from then on is asked of those that live. */
  readonly letGo: () => void
}

/** The records of an archive by id. What is asked of all of them at once is kept with each write, so that nobody walks a hundred thousand of them for a count. */
export class Records extends Map<string, Held> implements KnownRecords {
  readonly #ids = new Map<Kind, string[]>()
  readonly #deleted = new Map<Kind, Set<string>>()
  readonly #ties = new Set<string>()
  // Whoever reads need not say when it has read: what nobody holds any more is let go by itself.
  readonly #readings = new Set<WeakRef<StandingRecords>>()

  /** Every id of a kind, the deleted ones too, in the order in which they came; it grows while it is read. */
  idsOf(kind: Kind): readonly string[] {
    return this.#ids.get(kind) ?? []
  }

  /** The ids of a kind that stand deleted. */
  deletedOf(kind: Kind): ReadonlySet<string> {
    return this.#deleted.get(kind) ?? none
  }

  /** How many records of a kind stand. */
  countOf(kind: Kind): number {
    return this.idsOf(kind).length - this.deletedOf(kind).size
  }

  /** How many standing links tie two events. */
  get ties(): number {
    return this.#ties.size
  }

  /** The records as they stand now, for what reads them over many turns: no later write is seen in them. It costs nothing but what is written while they are read. */
  asTheyStand(): KnownRecords {
    const reading = new StandingRecords(this, new Map(this.#ids), new Map(this.#deleted))
    this.#readings.add(new WeakRef(reading))
    return reading
  }

  override set(id: string, held: Held): this {
    const { size } = this
    for (const reading of this.#readings) {
      const standing = reading.deref()
      if (standing === undefined || standing.isLetGo) this.#readings.delete(reading)
      else standing.keep(id, this.get(id))
    }
    super.set(id, held)
    const kind = kindOf(id)
    if (kind !== undefined) this.#note(kind, id, held, this.size > size)
    return this
  }

  /** What lives is never let go. */
  letGo(): void {}

  override delete(): never {
    throw new Error('a record is never taken out: it stands deleted')
  }

  override clear(): never {
    throw new Error('a record is never taken out: it stands deleted')
  }

  #note(kind: Kind, id: string, held: Held, isNew: boolean): void {
    if (isNew) {
      const ids = this.#ids.get(kind)
      if (ids === undefined) this.#ids.set(kind, [id])
      else ids.push(id)
    }
    const gone = isDeleted(held)
    if (gone) this.#deleted.set(kind, (this.#deleted.get(kind) ?? new Set()).add(id))
    else this.#deleted.get(kind)?.delete(id)
    if (kind !== 'link') return
    if (!gone && held.fields.kind === 'event') this.#ties.add(id)
    else this.#ties.delete(id)
  }
}

/** Records as they stood at a moment: of what was written since, what stood there before is kept. */
class StandingRecords implements KnownRecords {
  readonly size: number
  readonly ties: number
  readonly #live: Records
  readonly #ids: ReadonlyMap<Kind, readonly string[]>
  readonly #deleted: ReadonlyMap<Kind, ReadonlySet<string>>
  readonly #before = new Map<string, Held | undefined>()
  isLetGo = false

  constructor(
    live: Records,
    ids: ReadonlyMap<Kind, readonly string[]>,
    deleted: ReadonlyMap<Kind, ReadonlySet<string>>,
  ) {
    this.#live = live
    this.#ids = new Map([...ids].map(([kind, own]) => [kind, own.slice()]))
    this.#deleted = new Map([...deleted].map(([kind, own]) => [kind, new Set(own)]))
    this.size = live.size
    this.ties = live.ties
  }

  /** Keeps what stood under an id before it is first written to since. */
  keep(id: string, before: Held | undefined): void {
    if (!this.#before.has(id)) this.#before.set(id, before)
  }

  letGo(): void {
    this.isLetGo = true
    this.#before.clear()
  }

  get(id: string): Held | undefined {
    // Most are read of an archive that has not changed since.
    const isLive = this.#before.size === 0 || !this.#before.has(id)
    return isLive ? this.#live.get(id) : this.#before.get(id)
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  idsOf(kind: Kind): readonly string[] {
    return this.#ids.get(kind) ?? []
  }

  deletedOf(kind: Kind): ReadonlySet<string> {
    return this.#deleted.get(kind) ?? none
  }

  countOf(kind: Kind): number {
    return this.idsOf(kind).length - this.deletedOf(kind).size
  }

  *entries(): MapIterator<[string, Held]> {
    for (const id of this.#live.keys()) {
      const held = this.get(id)
      if (held !== undefined) yield [id, held]
    }
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id
  }

  *values(): MapIterator<Held> {
    for (const [, held] of this.entries()) yield held
  }

  [Symbol.iterator](): MapIterator<[string, Held]> {
    return this.entries()
  }

  forEach(each: (held: Held, id: string, records: ReadonlyMap<string, Held>) => void): void {
    for (const [id, held] of this.entries()) each(held, id, this)
  }
}

/** Whether records know of all of them at once what is asked of them. */
export function isKnown(records: ReadonlyMap<string, Held>): records is KnownRecords {
  return records instanceof Records || records instanceof StandingRecords
}
