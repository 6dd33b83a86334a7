import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import type { Json } from '../text/json.ts'

/** How deep objects and arrays may stand inside one another. */
export const depthLimit = 64

class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

const often = 1000

/** Which numbers may stand in JSON: safe integers alone, or, in what other programs write, any that a double holds; a longer whole number is its digits as text. */
export type Numbers = 'integer' | 'decimal'

/** Reads JSON more strictly than the language does: refused with their place are a key given twice, the keys that reach prototypes, nesting past 64, numbers that are no safe integers and lone surrogates. Yields often how many units of the text have been read. */
export function* strictJsonInSteps(
  text: string,
  numbers: Numbers = 'integer',
): Generator<number, Outcome<Json>> {
  try {
    const reader = new Reader(text, numbers)
    for (let tokens = 1; !reader.isWhole; tokens++) {
      reader.next()
      if (tokens % often === 0) yield reader.at
    }
    reader.end()
    return done(reader.value)
  } catch (refusal) {
    if (refusal instanceof Refusal) return failed(refusal.problem)
    throw refusal
  }
}

const dangerous: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const numberShape = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const blank = /[ \t\n\r]*/y

/** An object or an array whose end has not been reached; `at` is the key or the index of what is being read in it, undefined between two. */
type Open =
  | { readonly members: Record<string, Json>; readonly items: undefined; at: string | undefined }
  | { readonly items: Json[]; readonly members: undefined; at: number | undefined }

class Reader {
  readonly #text: string
  readonly #numbers: Numbers
  readonly #open: Open[] = []
  #value: Json | undefined
  at = 0

  constructor(text: string, numbers: Numbers) {
    this.#text = text
    this.#numbers = numbers
  }

  /** Whether the outermost value has been read to its end. */
  get isWhole(): boolean {
    return this.#value !== undefined
  }

  get value(): Json {
    return this.#value ?? null
  }

  /** Reads one value, or the beginning of an object or an array, and what follows it. */
  next(): void {
    this.#skip(blank)
    const head = this.#text[this.at]
    if (head === '{') this.#begin({ members: {}, items: undefined, at: undefined })
    else if (head === '[') this.#begin({ items: [], members: undefined, at: 0 })
    else this.#take(this.#scalar(head))
  }

  end(): void {
    this.#skip(blank)
    if (this.at < this.#text.length) this.#refuse('json.syntax')
  }

  #begin(open: Open): void {
    this.at++
    if (this.#open.length >= depthLimit) this.#refuse('json.deep', { limit: depthLimit })
    if (this.#closes(open.members ? '}' : ']')) this.#take(open.members ?? open.items)
    else {
      this.#open.push(open)
      if (open.members) this.#key(open)
    }
  }

  // Puts a value where it belongs; what it ends is a value itself.
  #take(taken: Json): void {
    let value = taken
    for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) {
      if (open.members) open.members[open.at ?? ''] = value
      else open.items.push(value)
      open.at = undefined
      if (!this.#closes(open.members ? '}' : ']')) {
        this.#expect(',')
        if (open.members) this.#key(open)
        else open.at = open.items.length
        return
      }
      this.#open.pop()
      value = open.members ?? open.items
    }
    this.#value = value
  }

  #key(open: Extract<Open, { readonly items: undefined }>): void {
    this.#skip(blank)
    const key = this.#text[this.at] === '"' ? this.#string() : this.#refuse('json.syntax')
    open.at = key
    if (dangerous.has(key)) this.#refuse('json.key', { key })
    if (Object.hasOwn(open.members, key)) this.#refuse('json.duplicate', { key })
    this.#expect(':')
  }

  #scalar(head: string | undefined): Json {
    if (head === '"') return this.#string()
    if (head === 't') return this.#word('true', true)
    if (head === 'f') return this.#word('false', false)
    if (head === 'n') return this.#word('null', null)
    return this.#number()
  }

  #string(): string {
    const start = this.at++
    this.#skipPlain()
    if (this.#text[this.at] === '"') return this.#whole(this.#text.slice(start + 1, this.at++))
    for (;;) {
      this.#skipPlain()
      const next = this.#text[this.at]
      if (next === '"') break
      if (next !== '\\') this.#refuse('json.syntax')
      this.at += 2
    }
    this.at++
    try {
      return this.#whole(JSON.parse(this.#text.slice(start, this.at)) as string)
    } catch (error) {
      if (error instanceof Refusal) throw error
      return this.#refuse('json.syntax')
    }
  }

  #whole(text: string): string {
    return text.isWellFormed() ? text : this.#refuse('json.surrogate')
  }

  #number(): number | string {
    const spelt = this.#skip(numberShape)
    if (spelt === '') return this.#refuse('json.syntax')
    const value = Number(spelt)
    if (Number.isSafeInteger(value)) return value + 0
    if (this.#numbers === 'decimal') {
      if (Number.isFinite(value) && !Number.isInteger(value)) return value
      if (/^-?\d{1,40}$/.test(spelt)) return spelt
    }
    return this.#refuse('json.number', { value: spelt.slice(0, 60) })
  }

  #word(word: string, value: boolean | null): Json {
    if (!this.#text.startsWith(word, this.at)) this.#refuse('json.syntax')
    this.at += word.length
    return value
  }

  #closes(bracket: string): boolean {
    this.#skip(blank)
    if (this.#text[this.at] !== bracket) return false
    this.at++
    return true
  }

  #expect(sign: string): void {
    this.#skip(blank)
    if (this.#text[this.at] !== sign) this.#refuse('json.syntax')
    this.at++
  }

  #skip(shape: RegExp): string {
    shape.lastIndex = this.at
    const skipped = shape.exec(this.#text)?.[0] ?? ''
    this.at += skipped.length
    return skipped
  }

  #skipPlain(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.at)
      if (!(unit >= 0x20) || unit === 0x22 || unit === 0x5c) return
      this.at++
    }
  }

  #refuse(code: string, detail: Omit<Problem, 'code'> = {}): never {
    const line = this.#text.slice(0, this.at).split('\n').length
    const path = this.#open.flatMap((open) => open.at ?? [])
    throw new Refusal({ ...detail, code, line, path: path.slice(0, 12).join('.') })
  }
}
