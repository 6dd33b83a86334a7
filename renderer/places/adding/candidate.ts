import type { Input } from '../../../data/calls/contract.ts'
import type { Incoming, Look } from '../../../data/calls/sources.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import type { DateEdit } from '../../desk/date-edit.svelte.ts'

/** What a person says of a document on its way in. */
export type SaidOfSource = Input<'source.add'>['description']

/** One text on its way in: what its bytes look like, what a person says of it, or why it is refused. */
export interface Candidate {
  readonly key: number
  readonly name: string
  /** Whether it came from the clipboard: where it was taken, and when, no file says. */
  readonly isPasted: boolean
  readonly incoming: Incoming | null
  /** The digest under which the engine has the bytes at hand, once it has looked at them. */
  readonly digest: string | null
  readonly look: Look | null
  readonly encoding: string | null
  readonly password: string | null
  /** What a person says of it, but for its dates. */
  readonly description: SaidOfSource
  readonly issued: DateEdit
  readonly captured: DateEdit
  readonly refused: Problem | null
  readonly isAdding: boolean
  /** The reading that is under way. */
  readonly job: string | null
}

/** What a person says of a document; what was typed for a date and is none is not kept as one. */
export function saidOf({ description, issued, captured }: Candidate): SaidOfSource {
  return {
    ...description,
    ...(issued.edtf === null ? {} : { issued: issued.edtf }),
    ...(captured.edtf === null ? {} : { captured: captured.edtf }),
  }
}

/** How the bytes of a document are to be read. */
export function readAs({ encoding, password }: Pick<Candidate, 'encoding' | 'password'>) {
  return {
    ...(encoding === null ? {} : { encoding }),
    ...(password === null ? {} : { password }),
  }
}

/** Where the engine finds the bytes: at hand under their digest once it has looked at them, else where they came from. */
export function atHand({ incoming, digest }: Candidate): Incoming | null {
  return digest === null ? incoming : { from: 'tray', digest }
}
