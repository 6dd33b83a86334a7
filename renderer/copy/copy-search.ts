import { fold } from '../../data/text/fold.ts'
import type { Json } from '../../data/text/json.ts'
import type { CopyLines } from './block.ts'

// What of an event and of a source is searched; the rest is figures and names of the format.
const ofEvent = ['title', 'otherTitles', 'words', 'edtf', 'summary', 'facts', 'places', 'actors']
const ofSource = ['title', 'creators', 'publisher', 'issued', 'code', 'facts', 'text']
const spoken = new Set(['text', 'name', 'role', 'style', 'where'])
const sliceTime = 12
const between = /[^\p{L}\p{N}]+/gu

/** Finds words in the events and the sources of a copy: every word asked for must begin a word there, words between quotation marks in their order. */
export class CopySearch {
  readonly #lines: CopyLines
  readonly #events: string[] = []
  readonly #sources: string[] = []

  constructor(lines: CopyLines) {
    this.#lines = lines
    const readOn = (): void => {
      const until = performance.now() + sliceTime
      while (performance.now() < until)
        if (!this.#next()) {
          performance.mark('copy-ready')
          return
        }
      setTimeout(readOn)
    }
    setTimeout(readOn)
  }

  events(query: string): readonly number[] {
    return this.#holding(query, this.#events)
  }

  sources(query: string): readonly number[] {
    return this.#holding(query, this.#sources)
  }

  #holding(query: string, texts: readonly string[]): readonly number[] {
    while (this.#next());
    const asked = askedOf(query)
    return texts.flatMap((text, n) => (asked.every((words) => text.includes(words)) ? [n] : []))
  }

  /** Folds the next text; false where none is left. */
  #next(): boolean {
    const { events, sources } = this.#lines
    const event = events[this.#events.length]
    if (event !== undefined) {
      this.#events.push(folded(event, ofEvent))
      return true
    }
    const source = sources[this.#sources.length]
    if (source === undefined) return false
    this.#sources.push(folded(source, ofSource))
    return true
  }
}

function askedOf(query: string): readonly string[] {
  const phrases = [...query.matchAll(/["“«]([^"”»]*)["”»]/gu)].map(([, words = '']) => words)
  const rest = query.replace(/["“«][^"”»]*["”»]/gu, ' ')
  return [...phrases, ...rest.split(/\s+/u)]
    .map((words) => spaced(words).trimEnd())
    .filter((words) => words !== '')
}

function folded(line: string, members: readonly string[]): string {
  const told = JSON.parse(line) as { readonly [member: string]: Json }
  const words: string[] = []
  for (const member of members) gather(told[member] ?? null, words)
  return spaced(words.join(' '))
}

// Most words of a text stand in it more than once: each is folded once.
const foldedWords = new Map<string, string>()

function spaced(words: string): string {
  let all = ' '
  for (const word of words.split(/\s+/u)) {
    let plain = foldedWords.get(word)
    if (plain === undefined) {
      plain = fold(word).replace(between, ' ').trim()
      foldedWords.set(word, plain)
    }
    if (plain !== '') all += `${plain} `
  }
  return all
}

function gather(value: Json, into: string[]): void {
  if (typeof value === 'string') into.push(value)
  else if (Array.isArray(value)) for (const one of value as readonly Json[]) gather(one, into)
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value))
      if (spoken.has(name) || name === '$') gather(one, into)
}
