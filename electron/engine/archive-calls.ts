import * as v from 'valibot'
import { contract, type EngineVerb, isVerb, type Verb } from '../../data/calls/contract.ts'
import { failed, type Outcome } from '../../data/model/outcome.ts'
import type { Answering, Answers } from './answers.ts'
import { openingAnswers } from './answers-opening.ts'

/** Answers a call of the contract on an open archive. */
export type AnswerCall = (
  verb: string,
  input: unknown,
  files?: Readonly<Record<string, string>>,
) => Promise<Outcome<unknown>>

/** The archive verbs: each input is checked against the contract before it is acted on. */
export function answerArchiveCalls(answering: Answering): AnswerCall {
  const opening: Answers = openingAnswers(answering)
  let later: Promise<Answers> | undefined
  const answerOf = async <K extends EngineVerb>(verb: K): Promise<Answers[K]> => {
    if (opening[verb] !== undefined) return opening[verb]
    later ??= import('./answers-later.ts').then(({ laterAnswers }) => laterAnswers(answering))
    return (await later)[verb]
  }
  return async (verb, input, files = {}) => {
    if (!isVerb(verb) || !isEngineVerb(verb)) return failed({ code: 'call.unknown', verb })
    // Whoever reads while the state takes a large act would see a part of it; acts have their own order.
    if (!contract[verb].acts) await answering.session.store.whole()
    const answer = await answerOf(verb)
    if (answer === undefined) return failed({ code: 'call.unknown', verb })
    return checked(verb, answer)(input, files)
  }
}

function isEngineVerb(verb: Verb): verb is EngineVerb {
  return contract[verb].answeredBy === 'engine'
}

/** Answers a verb once its input has been read by the contract, which the compiler cannot follow across verbs. */
export function checked<K extends EngineVerb>(
  verb: K,
  answer: Required<Answers>[K],
): (input: unknown, files: Readonly<Record<string, string>>) => Promise<Outcome<unknown>> {
  const known = answer as (input: unknown, files: object) => Promise<Outcome<unknown>>
  return async (input, files) => {
    const read = v.safeParse(contract[verb].input, input)
    if (read.success) return known(read.output, files)
    return failed({ code: 'call.malformed', verb, place: v.getDotPath(read.issues[0]) ?? '' })
  }
}
