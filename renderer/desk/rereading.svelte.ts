import type { RereadLook } from '../../data/calls/readings.ts'
import type { FoundValue } from '../../data/intake/reader.ts'
import type { Problem } from '../../data/model/outcome.ts'
import type { Source } from '../../data/model/source.ts'
import { sayAgain } from '../../data/words/say-again.ts'
import { acts } from './acts.svelte.ts'
import { asId } from './as-id.ts'
import { attempt } from './attempt.ts'
import { notices } from './notices.svelte.ts'
import { settings, t } from './settings.svelte.ts'

/** Reading the original of a source again with the readers of now: what came of it, and whether it is kept. */
export class RereadingState {
  source = $state<string | null>(null)
  look = $state.raw<RereadLook | null>(null)
  problem = $state.raw<Problem | null>(null)
  isBusy = $state(false)
  #password: string | null = null

  /** Reads the original again, with a password where one is asked for. */
  begin = (source: string, password: string | null = null): void => {
    this.source = source
    this.look = null
    this.problem = null
    this.isBusy = true
    this.#password = password
    const isStill = (): boolean => this.source === source && this.#password === password
    attempt(
      'reading.again',
      this.#asked(source),
      (look) => {
        if (!isStill()) return
        this.isBusy = false
        this.look = look
      },
      (problem) => {
        if (!isStill()) return
        this.isBusy = false
        this.problem = problem
      },
    )
  }

  /** Keeps what was read as a further reading, in force from now on. */
  keep = (): void => {
    const { source } = this
    if (source === null) return
    this.isBusy = true
    attempt(
      'reading.extract',
      this.#asked(source),
      ({ counts }) => {
        this.leave()
        notices.say(() => sayAgain(counts, settings.lang))
      },
      (problem) => {
        this.isBusy = false
        this.problem = problem
      },
    )
  }

  /** Takes a value that the document says of itself into the description of its source. */
  take = (id: string, held: Source, { field, value }: FoundValue): void => {
    const said = field === 'creators' ? [...held.creators, value] : value
    acts.change({ kind: 'describe', source: asId(id), fields: { [field]: said } }, () =>
      notices.say(() => t('rereading.taken')),
    )
  }

  leave = (): void => {
    this.source = null
    this.look = null
    this.problem = null
    this.isBusy = false
    this.#password = null
  }

  #asked(source: string) {
    const password = this.#password
    return { source: asId(source), ...(password === null ? {} : { password }) }
  }
}

/** The proposals that the description does not hold yet. */
export function openProposals(
  look: RereadLook,
  source: Source,
): readonly RereadLook['proposals'][number][] {
  return look.proposals.filter(({ field, value }) =>
    field === 'creators' ? !source.creators.includes(value) : source[field] !== value,
  )
}

export const rereading = new RereadingState()
