import type { Exported } from '../../../data/calls/exports.ts'
import type { DrawnPicture as Drawn } from '../../../data/calls/pictures.ts'
import type { Format } from '../../../data/exports/formats.ts'
import { readOptions } from '../../../data/exports/options.ts'
import type { ExportRequest } from '../../../data/exports/request.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { attempt } from '../../desk/attempt.ts'

type WindowFormat = Extract<Format, { readonly by: 'window' }>

/** Has the timeline of a request drawn, makes it a picture as many pixels wide as it asks, and has it saved; null where the person gave up. */
export function savePicture(
  job: string,
  format: WindowFormat,
  request: ExportRequest,
  ended: (exported: Exported | null) => void,
  refused: (problem: Problem) => void,
): void {
  const options = readOptions(format.options, request.options ?? {})
  if (!options.ok) {
    refused(options.problem)
    return
  }
  const { id, mediaType } = format
  const { pixels } = options.value
  const keep = (
    { events, withheld, warnings }: Drawn,
    bytes: Uint8Array<ArrayBuffer> | null,
  ): void => {
    if (bytes === null) {
      refused({ code: 'export.canvas' })
      return
    }
    const counts = { events, sources: 0, withheld, pages: null, warnings }
    attempt(
      'picture.save',
      { format: id, bytes },
      (saved) => ended(saved && { file: saved.file, format: id, ...counts }),
      refused,
    )
  }
  attempt(
    'picture.draw',
    { job, request },
    (drawn) =>
      void pictureOf(drawn.svg, drawn, { pixels, mediaType }).then((bytes) => keep(drawn, bytes)),
    refused,
  )
}

/** Draws an SVG document on a canvas so many pixels wide and spells it in a picture's format; null where the window cannot. */
async function pictureOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
  { pixels, mediaType }: { readonly pixels: number; readonly mediaType: string },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = pixels
    canvas.height = Math.max(1, Math.round((pixels * size.height) / size.width))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, mediaType))
    return blob && new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
