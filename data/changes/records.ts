import { type Kind, kindOf } from '../model/id.ts'
import { type Held, isDeleted } from './held.ts'

const none: ReadonlySet<string> = new Set()

/** The records of an archive by id. What is asked of all of them at once is kept with each write, so that nobody walks a hundred thousand of them for a count. */
export class Records extends Map<string, Held> {
  readonly #ids = new Map<Kind, string[]>()
  readonly #deleted = new Map<Kind, Set<string>>()
  readonly #ties = new Set<string>()

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

  override set(id: string, held: Held): this {
    const { size } = this
    super.set(id, held)
    const kind = kindOf(id)
    if (kind !== undefined) this.#note(kind, id, held, this.size > size)
    return this
  }

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
