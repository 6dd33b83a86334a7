import type { Op } from '../../data/changes/patch.ts'
import type { LargeLine, LargePatch, Writes } from '../../data/changes/writes.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'

/** The code with which an act steps back because it bears on a long one that is being written; nobody but `inTurn` sees it. */
export const overtaken = 'act.overtaken'

// An act with more writes than this is not gone through: it is taken to bear on everything.
const most = 5000

/** A long act as it was decided. */
export interface LongAct {
  readonly ops: Writes
  /** Whether a write of another act bears on what was decided. */
  readonly isTouchedBy: (op: Op) => boolean
}

/** The order of acts: short ones one after the other, long ones beside them, so that each is decided on all that was written before it. */
export class Turns {
  #turn: Promise<unknown> = Promise.resolve()
  #longTurn: Promise<unknown> = Promise.resolve()
  /** The acts that came while a long one was being decided; undefined where none is. */
  #meanwhile: LargeLine[] | undefined
  /** The long act that is being written. */
  #writing: (LongAct & { readonly ended: Promise<void> }) | undefined
  /** The long act that was being written when the turn of a short one came: it may end before that is decided. */
  #beside: (LongAct & { readonly ended: Promise<void> }) | undefined

  /** Runs acts one after the other: each is decided on what the one before it has left. One that is overtaken by a long act waits until that is written and is decided again. */
  inTurn<T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const turn = this.#turn.then(async () => {
      this.#beside = this.#writing
      try {
        const outcome = await act()
        if (outcome.ok || outcome.problem.code !== overtaken) return outcome
        await this.#beside?.ended
      } finally {
        this.#beside = undefined
      }
      return act()
    })
    this.#turn = ended(turn)
    return turn
  }

  /** Decides a long act while others go on, one long act after the other, and begins to write it in its turn. Where a write that came meanwhile bears on it, it is first decided again, on what the archive has become. */
  inLongTurn<T extends LongAct, W>(
    decide: () => Promise<Outcome<T>>,
    write: (decided: T) => Promise<Outcome<W>>,
  ): Promise<Outcome<W>> {
    const turn = this.#longTurn.then(() => this.#decideAndWrite(decide, write))
    this.#longTurn = ended(turn)
    return turn
  }

  /** Takes note of an act once the state has it. */
  follow(line: LargeLine): void {
    this.#meanwhile?.push(line)
  }

  /** Whether an act bears on a long one that is being written, or was when the act began to be decided. */
  isOvertaken({ ops }: LargePatch): boolean {
    const beside = this.#beside
    return beside !== undefined && beside.ops !== ops && bears(ops, beside)
  }

  /** Resolves when the long acts that were begun, by now or while it waits, have ended. */
  async still(): Promise<void> {
    for (let last: unknown; last !== this.#longTurn; ) {
      last = this.#longTurn
      await last
    }
  }

  /** Resolves when every act that was begun has ended. */
  async settle(): Promise<void> {
    await this.#longTurn
    await this.#turn
  }

  async #decideAndWrite<T extends LongAct, W>(
    decide: () => Promise<Outcome<T>>,
    write: (decided: T) => Promise<Outcome<W>>,
  ): Promise<Outcome<W>> {
    const meanwhile: LargeLine[] = []
    this.#meanwhile = meanwhile
    try {
      const first = await decide()
      const begun = await this.inTurn(async () => {
        const isTouched = meanwhile.some((line) => mayTouch(first, line))
        const decided = isTouched ? await decide() : first
        return decided.ok ? done({ written: this.#begin(decided.value, write) }) : decided
      })
      return begun.ok ? begun.value.written : begun
    } finally {
      this.#meanwhile = undefined
    }
  }

  #begin<T extends LongAct, W>(decided: T, write: (decided: T) => Promise<W>): Promise<W> {
    const { ops, isTouchedBy } = decided
    const end = (): void => {
      this.#writing = undefined
    }
    const written = write(decided)
    this.#writing = { ops, isTouchedBy, ended: written.then(end, end) }
    return written
  }
}

// What the last turn came to is not held: of a large import that is all that it wrote.
function ended(turn: Promise<unknown>): Promise<void> {
  return turn.then(
    () => undefined,
    () => undefined,
  )
}

// A refusal does not say what it rests on: any write may have.
function mayTouch(decided: Outcome<LongAct>, { ops }: LargeLine): boolean {
  return decided.ok ? bears(ops, decided.value) : ops.length > 0
}

function bears(ops: Writes, { isTouchedBy }: LongAct): boolean {
  return ops.length > most || ops.some(isTouchedBy)
}
