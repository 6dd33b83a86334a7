import path from 'node:path'
import * as v from 'valibot'
import { contract, isVerb, type ShellVerb, type Verb } from '../../data/calls/contract.ts'
import { failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import type { AnswerWindow } from './door.ts'
import type { Engine } from './engine-process.ts'
import type { Handles } from './handles.ts'
import type { Log } from './log.ts'
import type { Handlers } from './shell-parts.ts'

const maxDepth = 32
const maxParts = 500_000

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
  if (!isModest(input)) return failed({ code: 'call.too-large', verb })
  const parsed = v.safeParse(contract[verb].input, input)
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

/** Whether a value is neither deep nor made of very many parts; bytes count as one. */
function isModest(value: unknown): boolean {
  let parts = 0
  const visit = (part: unknown, depth: number): boolean => {
    if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return true
    const inner = Object.values(part)
    parts += inner.length
    if (depth >= maxDepth || parts > maxParts) return false
    return inner.every((one) => visit(one, depth + 1))
  }
  return visit(value, 0)
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
