/** One figure of a measurement: ours against a peer in the same run; it holds where ours ≤ limit × peer. */
export interface Figure {
  readonly name: string
  readonly ours: number
  /** What ours is measured against; 1 where the limit itself is the amount allowed. */
  readonly peer: number
  readonly unit: string
  readonly against: string
  readonly limit: number
}
