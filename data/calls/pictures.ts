import * as v from 'valibot'
import { formats } from '../exports/formats.ts'
import { ExportRequest } from '../exports/request.ts'
import { readingCall, shell } from './call.ts'
import { JobName } from './common.ts'

/** The drawn overview as an SVG document, its size in points, and what it is about. */
export const DrawnPicture = v.object({
  svg: v.string(),
  width: v.number(),
  height: v.number(),
  events: v.number(),
  withheld: v.number(),
  warnings: v.array(v.string()),
})
export type DrawnPicture = v.InferOutput<typeof DrawnPicture>

const drawnFormats = formats.filter((format) => format.by === 'window')

/** A picture that the window made, in a format that it draws. */
const MadePicture = v.pipe(
  v.strictObject({
    format: v.picklist(drawnFormats.map(({ id }) => id)),
    bytes: v.pipe(
      v.instance(Uint8Array),
      v.check((bytes) => bytes.byteLength <= 64 * 1024 * 1024, 'too-large'),
    ),
  }),
  v.check(({ format, bytes }) => {
    const opening = drawnFormats.find(({ id }) => id === format)?.opening ?? []
    return opening.length > 0 && opening.every((byte, at) => bytes[at] === byte)
  }, 'not-as-named'),
)

/** Calls that draw the overview, and keep the picture that the window made of it. */
export const pictureCalls = {
  'picture.draw': readingCall(
    v.strictObject({ job: JobName, request: ExportRequest }),
    DrawnPicture,
  ),
  'picture.save': shell(MadePicture, v.nullable(v.object({ file: v.string() }))),
}
