import type { Told } from '../../data/calls/contract.ts'
import { done, failed } from '../../data/model/outcome.ts'
import { promised } from '../electron/promised.ts'

/** One call of the window as it went out. */
export interface Asked {
  readonly verb: string
  readonly input: unknown
}

/** An answer that refuses. */
export class Refusal {
  readonly code: string

  constructor(code: string) {
    this.code = code
  }
}

let listener: (message: Told) => void = () => undefined

/** Tells the window something that it has not asked for. */
export function tell(message: Told): void {
  listener(message)
}

type Answers = Readonly<Record<string, unknown>>

/** Puts a door in place that answers each verb with what is given, a function by what it returns, all else with a refusal, and every file with the handle; tells what was asked. */
export function answerWith(answers: Answers, handle = 'h-0'): readonly Asked[] {
  const asked: Asked[] = []
  const ask = async (verb: string, input: unknown): Promise<unknown> => {
    asked.push({ verb, input })
    if (!Object.hasOwn(answers, verb)) return failed({ code: 'archive.none-open' })
    const answer = answers[verb]
    const given = await (typeof answer === 'function' ? answer(input) : answer)
    if (given instanceof Refusal) return failed({ code: given.code })
    return done(promised(verb, given))
  }
  const door = {
    ask,
    told: (hears: typeof listener) => {
      listener = hears
    },
    handleOf: async () => done(handle),
  }
  Object.defineProperty(window, 'tarikh', { value: door, configurable: true })
  return asked
}
