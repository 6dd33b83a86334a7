import { toBase64 } from '../../exports/base64.ts'
import type { Lang } from '../../model/text.ts'
import type { Json } from '../../text/json.ts'
import type { Entry, PrintFact, PrintModel, PrintSource } from '../model.ts'
import { inBoth } from './both.ts'
import { pageWords } from './page-words.ts'
import {
  type CopyEntry,
  type CopyEvents,
  type CopyHead,
  type CopySource,
  copyMark,
} from './told.ts'

/** The same report in both languages. */
export type Reports = Readonly<Record<Lang, PrintModel>>

/** Compresses bytes by Deflate (RFC 1951), as the machine does it best. */
export type Deflate = (bytes: Uint8Array) => Uint8Array

const perStep = 200

/** The data of a reading copy: three lines, each lines of JSON compressed by Deflate (RFC 1951) and spelt in base64. The first is the head, the second an event a line, the third a source a line. A step for every two hundred. */
export function* blockOf(
  id: string,
  reports: Reports,
  first: Lang,
  deflate: Deflate,
): Generator<number, string> {
  const told = reports[first]
  const other = reports[first === 'fr' ? 'en' : 'fr']
  // A report is plain JSON: what is said of `PrintModel`.
  const both = (one: unknown, same: unknown): Json =>
    first === 'fr' ? inBoth(one as Json, same as Json) : inBoth(same as Json, one as Json)
  const entries = twins(told.entries, other.entries)
  const sources = twins(told.sources, other.sources)
  const head: CopyHead = {
    lang: first,
    archive: { id, title: told.title },
    facts: both(told.facts, other.facts),
    software: told.software,
    events: eventsOf(entries, both),
    sources: sources.length,
    words: { fr: pageWords('fr'), en: pageWords('en') },
  }
  yield 0
  const events = new Packing()
  for (const [nth, [one, same]] of entries.entries()) {
    if (nth % perStep === perStep - 1) yield nth
    events.line(both(entryOf(one), entryOf(same)))
  }
  const texts = new Packing()
  for (const [nth, [one, same]] of sources.entries()) {
    if (nth % perStep === perStep - 1) yield entries.length + nth
    texts.line(both(sourceOf(one), sourceOf(same)))
  }
  const opening = new Packing()
  opening.line(head as unknown as Json)
  return [opening, events, texts].map((packing) => packing.spelt(deflate)).join('\n')
}

/** Each of a list with its twin in the other language. */
function twins<T extends { readonly id: string }>(
  told: readonly T[],
  other: readonly T[],
): readonly (readonly [T, T])[] {
  const known = new Map(other.map((one) => [one.id, one]))
  return told.map((one) => [one, known.get(one.id) ?? one])
}

type Both = (one: unknown, same: unknown) => Json

function eventsOf(entries: readonly (readonly [Entry, Entry])[], both: Both): CopyEvents {
  const column = <T>(cell: (one: Entry, same: Entry) => T): readonly T[] =>
    entries.map(([one, same]) => cell(one, same))
  return {
    ids: column(({ id }) => id),
    titles: column((one, same) => both(one.title, same.title)),
    dates: column((one, same) => both(one.words, same.words)),
    families: column(({ family }) => family),
    from: column(({ bounds }) => bounds?.earliestStart ?? null),
    to: column(({ bounds }) => bounds?.latestEnd ?? null),
    solids: column(({ bounds }) => bounds?.solids ?? []),
    marks: column(({ bounds }) => marksOf(bounds)),
    where: column((one, same) => both(placesOf(one), placesOf(same))),
    cited: column(({ cites }) => new Set(cites.map(({ source }) => source)).size),
    gaps: column(({ gaps }) => gaps.length),
  }
}

function marksOf(bounds: Entry['bounds']): number {
  if (bounds === null) return 0
  return (
    copyMark.dated |
    (bounds.openStart ? copyMark.openStart : 0) |
    (bounds.openEnd ? copyMark.openEnd : 0) |
    (bounds.unsure ? copyMark.unsure : 0)
  )
}

function placesOf({ places }: Entry): string {
  return places.map(({ name }) => name).join(', ')
}

function entryOf(entry: Entry): CopyEntry {
  const { edtf, title, words, otherTitles, summary, facts, places } = entry
  const { actors, themes, relations, disputes, cites, gaps, parted } = entry
  const apart = parted === undefined ? {} : { parted }
  const told = { edtf, title, words, otherTitles, summary, facts: facts.filter(isTold), places }
  return { ...told, actors, themes, relations, disputes, cites, gaps, ...apart }
}

function sourceOf({ lang: _, ...source }: PrintSource): CopySource {
  return { ...source, facts: source.facts.filter(isTold) }
}

function isTold({ text }: PrintFact): boolean {
  return text !== ''
}

/** Lines on their way to the compressor. */
class Packing {
  #lines = ''

  line(value: Json): void {
    this.#lines += `${JSON.stringify(value)}\n`
  }

  spelt(deflate: Deflate): string {
    return toBase64(deflate(new TextEncoder().encode(this.#lines)))
  }
}
