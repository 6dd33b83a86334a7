import { diskProblem } from '../core/durable.ts'

/** Work that nobody waits for, one after the other: what can be made again may fail for want of space without stopping anyone. */
export class Background {
  #work: Promise<void> = Promise.resolve()

  /** Does it after all that was asked for before. */
  later(work: () => Promise<void>): void {
    this.#work = this.#work.then(() => this.quietly(work))
  }

  /** Does it now; what the disk refuses is passed over. */
  async quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      diskProblem(error)
    }
  }

  /** Resolves when what was asked for is done. */
  settled(): Promise<void> {
    return this.#work
  }
}
