import type { Held } from '../changes/held.ts'
import { textInForce } from '../changes/in-force.ts'
import { type Archive, standing, standingIds } from '../changes/state.ts'
import type { Anchored, PointRange } from '../evidence/anchor.ts'
import { type Again, selectorsOf } from '../evidence/anchor-again.ts'
import { slicePoints } from '../text/points.ts'
import type { AgainCounts, PassagePlaces, UnsettledPassage } from './places-view.ts'
import { readLoosely } from './read-loosely.ts'
import { placedNow, readInOf } from './read-readings.ts'
import { claimsFrom, passagesOf } from './read-source.ts'

const around = 160

/** The standing passages of a source, or of every standing one, that nobody has placed in the text in force. */
export function* unsettledIn(
  archive: Archive,
  source: string | undefined,
): Generator<undefined, UnsettledPassage[]> {
  const found: UnsettledPassage[] = []
  for (const id of source === undefined ? standingIds(archive, 'source') : [source]) {
    if (standing(archive, id) === undefined) continue
    for (const held of passagesOf(archive, id))
      if (placedNow(archive, held).state === 'unsettled') found.push(unsettled(archive, held))
    yield
  }
  return found
}

function unsettled(archive: Archive, held: Held): UnsettledPassage {
  const passage = readLoosely('passage', held.fields).value
  const source = readLoosely('source', archive.records.get(passage.source)?.fields ?? {}).value
  return {
    id: held.id,
    source: passage.source,
    sourceTitle: source.title,
    lang: source.language,
    exact: passage.exact,
    readIn: readInOf(archive, held, placedNow(archive, held)),
    events: claimsFrom(archive, held.id).flatMap((claim) => {
      const { subject: id, field } = readLoosely('claim', claim.fields).value
      const event = standing(archive, id)
      if (event === undefined) return []
      return [{ id, field, title: readLoosely('event', event.fields).value.title.value }]
    }),
  }
}

/** What a person needs to place a passage: `former` is the text in which it was chosen, `text` the one in force, `found` where it was found there. */
export function readPlaces(
  archive: Archive,
  held: Held,
  texts: { readonly former: string | null; readonly text: string | null },
  found: Anchored | undefined,
): PassagePlaces {
  const { exact, prefix, suffix, start, end } = selectorsOf(held)
  const { former, text } = texts
  const at = (whole: string, { start: from, end: to }: PointRange) => ({
    words: slicePoints(whole, from, to),
    before: slicePoints(whole, Math.max(0, from - around), from),
    after: slicePoints(whole, to, to + around),
  })
  const ranges = found === undefined || found.state === 'orphan' ? [] : [found, ...found.others]
  return {
    ...unsettled(archive, held),
    digest: textInForce(archive, String(held.fields.source))?.text ?? null,
    ...(former === null
      ? { words: exact, before: prefix, after: suffix }
      : at(former, { start, end })),
    places:
      text === null
        ? []
        : ranges.map((range) => {
            const there = at(text, range)
            return { start: range.start, end: range.end, isSame: there.words === exact, ...there }
          }),
  }
}

/** How passages that were looked for in another text come out. */
export function countAgain(found: readonly Again[]): AgainCounts {
  const counts = { exact: 0, moved: 0, changed: 0, orphan: 0 }
  for (const { anchor, found: there } of found)
    if (anchor !== null) counts[anchor.state === 'exact' ? 'exact' : 'moved']++
    else counts[there.state === 'orphan' ? 'orphan' : 'changed']++
  return counts
}
