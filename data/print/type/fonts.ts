import { create, type Font } from 'fontkit'

/** The file of each font, as the build names it. Static TrueType, all under the SIL Open Font License. */
export const fontFiles = {
  serif: 'SourceSerif4-Regular',
  'serif-italic': 'SourceSerif4-Italic',
  'serif-semibold': 'SourceSerif4-SemiBold',
  'serif-bold': 'SourceSerif4-Bold',
  sans: 'SourceSans3-Regular',
  'sans-italic': 'SourceSans3-Italic',
  'sans-semibold': 'SourceSans3-SemiBold',
  'sans-bold': 'SourceSans3-Bold',
  arabic: 'Amiri-Regular',
  'arabic-bold': 'Amiri-Bold',
  'noto-serif': 'NotoSerif-Regular',
  'noto-serif-bold': 'NotoSerif-Bold',
  'noto-sans': 'NotoSans-Regular',
  'noto-sans-bold': 'NotoSans-Bold',
  nko: 'NotoSansNKo-Regular',
  tifinagh: 'NotoSansTifinagh-Regular',
  hebrew: 'NotoSansHebrew-Regular',
  'hebrew-bold': 'NotoSansHebrew-Bold',
} as const

/** A font by what it is for. */
export type FontKey = keyof typeof fontFiles

/** The bytes of every font. */
export type FontBytes = Readonly<Record<FontKey, Uint8Array>>

/** The fonts that a style may ask for; the others only stand in. */
export type FaceKey = Extract<FontKey, `serif${string}` | `sans${string}`>

/** Scripts that have one weight of font, or one manner, whatever the face is. */
const scripts = ['nko', 'tifinagh', 'hebrew'] as const
const boldScripts = ['nko', 'tifinagh', 'hebrew-bold'] as const

/** Opens fonts when they are first needed; a print without Arabic never reads Amiri. */
export class Fonts {
  readonly #bytes: FontBytes
  readonly #open = new Map<FontKey, Font>()

  constructor(bytes: FontBytes) {
    this.#bytes = bytes
  }

  /** The parsed font. */
  font(key: FontKey): Font {
    const known = this.#open.get(key)
    if (known !== undefined) return known
    const opened = create(this.#bytes[key])
    this.#open.set(key, opened)
    return opened
  }
}

/** The fonts that stand in for a face when it lacks a character, in order: same manner first. */
export function standIns(face: FontKey): readonly FontKey[] {
  switch (face) {
    case 'serif':
    case 'serif-italic':
      return ['noto-serif', 'arabic', ...scripts]
    case 'serif-semibold':
    case 'serif-bold':
      return ['noto-serif-bold', 'arabic-bold', ...boldScripts]
    case 'sans':
    case 'sans-italic':
      return ['noto-sans', 'arabic', ...scripts]
    case 'sans-semibold':
    case 'sans-bold':
      return ['noto-sans-bold', 'arabic-bold', ...boldScripts]
    case 'arabic':
    case 'arabic-bold':
    case 'noto-serif':
    case 'noto-serif-bold':
    case 'noto-sans':
    case 'noto-sans-bold':
    case 'nko':
    case 'tifinagh':
    case 'hebrew':
    case 'hebrew-bold':
      return []
  }
}
