import type { Archive } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import { nameOf } from '../reading/read-event.ts'
import { textOf } from '../reading/read-source.ts'
import { pointAt } from '../text/points.ts'
import { documentOf } from './documents.ts'
import { type Excerpt, excerptOf, wantedIn } from './excerpt.ts'
import type { Hit } from './hit.ts'
import { type Phrase, partQuery } from './phrases.ts'
import { readQuery, type Wanted } from './read-query.ts'

/** Shows what a search found: each record's title, and the words around the first hit in its texts, or in the source's full text with the hit's code points there. */
export function hitsOf(
  archive: Archive,
  found: readonly string[],
  query: string,
  blobText: (sha256: string) => string | undefined,
): Hit[] {
  const asked = readQuery(query)
  const { phrases } = partQuery(query)
  return found.flatMap((id) => {
    const kind = kindOf(id)
    if (kind !== 'event' && kind !== 'source' && !isAuthority(kind)) return []
    const { name, edtf } = nameOf(archive, id)
    const digest = kind === 'source' ? textOf(archive, id) : undefined
    const full = digest === undefined ? undefined : blobText(digest)
    const own = (documentOf(archive, id, () => undefined)?.texts ?? []).toSorted(
      (a, b) => a.weight - b.weight || b.text.length - a.text.length,
    )
    const texts = own.map(({ text }) => text)
    const wanted = wantedIn(full === undefined ? texts : [...texts, full], asked)
    const inFull = full === undefined ? undefined : excerptOf(full, wanted, phrases)
    const shown =
      inFull !== undefined && inFull.start !== null ? inFull : inTexts(texts, wanted, phrases)
    const isFull = shown === inFull && full !== undefined
    return [
      {
        kind,
        id,
        title: name,
        edtf,
        excerpt: shown.excerpt,
        marks: [...shown.marks],
        start: isFull && shown.start !== null ? pointAt(full, shown.start) : null,
        end: isFull && shown.end !== null ? pointAt(full, shown.end) : null,
      },
    ]
  })
}

function isAuthority(kind: string | undefined): kind is 'actor' | 'place' | 'term' {
  return kind === 'actor' || kind === 'place' || kind === 'term'
}

function inTexts(
  texts: readonly string[],
  wanted: readonly Wanted[],
  phrases: readonly Phrase[],
): Excerpt {
  const excerpts = texts.map((text) => excerptOf(text, wanted, phrases))
  return (
    excerpts.find(({ start }) => start !== null) ??
    excerpts[0] ?? { excerpt: '', marks: [], start: null, end: null }
  )
}
