import type { Font } from 'fontkit'
import { type FaceKey, type FontKey, type Fonts, standIns } from './fonts.ts'

/** A piece of a word in one font: glyphs from left to right, in thousandths of an em. */
export interface Shaped {
  readonly font: FontKey
  readonly text: string
  readonly glyphs: readonly number[]
  /** The characters that each glyph stands for, for copy and search. */
  readonly codes: readonly (readonly number[])[]
  readonly advances: readonly number[]
  /** How far glyphs are shifted off their place, null when none is. */
  readonly shifts: readonly (readonly [number, number])[] | null
  readonly width: number
  readonly rtl: boolean
  /** The character that no font has; the piece then shows its code point instead. */
  readonly lost: string | null
}

/** Arabic and other right-to-left letters. */
export const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

const complex =
  /\p{M}|\p{Join_Control}|[\u0590-\u109f\u1780-\u17ff\u2d30-\u2d7f\ufb1d-\ufdff\ufe70-\ufefc]/u
const unseen =
  /(?!\p{Join_Control}|[\u00ad\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const softHyphen = 0xad
const softAtEnd = /\u00ad$/u
const softInside = /\u00ad(?=.)/gsu
const units = /ff[ijl]?|f[ijl]|./gsu
const substitutes: Readonly<Record<string, string>> = { '\u2011': '\u2010' }

interface Unit {
  readonly glyphs: readonly number[]
  readonly codes: readonly (readonly number[])[]
  readonly advances: readonly number[]
  readonly width: number
}

/** Turns words into glyphs, each word once: whole words fall back to a font that has all their letters, and a letter that no font has is reported. */
export class Shaper {
  readonly fonts: Fonts
  /** What is being set: named in the warning when a letter is missing. */
  subject = ''
  readonly missing = new Map<string, Set<string>>()
  readonly #words = new Map<FaceKey, Map<string, readonly Shaped[]>>()
  readonly #runs = new Map<string, Shaped>()
  readonly #units = new Map<FontKey, Map<string, Unit>>()
  readonly #kerns = new Map<FontKey, Map<string, number>>()
  readonly #lost = new Map<string, readonly string[]>()

  constructor(fonts: Fonts) {
    this.fonts = fonts
  }

  /** Begins a new document: nothing is missing yet. */
  begin(): void {
    this.subject = ''
    this.missing.clear()
  }

  /** The pieces of a word in a face; one piece, unless letters are missing everywhere. */
  word(text: string, face: FaceKey): readonly Shaped[] {
    let known = this.#words.get(face)
    if (known === undefined) {
      known = new Map()
      this.#words.set(face, known)
    }
    let pieces = known.get(text)
    if (pieces === undefined) {
      pieces = this.#fit(text, face)
      known.set(text, pieces)
      const lost = pieces.flatMap((piece) => (piece.lost === null ? [] : [piece.lost]))
      if (lost.length > 0) this.#lost.set(`${face}${text}`, lost)
    }
    if (this.#lost.size > 0) this.#report(`${face}${text}`)
    return pieces
  }

  /** A stretch of one direction, in a font that the word was already given. */
  run(text: string, font: FontKey, rtl: boolean): Shaped {
    const key = `${font}${rtl ? '<' : '>'}${text}`
    let shaped = this.#runs.get(key)
    if (shaped === undefined) {
      shaped = this.#shape(text, font, rtl)
      this.#runs.set(key, shaped)
    }
    return shaped
  }

  /** The width in points of a line of text set without breaking. */
  measure(text: string, face: FaceKey, size: number): number {
    let width = 0
    for (const [nth, part] of text.split(' ').entries()) {
      if (nth > 0) for (const piece of this.word(' ', face)) width += piece.width
      for (const piece of this.word(part, face)) width += piece.width
    }
    return (width * size) / 1000
  }

  #report(key: string): void {
    for (const character of this.#lost.get(key) ?? []) {
      const where = this.missing.get(character) ?? new Set()
      this.missing.set(character, where.add(this.subject))
    }
  }

  #fit(text: string, face: FaceKey): readonly Shaped[] {
    const candidates: readonly FontKey[] = [face, ...standIns(face)]
    const bare = text.replace(unseen, '')
    const covering = candidates.find((key) => covers(this.fonts.font(key), bare))
    if (covering !== undefined) return [this.#shape(text, covering, rightToLeft.test(text))]
    const pieces: Shaped[] = []
    let held = ''
    let heldFont: FontKey = face
    const flush = (): void => {
      if (held !== '') pieces.push(this.#shape(held, heldFont, rightToLeft.test(held)))
      held = ''
    }
    for (const character of text) {
      const seen = character.replace(unseen, '')
      const font: FontKey | undefined =
        seen === '' ? heldFont : candidates.find((key) => covers(this.fonts.font(key), seen))
      if (font === undefined) {
        flush()
        pieces.push(this.#codePoint(character, face))
      } else {
        if (font !== heldFont) flush()
        heldFont = font
        held += character
      }
    }
    flush()
    return pieces
  }

  #codePoint(character: string, face: FaceKey): Shaped {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return { ...this.#shape(`[U+${code}]`, face, false), lost: character }
  }

  #shape(given: string, key: FontKey, rtl: boolean): Shaped {
    const font = this.fonts.font(key)
    const text = given
      .replace(unseen, '')
      .replace(softInside, '')
      .replace(/\u2011/gu, (c) => (font.hasGlyphForCodePoint(0x2011) ? c : (substitutes[c] ?? c)))
    if (rtl || complex.test(text)) return { ...this.#shapeWhole(text, key, rtl), text: given }
    const glyphs: number[] = []
    const codes: (readonly number[])[] = []
    const advances: number[] = []
    let width = 0
    let before = ''
    for (const [unit] of text.matchAll(units)) {
      if (before !== '') {
        const kern = this.#kern(key, before, unit)
        advances[advances.length - 1] = (advances.at(-1) ?? 0) + kern
        width += kern
      }
      const shaped = this.#unit(key, unit)
      glyphs.push(...shaped.glyphs)
      codes.push(...shaped.codes)
      advances.push(...shaped.advances)
      width += shaped.width
      before = unit
    }
    return { font: key, text: given, glyphs, codes, advances, shifts: null, width, rtl, lost: null }
  }

  #shapeWhole(text: string, key: FontKey, rtl: boolean): Shaped {
    const font = this.fonts.font(key)
    const scale = 1000 / font.unitsPerEm
    const seen = text.replace(softAtEnd, '-')
    const run = rtl
      ? font.layout(seen, undefined, scriptOf(seen), undefined, 'rtl')
      : font.layout(seen)
    const last = seen === text || rtl ? -1 : run.glyphs.length - 1
    const shifted = run.positions.some((at) => at.xOffset !== 0 || at.yOffset !== 0)
    const advances = run.positions.map((at) => at.xAdvance * scale)
    return {
      font: key,
      text,
      glyphs: run.glyphs.map((glyph) => glyph.id),
      codes: run.glyphs.map((glyph, at) => (at === last ? [softHyphen] : glyph.codePoints)),
      advances,
      shifts: shifted
        ? run.positions.map((at) => [at.xOffset * scale, at.yOffset * scale] as const)
        : null,
      width: advances.reduce((sum, advance) => sum + advance, 0),
      rtl,
      lost: null,
    }
  }

  #unit(key: FontKey, text: string): Unit {
    const known = this.#units.get(key) ?? new Map<string, Unit>()
    this.#units.set(key, known)
    let unit = known.get(text)
    if (unit === undefined) {
      const font = this.fonts.font(key)
      const scale = 1000 / font.unitsPerEm
      const run = font.layout(drawn(text))
      const advances = run.positions.map((at) => at.xAdvance * scale)
      const codes =
        run.glyphs.length === 1
          ? [[...text].map((c) => c.codePointAt(0) ?? 0)]
          : run.glyphs.map((glyph) => glyph.codePoints)
      const width = advances.reduce((sum, advance) => sum + advance, 0)
      unit = { glyphs: run.glyphs.map((glyph) => glyph.id), codes, advances, width }
      known.set(text, unit)
    }
    return unit
  }

  #kern(key: FontKey, before: string, after: string): number {
    const known = this.#kerns.get(key) ?? new Map<string, number>()
    this.#kerns.set(key, known)
    const pair = `${before}\u0000${after}`
    let kern = known.get(pair)
    if (kern === undefined) {
      const font = this.fonts.font(key)
      const together = font.layout(drawn(before) + drawn(after))
      const count = this.#unit(key, before).glyphs.length + this.#unit(key, after).glyphs.length
      const apart = this.#unit(key, before).width + this.#unit(key, after).width
      const whole = (together.advanceWidth * 1000) / font.unitsPerEm
      kern = together.glyphs.length === count ? whole - apart : 0
      known.set(pair, kern)
    }
    return kern
  }
}

/** The characters to draw a unit with. The hyphen at a line's end keeps the code U+00AD, so that the word is found whole, but fontkit must never meet it: it would hide that glyph, and from then on every hyphen, which is the same glyph. */
function drawn(unit: string): string {
  return unit === '\u00ad' ? '-' : unit
}

/** The script of right-to-left letters, by the tag that OpenType gives it. */
function scriptOf(text: string): string {
  if (/\p{Script=Nko}/u.test(text)) return 'nko '
  return /\p{Script=Hebrew}/u.test(text) ? 'hebr' : 'arab'
}

function covers(font: Font, text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (font.hasGlyphForCodePoint(code)) continue
    const other = substitutes[character]
    if (other === undefined || !font.hasGlyphForCodePoint(other.codePointAt(0) ?? 0)) return false
  }
  return true
}
