/** A label as its surface sets it: one line or two, and the pixels of the longest. */
export interface LabelLines {
  readonly lines: readonly string[]
  readonly px: number
  /** Whether words were left out for want of room. */
  readonly cut: boolean
}

/** What setting a label needs to know. */
export interface LabelSetting {
  readonly measure: (text: string) => number
  /** The pixels of a line at most, where a title has two, and where it has one. */
  readonly most: number
  readonly mostAlone: number
  /** Whether a word sets this title apart from the others that are shown. */
  readonly differs: (word: string) => boolean
}

/** A title in one line and in two as even as they can be; the first is null where it does not fit. */
export interface SetTitle {
  readonly one: LabelLines | null
  readonly two: LabelLines
}

const ellipsis = '…'
/** Of a title longer than that the middle goes unread: no two lines would hold more. */
const mostLetters = 400

/** Sets a title in one line and in two; what two lines cannot hold is cut in the middle, never the words that set it apart. */
export function labelOf(title: string, setting: LabelSetting): SetTitle {
  const { measure, most, mostAlone } = setting
  const text = shortEnough(title.replace(/[\s\u2028\u2029]*[\n\u2028\u2029]\s*/gu, ' ').trim())
  const px = measure(text)
  const whole = { lines: [text], px, cut: false }
  if (px <= most) return { one: whole, two: evenly(text.split(' '), setting) ?? whole }
  const words = text.split(' ').flatMap((word) => pieces(word, setting))
  // Wider lines before any word is left out.
  const wider = { ...setting, most: mostAlone }
  const two = evenly(words, setting) ?? evenly(words, wider) ?? cutInTheMiddle(words, wider)
  return { one: px <= mostAlone ? whole : null, two }
}

function shortEnough(text: string): string {
  if (text.length <= mostLetters) return text
  const letters = [...text]
  const half = mostLetters / 2
  return `${letters.slice(0, half).join('')}${ellipsis}${letters.slice(-half).join('')}`
}

/** A word that no line holds is cut in its middle, by whole letters. */
function pieces(word: string, { measure, most }: LabelSetting): readonly string[] {
  if (measure(word) <= most) return [word]
  const letters = lettersOf(word)
  const cut = (kept: number): string => {
    const end = Math.floor(kept / 2)
    return `${letters.slice(0, kept - end).join('')}${ellipsis}${letters.slice(letters.length - end).join('')}`
  }
  let low = 1
  let high = letters.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(cut(middle)) <= most) low = middle
    else high = middle - 1
  }
  return [cut(low)]
}

/** The letters that a reader sees: an emoji of several signs is one. */
function lettersOf(word: string): readonly string[] {
  return Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word),
    ({ segment }) => segment,
  )
}

/** Two lines of words, their longer one as short as can be; null where they do not fit. */
function evenly(words: readonly string[], { measure, most }: LabelSetting): LabelLines | null {
  let best: LabelLines | null = null
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const px = Math.max(...lines.map(measure))
    if (px <= most && px < (best?.px ?? Number.POSITIVE_INFINITY)) best = { lines, px, cut: false }
  }
  return best
}

/** Leaves out one run of words: of the runs that make the rest fit, the one that costs the fewest words that set the title apart, then the shortest, then the one nearest to the middle. */
function cutInTheMiddle(words: readonly string[], setting: LabelSetting): LabelLines {
  const { differs, most } = setting
  const apart = words.map((word) => Number(differs(word)))
  const px = words.map(setting.measure)
  const all = px.reduce((sum, one) => sum + one, 0)
  let best: { readonly lines: LabelLines; readonly cost: number } | null = null
  for (let run = 1; run < words.length - 1; run++) {
    for (let from = 1; from + run < words.length; from++) {
      const lost = apart.slice(from, from + run).reduce((sum, one) => sum + one, 0)
      const aside = Math.abs(from + run / 2 - (words.length + 1) / 2)
      const cost = lost * 1000 + run * 40 + aside
      const left = all - px.slice(from, from + run).reduce((sum, one) => sum + one, 0)
      if (left > most * 2 || (best !== null && cost >= best.cost)) continue
      const before = words.slice(0, from)
      const rest = [
        ...before.slice(0, -1),
        `${before.at(-1)} ${ellipsis}`,
        ...words.slice(from + run),
      ]
      const lines = evenly(rest, setting) ?? onOneLine(rest, setting)
      if (lines !== null) best = { lines: { ...lines, cut: true }, cost }
    }
    // A longer run costs at least so much more: none of them can be better.
    if (best !== null && best.cost < 1000) break
  }
  return (
    best?.lines ?? {
      lines: [words[0] ?? ''],
      px: Math.min(setting.measure(words[0] ?? ''), most),
      cut: true,
    }
  )
}

function onOneLine(words: readonly string[], { measure, most }: LabelSetting): LabelLines | null {
  const text = words.join(' ')
  const px = measure(text)
  return px <= most ? { lines: [text], px, cut: true } : null
}
