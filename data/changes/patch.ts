import type { Json } from '../text/json.ts'

/** One write's name in the whole archive: the writer and the number of its journal line, `writer:n`. */
export type Dot = string

/** The writer of the starter archive's records: everyone has the same lines of it, under the same dots. */
export const starterWriter = 'starter'

/** One field of one record set to a value; `replaces` names the writes that this one has seen and supersedes. */
export interface Op {
  readonly id: string
  readonly field: string
  readonly value: Json
  readonly replaces: readonly Dot[]
}

/** What one act of one person changes; the only way anything changes. `of` names the line that an undo or redo answers. */
export interface Patch {
  readonly act: string
  readonly of?: Dot
  readonly ops: readonly Op[]
}

/** The events of custody that change no record, by their PREMIS names. */
export type CustodyType = 'creation' | 'fixity check' | 'replication' | 'migration' | 'repair'

/** What happened to the archive as a whole, kept in the journal beside the acts. */
export interface CustodyEvent {
  readonly type: CustodyType
  readonly outcome: 'success' | 'warning' | 'failure'
  readonly detail: { readonly [name: string]: Json }
}

/** The last line known of a writer: its number, and its checksum where the line itself was read. */
export interface Head {
  readonly n: number
  readonly hash: string
}

/** The last line that is known of each writer, or of a second branch under its name. */
export type Heads = ReadonlyMap<string, Head>

/** What a line takes in of another copy: a file of the taker's own that keeps those lines byte for byte, and what it comes to. */
export interface Take {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly lines: number
}

/** A patch as a journal keeps it: who, which number, when. `event` is there on the lines of custody, `heads` on those that say how far other journals were seen, `take` on those that take lines in: they have no ops. */
export interface Line extends Patch {
  readonly writer: string
  readonly n: number
  readonly time: string
  readonly author: string
  readonly event?: CustodyEvent
  readonly heads?: Heads
  readonly take?: Take
}

/** The dot of a line. */
export function dotOf(line: Pick<Line, 'writer' | 'n'>): Dot {
  return `${line.writer}:${line.n}`
}

/** The writer and the number that a dot names. */
export function readDot(dot: Dot): { readonly writer: string; readonly n: number } {
  const at = dot.lastIndexOf(':')
  return { writer: dot.slice(0, at), n: Number(dot.slice(at + 1)) }
}
