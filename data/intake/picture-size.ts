import { startsWith } from './beginning.ts'

/** How wide and high a picture is, in points. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** The most points of a picture that is shown: decoded, each takes four bytes. */
export const mostPoints = 100_000_000

/** The size that a picture states in its head, by its media type; undefined where it states none. */
export function pictureSize(bytes: Uint8Array, mediaType: string): PictureSize | undefined {
  if (bytes.length < 30) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (mediaType) {
    case 'image/png':
      return { width: view.getUint32(16), height: view.getUint32(20) }
    case 'image/gif':
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
    case 'image/bmp':
      return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }
    case 'image/webp':
      return webpSize(bytes, view)
    case 'image/jpeg':
      return jpegSize(bytes, view)
    default:
      return undefined
  }
}

function webpSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  const three = (at: number): number => view.getUint16(at, true) + (bytes[at + 2] ?? 0) * 65_536
  switch (new TextDecoder().decode(bytes.subarray(12, 16))) {
    case 'VP8X':
      return { width: three(24) + 1, height: three(27) + 1 }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ':
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      }
    default:
      return undefined
  }
}

// The head of the frame follows segments of any length, each with its own.
function jpegSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (!startsWith(bytes, [0xff], at)) return undefined
    const mark = bytes[at + 1] ?? 0
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (view.getUint16(at + 2) < 2) return undefined
  }
  return undefined
}

// How a camera was held, as EXIF says it: from here on width and height change places when the picture is seen.
const lyingDown = 5

/** The size of a picture as it is seen, turned as its camera said. */
export async function seenSize(
  bytes: Uint8Array,
  mediaType: string,
): Promise<PictureSize | undefined> {
  const size = pictureSize(bytes, mediaType)
  if (size === undefined) return undefined
  const { default: exifr } = await import('exifr')
  const turn = await exifr.orientation(bytes).catch(() => undefined)
  return turn !== undefined && turn >= lyingDown ? { width: size.height, height: size.width } : size
}
