import { areaOf, type PictureArea } from '../../../data/model/area.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** The rectangle that a person draws on a picture, or types: a passage of it once it is cited. */
export class PictureAreaState {
  isChoosing = $state(false)
  /** The size of the picture in its own points, as it is seen; null until it is there. */
  size = $state.raw<{ readonly width: number; readonly height: number } | null>(null)
  area = $state.raw<PictureArea | null>(null)
  #from: Point | null = null

  /** Whether the rectangle lies within the picture. */
  isWithin = $derived.by(() => {
    const { area, size } = this
    if (area === null || size === null || areaOf({ area }) === undefined) return false
    return area.x + area.width <= size.width && area.y + area.height <= size.height
  })

  measure = ({ naturalWidth, naturalHeight }: HTMLImageElement): void => {
    this.size = { width: naturalWidth, height: naturalHeight }
  }

  toggle = (): void => {
    this.isChoosing = !this.isChoosing
    const { size } = this
    if (!this.isChoosing || size === null) {
      this.area = null
      return
    }
    const [width, height] = [Math.ceil(size.width / 4), Math.ceil(size.height / 4)]
    this.area = {
      x: Math.floor((size.width - width) / 2),
      y: Math.floor((size.height - height) / 2),
      width,
      height,
    }
  }

  /** Begins a rectangle at a place in parts of the picture’s width and height. */
  begin = (at: Point): void => {
    this.#from = at
  }

  /** Draws it to another place. */
  widen = (at: Point): void => {
    const { size } = this
    const from = this.#from
    if (from === null || size === null) return
    const [left, right] = edges(from.x, at.x, size.width)
    const [top, bottom] = edges(from.y, at.y, size.height)
    if (right > left && bottom > top)
      this.area = { x: left, y: top, width: right - left, height: bottom - top }
  }

  end = (): void => {
    this.#from = null
  }

  /** Takes an edge or a length as it is typed. */
  set = (part: Partial<PictureArea>): void => {
    if (this.area !== null) this.area = { ...this.area, ...part }
  }

  leave = (): void => {
    this.isChoosing = false
    this.size = null
    this.area = null
    this.#from = null
  }
}

function edges(one: number, other: number, length: number): readonly [number, number] {
  const place = (part: number): number => Math.min(Math.max(part, 0), 1) * length
  return [Math.floor(place(Math.min(one, other))), Math.ceil(place(Math.max(one, other)))]
}

/** Where a rectangle lies, in hundredths of its picture. */
export function boxOf(
  { x, y, width, height }: PictureArea,
  size: { readonly width: number; readonly height: number },
): {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
} {
  return {
    left: (x / size.width) * 100,
    top: (y / size.height) * 100,
    width: (width / size.width) * 100,
    height: (height / size.height) * 100,
  }
}

export const pictureArea = new PictureAreaState()
