/** An expected failure: a code, which `data/words` turns into a sentence, and what the sentence names. */
export interface Problem {
  readonly code: string
  readonly [detail: string]: string | number | boolean | readonly string[] | undefined
}

/** A result that may be refused; refusals are values, never exceptions. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

/** Wraps what was reached. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** Wraps why it was refused. */
export function failed(problem: Problem): Outcome<never> {
  return { ok: false, problem }
}
