import { normaliseText } from '../evidence/quote.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { finish } from '../model/steps.ts'
import { pointCount } from '../text/points.ts'
import { type Encoding, encodingNamed, encodings, spell } from './encodings.ts'
import { likelyEncodings, usuality } from './likely.ts'
import type { Spelt } from './spelt.ts'

const piece = 256 * 1024

/** The largest source text that is read, in bytes. */
export const octetLimit = 64 * 1024 * 1024

/** A text as bytes spell it: the encoding as found and as chosen, whether the bytes prove it, the encodings that can also read it, and the text as written without its mark. `flaws` counts what could not be read and shows as U+FFFD. */
export interface Spelling {
  readonly found: Encoding
  readonly encoding: Encoding
  readonly sure: boolean
  readonly encodings: readonly Encoding[]
  readonly raw: string
  readonly flaws: number
}

/** A spelling with the normalised text (NFC, LF, no mark) and its length in code points. */
export interface Decoded extends Spelling {
  readonly text: string
  readonly characters: number
}

const signatures: readonly (readonly [kind: string, head: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['GZIP', [0x1f, 0x8b]],
  ['Office 97', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
]

const marks: readonly (readonly [encoding: Encoding, head: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Reads bytes as text. The encoding is the one given, else what a byte-order mark says, UTF-16 where one half of the bytes alone holds zeros, UTF-8 where all of it is valid, else, as a proposal (`sure` false), UTF-8 with a flaw or the one-byte encoding whose letters fit best. Refused: `text.encoding`, `text.empty`, `text.too-large`, `text.binary`. */
export function decodeText(bytes: Uint8Array, chosen?: string): Outcome<Decoded> {
  const spelling = spellText(bytes, chosen, octetLimit)
  if (!spelling.ok) return spelling
  const text = normaliseText(spelling.value.raw)
  return done({ ...spelling.value, text, characters: pointCount(text) })
}

/** Reads bytes as text, up to `limit` bytes, and leaves the text as it is written. */
export function spellText(
  bytes: Uint8Array,
  chosen: string | undefined,
  limit: number,
): Outcome<Spelling> {
  return finish(spellInSteps(bytes, chosen, limit))
}

/** The same, yielding often where the bytes are UTF-8. */
export function* spellInSteps(
  bytes: Uint8Array,
  chosen: string | undefined,
  limit: number,
): Generator<undefined, Outcome<Spelling>> {
  const asked = chosen === undefined ? undefined : encodingNamed(chosen)
  if (chosen !== undefined && asked === undefined)
    return failed({ code: 'text.encoding', encoding: chosen, known: encodings })
  if (bytes.length === 0) return failed({ code: 'text.empty' })
  if (bytes.length > limit) return failed({ code: 'text.too-large', octets: bytes.length, limit })
  const signature = signatures.find(([, head]) => startsWith(bytes, head))
  if (signature !== undefined) return failed({ code: 'text.binary', kind: signature[0] })
  const detected = yield* detect(bytes)
  const spelt = asked === undefined || asked === detected.encoding ? detected.spelt : undefined
  const { text, flaws } = spelt ?? spell(bytes, asked ?? detected.encoding)
  const raw = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (/^\s*$/u.test(raw)) return failed({ code: 'text.empty' })
  const controls = yield* controlsIn(raw)
  if (controls !== undefined) return failed({ code: 'text.binary', kind: controls })
  return done({
    found: detected.encoding,
    encoding: asked ?? detected.encoding,
    sure: detected.sure && (asked === undefined || asked === detected.encoding),
    encodings: possible(bytes, detected.encoding, detected.sure),
    raw,
    flaws,
  })
}

interface Detected {
  readonly encoding: Encoding
  readonly sure: boolean
  readonly spelt: Spelt
}

function* detect(bytes: Uint8Array): Generator<undefined, Detected> {
  const marked = marks.find(([, head]) => startsWith(bytes, head))?.[0]
  const proposed = marked ?? sixteenBitByLetters(bytes) ?? (yield* sixteenBit(bytes))
  if (proposed !== undefined && proposed !== 'utf-8') {
    const spelt = spell(bytes, proposed)
    if (spelt.flaws === 0 || marked !== undefined)
      return { encoding: proposed, sure: spelt.flaws === 0, spelt }
  }
  if (isSwitched(bytes)) {
    const spelt = spell(bytes, 'iso-2022-jp')
    if (spelt.flaws === 0) return { encoding: 'iso-2022-jp', sure: true, spelt }
  }
  const utf8 = (yield* utf8InSteps(bytes)) ?? spell(bytes, 'utf-8')
  if (marked === 'utf-8') return { encoding: marked, sure: utf8.flaws === 0, spelt: utf8 }
  if (utf8.flaws === 0) {
    const utf7 = shiftedIn(bytes)
    if (utf7 !== null) return { encoding: 'utf-7', sure: false, spelt: utf7 }
    return { encoding: 'utf-8', sure: true, spelt: utf8 }
  }
  if (isFlawed(utf8)) return { encoding: 'utf-8', sure: false, spelt: utf8 }
  const likely = likelyEncodings(bytes)[0] ?? 'windows-1252'
  return { encoding: likely, sure: false, spelt: spell(bytes, likely) }
}

const plus = 0x2b
/** From where on letters beyond ASCII are those of an honest text and no chance. */
const usual = 0.8

/** Bytes of ASCII read as UTF-7, where what it makes of them is letters as texts have them; null else, for a plus is mostly no more. */
function shiftedIn(bytes: Uint8Array): Spelt | null {
  const sample = bytes.subarray(0, piece)
  if (!sample.includes(plus) || bytes.some((byte) => byte >= 0x80)) return null
  const { text, flaws } = spell(sample, 'utf-7')
  return flaws <= (sample.length < bytes.length ? 1 : 0) && usuality(text) >= usual
    ? spell(bytes, 'utf-7')
    : null
}

const switching = 0x1b
const dollar = 0x24

/** Whether bytes switch to the signs of Japanese, as ISO 2022 does by an escape; mostly they are mail. */
function isSwitched(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(switching); at >= 0; at = bytes.indexOf(switching, at + 1))
    if (bytes[at + 1] === dollar && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true
  return false
}

const honest = 3

/** UTF-8 with a flaw: letters beyond ASCII that are well spelled outnumber what is not; in no other encoding are they so by chance. */
function isFlawed({ text, flaws }: Spelt): boolean {
  const spelled = (text.match(/[\u0080-\ufffc\ufffe-\u{10ffff}]/gu) ?? []).length
  return spelled >= honest * flaws
}

/** UTF-16 without a mark: zeros stand at odd places only (little-endian) or at even places only. */
function* sixteenBit(bytes: Uint8Array): Generator<undefined, Encoding | undefined> {
  if (bytes.length % 2 !== 0) return undefined
  let even = 0
  let odd = 0
  for (let from = 0; from < bytes.length; from += piece) {
    for (let at = from; at < Math.min(from + piece, bytes.length); at++)
      if (bytes[at] === 0) {
        if (at % 2 === 0) even++
        else odd++
      }
    yield
  }
  if (odd > 0 && even * 20 < odd && !isSpelled(bytes, 1)) return 'utf-16le'
  if (even > 0 && odd * 20 < even && !isSpelled(bytes, 0)) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark by what its units spell: a line of Chinese has no zero, or has them within its letters. */
function sixteenBitByLetters(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 16) return undefined
  const sample = bytes.subarray(0, 8192)
  if (sample.filter((byte) => byte >= 0x80).length * 32 < sample.length) return undefined
  const orders = (['utf-16le', 'utf-16be'] as const).filter(
    (order) => spell(sample, order).flaws === 0,
  )
  const found = orders.map((order) => ({ order, usual: usuality(spell(sample, order).text) }))
  return found.find(
    ({ order, usual: own }) =>
      own >= usual / 2 && found.every((other) => other.order === order || other.usual * 4 < own),
  )?.order
}

/** Whether every other byte is mostly a letter of ASCII, and the bytes between them are ASCII: a zero among them is a flaw, not the half of a letter. */
function isSpelled(bytes: Uint8Array, from: 0 | 1): boolean {
  let letters = 0
  let beyond = 0
  const sample = bytes.subarray(0, piece)
  for (let at = from; at < sample.length; at += 2) {
    const byte = sample[at] ?? 0
    if (byte >= 0x41 && byte <= 0x7a) letters++
    if ((sample[at ^ 1] ?? 0) >= 0x80) beyond++
  }
  return letters * 4 > sample.length && beyond * 16 < sample.length
}

/** What else the bytes could be: where they prove their encoding, nothing; else every one-byte encoding that gives each byte a meaning, the likeliest first, and UTF-8 with its flaws shown. */
function possible(bytes: Uint8Array, found: Encoding, sure: boolean): readonly Encoding[] {
  if (sure) return [found]
  const others = found === 'utf-7' ? [] : likelyEncodings(bytes)
  return [...new Set([found, ...others, 'utf-8' as const])]
}

/** Tab, line feed, form feed, carriage return and escape stand in honest texts. */
const plainControls: ReadonlySet<number> = new Set([9, 10, 12, 13, 27])

/** What no text holds: a NUL, or many of the C0 control characters; undefined where the text is honest. */
function* controlsIn(text: string): Generator<undefined, 'NUL' | 'C0' | undefined> {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    if (at % piece === piece - 1) yield
    const unit = text.charCodeAt(at)
    if (unit === 0) return 'NUL'
    if (unit < 0x20 && !plainControls.has(unit)) controls++
  }
  return controls * 20 > text.length ? 'C0' : undefined
}

/** Reads bytes that are UTF-8 throughout; undefined where they are not. */
function* utf8InSteps(bytes: Uint8Array): Generator<undefined, Spelt | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const parts: string[] = []
  try {
    for (let from = 0; from < bytes.length; from += piece) {
      parts.push(decoder.decode(bytes.subarray(from, from + piece), { stream: true }))
      yield
    }
    parts.push(decoder.decode())
  } catch {
    return undefined
  }
  return { text: parts.join(''), flaws: 0 }
}

/** Normalises a text as `normaliseText` does, yielding often: no letter is composed across a line feed. */
export function* normaliseInSteps(text: string): Generator<undefined, string> {
  const parts: string[] = []
  for (let from = text.startsWith('\uFEFF') ? 1 : 0; from < text.length; ) {
    const feed = text.indexOf('\n', from + piece)
    const end = feed < 0 ? text.length : feed + 1
    const part = text.slice(from, end)
    // A mark is taken off at the beginning of a text, not of a piece; put before every piece, it would make two bytes of each letter.
    parts.push(normaliseText(part.startsWith('\uFEFF') ? `\uFEFF${part}` : part))
    from = end
    yield
  }
  return parts.join('')
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte)
}
