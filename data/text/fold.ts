// Beside accents, what is not seen: soft hyphens, joiners, marks of direction.
const marks = /[\p{M}\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069]+/gu
const apostrophes = /[’ʼ‘`´ʹ＇]/g
const arabicLetters: Readonly<Record<string, string>> = {
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
}
const latinLetters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ɓ: 'b',
  ɗ: 'd',
  ɛ: 'e',
  ɔ: 'o',
  ŋ: 'n',
  ɲ: 'n',
  ƴ: 'y',
}
const folded = /[œæßøđłıɓɗɛɔŋɲƴأإآٱىئؤةکیـ]/g

/** The form in which words are compared: lower case, no accents or unseen characters, œ as oe, straight apostrophes, Arabic hamza forms and vowels folded. */
export function fold(text: string): string {
  const plain = text.toLowerCase().normalize('NFD')
  const composed = plain.replace(marks, '').replace(apostrophes, "'")
  return composed.replace(folded, (letter) => latinLetters[letter] ?? arabicLetters[letter] ?? '')
}

/** A name as it is matched: folded, hyphens and runs of space as one space. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[\s\u200b\-‐-―'.]+/g, ' ')
    .trim()
}
