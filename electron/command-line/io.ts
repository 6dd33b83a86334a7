/** What a command line has of the process that it runs in; it knows no other. */
export interface Io {
  /** Writes to standard output. */
  readonly write: (bytes: string | Uint8Array) => void
  /** Whether standard output is a terminal, which obeys what it is given. */
  readonly isTerminal?: boolean
  /** Whether standard error is a terminal, where a person sees how far long work is. */
  readonly isWatched?: boolean
  /** Writes to standard error. */
  readonly remark: (text: string) => void
  /** All bytes of standard input, read when they are asked for. */
  readonly input: () => Promise<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  /** The working folder, from which files are named. */
  readonly folder: string
  /** The home folder of who runs the program. */
  readonly home: string
  /** The folder of the fonts that a print carries. */
  readonly fonts: string
  /** The program that reads documents apart from this process; without one they are read in it. */
  readonly reader?: string | undefined
  /** Calls long work off, which then leaves no file behind. */
  readonly signal: AbortSignal
}
