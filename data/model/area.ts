import * as v from 'valibot'

const most = 1_000_000
const point = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most))
const length = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(most))

/** A rectangle of a picture in whole points from the upper left corner of the picture as it is seen, turned as the camera said: `xywh` of Media Fragments. */
export const PictureArea = v.strictObject({ x: point, y: point, width: length, height: length })
export type PictureArea = v.InferOutput<typeof PictureArea>

/** The area of a passage of a picture; undefined where it is a passage of words. */
export function areaOf(fields: { readonly area?: unknown }): PictureArea | undefined {
  const read = v.safeParse(PictureArea, fields.area)
  return read.success ? read.output : undefined
}

/** An area as a media fragment says it: `xywh=120,80,400,260`. */
export function fragmentOf({ x, y, width, height }: PictureArea): string {
  return `xywh=${x},${y},${width},${height}`
}

/** The area that a media fragment says, in points; undefined where it says none. */
export function areaFrom(fragment: string): PictureArea | undefined {
  const found = /^xywh=(?:pixel:)?(\d{1,7}),(\d{1,7}),(\d{1,7}),(\d{1,7})$/.exec(fragment)
  if (found === null) return undefined
  const [x, y, width, height] = found.slice(1).map(Number)
  return areaOf({ area: { x, y, width, height } })
}
