import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Archive, standingIds } from '../changes/state.ts'
import { contextLength } from '../evidence/quote.ts'
import type { Json } from '../text/json.ts'
import { pointCount } from '../text/points.ts'
import { cellSpans, type TableRow } from './delimited.ts'
import { type Gathering, idFrom } from './gathering.ts'
import type { Table } from './table.ts'

/** The file that a table came in, with the text in which its rows stand. */
export interface TableFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly encoding: string
  readonly encodingFound: string
  readonly text: string
}

// What a passage may quote at most.
const longestQuote = 100_000

interface Made {
  readonly id: string
  readonly original: string
  readonly text: string
  readonly textBytes: Uint8Array
}

/** A table as a source of its own: it is made where something of the archive rests on one of its rows. */
export class TableSource {
  readonly #gathering: Gathering
  readonly #file: TableFile
  readonly #table: Table
  #made: Made | undefined
  readonly #hasPairs: boolean
  #last = { unit: 0, point: 0 }

  constructor(gathering: Gathering, file: TableFile, table: Table) {
    this.#gathering = gathering
    this.#file = file
    this.#table = table
    this.#hasPairs = /[\ud800-\udbff]/.test(file.text)
  }

  /** The id of the source. */
  get id(): string {
    return this.#make().id
  }

  /** The blobs that the source keeps; none where nothing rests on it. */
  get texts(): readonly { readonly sha256: string; readonly bytes: Uint8Array }[] {
    const made = this.#made
    if (made === undefined) return []
    const original = { sha256: made.original, bytes: this.#file.bytes }
    if (made.text === made.original) return [original]
    return [original, { sha256: made.text, bytes: made.textBytes }]
  }

  /** The passage of the source in which cells of a row stand, from the first of them to the last. */
  passage(row: TableRow, columns: readonly number[]): string {
    const { id: source, text: digest } = this.#make()
    const { text } = this.#file
    const chosen = this.#spansOf(row, columns)
    const from = Math.min(...chosen.map(([start]) => start))
    const to = Math.max(...chosen.map(([, end]) => end))
    const [start, end] = this.#trimmed(from, to)
    const id = idFrom('passage', source, String(start), String(end))
    const point = this.#pointAt(start)
    const exact = text.slice(start, end)
    this.#gathering.put(
      id,
      {
        source,
        exact,
        prefix: around(text, start - contextLength, start),
        suffix: around(text, end, end + contextLength),
        start: point,
        end: point + (this.#hasPairs ? pointCount(exact) : exact.length),
        text: digest,
      },
      true,
    )
    return id
  }

  // A row whose cells nothing parts, as a line of JSON, is quoted whole.
  #spansOf(row: TableRow, columns: readonly number[]): readonly (readonly [number, number])[] {
    const { delimiter } = this.#table
    if (delimiter === '') return [[row.start, row.end]]
    const spans = cellSpans(this.#file.text, delimiter, row)
    return columns.flatMap((at) => (spans[at] === undefined ? [] : [spans[at]]))
  }

  #trimmed(from: number, to: number): readonly [number, number] {
    const { text } = this.#file
    let [start, end] = [from, Math.min(to, from + longestQuote)]
    // No half of a pair is quoted.
    if (end < to && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end--
    while (start < end && /["\s]/.test(text[start] ?? '')) start++
    while (end > start && /["\s]/.test(text[end - 1] ?? '')) end--
    return start < end ? [start, end] : [from, to]
  }

  #pointAt(unit: number): number {
    if (!this.#hasPairs) return unit
    const { text } = this.#file
    const base = this.#last.unit <= unit ? this.#last : { unit: 0, point: 0 }
    this.#last = { unit, point: base.point + pointCount(text.slice(base.unit, unit)) }
    return this.#last.point
  }

  #make(): Made {
    if (this.#made !== undefined) return this.#made
    const { bytes, text, name, mediaType, encoding, encodingFound } = this.#file
    const spelt = new TextEncoder().encode(text)
    const original = hash(bytes)
    // Most texts are spelled as their file is: they are held once.
    const textBytes = isSame(bytes, spelt) ? bytes : spelt
    const digest = textBytes === bytes ? original : hash(textBytes)
    const standing = sourceOf(this.#gathering.archive, original, digest)
    const id = standing ?? idFrom('source', 'table', original, digest)
    const fields: Record<string, Json> = {
      ...{ title: name || '…', type: 'report', original, text: digest, mediaType },
      ...{ fileName: name.slice(-255), octets: bytes.length, characters: pointCount(text) },
      ...{ encodingFound, encoding },
    }
    if (standing === undefined) this.#gathering.put(id, fields, true)
    this.#made = { id, original, text: digest, textBytes }
    return this.#made
  }
}

function sourceOf(archive: Archive, original: string, text: string): string | undefined {
  for (const id of standingIds(archive, 'source')) {
    const fields = archive.records.get(id)?.fields
    if (fields?.original === original && fields.text === text) return id
  }
  return undefined
}

/** A stretch of a text for its context, no half of a pair at its ends. */
function around(text: string, from: number, to: number): string {
  return text.slice(Math.max(0, from), to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

function hash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
