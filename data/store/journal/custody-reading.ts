import { bornIn } from '../../changes/invert.ts'
import type { CustodyEvent, Op } from '../../changes/patch.ts'
import { type CustodyKind, custodyTypes } from '../../model/custody-types.ts'
import { kindOf } from '../../model/id.ts'

/** The records that one event of custody of an act concerned: how many, and the first of them. */
export interface Concerned {
  readonly type: CustodyKind
  readonly count: number
  readonly objects: readonly string[]
}

const named = 20

/** Reads which events of custody an act is from its writes, which may come in several parts. */
export class ActReading {
  readonly #found = new Map<CustodyKind, Set<string>>()
  readonly #born = new Set<string>()
  readonly #written = new Set<string>()

  /** Takes note of writes of the act. */
  note(ops: readonly Op[]): void {
    const first = ops.filter(({ replaces }) => replaces.length === 0)
    const born = bornIn(first.map(({ id, field }) => ({ id, field, before: undefined })))
    for (const id of born) this.#born.add(id)
    for (const op of ops) this.#note(op)
  }

  // A source's first bytes are captured and taken in, and their digests are computed and written down with it.
  #note({ id, field, value, replaces }: Op): void {
    if (field === 'deleted') this.#add(value === null ? 'recovery' : 'deletion', id)
    else if (kindOf(id) === 'source' && field === 'original' && replaces.length === 0)
      for (const type of ['capture', 'ingestion', 'message digest calculation'] as const)
        this.#add(type, id)
    else if (!this.#born.has(id)) this.#written.add(id)
  }

  /** The events of the act, once all its writes were noted. */
  events(): readonly Concerned[] {
    const ingested = this.#found.get('ingestion') ?? new Set()
    const isNew = (id: string): boolean => this.#born.has(id) || ingested.has(id)
    const modified = new Set([...this.#written].filter((id) => !isNew(id)))
    let created = this.#born.size
    for (const id of ingested) if (this.#born.has(id)) created--
    return custodyTypes.flatMap((type): readonly Concerned[] => {
      if (type === 'creation') return concerned(type, created, this.#born, ingested)
      const ids = type === 'modification' ? modified : (this.#found.get(type) ?? new Set())
      return concerned(type, ids.size, ids)
    })
  }

  #add(type: CustodyKind, id: string): void {
    const ids = this.#found.get(type)
    if (ids === undefined) this.#found.set(type, new Set([id]))
    else ids.add(id)
  }
}

// An import has hundreds of thousands of records: only as many are looked at as are named.
function concerned(
  type: CustodyKind,
  count: number,
  ids: ReadonlySet<string>,
  but: ReadonlySet<string> = new Set(),
): readonly Concerned[] {
  const objects: string[] = []
  for (const id of ids) {
    if (objects.length === Math.min(named, count)) break
    if (!but.has(id)) objects.push(id)
  }
  return count === 0 ? [] : [{ type, count, objects }]
}

/** The PREMIS name of an event that a journal notes by itself: to repair from a copy is to recover. */
export function kindOfEvent({ type }: CustodyEvent): CustodyKind {
  return type === 'repair' ? 'recovery' : type
}
