import { normaliseText } from '../evidence/quote.ts'
import type { PartPlace } from '../model/parts.ts'
import { pointCount } from '../text/points.ts'
import type { TextPart } from './reader.ts'

/** The most code points of a document's text that are kept. */
export const mostCharacters = 16_000_000

/** A text as a reader writes it, paragraph by paragraph: normalised as it comes, with the places of its parts. */
export class TextWriter {
  readonly #lines: string[] = []
  readonly #parts: TextPart[] = []
  readonly #open: { readonly at: PartPlace; readonly start: number }[] = []
  #points = 0

  /** How many code points have been written. */
  get length(): number {
    return this.#points
  }

  /** Whether the text is longer than what is kept: the reader stops. */
  get isFull(): boolean {
    return this.#points > mostCharacters
  }

  /** Writes a paragraph; its own line feeds stay, no letter of it is joined to the next. */
  line(text: string): void {
    const plain = `${normaliseText(withoutControls(text)).trimEnd()}\n`
    this.#lines.push(plain)
    this.#points += pointCount(plain)
  }

  /** Writes a paragraph unless it is blank. */
  words(text: string): void {
    if (text.trim() !== '') this.line(text)
  }

  /** Leaves one blank line, never two. */
  gap(): void {
    const last = this.#lines.at(-1)
    if (last !== undefined && last !== '\n') this.line('')
  }

  /** Begins a part of the original. */
  open(at: PartPlace): void {
    this.#open.push({ at: plainPlace(at), start: this.#points })
  }

  /** Ends the part that was begun last. */
  close(): void {
    const part = this.#open.pop()
    if (part !== undefined) this.#parts.push({ start: part.start, end: this.#points, at: part.at })
  }

  /** Leaves out the part that was begun last: nothing stands in it. */
  drop(): void {
    this.#open.pop()
  }

  /** The text and its parts, those that begin first first. */
  finish(): { readonly text: string; readonly parts: readonly TextPart[] } {
    while (this.#open.length > 0) this.close()
    while (this.#lines.at(-1)?.trim() === '') this.#points -= pointCount(this.#lines.pop() ?? '')
    const within = ({ at, ...part }: TextPart): TextPart => ({
      start: Math.min(part.start, this.#points),
      end: Math.min(part.end, this.#points),
      at,
    })
    const parts = this.#parts.map(within).sort((a, b) => a.start - b.start || b.end - a.end)
    return { text: this.#lines.join(''), parts }
  }
}

/** A text without the control characters that no text holds, and without halves of letters. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

/** A place whose names and labels, which come from the document, are lines of no great length. */
export function plainPlace(at: PartPlace): PartPlace {
  const line = (text: string, most: number): string =>
    text
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .trim()
      .slice(0, most)
      .toWellFormed()
  if ('sheet' in at) return { sheet: line(at.sheet, 200) }
  if ('chapter' in at) return { chapter: line(at.chapter, 400) }
  if ('time' in at) return at
  return at.label === undefined ? at : { ...at, label: line(at.label, 200) }
}
