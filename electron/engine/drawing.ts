import { readFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'
import type { HowRead } from '../../data/intake/reader.ts'
import { type PageWords, readPageWords } from '../../data/intake/readers/pdf-boxes.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'

/** A page of a document as a picture in PNG, and where its words are drawn on it. */
export interface DrawnPage {
  readonly png: Uint8Array
  readonly pages: number
  readonly words: PageWords
}

// The most points of the picture of a page.
const mostDrawn = 16_000_000
// 144 to the inch: what an eye reads on a screen.
const usualScale = 2

/** Draws one page of a PDF, from 1 on; one that is locked says so. Nothing in it runs, nothing is fetched; `program` is the file of the library that draws. */
export async function drawPage(
  bytes: Uint8Array,
  number: number,
  program: string,
  how: HowRead,
): Promise<Outcome<DrawnPage>> {
  const words = await readPageWords(bytes, number, how).catch(() =>
    failed({ code: 'page.not-drawn', n: number }),
  )
  if (!words.ok && words.problem.code.startsWith('pdf.password')) return words
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const wasmBinary = Uint8Array.from(await readFile(program)).buffer
  const library = await PDFiumLibrary.init({ wasmBinary })
  try {
    const document = await library.loadDocument(bytes, how.password)
    const pages = document.getPageCount()
    if (number < 1 || number > pages) return failed({ code: 'page.unknown', n: number, pages })
    const page = document.getPage(number - 1)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const points = Math.max(1, originalWidth * originalHeight)
    const scale = Math.min(usualScale, Math.sqrt(mostDrawn / points))
    const { width, height, data } = await page.render({ scale, render: 'bitmap' })
    const png = pngOf(width, height, data)
    document.destroy()
    return done({ png, pages, words: words.ok ? words.value : { text: '', boxes: [] } })
  } catch {
    return failed({ code: 'page.not-drawn', n: number })
  } finally {
    library.destroy()
  }
}

/** A picture in PNG from its points in red, green, blue and how far each covers the paper. */
function pngOf(width: number, height: number, points: Uint8Array): Uint8Array {
  const row = width * 3 + 1
  const rows = Buffer.alloc(row * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4
      const to = y * row + 1 + x * 3
      rows[to] = points[from] ?? 0
      rows[to + 1] = points[from + 1] ?? 0
      rows[to + 2] = points[from + 2] ?? 0
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  // Eight bits for each of three colours.
  head.set([8, 2], 8)
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(rows, { level: 3 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(name: string, data: Buffer): Buffer {
  const made = Buffer.alloc(data.length + 12)
  made.writeUInt32BE(data.length)
  made.write(name, 4, 'latin1')
  data.copy(made, 8)
  made.writeUInt32BE(crc32(made.subarray(4, data.length + 8)), data.length + 8)
  return made
}
