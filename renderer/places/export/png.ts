import type { Exported, ExportRequest } from '../../../data/calls/archive.ts'
import type { DrawnPicture as Drawn } from '../../../data/calls/pictures.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { attempt } from '../../desk/attempt.ts'

/** Has the overview of a request drawn, makes it a PNG so many pixels wide, and has it saved; null where the person gave up. */
export function savePng(
  job: string,
  request: ExportRequest,
  pixels: number,
  ended: (exported: Exported | null) => void,
  refused: (problem: Problem) => void,
): void {
  const keep = ({ events, withheld, warnings }: Drawn, png: Uint8Array<ArrayBuffer> | null) => {
    if (png === null) return refused({ code: 'export.canvas' })
    const counts = { events, sources: 0, withheld, pages: null, warnings }
    attempt(
      'picture.save',
      { png },
      (saved) => ended(saved && { file: saved.file, format: 'png', ...counts }),
      refused,
    )
  }
  attempt(
    'picture.draw',
    { job, request },
    (drawn) => void pngOf(drawn.svg, drawn, pixels).then((png) => keep(drawn, png)),
    refused,
  )
}

/** Draws an SVG document on a canvas so many pixels wide and spells it as PNG; null where the window cannot. */
async function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
  pixels: number,
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
    const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/png'))
    return blob && new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
