import { operators, type PdfPage } from './pdf-library.ts'

/** A sign as it is drawn on a page: what it stands for, where it begins, how wide and how large it is. */
export interface PdfGlyph {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

type Matrix = readonly [number, number, number, number, number, number]

interface Drawing {
  readonly ctm: Matrix
  readonly text: Matrix
  readonly line: Matrix
  readonly size: number
  readonly between: number
  readonly wordBetween: number
  readonly across: number
  readonly leading: number
  readonly rise: number
}

/** A sign in what is shown, as the library tells it. */
interface Shown {
  readonly unicode?: string
  readonly width?: number
  readonly isSpace?: boolean
}

const plain: Matrix = [1, 0, 0, 1, 0, 0]
const begun: Drawing = {
  ...{ ctm: plain, text: plain, line: plain },
  ...{ size: 1, between: 0, wordBetween: 0, across: 1, leading: 0, rise: 0 },
}

/** Every sign of a page in the order in which it is drawn, each where it stands. */
export async function glyphsOf(page: PdfPage): Promise<readonly PdfGlyph[]> {
  const names = await operators()
  const { fnArray, argsArray } = await page.getOperatorList()
  const glyphs: PdfGlyph[] = []
  const kept: Drawing[] = []
  let now = begun
  const moveTo = (x: number, y: number): void => {
    const line = times(now.line, [1, 0, 0, 1, x, y])
    now = { ...now, line, text: line }
  }
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at]
    const list = isList(args) ? args : []
    const n = (place: number): number => Number(list[place] ?? 0)
    switch (names.get(operator)) {
      case 'save':
        kept.push(now)
        break
      case 'restore':
      case 'paintFormXObjectEnd':
        now = kept.pop() ?? now
        break
      case 'transform':
        now = { ...now, ctm: times(now.ctm, matrixOf(list)) }
        break
      case 'paintFormXObjectBegin':
        kept.push(now)
        now = { ...now, ctm: times(now.ctm, matrixOf(listOf(list[0]))) }
        break
      case 'beginText':
        now = { ...now, text: plain, line: plain }
        break
      case 'setTextMatrix': {
        const text = matrixOf(listOf(list[0]))
        now = { ...now, text, line: text }
        break
      }
      case 'moveText':
        moveTo(n(0), n(1))
        break
      case 'setLeadingMoveText':
        now = { ...now, leading: -n(1) }
        moveTo(n(0), n(1))
        break
      case 'nextLine':
        moveTo(0, -now.leading)
        break
      case 'setLeading':
        now = { ...now, leading: -n(0) }
        break
      case 'setFont':
        now = { ...now, size: n(1) }
        break
      case 'setCharSpacing':
        now = { ...now, between: n(0) }
        break
      case 'setWordSpacing':
        now = { ...now, wordBetween: n(0) }
        break
      case 'setHScale':
        now = { ...now, across: n(0) / 100 }
        break
      case 'setTextRise':
        now = { ...now, rise: n(0) }
        break
      case 'showText':
        now = { ...now, text: show(now, listOf(list[0]), glyphs) }
        break
      default:
        break
    }
  }
  return glyphs
}

/** Notes the signs that are shown; answers where the next would stand. */
function show(now: Drawing, shown: readonly unknown[], glyphs: PdfGlyph[]): Matrix {
  const { size, between, wordBetween, across, rise } = now
  const stands = times(now.ctm, now.text)
  const scale = Math.hypot(stands[0], stands[1])
  let x = 0
  for (const one of shown) {
    if (typeof one === 'number') {
      x -= (one / 1000) * size * across
      continue
    }
    const { unicode = '', width = 0, isSpace = false } = (one ?? {}) as Shown
    const wide = (width / 1000) * size * across
    const [, , , , left, base] = times(stands, [1, 0, 0, 1, x, rise])
    const large = Math.abs(size) * Math.hypot(stands[2], stands[3])
    glyphs.push({ text: unicode, x: left, y: base, width: wide * scale, size: large })
    x += wide + (between + (isSpace ? wordBetween : 0)) * across
  }
  return times(now.text, [1, 0, 0, 1, x, 0])
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

function matrixOf(given: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = given.map(Number)
  return [a, b, c, d, e, f]
}

function listOf(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given
  if (ArrayBuffer.isView(given)) return Array.from(given as Float32Array)
  return typeof given === 'object' && given !== null ? Object.values(given) : []
}

function isList(given: unknown): given is readonly unknown[] {
  return Array.isArray(given)
}
