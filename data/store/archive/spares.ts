import type { LargeLine } from '../../changes/writes.ts'
import type { FormatName } from '../core/names.ts'
import type { FoundJournal } from './found-journal.ts'
import { type ReceivedLines, takersOf } from './received-files.ts'
import type { SparedRows, UnitedRow } from './spared-shape.ts'
import { unitedOf } from './united.ts'

/** What a snapshot can keep of an archive's received files, takes and branches, so that the next opening need not read them. */
export class Spares {
  readonly #found: ReadonlyMap<string, FoundJournal>
  readonly #files: ReadonlyMap<FormatName, number>
  readonly #received: Pick<ReceivedLines, 'takes' | 'whole'>

  constructor(
    found: ReadonlyMap<string, FoundJournal>,
    files: ReadonlyMap<FormatName, number>,
    received: Pick<ReceivedLines, 'takes' | 'whole'>,
  ) {
    this.#found = found
    this.#files = files
    this.#received = received
  }

  /** Takes note of an act that takes in or gives back. */
  follow(line: LargeLine): void {
    this.#received.takes.note(line)
  }

  /** The rows of a snapshot's header. */
  rows(): SparedRows {
    const { whole: received, takes } = this.#received
    const united = [...this.#found.values()].flatMap((one) => unitedOf(one, this.#files) ?? [])
    return { received, united, takes: { of: [...takersOf(this.#files.keys())], ...takes.rows() } }
  }

  /** How a writer's lines were united, where a later reading can be spared them. */
  united(writer: string): UnitedRow | undefined {
    const one = this.#found.get(writer)
    return one && unitedOf(one, this.#files)
  }
}
