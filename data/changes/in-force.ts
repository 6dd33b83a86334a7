import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Held } from './held.ts'
import { type Archive, mentioning, standing } from './state.ts'

/** A text of a source: the one that was first read from its bytes, `reading` null, or a further reading. `text` and `parts` are digests of blobs. */
export interface SourceText {
  readonly reading: string | null
  readonly text: string
  readonly characters: number
  readonly parts: string | null
}

/** Every blob that a source and its readings name: originals, texts, and where their parts stand. */
export function blobsOf(archive: Archive, source: string): readonly string[] {
  const held = archive.records.get(source)
  if (held === undefined) return []
  const named = [held, ...readingsOf(archive, source)].flatMap(({ fields }) => [
    ...[fields.original, fields.text, fields.parts],
  ])
  return [...new Set(named.filter((one) => typeof one === 'string'))]
}

/** The standing further readings of a source, in the order in which they came. */
export function readingsOf(archive: Archive, source: string): readonly Held[] {
  return mentioning(archive, source, 'reading').filter(({ fields }) => fields.source === source)
}

/** The text of a source that is read, cited, searched and printed now: that of the reading in force, else the first one; undefined where it has none. */
export function textInForce(archive: Archive, source: string): SourceText | undefined {
  const held = archive.records.get(source)
  if (held === undefined) return undefined
  const named = held.fields.reading
  const reading = typeof named === 'string' ? standing(archive, named) : undefined
  if (reading?.fields.source === source) {
    const text = sourceTextOf(reading, reading.id)
    if (text !== undefined) return text
  }
  return sourceTextOf(held, null)
}

/** Every text of a source, the first one before its further readings. */
export function textsOf(archive: Archive, source: string): readonly SourceText[] {
  const held = archive.records.get(source)
  if (held === undefined) return []
  const all = [
    sourceTextOf(held, null),
    ...readingsOf(archive, source).map((reading) => sourceTextOf(reading, reading.id)),
  ]
  return all.filter((one) => one !== undefined)
}

function sourceTextOf({ fields }: Held, reading: string | null): SourceText | undefined {
  const { text, characters, parts } = fields
  if (typeof text !== 'string') return undefined
  return {
    reading,
    text,
    characters: typeof characters === 'number' ? characters : 0,
    parts: typeof parts === 'string' ? parts : null,
  }
}

/** Whether a reading may be deleted: it is not in force, and no standing passage was chosen in it alone. */
export function mayLeave(archive: Archive, reading: string): Outcome<string> {
  const held = standing(archive, reading)
  const source = String(held?.fields.source)
  if (held === undefined) return failed({ code: 'record.unknown', id: reading })
  if (textInForce(archive, source)?.reading === reading)
    return failed({ code: 'reading.in-force', id: reading })
  const { text } = held.fields
  const others = readingsOf(archive, source).some(
    (other) => other.id !== reading && other.fields.text === text,
  )
  const n = others
    ? 0
    : mentioning(archive, source, 'passage').filter(({ fields }) => fields.text === text).length
  return n === 0 ? done(reading) : failed({ code: 'reading.cited', id: reading, n })
}
