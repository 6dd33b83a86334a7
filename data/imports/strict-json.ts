import type { Json } from '../model/json.ts'
import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'

/** How deep objects and arrays may stand inside one another. */
export const depthLimit = 64

class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Reads JSON more strictly than the language does: refused with their place are a key given twice, the keys that reach prototypes, nesting past 64, numbers that are no safe integers and lone surrogates. */
export function parseStrictJson(text: string): Outcome<Json> {
  try {
    const reader = new Reader(text)
    const value = reader.value(0)
    reader.end()
    return done(value)
  } catch (refusal) {
    if (refusal instanceof Refusal) return failed(refusal.problem)
    throw refusal
  }
}

const dangerous: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const numberShape = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const blank = /[ \t\n\r]*/y

class Reader {
  readonly #text: string
  readonly #path: (string | number)[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  value(depth: number): Json {
    this.#skip(blank)
    const head = this.#text[this.#at]
    if (head === '{') return this.#object(depth + 1)
    if (head === '[') return this.#array(depth + 1)
    if (head === '"') return this.#string()
    if (head === 't') return this.#word('true', true)
    if (head === 'f') return this.#word('false', false)
    if (head === 'n') return this.#word('null', null)
    return this.#number()
  }

  end(): void {
    this.#skip(blank)
    if (this.#at < this.#text.length) this.#refuse('json.syntax')
  }

  #object(depth: number): Json {
    this.#deepen(depth)
    const members: Record<string, Json> = {}
    if (this.#closes('}')) return members
    do {
      this.#skip(blank)
      const key = this.#text[this.#at] === '"' ? this.#string() : this.#refuse('json.syntax')
      this.#path.push(key)
      if (dangerous.has(key)) this.#refuse('json.key', { key })
      if (Object.hasOwn(members, key)) this.#refuse('json.duplicate', { key })
      this.#expect(':')
      members[key] = this.value(depth)
      this.#path.pop()
    } while (this.#more('}'))
    return members
  }

  #array(depth: number): Json {
    this.#deepen(depth)
    const items: Json[] = []
    if (this.#closes(']')) return items
    do {
      this.#path.push(items.length)
      items.push(this.value(depth))
      this.#path.pop()
    } while (this.#more(']'))
    return items
  }

  #string(): string {
    const start = this.#at++
    this.#skipPlain()
    if (this.#text[this.#at] === '"') return this.#whole(this.#text.slice(start + 1, this.#at++))
    for (;;) {
      this.#skipPlain()
      const next = this.#text[this.#at]
      if (next === '"') break
      if (next !== '\\') this.#refuse('json.syntax')
      this.#at += 2
    }
    this.#at++
    try {
      return this.#whole(JSON.parse(this.#text.slice(start, this.#at)) as string)
    } catch (error) {
      if (error instanceof Refusal) throw error
      return this.#refuse('json.syntax')
    }
  }

  #whole(text: string): string {
    return text.isWellFormed() ? text : this.#refuse('json.surrogate')
  }

  #number(): number {
    const spelt = this.#skip(numberShape)
    if (spelt === '') return this.#refuse('json.syntax')
    const value = Number(spelt)
    return Number.isSafeInteger(value) ? value + 0 : this.#refuse('json.number', { value: spelt })
  }

  #word(word: string, value: boolean | null): Json {
    if (!this.#text.startsWith(word, this.#at)) this.#refuse('json.syntax')
    this.#at += word.length
    return value
  }

  #deepen(depth: number): void {
    this.#at++
    if (depth > depthLimit) this.#refuse('json.deep', { limit: depthLimit })
  }

  #closes(bracket: string): boolean {
    this.#skip(blank)
    if (this.#text[this.#at] !== bracket) return false
    this.#at++
    return true
  }

  #more(bracket: string): boolean {
    if (this.#closes(bracket)) return false
    this.#expect(',')
    return true
  }

  #expect(sign: string): void {
    this.#skip(blank)
    if (this.#text[this.#at] !== sign) this.#refuse('json.syntax')
    this.#at++
  }

  #skip(shape: RegExp): string {
    shape.lastIndex = this.#at
    const skipped = shape.exec(this.#text)?.[0] ?? ''
    this.#at += skipped.length
    return skipped
  }

  #skipPlain(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at)
      if (!(unit >= 0x20) || unit === 0x22 || unit === 0x5c) return
      this.#at++
    }
  }

  #refuse(code: string, detail: Omit<Problem, 'code'> = {}): never {
    const line = this.#text.slice(0, this.#at).split('\n').length
    const path = this.#path.slice(0, 12).join('.')
    throw new Refusal({ ...detail, code, line, path })
  }
}
