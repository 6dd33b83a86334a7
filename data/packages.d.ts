// Narrow types for packages that bring none, or whose types would bring Node's globals into data/.

declare module 'hyphen' {
  interface Options {
    readonly hyphenChar?: string
    readonly minWordLength?: number
    readonly async?: false
  }
  export default function createHyphenator(
    patterns: object,
    options?: Options,
  ): (text: string) => string
}

declare module 'hyphen/patterns/fr.js' {
  const patterns: object
  export default patterns
}

declare module 'hyphen/patterns/en-gb.js' {
  const patterns: object
  export default patterns
}

declare module 'hyphen/patterns/en-us.js' {
  const patterns: object
  export default patterns
}

declare module 'fontkit' {
  export interface Box {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }
  export interface Path {
    readonly bbox: Box
    readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[]
    toSVG(): string
  }
  export interface Glyph {
    readonly id: number
    readonly name: string
    readonly codePoints: readonly number[]
    readonly advanceWidth: number
    readonly isMark: boolean
    readonly path: Path
  }
  export interface GlyphPosition {
    readonly xAdvance: number
    readonly yAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly GlyphPosition[]
    readonly advanceWidth: number
  }
  export interface Subset {
    includeGlyph(glyph: Glyph | number): number
    encode(): Uint8Array
  }
  export interface Font {
    readonly postscriptName: string
    readonly fullName: string
    readonly familyName: string
    readonly subfamilyName: string
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly lineGap: number
    readonly capHeight: number
    readonly xHeight: number
    readonly underlinePosition: number
    readonly underlineThickness: number
    readonly italicAngle: number
    readonly bbox: Box
    readonly numGlyphs: number
    readonly characterSet: readonly number[]
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number, codePoints?: readonly number[]): Glyph
    layout(
      text: string,
      features?: readonly string[] | Readonly<Record<string, boolean>>,
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): GlyphRun
    createSubset(): Subset
  }
  export function create(bytes: Uint8Array, postscriptName?: string): Font
}

declare module 'papaparse' {
  export interface ParseProblem {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    readonly code: string
    readonly message: string
    readonly row?: number
    readonly index?: number
  }
  export interface Parsed {
    readonly data: readonly (readonly string[])[]
    readonly errors: readonly ParseProblem[]
    readonly meta: {
      readonly delimiter: string
      readonly linebreak: string
      readonly aborted: boolean
      readonly truncated: boolean
      readonly cursor: number
    }
  }
  export interface ParseOptions {
    readonly delimiter?: string
    readonly newline?: '\r' | '\n' | '\r\n'
    readonly quoteChar?: string
    readonly escapeChar?: string
    readonly preview?: number
    readonly fastMode?: boolean
    readonly skipEmptyLines?: boolean | 'greedy'
    readonly delimitersToGuess?: readonly string[]
  }
  export interface UnparseOptions {
    readonly delimiter?: string
    readonly newline?: string
    readonly quotes?: boolean | readonly boolean[]
    readonly header?: boolean
  }
  const Papa: {
    parse(text: string, options?: ParseOptions): Parsed
    unparse(rows: readonly (readonly unknown[])[], options?: UnparseOptions): string
  }
  export default Papa
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs'
