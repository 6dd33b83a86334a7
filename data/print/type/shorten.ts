/** What may not stand before the ellipsis. */
const hanging = /[\s,;:.(«“‘–—-]+$/u
/** The least share of what fits that is kept for the cut to fall between two words. */
const leastKept = 0.6

/** The longest beginning of a text that fits, with an ellipsis where something was left out: cut between words, within one only where that would leave little. */
export function shortened(text: string, fits: (line: string) => boolean): string {
  if (text.length < 400 && fits(text)) return text
  const letters = [...text].slice(0, 400)
  const kept = (count: number): string => letters.slice(0, count).join('').replace(hanging, '')
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(`${kept(middle)}…`)) low = middle
    else high = middle - 1
  }
  const isCut = /\S/u.test(letters[low] ?? ' ')
  const word = isCut
    ? letters
        .slice(0, low)
        .join('')
        .search(/\s\S*$/u)
    : -1
  const whole = word < 0 ? '' : letters.slice(0, low).join('').slice(0, word).replace(hanging, '')
  return `${whole.length >= kept(low).length * leastKept ? whole : kept(low)}…`
}
