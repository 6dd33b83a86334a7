import { type Text, textIn } from '../../data/model/text.ts'
import { labelOf, type SetTitle } from '../../data/timeline/label-lines.ts'
import { textWidth } from './measure.ts'
import type { BoardPicture } from './picture.ts'

/** A title at most this long stands on one line, in sizes of its type: as on paper. */
const longestEm = 16
/** One that has no second line to go on in may be longer. */
const aloneEm = 23
const fontPx = 12

/** The faces of the interface (tokens.css, `--sans`). */
const faces =
  '"Source Sans 3", "Noto Sans", "Amiri", "Noto Sans NKo", "Noto Sans Tifinagh", "Noto Sans Hebrew", system-ui, sans-serif'

/** The labels of events as they are set now; each title is set once. */
export class Labels {
  readonly #set = new Map<string, SetTitle>()
  #rows: BoardPicture['rows'] | null = null
  #font = ''
  #words: Map<string, number> | null = null

  /** The label of an event; null while its title is not known. */
  of(id: string, { rows, lang, textScale }: BoardPicture): SetTitle | null {
    const row = rows.get(id)
    if (row === undefined) return null
    return this.ofText(textIn(row.title, lang), { rows, lang, textScale })
  }

  /** The label of a text in a language. */
  ofText(
    { text, lang: own }: { readonly text: string; readonly lang: string },
    { rows, lang, textScale }: Pick<BoardPicture, 'rows' | 'lang' | 'textScale'>,
  ): SetTitle {
    const font = `${fontPx * textScale}px ${faces}`
    if (rows !== this.#rows || font !== this.#font) this.forget()
    this.#rows = rows
    this.#font = font
    // Arabic is set a tenth larger (base.css).
    const larger = own.startsWith('ar') ? 1.1 : 1
    const held = this.#set.get(text)
    if (held !== undefined) return held
    const label = labelOf(text, {
      measure: (line) => lineWidth(line, font) * larger,
      most: longestEm * fontPx * textScale,
      mostAlone: aloneEm * fontPx * textScale,
      differs: (word) => this.#times(word, lang) <= 1,
    })
    this.#set.set(text, label)
    return label
  }

  /** Fonts have arrived, or titles have changed: all are set anew. */
  forget(): void {
    this.#set.clear()
    this.#words = null
  }

  /** In how many of the titles that are held a word stands. */
  #times(word: string, lang: BoardPicture['lang']): number {
    this.#words ??= wordsOf(
      [...(this.#rows?.values() ?? [])].map(({ title }) => title),
      lang,
    )
    return this.#words.get(word) ?? 0
  }
}

function wordsOf(titles: readonly Text[], lang: BoardPicture['lang']): Map<string, number> {
  const times = new Map<string, number>()
  for (const title of titles)
    for (const word of new Set(textIn(title, lang).text.slice(0, 400).split(' ')))
      times.set(word, (times.get(word) ?? 0) + 1)
  return times
}

/** Words are measured one by one: many titles share them. */
function lineWidth(line: string, font: string): number {
  const words = line.split(' ')
  const blanks = (words.length - 1) * textWidth(' ', font)
  return words.reduce((sum, word) => sum + textWidth(word, font), blanks)
}
