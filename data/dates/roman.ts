const TENS = ['', 'X', 'XX', 'XXX']
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** A whole number up to 39 in Roman numerals. */
export function roman(value: number): string {
  return (TENS[Math.floor(value / 10)] ?? '') + (ONES[value % 10] ?? '')
}

/** The value of a Roman numeral up to XXXIX, in capitals or small letters; 0 where it is none. */
export function romanValue(text: string): number {
  const upper = text.toUpperCase()
  for (let value = 1; value <= 39; value += 1) if (roman(value) === upper) return value
  return 0
}
