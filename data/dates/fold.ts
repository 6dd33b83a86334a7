/**
 * Folds typed text for reading: small letters, no accents, plain apostrophes, hyphens and spaces,
 * superscripts as `^7`. What is folded is only read, never shown.
 */
export function fold(text: string): string {
  return text
    .replace(/[⁰¹²³⁴-⁹]+/g, (digits) => `^${digits.normalize('NFKC')}`)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[«»“”"]/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
