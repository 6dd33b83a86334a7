import { mostEntries } from './entry.ts'
import type { RefusedRow, Step } from './gathering.ts'

/** An entry of BibTeX as it stands: its fields by their names in small letters, each value in TeX. */
export interface TexEntry {
  readonly line: number
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
  readonly raw: string
}

/** What was taken out of a file of BibTeX. */
export interface TexTaken {
  readonly entries: readonly TexEntry[]
  readonly refused: readonly RefusedRow[]
}

const months = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
]

class Broken extends Error {}

/** Takes a file of BibTeX or BibLaTeX apart, with its strings and the macros of months; an entry that does not hold together is refused with its line, and reading goes on at the next `@` that begins one. */
export function* takeBibTexApart(text: string): Generator<Step, TexTaken> {
  const strings = new Map(months.map((name, at) => [name, String(at + 1)]))
  const entries: TexEntry[] = []
  const refused: RefusedRow[] = []
  const opening = /^[^\S\n]*@[^\S\n]*([A-Za-z]+)\s*([{(])/gm
  let line = 1
  let counted = 0
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    line += newlines(text, counted, found.index)
    counted = found.index
    const [head, type = '', bracket] = found
    const name = type.toLowerCase()
    const reader = new Reader(text, found.index + head.length, bracket === '{' ? '}' : ')', strings)
    try {
      if (name === 'comment' || name === 'preamble') reader.skip()
      else if (name === 'string') {
        for (const [string, value] of reader.fields()) strings.set(string, value)
      } else {
        const key = reader.key()
        const fields = reader.fields()
        entries.push({ line, type: name, key, fields, raw: text.slice(found.index, reader.at) })
      }
      opening.lastIndex = reader.at
    } catch (error) {
      if (!(error instanceof Broken)) throw error
      // JabRef and others close a comment where no brace of its own does.
      if (name !== 'comment')
        refused.push({
          row: line,
          column: '',
          value: openingLine(text, found.index),
          reason: 'bib.broken',
        })
      opening.lastIndex = found.index + head.length
    }
    if (entries.length > mostEntries) break
    if (entries.length % 100 === 0) yield { phase: 'parse', done: counted, total: text.length }
  }
  return { entries, refused }
}

/** The line on which an entry begins, as far as it is shown. */
function openingLine(text: string, from: number): string {
  const end = text.indexOf('\n', from)
  return text
    .slice(from, end < 0 ? undefined : end)
    .trim()
    .slice(0, 120)
}

function newlines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count++
  return count
}

/** Where the next entry begins: nothing of one entry is ever read into another. */
const next = /\n[^\S\n]*@[A-Za-z]+\s*[{(]/g

class Reader {
  readonly #text: string
  readonly #close: string
  readonly #strings: ReadonlyMap<string, string>
  readonly #end: number
  at: number

  constructor(text: string, at: number, close: string, strings: ReadonlyMap<string, string>) {
    this.#text = text
    this.at = at
    this.#close = close
    this.#strings = strings
    next.lastIndex = at
    this.#end = next.exec(text)?.index ?? text.length
  }

  /** Passes over what stands in the brackets. */
  skip(): void {
    let depth = 1
    while (this.at < this.#end) {
      const sign = this.#text[this.at++]
      if (sign === '\\') this.at++
      else if (sign === '{' || (sign === '(' && this.#close === ')')) depth++
      else if (sign === '}' || (sign === ')' && this.#close === ')')) depth--
      if (depth === 0) return
    }
    throw new Broken()
  }

  key(): string {
    const found = /\s*([^\s,={}]*)\s*(?=[,})])/y
    found.lastIndex = this.at
    const read = found.exec(this.#text)
    if (read === null || found.lastIndex > this.#end) throw new Broken()
    this.at = found.lastIndex
    return read[1] ?? ''
  }

  fields(): ReadonlyMap<string, string> {
    const fields = new Map<string, string>()
    for (;;) {
      this.#blank()
      if (this.#text[this.at] === ',') {
        this.at++
        continue
      }
      if (this.#text[this.at] === this.#close) {
        this.at++
        return fields
      }
      const name = this.#word()
      this.#blank()
      if (this.#text[this.at++] !== '=') throw new Broken()
      const value = this.#value()
      // Of a field given twice, the first is read, as BibTeX does.
      if (!fields.has(name)) fields.set(name, value)
    }
  }

  #value(): string {
    let value = ''
    for (;;) {
      this.#blank()
      const sign = this.#text[this.at]
      if (sign === '{') value += this.#braced('}')
      else if (sign === '"') value += this.#braced('"')
      else {
        const word = this.#word()
        value += /^\d+$/.test(word) ? word : (this.#strings.get(word) ?? word)
      }
      this.#blank()
      if (this.#text[this.at] !== '#') return value
      this.at++
    }
  }

  #braced(close: string): string {
    const from = this.at + 1
    // BibTeX counts every brace; what others write counts without those behind a backslash.
    const end = this.#endOf(from, close, false) ?? this.#endOf(from, close, true)
    if (end === undefined) throw new Broken()
    this.at = end + 1
    return this.#text.slice(from, end)
  }

  #endOf(from: number, close: string, isEscaped: boolean): number | undefined {
    let depth = 0
    for (let at = from; at < this.#end; at++) {
      const sign = this.#text[at]
      if (depth === 0 && sign === close) return at
      if (isEscaped && sign === '\\') at++
      else if (sign === '{') depth++
      else if (sign === '}') depth--
      if (depth < 0) return undefined
    }
    return undefined
  }

  #word(): string {
    const found = /[^\s,={}()"#%@\\]+/y
    found.lastIndex = this.at
    const [word] = found.exec(this.#text) ?? []
    if (word === undefined || found.lastIndex > this.#end) throw new Broken()
    this.at = found.lastIndex
    return word.toLowerCase()
  }

  #blank(): void {
    const blank = /(?:\s+|%[^\n]*\n)*/y
    blank.lastIndex = this.at
    this.at += blank.exec(this.#text)?.[0].length ?? 0
    if (this.at > this.#end || this.at >= this.#text.length) throw new Broken()
  }
}
