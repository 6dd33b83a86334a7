import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { pointCount, slicePoints, unitAt } from '../text/points.ts'

/** How many code points of context a TextQuoteSelector keeps on each side (W3C Web Annotation; 32 is what Hypothesis uses). */
export const contextLength = 32

/** A passage as two selectors describe it: TextQuoteSelector and TextPositionSelector, offsets in Unicode code points, half-open; `text` is the SHA-256 of the normalised text. */
export interface Selectors {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The normalised form of a text: NFC, LF line ends, no byte-order mark. */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
}

/** The SHA-256 of a normalised text, as 64 hexadecimal digits. */
export function textHash(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)))
}

/** Describes the code points [start, end) of a normalised text; refused where the range is empty or runs past the text. */
export function quoteAt(
  text: string,
  start: number,
  end: number,
  hash: string = textHash(text),
): Outcome<Selectors> {
  const characters = pointCount(text)
  if (start >= end || end > characters)
    return failed({ code: 'passage.range', start, end, characters })
  const exact = slicePoints(text, start, end)
  if (exact.trim() === '') return failed({ code: 'passage.blank', start, end })
  return done({
    exact,
    prefix: slicePoints(text, Math.max(0, start - contextLength), start),
    suffix: slicePoints(text, end, end + contextLength),
    start,
    end,
    text: hash,
  })
}

/** Whether the selectors still name the very same words at the very same place. */
export function stands(text: string, selectors: Selectors): boolean {
  const from = unitAt(text, selectors.start)
  return text.startsWith(selectors.exact, from)
}
