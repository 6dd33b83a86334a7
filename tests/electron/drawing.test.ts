import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pictureSize } from '../../data/intake/picture-size.ts'
import { drawPage } from '../../electron/engine/drawing.ts'
import { pdfOf } from '../data/intake/made-pdf.ts'

const program = path.resolve('out/pdfium.wasm')
const drawn = async (bytes: Uint8Array, page: number, password?: string) =>
  drawPage(bytes, page, program, { name: '', password })

test('a page is drawn with the places of its words, and one that is not there is refused by its number', async () => {
  const bytes = pdfOf(['Convoi de Gao', '', 'Fin du rapport'])
  const third = await drawn(bytes, 3)
  if (!third.ok) throw new Error(third.problem.code)
  const { png, pages, words } = third.value
  expect(pages).toBe(3)
  expect(pictureSize(png, 'image/png')).toEqual({ width: 1190, height: 1684 })
  expect(words.text).toBe('Fin du rapport\n')
  expect(words.boxes).toMatchObject([{ start: 0, end: 14, isLeftward: false }])
  expect(words.boxes[0]?.left).toBeCloseTo(72 / 595, 4)
  expect(await drawn(bytes, 2)).toMatchObject({ value: { words: { text: '', boxes: [] } } })
  expect(await drawn(bytes, 4)).toMatchObject({ problem: { code: 'page.unknown', pages: 3 } })
})

test('a page as wide as a street is drawn within bounds, and what is no PDF is not drawn', async () => {
  const text = new TextDecoder().decode(pdfOf(['Gao']))
  const wide = new TextEncoder().encode(text.replace('0 0 595 842', '0 0 14000 842'))
  const street = await drawn(wide, 1)
  const size = street.ok ? pictureSize(street.value.png, 'image/png') : undefined
  expect((size?.width ?? 0) * (size?.height ?? 0)).toBeLessThanOrEqual(16_000_000)
  expect(size?.width).toBeGreaterThan(5000)
  expect(await drawn(wide.subarray(0, 300), 1)).toMatchObject({
    problem: { code: 'page.not-drawn', n: 1 },
  })
})

const samples = process.env.TARIKH_DATA

test.skipIf(samples === undefined)(
  'a page of a locked document is drawn with its password alone, and says so',
  async () => {
    const bytes = readFileSync(
      path.join(samples ?? '', 'documents/pdf/libreoffice-writer-password.pdf'),
    )
    expect(await drawn(bytes, 1)).toMatchObject({ problem: { code: 'pdf.password' } })
    expect(await drawn(bytes, 1, 'faux')).toMatchObject({
      problem: { code: 'pdf.password-wrong' },
    })
    const page = await drawn(bytes, 1, 'openpassword')
    expect(page.ok && page.value.words.boxes.length).toBeGreaterThan(0)
  },
)
