import path from 'node:path'
import * as v from 'valibot'
import { contract, isVerb, type ShellVerb, type Verb } from '../../data/calls/contract.ts'
import { weighCall } from '../../data/calls/weigh.ts'
import { failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import type { AnswerWindow } from './door.ts'
import type { Engine } from './engine-process.ts'
import type { Handles } from './handles.ts'
import type { Log } from './log.ts'
import type { Handlers } from './shell-parts.ts'

/** What answers the calls of the window. */
export interface DoorParts {
  readonly handlers: Handlers
  readonly engine: Engine
  readonly handles: Handles
  /** The folder of the archive that is open. */
  readonly folder: () => string | null
  /** Why no archive is open, once opening has ended. */
  readonly whyClosed: () => Promise<Problem | null>
  readonly log: Log
}

/** Answers a call that our own window made; every call is checked here. */
export function createAnswers(answering: DoorParts): AnswerWindow {
  return (verb, input) =>
    answer(answering, verb, input).then(withoutFolders, (fault: unknown) => {
      answering.log('call.fault', { verb: String(verb), fault: faultName(fault) })
      return failed({ code: 'program.fault' })
    })
}

async function answer(
  answering: DoorParts,
  verb: unknown,
  input: unknown,
): Promise<Outcome<unknown>> {
  if (!isVerb(verb)) return failed({ code: 'call.unknown' })
  const heavy = weighCall(verb, input)
  if (heavy !== null) return failed(heavy)
  // Only the first of what is wrong is told: nothing is gained by gathering half a million.
  const parsed = v.safeParse(contract[verb].input, input, { abortEarly: true })
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]) ?? ''
    return failed({ code: 'call.malformed', verb, place })
  }
  const files = answering.handles.filesIn(parsed.output)
  if (!files) return failed({ code: 'file.unknown-handle', verb })
  if (isShellVerb(verb)) return handle(answering.handlers, verb, parsed.output)
  const before = answering.folder()
  const problem = contract[verb].early ? null : await answering.whyClosed()
  if (problem) return failed(problem)
  const isElsewhere = before !== null && before !== answering.folder()
  if (isElsewhere && contract[verb].acts) return failed({ code: 'archive.closed' })
  return answering.engine.ask(verb, parsed.output, files)
}

/** The schema of the verb has just been applied, which the compiler cannot follow across verbs. */
function handle(handlers: Handlers, verb: ShellVerb, input: unknown): Promise<Outcome<unknown>> {
  const handler = handlers[verb] as (input: unknown) => Promise<Outcome<unknown>>
  return handler(input)
}

function isShellVerb(verb: Verb): verb is ShellVerb {
  return contract[verb].answeredBy === 'shell'
}

/** A problem names files, never the folders they are in. */
function withoutFolders(outcome: Outcome<unknown>): Outcome<unknown> {
  if (outcome.ok) return outcome
  const details = Object.entries(outcome.problem).map(([key, detail]) => [
    key,
    typeof detail === 'string' && path.isAbsolute(detail) ? path.basename(detail) : detail,
  ])
  return failed({ ...Object.fromEntries(details), code: outcome.problem.code })
}

function faultName(fault: unknown): string {
  return fault instanceof Error ? fault.name : typeof fault
}
