/** The longest beginning of a text that fits, with an ellipsis where something was left out. */
export function shortened(text: string, fits: (line: string) => boolean): string {
  if (text.length < 400 && fits(text)) return text
  const letters = [...text].slice(0, 400)
  const cut = (count: number): string => `${letters.slice(0, count).join('').trimEnd()}…`
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(cut(middle))) low = middle
    else high = middle - 1
  }
  return cut(low)
}
