import { type Key, say } from '../../words/words.ts'
import { type Cut, cuts, joinedPieces, torn } from './cut-word.ts'
import type { Ink } from './display.ts'
import type { Shaper } from './shape.ts'
import { mostHyphens, totalFit } from './total-fit.ts'
import type { Piece, Run, Word } from './word.ts'

/** How a paragraph is set. `hyphens` is the language whose rules break words, in unjustified text only those that fit no line; empty breaks none. */
export interface Setting {
  readonly width: number
  readonly align: 'left' | 'justify' | 'right' | 'center'
  readonly lead: number
  readonly rtl?: boolean
  readonly hyphens?: string
  /** How far the lines after the first are set in, of text that is not justified. */
  readonly hang?: number
  /** The colour behind highlighted runs. */
  readonly highlight?: Ink
}

/** One line: its words, their natural width, its height, the notes called on it, and whether a broken word ends it. */
export interface ParaLine {
  readonly words: readonly Word[]
  readonly natural: number
  readonly height: number
  readonly size: number
  readonly last: boolean
  readonly notes: readonly number[]
  readonly hyphened: boolean
  readonly indent: number
}

/** A paragraph broken into lines. */
export interface Para {
  readonly lines: readonly ParaLine[]
  readonly height: number
  readonly setting: Setting
}

const months = Array.from({ length: 12 }, (_, at) => `print.month.${at + 1}` as Key)
  .flatMap((key) => [say('fr', key), say('en', key)])
  .join('|')
/** Blanks, but for those of French punctuation, of a day before its month and of a figure that belongs to a name: no line begins with one of these, nor ends with what opens a quote. */
const blanks = new RegExp(
  String.raw`[ \t\r\n\u2028\u2029]*[\t\r\n\u2028\u2029][ \t\r\n\u2028\u2029]*|` +
    String.raw`(?<!«) +(?! |[:;!?»](?:\s|$)|(?<=(?<![\d.,])(?:\d{1,2}|1er) )(?:${months})(?!\p{L})|(?=\d)(?<=\p{Lu}\p{Ll}+ )\d{1,3}(?=[,;.)\u202f]|\s[:;!?»]|$))`,
  'u',
)
/** After a stroke or a dash, but for one between figures, and after a hyphen that has three letters on either side. */
const breakable = /(?<=[/—]|(?<!\d)–)(?=[^/–—])|(?<=–)(?=[^/–—\d])|(?<=\p{L}{3}-)(?=\p{L}{3})/u
/** The symbol of a document, S/RES/2100: never parted at its strokes. */
const symbol = /^\P{L}*\p{Lu}{1,6}(?:\/[\p{Lu}\p{N}.()-]+)+\P{L}*$/u
const ordinal = /^(.*(?<![\p{L}\p{N}])1)(er)((?!\p{L}).*)$/su
const arabicLead = 1.8
/** Beyond so many words the lines of a paragraph are taken as they come. */
const mostFitted = 1000
/** A last line narrower than this share of its column takes a word from the line above. */
const runt = 0.14
/** The line above keeps at least this share. */
const leastAbove = 0.8

/** Breaks runs into lines of a width: justified text as evenly as the whole paragraph allows, other text as it comes, letter by letter where nothing else helps. */
export function paragraph(shaper: Shaper, runs: readonly Run[], setting: Setting): Para {
  const given = words(shaper, runs)
  const lines =
    (setting.align === 'justify' ? fitted(shaper, given, setting) : undefined) ??
    withoutRunt(new Breaker(shaper, setting).lines(given), setting)
  const height = lines.reduce((sum, line) => sum + line.height, 0)
  return { lines, height, setting }
}

function fitted(
  shaper: Shaper,
  given: readonly Word[],
  setting: Setting,
): readonly ParaLine[] | undefined {
  if (given.length > mostFitted) return undefined
  const found = totalFit(shaper, given, setting.width, setting.hyphens ?? '')
  return found?.map((line, at) =>
    lineOf(line.words, line.natural, setting, at === found.length - 1),
  )
}

