import * as v from 'valibot'
import { contract, type EngineVerb } from '../../data/calls/contract.ts'
import { failed, type Outcome } from '../../data/model/outcome.ts'
import type { Answering, Answers } from './answers.ts'
import { actingAnswers } from './answers-acting.ts'
import { custodyAnswers } from './answers-custody.ts'
import { jobAnswers } from './answers-jobs.ts'
import { pastAnswers } from './answers-past.ts'
import { readingAnswers } from './answers-reading.ts'
import { textAnswers } from './answers-texts.ts'
import { caringAnswers } from './caring.ts'
import { mergingAnswers } from './merging.ts'
import { pageAnswers } from './pages.ts'
import { previewingAnswers } from './previewing.ts'
import { tableAnswers } from './tables.ts'
import { weighingAnswers } from './weighing.ts'

/** Answers a call of the contract on an open archive. */
export type AnswerCall = (
  verb: string,
  input: unknown,
  files?: Readonly<Record<string, string>>,
) => Promise<Outcome<unknown>>

/** The archive verbs: each input is checked against the contract before it is acted on. */
export function answerArchiveCalls(answering: Answering): AnswerCall {
  const answers: Required<Answers> = {
    ...readingAnswers(answering),
    ...actingAnswers(answering),
    ...textAnswers(answering),
    ...pageAnswers(answering),
    ...pastAnswers(answering),
    ...jobAnswers(answering),
    ...tableAnswers(answering),
    ...caringAnswers(answering),
    ...custodyAnswers(answering),
    ...mergingAnswers(answering),
    ...weighingAnswers(answering),
    ...previewingAnswers(answering),
  }
  const isAnswered = (verb: string): verb is EngineVerb => Object.hasOwn(answers, verb)
  return async (verb, input, files = {}) => {
    if (!isAnswered(verb)) return failed({ code: 'call.unknown', verb })
    // Whoever reads while the state takes a large act would see a part of it; acts have their own order.
    if (!contract[verb].acts) await answering.session.store.whole()
    return checked(verb, answers[verb])(input, files)
  }
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
