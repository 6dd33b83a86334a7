/** Soft hyphens, joiners, blanks of no width and marks of direction, as the inside of a class of characters: some programs put them into words and around figures. */
export const unseenCharacters =
  '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'
const unseen = new RegExp(`[${unseenCharacters}]`, 'g')
// Before letters are taken apart, which would make a blank with an accent of some of them.
const apostrophes = /[’ʼ‘`´ʹ\u0374\u1ffd＇]/g
const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ـ: '',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  ɓ: 'b',
  ɗ: 'd',
  ɛ: 'e',
  ɔ: 'o',
  ŋ: 'n',
  ɲ: 'n',
  ƴ: 'y',
  // What a Greek or a wide accent and ŉ are taken apart into.
  '`': "'",
  ʼ: "'",
}
const signs = /[œæßøđłıςɓɗɛɔŋɲƴأإآٱىئؤةکیـ]|[`ʼ]|[‐-―−]|[\s«»“”"]/g
const isDash = /[‐-―−]/

const figures = /(?![0-9])\p{Nd}/gu
const figureOf = new Map<string, string>()

/** The value of a digit of any script: each script has its ten in a row. */
function figure(digit: string): string {
  const known = figureOf.get(digit)
  if (known !== undefined) return known
  const point = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(point - value - 1))) value += 1
  figureOf.set(digit, String(value))
  return String(value)
}

function signOf(sign: string): string {
  return letters[sign] ?? (isDash.test(sign) ? '-' : ' ')
}

/** A text with the digits of any script as those of ASCII. */
export function plainFigures(text: string): string {
  return text.replace(figures, figure)
}

/** A text without the characters that nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '')
}

/** Each letter and sign in its plain form; blanks stay as many as they are. */
function plain(text: string): string {
  const straight = withoutUnseen(text).replace(apostrophes, "'")
  const apart = straight.normalize('NFKD').toLowerCase()
  return apart
    .replace(/\p{M}+/gu, '')
    .replace(signs, signOf)
    .replace(figures, figure)
}

/**
 * The form in which words are compared and dates are read: small letters without accents or vowel
 * signs, compatibility forms (ﬁ, Arabic presentation forms) as what they stand for, digits of every script
 * as 0 to 9, œ as oe, one hamza form, straight apostrophes and hyphens, quotes as blanks, blanks joined,
 * nothing unseen. What is folded is only compared and read, never shown.
 */
export function fold(text: string): string {
  return /^[a-z0-9]*$/.test(text) ? text : plain(text).replace(/ {2,}/g, ' ').trim()
}

/** A name as it is matched: folded, hyphens, points and apostrophes as blanks too. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[ \-'.]+/g, ' ')
    .trim()
}

/** Folded text, and for each of its characters (and its end) the UTF-16 offset it comes from. */
export interface FoldedText {
  readonly folded: string
  readonly at: readonly number[]
}

/** Folds a passage as `fold` does, without joining blanks, and remembers where all stood. */
export function foldWithMap(text: string): FoldedText {
  const at: number[] = []
  let folded = ''
  let offset = 0
  for (const character of text) {
    const form = plain(character)
    for (let unit = 0; unit < form.length; unit += 1) at.push(offset)
    folded += form
    offset += character.length
  }
  at.push(offset)
  return { folded, at }
}
