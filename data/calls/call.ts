import type * as v from 'valibot'

/** One call of the window: who answers it, what it takes, what it gives. */
export interface Call<I extends v.GenericSchema, O extends v.GenericSchema> {
  readonly answeredBy: 'shell' | 'engine'
  readonly input: I
  readonly output: O
}

/** A call that the engine answers. */
export function engine<I extends v.GenericSchema, O extends v.GenericSchema>(
  input: I,
  output: O,
): Call<I, O> {
  return { answeredBy: 'engine', input, output }
}

/** A call that the shell answers itself. */
export function shell<I extends v.GenericSchema, O extends v.GenericSchema>(
  input: I,
  output: O,
): Call<I, O> {
  return { answeredBy: 'shell', input, output }
}
