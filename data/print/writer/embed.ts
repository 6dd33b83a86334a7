import type { Font, Subset } from 'fontkit'
import { type FontKey, type Fonts, fontFiles } from '../type/fonts.ts'
import type { Shaped } from '../type/shape.ts'
import type { PdfObjects } from './objects.ts'
import { num, ref, utf16 } from './syntax.ts'

interface Code {
  readonly glyph: number
  readonly characters: readonly number[]
  readonly width: number
}

const perRange = 100

/** A font as it grows while pages are drawn: one code per glyph and per text that it stands for, so that copying gives back what was written. */
class EmbeddedFont {
  readonly key: FontKey
  readonly id: number
  readonly #font: Font
  readonly #subset: Subset
  readonly #codes: Code[] = []
  readonly #known = new Map<string, number>()
  readonly #words = new Map<Shaped, string>()
  readonly #scale: number

  constructor(key: FontKey, font: Font, id: number) {
    this.key = key
    this.id = id
    this.#font = font
    this.#subset = font.createSubset()
    this.#scale = 1000 / font.unitsPerEm
    this.#codes.push({
      glyph: 0,
      characters: [0xfffd],
      width: font.getGlyph(0).advanceWidth * this.#scale,
    })
  }

  code(glyph: number, characters: readonly number[]): number {
    const key = `${glyph}:${characters.join()}`
    let code = this.#known.get(key)
    if (code === undefined) {
      const width = this.#font.getGlyph(glyph).advanceWidth * this.#scale
      code = this.#codes.push({ glyph: this.#subset.includeGlyph(glyph), characters, width }) - 1
      this.#known.set(key, code)
    }
    return code
  }

  /** The operand of TJ for a word, without its brackets. */
  word(shaped: Shaped): string {
    let out = this.#words.get(shaped)
    if (out === undefined) {
      out = shaped.shifts === null ? this.#plain(shaped) : ''
      this.#words.set(shaped, out)
    }
    return out
  }

  #plain(shaped: Shaped): string {
    let out = '<'
    shaped.glyphs.forEach((glyph, at) => {
      const code = this.code(glyph, charactersOf(shaped, at))
      out += hex(code)
      const kern = (this.#codes[code]?.width ?? 0) - (shaped.advances[at] ?? 0)
      if (Math.abs(kern) > 0.4) out += `>${Math.round(kern)}<`
    })
    return `${out}>`.replace('<>', '')
  }

  /** The operators for a word whose glyphs are shifted one by one. */
  shifted(shaped: Shaped, size: number): string {
    let out = ''
    shaped.glyphs.forEach((glyph, at) => {
      const code = this.code(glyph, charactersOf(shaped, at))
      const [dx, dy] = shaped.shifts?.[at] ?? [0, 0]
      const kern = (this.#codes[code]?.width ?? 0) - (shaped.advances[at] ?? 0)
      const rise = dy === 0 ? '' : `${num((dy * size) / 1000)} Ts `
      out += `${rise}[${dx === 0 ? '' : num(-dx)}<${hex(code)}>${num(dx + kern)}]TJ ${dy === 0 ? '' : '0 Ts '}`
    })
    return out
  }

  /** The width of the space, in thousandths of an em, and its code. */
  space(): readonly [string, number] {
    const glyph = this.#font.glyphForCodePoint(32)
    const code = this.code(glyph.id, [32])
    return [hex(code), glyph.advanceWidth * this.#scale]
  }

  write(objects: PdfObjects, cidSet: boolean): void {
    const font = this.#font
    const scale = (value: number): string => num(value * this.#scale)
    const file = this.#subset.encode()
    const fontFile = objects.addStream(`/Length1 ${file.length}`, file)
    const base = `/${tagOf(this.key)}+${font.postscriptName}`
    const { bbox } = font
    const set = cidSet ? `/CIDSet ${ref(objects.addStream('', this.#cidSet()))}` : ''
    const italic = this.key.includes('italic')
    const descriptor = objects.add(
      `<</Type/FontDescriptor/FontName${base}/Flags ${4 | (italic ? 64 : 0)}` +
        `/FontBBox[${[bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scale).join(' ')}]` +
        `/ItalicAngle ${num(font.italicAngle)}/Ascent ${scale(font.ascent)}/Descent ${scale(font.descent)}` +
        `/CapHeight ${scale(font.capHeight)}/XHeight ${scale(font.xHeight)}/StemV 80/FontFile2 ${ref(fontFile)}${set}>>`,
    )
    const map = Buffer.alloc(this.#codes.length * 2)
    this.#codes.forEach(({ glyph }, code) => {
      map.writeUInt16BE(glyph, code * 2)
    })
    const widths = this.#codes.map(({ width }) => num(width)).join(' ')
    const descendant = objects.add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont${base}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
        `/FontDescriptor ${ref(descriptor)}/CIDToGIDMap ${ref(objects.addStream('', map))}/W[0[${widths}]]>>`,
    )
    const unicode = objects.addStream('', this.#toUnicode())
    objects.put(
      this.id,
      `<</Type/Font/Subtype/Type0/BaseFont${base}/Encoding/Identity-H/DescendantFonts[${ref(descendant)}]/ToUnicode ${ref(unicode)}>>`,
    )
  }

  #cidSet(): Uint8Array {
    const bits = new Uint8Array(Math.ceil(this.#codes.length / 8))
    for (let code = 0; code < this.#codes.length; code++)
      bits[code >> 3] = (bits[code >> 3] ?? 0) | (0x80 >> (code & 7))
    return bits
  }

  #toUnicode(): string {
    const rows = this.#codes.map(({ characters }, code) => {
      const to = String.fromCodePoint(...characters)
      return `<${hex(code)}><${utf16(to)}>`
    })
    const blocks: string[] = []
    for (let at = 0; at < rows.length; at += perRange) {
      const block = rows.slice(at, at + perRange)
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
    }
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000> <FFFF> endcodespacerange',
      ...blocks,
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n')
  }
}

/** The fonts of a file, each embedded as the subset that its pages use. */
export class EmbeddedFonts {
  readonly #fonts: Fonts
  readonly #objects: PdfObjects
  readonly #open = new Map<FontKey, EmbeddedFont>()

  constructor(fonts: Fonts, objects: PdfObjects) {
    this.#fonts = fonts
    this.#objects = objects
  }

  /** The font of a piece of text. */
  of(key: FontKey): EmbeddedFont {
    let font = this.#open.get(key)
    if (font === undefined) {
      font = new EmbeddedFont(key, this.#fonts.font(key), this.#objects.reserve())
      this.#open.set(key, font)
    }
    return font
  }

  /** The entries of a resource dictionary. */
  resources(): string {
    return [...this.#open.values()].map((font) => `/${fontName(font.key)} ${ref(font.id)}`).join('')
  }

  /** Writes every font that was used, a step for each. */
  *write(cidSet: boolean): Generator<void> {
    for (const font of this.#open.values()) {
      font.write(this.#objects, cidSet)
      yield
    }
  }
}

/** The name of a font in a resource dictionary. */
export function fontName(key: FontKey): string {
  return `F${Object.keys(fontFiles).indexOf(key)}`
}

function charactersOf(shaped: Shaped, at: number): readonly number[] {
  const codes = shaped.codes[at]
  return codes === undefined || codes.length === 0 ? [0x200b] : codes
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

function tagOf(key: FontKey): string {
  const at = Object.keys(fontFiles).indexOf(key)
  return `TARI${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`
}
