/** Where text stands on a page, in points. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly measure: number
  readonly depth: number
}
