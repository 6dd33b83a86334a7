import { readTyped } from '../dates/typed.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { readBound } from '../model/read-toll.ts'
import { type DatedField, datedFields, type Query, type QueryPart, type Sign } from './query.ts'
import {
  fieldNear,
  fieldOfWord,
  knownValues,
  type ListedField,
  type QueryField,
  valueNear,
  valuesOfWord,
} from './query-words.ts'
import { askedTokens } from './tokens.ts'

/** Beyond so many conditions a query is pasted, not typed. */
const mostParts = 60

const minus = /[-−](?=[^\s−-])/y
const fieldWord = /(\p{L}[\p{L}'’-]*)(\s*)(:(?!\/\/)|>=|<=|[≥≤><=])\s*/uy
const quote = /["“„«]([^"”“»]*)(["”“»]|$)/y
const bare = /[^\s,"“”„«»]+/y
const comma = /,\s*/y
const signAfter = /(?:>=|<=|[≥≤><=])\s*/y
const blank = /\s/

/** Reads a query: words, "words in order", -words and words of fields with what they ask for; all must apply. What it does not know it refuses, with the one likely meaning; nothing is left out. */
export function parseQuery(text: string): Outcome<Query> {
  const reader = new QueryReader(text)
  const problem = reader.read()
  if (problem !== null) return problem
  const { parts } = reader
  const last = parts.at(-1)
  const isTyped = last !== undefined && !last.not && (last.kind === 'words' || reader.isUnclosed)
  return done({ parts, open: isTyped && !blank.test(text.at(-1) ?? '') })
}

type Refusal = Outcome<never>

class QueryReader {
  readonly parts: QueryPart[] = []
  /** Whether the last phrase has no closing mark yet. */
  isUnclosed = false
  readonly #text: string
  #at = 0
  /** Where the plain words begin that are being read. */
  #from = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): Refusal | null {
    const text = this.#text
    while (this.#at < text.length) {
      // What follows a phrase stands by itself, with a blank between them or without.
      const isBegun = this.#at === this.#from || blank.test(text[this.#at - 1] ?? '')
      const refused = (isBegun && this.#special()) || this.#phrase(false)
      if (typeof refused === 'object') return refused
      if (!refused) this.#at += 1
      if (this.parts.length > mostParts) return failed({ code: 'query.many', limit: mostParts })
    }
    this.#words(text.length)
    const isSaying = this.parts.length > 0 || text.trim() === ''
    return isSaying ? null : failed({ code: 'query.nothing', text: text.trim() })
  }

  /** Reads what begins with a minus or a field word; true where there was one. */
  #special(): Refusal | boolean {
    const begun = this.#at
    const not = this.#take(minus) !== undefined
    const found = this.#field(not, begun)
    if (found !== false || !not) return found
    if (this.#phrase(true, begun)) return true
    const word = this.#take(/[^\s"“”„«»]+/y)?.[0] ?? ''
    if ([...askedTokens(word)].length === 0) return false
    this.#words(begun)
    this.#put({ kind: 'words', not, text: word })
    return true
  }

  #field(not: boolean, begun: number): Refusal | boolean {
    const before = this.#at
    const found = this.#take(fieldWord)
    if (found === undefined) return false
    const [, word = '', space = '', mark = ''] = found
    const field = fieldOfWord(word)
    if (field === undefined) {
      this.#at = before
      const likely = mark === ':' && space === '' ? fieldNear(word) : undefined
      return likely === undefined ? false : this.#near('query.field', { word, likely }, word)
    }
    this.#words(begun)
    return this.#value(field, { not, word, mark })
  }

  #value(
    field: QueryField,
    { not, word, mark }: { readonly not: boolean; readonly word: string; readonly mark: string },
  ): Refusal | true {
    if (field === 'toll') return this.#toll(not, word, mark)
    if (mark !== ':' && mark !== '=') return failed({ code: 'query.sign', field: word, sign: mark })
    if (isDated(field)) {
      const typed = this.#quoted() ?? this.#longest(isDate, 8)
      if (typed === '') return failed({ code: 'query.no-value', field: word })
      const read = readTyped(typed, 'fr')
      if (!read.ok) return read
      return this.#put({ kind: 'dated', not, field, edtf: read.value.edtf })
    }
    if (isListed(field)) return this.#listed(field, not, word)
    const values = this.#list(() => this.#take(bare)?.[0] ?? '')
    if (values.length === 0) return failed({ code: 'query.no-value', field: word })
    return this.#put({ kind: 'named', not, field, values })
  }

  /** A refusal with what was probably meant, and the whole query with that in the place of what was typed. */
  #near(
    code: string,
    said: { readonly [detail: string]: string; readonly likely: string },
    typed: string,
  ): Refusal {
    const at = this.#text.lastIndexOf(typed, this.#at)
    const likely = /\s/.test(said.likely) ? `"${said.likely}"` : said.likely
    const instead = this.#text.slice(0, at) + likely + this.#text.slice(at + typed.length)
    return failed({ code, ...said, instead })
  }

  #listed(field: ListedField, not: boolean, word: string): Refusal | true {
    const isKnown = (typed: string): boolean => valuesOfWord(field, typed).length > 0
    const typed = this.#list(() => this.#longest(isKnown, 4))
    if (typed.length === 0) return failed({ code: 'query.no-value', field: word })
    const values = new Set<string>()
    for (const one of typed) {
      const meant = valuesOfWord(field, one)
      if (meant.length === 0) {
        const likely = valueNear(field, one)
        if (likely !== undefined)
          return this.#near('query.value-near', { field: word, value: one, likely }, one)
        const known = knownValues[field].map(({ words }) => words[0] ?? '').join(', ')
        return failed({ code: 'query.value', field: word, value: one, known })
      }
      for (const slug of meant) values.add(slug)
    }
    return this.#put({ kind: 'listed', not, field, values: [...values] })
  }

  #toll(not: boolean, word: string, mark: string): Refusal | true {
    const after = mark === ':' ? this.#take(signAfter)?.[0].trim() : undefined
    const sign = signOf(after ?? mark)
    const typed = this.#quoted() ?? this.#take(/[^\s"“”„«»]+/y)?.[0] ?? ''
    if (typed === '') return failed({ code: 'query.no-value', field: word })
    const n = readBound(typed)
    if (typeof n !== 'number') return failed({ code: 'query.number', field: word, value: typed })
    return this.#put({ kind: 'toll', not, sign, n })
  }

  /** Values parted by commas, each between quotation marks or bare. */
  #list(readBare: () => string): readonly string[] {
    const values: string[] = []
    do {
      const value = this.#quoted() ?? readBare()
      if (value !== '') values.push(value)
    } while (this.#take(comma) !== undefined)
    return values
  }

  /** The most words from here that are understood together, or else the first. */
  #longest(fits: (typed: string) => boolean, most: number): string {
    const words = [...this.#text.slice(this.#at).matchAll(/\S+/gu)].slice(0, most)
    if (words[0] === undefined || words[0].index > 0) return ''
    for (let n = words.length; n > 1; n--) {
      const { index = 0, 0: last = '' } = words[n - 1] ?? {}
      const typed = this.#text.slice(this.#at, this.#at + index + last.length)
      if (/["“”„«»]/.test(typed) || !fits(typed)) continue
      this.#at += typed.length
      return typed
    }
    const [first] = words[0]
    if (fits(first) && !first.includes('"')) {
      this.#at += first.length
      return first
    }
    return this.#take(bare)?.[0] ?? ''
  }

  #quoted(): string | undefined {
    return this.#take(quote)?.[1]?.trim()
  }

  #phrase(not: boolean, begun = this.#at): boolean {
    const found = this.#take(quote)
    if (found === undefined) return false
    const [, inside = '', closing = ''] = found
    this.#words(begun)
    const isAsking = [...askedTokens(inside)].length > 0
    if (isAsking) {
      this.#put({ kind: 'phrase', not, text: inside.trim() })
      this.isUnclosed = closing === ''
    }
    this.#from = this.#at
    return true
  }

  /** Takes up the plain words that end here; signs without a letter or a figure ask for nothing. */
  #words(end: number): void {
    const text = this.#text.slice(this.#from, end).trim()
    if ([...askedTokens(text)].length > 0) {
      const before = this.parts.at(-1)
      // Quotation marks around nothing part words as a blank does.
      const goesOn = before?.kind === 'words' && !before.not
      if (goesOn) this.parts.pop()
      this.parts.push({ kind: 'words', not: false, text: goesOn ? `${before.text} ${text}` : text })
      this.isUnclosed = false
    }
    this.#from = this.#at
  }

  #put(part: QueryPart): true {
    this.parts.push(part)
    this.isUnclosed = false
    this.#from = this.#at
    return true
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found === null) return undefined
    this.#at += found[0].length
    return found
  }
}

function isDated(field: QueryField): field is DatedField {
  return datedFields.some((one) => one === field)
}

function isListed(field: QueryField): field is ListedField {
  return Object.hasOwn(knownValues, field)
}

function isDate(typed: string): boolean {
  return readTyped(typed, 'fr').ok
}

function signOf(mark: string): Sign {
  switch (mark) {
    case '>':
    case '<':
      return mark
    case '>=':
    case '≥':
      return '>='
    case '<=':
    case '≤':
      return '<='
  }
  return '='
}