/** Moves the last words of the line before last down, where the last line would hold a scrap. */
function withoutRunt(lines: readonly ParaLine[], setting: Setting): readonly ParaLine[] {
  const last = lines.at(-1)
  const above = lines.at(-2)
  if (setting.align === 'justify' || last === undefined || above === undefined) return lines
  const moved = above.words.at(-1)
  const next = last.words[0]
  if (moved === undefined || next === undefined || above.words.length < 3) return lines
  if (last.natural >= setting.width * runt || moved.space === 0) return lines
  const space = next.gap ?? 0
  const kept = above.natural - moved.width - moved.space
  const whole = last.natural + space + moved.width
  if (space === 0 || kept < setting.width * leastAbove) return lines
  if (whole > setting.width - last.indent) return lines
  const words = [{ ...moved, space: 0 }, { ...next, space }, ...last.words.slice(1)]
  return [
    ...lines.slice(0, -2),
    lineOf(above.words.slice(0, -1), kept, setting, false, above.indent),
    lineOf(words, whole, setting, true, last.indent),
  ]
}

function words(shaper: Shaper, runs: readonly Run[]): readonly Word[] {
  const out: Word[] = []
  let pieces: Piece[] = []
  let space = 0
  const close = (): void => {
    if (pieces.length > 0) out.push(joinedPieces(pieces, space))
    pieces = []
    space = 0
  }
  for (const run of runs) {
    const { face, size } = run.style
    const blank = () => ((shaper.word(' ', face)[0]?.width ?? 0) * size) / 1000
    run.text
      .replaceAll('\u00ad', '')
      .split(blanks)
      .forEach((token, at) => {
        if (at > 0) {
          close()
          space = blank()
        }
        const parts =
          /[-/–—]/u.test(token) && !symbol.test(token) ? token.split(breakable) : [token]
        parts.forEach((part, nth) => {
          if (nth > 0) close()
          for (const [text, of] of raised(part, run))
            for (const shaped of shaper.word(text, face))
              pieces.push({ shaped, run: of, width: (shaped.width * of.style.size) / 1000 })
        })
      })
  }
  close()
  return out
}

/** A word of a run in its parts: the letters of “1er” raised behind their figure. */
function raised(word: string, run: Run): readonly (readonly [string, Run])[] {
  if (word === '') return []
  const found = word.includes('1er') ? ordinal.exec(word) : null
  if (found === null) return [[word, run]]
  const { size, rise = 0 } = run.style
  const style = { ...run.style, size: size * 0.68, rise: rise + size * 0.31 }
  const [, before = '', letters = '', after = ''] = found
  const tail = after === '' ? [] : [[after, run] as const]
  return [[before, run], [letters, { ...run, style, part: run }], ...tail]
}

class Breaker {
  readonly #shaper: Shaper
  readonly #setting: Setting
  readonly #hang: number
  #lines: ParaLine[] = []
  #line: Word[] = []
  #used = 0
  #hyphens = 0

  constructor(shaper: Shaper, setting: Setting) {
    this.#shaper = shaper
    this.#setting = setting
    this.#hang = setting.hang ?? 0
  }

  lines(given: readonly Word[]): readonly ParaLine[] {
    for (const word of given) this.#put(word)
    this.#close(true)
    return this.#lines
  }

  #put(given: Word): void {
    let word = given
    for (;;) {
      const width = this.#width() + 0.01
      const first = this.#line.length === 0
      const space = first ? 0 : word.space
      if (this.#used + space + word.width <= width) {
        this.#line.push(first && word.space > 0 ? { ...word, space, gap: word.space } : word)
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

  #indent(): number {
    return this.#lines.length === 0 ? 0 : this.#hang
  }

  #width(): number {
    return this.#setting.width - this.#indent()
  }

  #close(last: boolean): void {
    if (this.#line.length > 0)
      this.#lines.push(lineOf(this.#line, this.#used, this.#setting, last, this.#indent()))
    this.#hyphens = this.#lines.at(-1)?.hyphened === true ? this.#hyphens + 1 : 0
    this.#line = []
    this.#used = 0
  }

  #hyphenated(word: Word, room: number): Cut | undefined {
    const tooWide = word.width > this.#width()
    if (!tooWide && (this.#setting.align !== 'justify' || this.#hyphens >= mostHyphens))
      return undefined
    const [piece] = word.pieces
    if (piece === undefined || room < piece.run.style.size) return undefined
    for (const cut of cuts(this.#shaper, word, this.#setting.hyphens ?? '', tooWide))
      if (cut[0].width <= room) return cut
    return undefined
  }

  #torn(word: Word, width: number): Cut | undefined {
    return this.#line.length > 0 ? undefined : torn(this.#shaper, word, width)
  }
}

function lineOf(
  words: readonly Word[],
  natural: number,
  setting: Setting,
  last: boolean,
  indent = 0,
): ParaLine {
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
  const hyphened = words.at(-1)?.pieces.at(-1)?.shaped.text.endsWith('\u00ad') === true
  return { words, natural, height, size, last, notes, hyphened, indent }
}
