import type { Ink } from './display.ts'
import type { FaceKey } from './fonts.ts'
import { syllables } from './hyphenation.ts'
import type { Shaped, Shaper } from './shape.ts'

/** How words look: face, size and rise over the baseline in points. */
export interface Style {
  readonly face: FaceKey
  readonly size: number
  readonly ink: Ink
  readonly rise?: number
}

/** Words of one style, and what hangs on them: a link, an anchor, a note called here, a highlight. */
export interface Run {
  readonly text: string
  readonly style: Style
  readonly lang?: string
  readonly link?: string
  readonly label?: string
  readonly anchor?: string
  readonly note?: number
  readonly mark?: boolean
}

/** How a paragraph is set. `hyphens` is the language whose rules break words, in unjustified text only those that fit no line; empty breaks none. */
export interface Setting {
  readonly width: number
  readonly align: 'left' | 'justify' | 'right' | 'center'
  readonly lead: number
  readonly rtl?: boolean
  readonly hyphens?: string
  /** The colour behind highlighted runs. */
  readonly highlight?: Ink
}

/** A shaped piece of a run. */
export interface Piece {
  readonly shaped: Shaped
  readonly run: Run
  readonly width: number
}

/** What is never broken; `space` is the blank before it, 0 where a line may break without one. */
export interface Word {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly space: number
}

/** One line: its words, their natural width, its height, and the notes called on it. */
export interface Line {
  readonly words: readonly Word[]
  readonly natural: number
  readonly height: number
  readonly size: number
  readonly last: boolean
  readonly notes: readonly number[]
}

/** A paragraph broken into lines. */
export interface Para {
  readonly lines: readonly Line[]
  readonly height: number
  readonly setting: Setting
}

const blanks = /[ \t\r\n\u2028\u2029]+/u
const breakable = /(?<=[/–—])(?=[^/–—])|(?<=\p{L}-)(?=\p{L})/u
const arabicLead = 1.8

/** Breaks runs into lines of a width, first fit with hyphens, and letter by letter where nothing else helps. */
export function paragraph(shaper: Shaper, runs: readonly Run[], setting: Setting): Para {
  const lines = new Breaker(shaper, setting).lines(words(shaper, runs))
  const height = lines.reduce((sum, line) => sum + line.height, 0)
  return { lines, height, setting }
}

function words(shaper: Shaper, runs: readonly Run[]): readonly Word[] {
  const out: Word[] = []
  let pieces: Piece[] = []
  let space = 0
  const close = (): void => {
    if (pieces.length > 0) out.push(joined(pieces, space))
    pieces = []
    space = 0
  }
  for (const run of runs) {
    const { face, size } = run.style
    const blank = () => ((shaper.word(' ', face)[0]?.width ?? 0) * size) / 1000
    run.text.split(blanks).forEach((token, at) => {
      if (at > 0) {
        close()
        space = blank()
      }
      const parts = /[-/–—]/u.test(token) ? token.split(breakable) : [token]
      parts.forEach((part, nth) => {
        if (nth > 0) close()
        for (const shaped of part === '' ? [] : shaper.word(part, face))
          pieces.push({ shaped, run, width: (shaped.width * size) / 1000 })
      })
    })
  }
  close()
  return out
}

function joined(pieces: readonly Piece[], space: number): Word {
  return { pieces, space, width: pieces.reduce((sum, piece) => sum + piece.width, 0) }
}

class Breaker {
  readonly #shaper: Shaper
  readonly #setting: Setting
  #lines: Line[] = []
  #line: Word[] = []
  #used = 0

  constructor(shaper: Shaper, setting: Setting) {
    this.#shaper = shaper
    this.#setting = setting
  }

  lines(given: readonly Word[]): readonly Line[] {
    for (const word of given) this.#put(word)
    this.#close(true)
    return this.#lines
  }

  #put(given: Word): void {
    const width = this.#setting.width + 0.01
    let word = given
    for (;;) {
      const space = this.#line.length === 0 ? 0 : word.space
      if (this.#used + space + word.width <= width) {
        this.#line.push(space === word.space ? word : { ...word, space })
        this.#used += space + word.width
        return
      }
      const cut = this.#hyphenated(word, width - this.#used - space) ?? this.#torn(word, width)
      if (cut !== undefined) {
        this.#line.push({ ...cut[0], space })
        this.#used += space + cut[0].width
        word = cut[1]
      }
      this.#close(false)
    }
  }

  #close(last: boolean): void {
    if (this.#line.length > 0) this.#lines.push(lineOf(this.#line, this.#used, this.#setting, last))
    this.#line = []
    this.#used = 0
  }

  #hyphenated(word: Word, room: number): readonly [Word, Word] | undefined {
    const [piece] = word.pieces
    const language = this.#setting.hyphens ?? ''
    if (this.#setting.align !== 'justify' && word.width <= this.#setting.width) return undefined
    if (language === '' || piece === undefined || word.pieces.length > 1) return undefined
    if (piece.shaped.rtl || piece.shaped.lost !== null || room < piece.run.style.size)
      return undefined
    const found = /^(.*[’'([«“])?([\p{L}]{6,})([^\p{L}]*)$/u.exec(piece.shaped.text)
    if (found === null) return undefined
    const [, before = '', core = '', after = ''] = found
    const parts = syllables(core, piece.run.lang ?? language)
    for (let count = parts.length - 1; count > 0; count--) {
      const head = `${before}${parts.slice(0, count).join('')}\u00ad`
      const first = this.#piece(head, piece.run)
      if (first.width > room) continue
      const rest = this.#piece(`${parts.slice(count).join('')}${after}`, piece.run)
      return [first, rest]
    }
    return undefined
  }

  #torn(word: Word, width: number): readonly [Word, Word] | undefined {
    if (this.#line.length > 0) return undefined
    const [piece, ...others] = word.pieces
    if (piece === undefined) return undefined
    if (piece.width <= width) {
      let used = 0
      const fits = word.pieces.findIndex((each) => {
        used += each.width
        return used > width
      })
      return [joined(word.pieces.slice(0, fits), 0), joined(word.pieces.slice(fits), 0)]
    }
    const clusters = piece.shaped.text.match(/\P{M}\p{M}*/gu) ?? [piece.shaped.text]
    let low = 1
    let high = clusters.length - 1
    if (high < 1) return [joined([piece], 0), joined(others, 0)]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#piece(clusters.slice(0, middle).join(''), piece.run).width <= width) low = middle
      else high = middle - 1
    }
    const first = this.#piece(clusters.slice(0, low).join(''), piece.run)
    const rest = this.#piece(clusters.slice(low).join(''), piece.run)
    return [first, joined([...rest.pieces, ...others], 0)]
  }

  #piece(text: string, run: Run): Word {
    const { face, size } = run.style
    const pieces = this.#shaper
      .word(text, face)
      .map((shaped) => ({ shaped, run, width: (shaped.width * size) / 1000 }))
    return joined(pieces, 0)
  }
}

function lineOf(words: readonly Word[], natural: number, setting: Setting, last: boolean): Line {
  const notes: number[] = []
  let size = 0
  let height = 0
  let before: Run | undefined
  for (const word of words)
    for (const { run, shaped } of word.pieces) {
      const arabic = shaped.font === 'arabic' || shaped.font === 'arabic-bold'
      size = Math.max(size, run.style.size)
      height = Math.max(height, run.style.size * (arabic ? arabicLead : setting.lead))
      if (run.note !== undefined && run !== before) notes.push(run.note)
      before = run
    }
  return { words, natural, height, size, last, notes }
}
