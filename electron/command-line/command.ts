import type { Outcome, Problem } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import type { Key } from '../../data/words/words.ts'
import type { Job } from '../engine/jobs.ts'
import type { Person } from '../engine/open-session.ts'

/** An option of a command: a flag where `value` is null, else what its value is called in the help. */
export interface OptionSpec {
  readonly name: string
  readonly value: string | null
  readonly many?: boolean
  readonly required?: boolean
  /** The only values that are known. */
  readonly known?: readonly string[]
  /** What values mean, for the help. */
  readonly told?: readonly (readonly [value: string, meaning: Key])[]
  /** Whether a value has the form that `value` names. */
  readonly fits?: (value: string) => boolean
  /** What to say of a value that does not fit, where more can be said than its form; the sentence is given `value` and `form`. */
  readonly unfit?: (value: string) => Key | undefined
  /** What was probably meant by a value that does not fit, where it is one thing. */
  readonly likely?: (value: string) => string | undefined
}

/** What was asked of a command, already checked against its options. */
export interface CommandCall {
  readonly args: readonly string[]
  readonly lang: Lang
  readonly person: Person
  /** The folder of out/fonts. */
  readonly fonts: string
  /** The program that reads documents apart from this process; without one they are read in it. */
  readonly reader?: string | undefined
  readonly has: (option: string) => boolean
  readonly one: (option: string) => string | undefined
  readonly all: (option: string) => readonly string[]
  /** Says something beside the answer, on standard error. */
  readonly remark: (sentence: string) => void
  readonly input: () => Promise<string>
  /** The place of a file that was named from the working folder. */
  readonly at: (file: string) => string
  /** The long work that this call is, called off where the program is stopped. */
  readonly job: Job
}

/** What a command answers: a JSON value and the same as text for people, or bytes as they are. */
export type Reply =
  | { readonly status: 0 | 1; readonly json: unknown; readonly text: string }
  | { readonly bytes: Uint8Array }

/** A command of the command line. */
export interface LineCommand {
  readonly name: string
  readonly about: Key
  /** The names of its arguments; the last may end in `…`, which takes one or more. */
  readonly args: readonly string[]
  /** Whether `-word` is an argument: a word that is not wanted. */
  readonly takesMinus?: boolean
  readonly options: readonly OptionSpec[]
  readonly run: (call: CommandCall) => Promise<Outcome<Reply>>
}

/** Wrong use: the command line exits with 2. */
export interface Misuse extends Problem {
  readonly misuse: true
}

/** A misuse, to be said by its key in `data/words`. */
export function misuse(code: Key, detail: Readonly<Record<string, string>>): Misuse {
  return { ...detail, code, misuse: true }
}
