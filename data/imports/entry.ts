import { parseEdtf } from '../dates/parse.ts'
import { edtfYear } from '../dates/partial.ts'
import { doiOf } from '../exports/bibliography.ts'
import { failed, type Outcome } from '../model/outcome.ts'
import type { SourceType } from '../model/vocabulary.ts'
import type { RefusedRow } from './gathering.ts'

/** An entry of a bibliography as its own format has it: the line on which it begins, its key there, and every field with its value in plain text, in its order. */
export interface BibEntry {
  readonly line: number
  readonly key: string
  /** What its format calls its kind. */
  readonly type: string
  readonly fields: readonly EntryField[]
  /** The entry as it stands in the file. */
  readonly raw: string
}

/** A field of an entry, in the words of its format. */
export type EntryField = readonly [name: string, value: string]

/** What an entry says of a source; the empty string and the empty list where it says nothing. */
export interface EntrySays {
  readonly title: string
  readonly creators: readonly string[]
  readonly publisher: string
  /** In EDTF where its format or its parts say it so, else as it is written. */
  readonly issued: string
  readonly captured: string
  readonly type: SourceType
  readonly language: string
  readonly identifier: string
  readonly custodian: string
  readonly reference: string
  readonly provenance: string
  readonly rights: string
  /** The fields that stand in none of these. */
  readonly rest: readonly EntryField[]
  readonly files: readonly EntryFile[]
}

/** A file that an entry names, by the path that stands there. */
export interface EntryFile {
  readonly title: string
  readonly path: string
}

/** The entries of a bibliography, what each says, and what could not be read of the file. */
export interface Bibliography {
  readonly scheme: string
  readonly mediaType: string
  readonly entries: readonly (readonly [BibEntry, EntrySays])[]
  readonly refused: readonly RefusedRow[]
}

/** How many entries one bibliography may have. */
export const mostEntries = 100_000

/** The fields of an entry, taken by name; what is never taken is its rest. */
export class EntryReading {
  readonly #fields: readonly EntryField[]
  readonly #taken = new Set<string>()

  constructor(fields: readonly EntryField[]) {
    this.#fields = fields
  }

  /** The values of the first of these names that has any. */
  all(...names: readonly string[]): readonly string[] {
    const [name = '', found = []] = this.#first(names)
    this.#taken.add(name)
    return found
  }

  /** The value of the first of these names that has any; of several, the first, and all stay in the rest. */
  one(...names: readonly string[]): string {
    const [name = '', found = []] = this.#first(names)
    if (found.length === 1) this.#taken.add(name)
    return found[0] ?? ''
  }

  /** Every field that has not been taken. */
  get rest(): readonly EntryField[] {
    return this.#fields.filter(([name]) => !this.#taken.has(name))
  }

  #first(names: readonly string[]): readonly [string, readonly string[]] | readonly [] {
    for (const name of names) {
      const found = this.#fields.flatMap(([own, value]) => (own === name ? [value] : []))
      if (found.length > 0) return [name, found]
    }
    return []
  }
}

/** A text on one line; blanks that hold two words together stay. */
export function onOneLine(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/gu, ' ').trim()
}

/** What a bibliography of too many entries is refused for. */
export const tooMany: Outcome<never> = failed({ code: 'refs.many', limit: mostEntries })

/** What the entry is known by elsewhere: its DOI, else its address, else another number. */
export function identifierOf(
  reading: EntryReading,
  names: { readonly doi: string; readonly address: string; readonly other: string },
): string {
  const doi = reading.one(names.doi)
  if (doi !== '') return doiOf(doi) ?? doi
  return reading.one(names.address) || (names.other === '' ? '' : reading.one(names.other))
}

/** A date of which the parts are known, as EDTF; the empty string where they make none. */
export function dateOfParts(year: string, month: string, day: string): string {
  const isYear = /^-?\d{1,4}$/.test(year)
  if (!isYear) return ''
  const two = (part: string): string => (/^\d{1,2}$/.test(part) ? part.padStart(2, '0') : '')
  const parts = [edtfYear(Number(year)), two(month), two(month) === '' ? '' : two(day)]
  const edtf = parts.filter((part) => part !== '').join('-')
  return parseEdtf(edtf).ok ? edtf : ''
}
