const leftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const letter = /[\p{L}\p{N}]/u

/** Whether a text has letters that run from right to left. */
export function hasLeftwardLetters(text: string): boolean {
  return leftward.test(text)
}

/** Signs as they are seen from left to right, in the order in which they are read; of right-to-left lines the rightmost is first, and words and figures that run the other way stay as they are. */
export function inReadingOrder(signs: readonly string[]): readonly string[] {
  const right = signs.filter((sign) => leftward.test(sign)).length
  const left = signs.filter((sign) => !leftward.test(sign) && letter.test(sign)).length
  const isLeftward = right > left
  const seen = isLeftward ? signs.toReversed() : signs
  return turned(seen, (sign) => letter.test(sign) && leftward.test(sign) !== isLeftward)
}

/** A text whose lines of right-to-left letters are turned round, as a person asks where they came in the order in which they are seen; other lines stay. */
export function turnedText(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      leftward.test(line)
        ? inReadingOrder(line.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []).join('')
        : line,
    )
    .join('\n')
}

/** Signs with each stretch of those that run the other way turned round. */
function turned(signs: readonly string[], runsBack: (sign: string) => boolean): readonly string[] {
  const out: string[] = []
  for (let at = 0; at < signs.length; ) {
    if (!runsBack(signs[at] ?? '')) {
      out.push(signs[at] ?? '')
      at++
      continue
    }
    let end = at + 1
    for (let next = end; next < signs.length; next++) {
      const sign = signs[next] ?? ''
      if (runsBack(sign)) end = next + 1
      else if (letter.test(sign)) break
    }
    out.push(...signs.slice(at, end).toReversed())
    at = end
  }
  return out
}
