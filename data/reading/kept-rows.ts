import { writesOf } from '../changes/held.ts'
import { dotOf, type Op } from '../changes/patch.ts'
import { type Archive, standingIds } from '../changes/state.ts'
import type { LargeLine } from '../changes/writes.ts'
import { kindOf } from '../model/id.ts'
import type { Json } from '../text/json.ts'
import type { AuthorityRow } from './authority-view.ts'
import { authorityRow } from './read-authority.ts'
import { sourceRow } from './read-source.ts'
import type { SourceRow } from './source-view.ts'

const most = 5000

/** The lists of sources, actors, places and themes of an archive; after an act, only the rows that it touched are read again. */
export class KeptRows {
  readonly #archive: () => Archive
  readonly #authorities = new Map<string, AuthorityRow>()
  readonly #sources = new Map<string, SourceRow>()

  constructor(archive: () => Archive) {
    this.#archive = archive
  }

  /** The standing sources, in the order in which they came. Yields while it reads. */
  *sources(): Generator<undefined, SourceRow[]> {
    return yield* rowsOf(this.#archive, 'source', this.#sources, sourceRow)
  }

  /** The standing actors, places or themes, in the order in which they came. Yields while it reads. */
  *authorities(kind: 'actor' | 'place' | 'term'): Generator<undefined, AuthorityRow[]> {
    return yield* rowsOf(this.#archive, kind, this.#authorities, authorityRow)
  }

  /** Forgets the rows that an act may have changed. */
  follow(line: LargeLine): void {
    if (line.ops.length > most) {
      this.#authorities.clear()
      this.#sources.clear()
    } else for (const op of line.ops) this.#forget(line, op)
  }

  #forget(line: LargeLine, op: Op): void {
    const held = this.#archive().records.get(op.id)
    const isNew = held?.mark.dot === dotOf(line)
    const mayStandOtherwise = isNew || Object.hasOwn(held?.fields ?? {}, 'deleted')
    switch (kindOf(op.id)) {
      case 'source':
        this.#sources.delete(op.id)
        return
      case 'actor':
      case 'place':
      case 'term':
        this.#authorities.delete(op.id)
        return
      case 'link':
        // What it was tied to before is no longer written in it.
        if (!isNew && (op.field === 'to' || op.field === 'event')) this.#authorities.clear()
        else this.#forgetTied(op.id)
        return
      case 'passage':
        if (!isNew && op.field === 'source') this.#sources.clear()
        else this.#forgetSource(op.id)
        return
      case 'claim':
        if (!isNew && (op.field === 'passages' || op.field === 'subject')) this.#sources.clear()
        else this.#forgetCited(op.id)
        return
      case 'event':
        if (!mayStandOtherwise) return
        for (const other of this.#archive().mentions.get(op.id) ?? []) {
          if (kindOf(other) === 'link') this.#forgetTied(other)
          if (kindOf(other) === 'claim') this.#forgetCited(other)
        }
        return
      case 'reading':
        this.#forgetSource(op.id)
        return
      case 'archive':
      case undefined:
        return
    }
  }

  #forgetTied(link: string): void {
    for (const id of this.#named(link, 'to')) this.#authorities.delete(id)
  }

  #forgetCited(claim: string): void {
    for (const passage of this.#named(claim, 'passages')) this.#forgetSource(passage)
  }

  #forgetSource(passage: string): void {
    for (const id of this.#named(passage, 'source')) this.#sources.delete(id)
  }

  #named(id: string, field: string): readonly string[] {
    return writesOf(this.#archive().records.get(id), field).flatMap(({ value }) => {
      const all = Array.isArray(value) ? (value as readonly Json[]) : [value]
      return all.flatMap((one) => (typeof one === 'string' ? [one] : []))
    })
  }
}

function* rowsOf<T>(
  archive: () => Archive,
  kind: 'source' | 'actor' | 'place' | 'term',
  kept: Map<string, T>,
  read: (archive: Archive, id: string) => T | undefined,
): Generator<undefined, T[]> {
  const rowOf = (id: string): T | undefined => {
    const row = kept.get(id) ?? read(archive(), id)
    if (row !== undefined) kept.set(id, row)
    return row
  }
  for (const id of standingIds(archive(), kind)) {
    if (kept.has(id)) continue
    rowOf(id)
    yield
  }
  // An act that came meanwhile has made the archive forget again what it touched.
  return [...standingIds(archive(), kind)].flatMap((id) => rowOf(id) ?? [])
}
