import type * as v from 'valibot'

/** One call of the window: what it takes, what it gives, and what the door must know of it. */
export interface Call<I extends v.GenericSchema, O extends v.GenericSchema> {
  readonly input: I
  readonly output: O
  readonly answeredBy: 'shell' | 'engine'
  /** Whether it writes to the archive: it is meant for the one that stood open when it was asked, and for no other. */
  readonly acts: boolean
  /** Whether it is answered while the archive is still being read. */
  readonly early: boolean
}

/** A call that the shell answers itself, whether an archive is open or not. */
export function shell<I extends v.GenericSchema, O extends v.GenericSchema>(input: I, output: O) {
  return { input, output, answeredBy: 'shell', acts: false, early: true } as const
}

/** A call that reads the open archive: the engine answers it once there is one. */
export function readingCall<I extends v.GenericSchema, O extends v.GenericSchema>(
  input: I,
  output: O,
) {
  return { input, output, answeredBy: 'engine', acts: false, early: false } as const
}

/** A call that reads and that the engine answers also while the archive is still being read. */
export function early<I extends v.GenericSchema, O extends v.GenericSchema>(input: I, output: O) {
  return { input, output, answeredBy: 'engine', acts: false, early: true } as const
}

/** A call that writes to the archive that stood open when it was asked. */
export function acting<I extends v.GenericSchema, O extends v.GenericSchema>(input: I, output: O) {
  return { input, output, answeredBy: 'engine', acts: true, early: false } as const
}
