/** What makes an event one of the first to be named where not all can be. */
export interface Weighing {
  /** Sources that speak of it, each once. */
  readonly sources: number
  /** Its ties to other events. */
  readonly ties: number
  /** Its fields on which claims or copies differ. */
  readonly rivals: number
  /** The deaths stated, 0 where none is. */
  readonly toll: number
}

/** The weight of an event, on the screen as on paper, as the print's note on method states it: three points for each source, two for each tie and each contested field, and the binary logarithm of the toll. */
export function weightOf({ sources, ties, rivals, toll }: Weighing): number {
  return sources * 3 + ties * 2 + rivals * 2 + Math.floor(Math.log2(1 + toll))
}
