import { textInForce } from '../../changes/in-force.ts'
import { type Archive, standing, standingIds } from '../../changes/state.ts'
import { dateWords } from '../../dates/words.ts'
import type { Access } from '../../disclosure/access.ts'
import type { PartReach } from '../../model/parts.ts'
import { readLoosely } from '../../reading/read-loosely.ts'
import { placedNow, standsAt } from '../../reading/read-readings.ts'
import { passagesOf } from '../../reading/read-source.ts'
import { unitsIn } from '../../text/points.ts'
import { languageWords } from '../../words/language-words.ts'
import { sayParts } from '../../words/say-part.ts'
import { say } from '../../words/words.ts'
import type { Cite, Entry, Origin, PrintPassage, PrintSource } from '../model.ts'
import { printedFacts } from './facts.ts'
import type { ReportRequest } from './request.ts'
import { sizeWords } from './size-words.ts'

/** A passage of a source as it stands in its text, in no language yet. */
type PlacedPassage = Omit<PrintPassage, 'at' | 'entries'> & { readonly parts: readonly PartReach[] }

/** The passages of the sources that have been looked through, by the source: reports in several languages share them. */
export type PlacedPassages = Map<string, readonly PlacedPassage[]>

/** The open sources behind the entries, numbered S1, S2… in the order in which they are first cited; of a whole archive also those that nobody cites. */
export function printSources(
  request: ReportRequest,
  access: Access,
  entries: readonly Entry[],
  placed: PlacedPassages = new Map(),
): readonly PrintSource[] {
  const { archive, whole } = request
  const ids = new Set(entries.flatMap(allCites).map(({ source }) => source))
  if (whole) for (const id of [...standingIds(archive, 'source')].sort()) ids.add(id)
  const citing = citingEntries(entries)
  return [...ids]
    .filter((id) => access.isOpen(id))
    .map((id, at) => sourceOf(request, access, id, `S${at + 1}`, citing, placed))
}

/** Every cite of an entry, those of rival values too. */
export function allCites(entry: Pick<Entry, 'cites' | 'disputes'>): readonly Cite[] {
  const rivals = entry.disputes.flatMap((dispute) => dispute.rivals.flatMap((rival) => rival.cites))
  return [...entry.cites, ...rivals]
}

function citingEntries(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const citing = new Map<string, Set<string>>()
  for (const entry of entries)
    for (const { passage } of allCites(entry))
      if (passage !== null) citing.set(passage, (citing.get(passage) ?? new Set()).add(entry.id))
  return new Map([...citing].map(([passage, ids]) => [passage, [...ids]]))
}

function sourceOf(
  request: ReportRequest,
  access: Access,
  id: string,
  code: string,
  citing: ReadonlyMap<string, readonly string[]>,
  placed: PlacedPassages,
): PrintSource {
  const { archive, lang, texts } = request
  const held = archive.records.get(id)
  const source = readLoosely('source', held?.fields ?? {}).value
  const read = textInForce(archive, id)
  const text = read === undefined ? undefined : texts.get(read.text)
  const captured = [
    source.captured === '' ? '' : dateWords(source.captured, lang),
    source.capturedAt,
  ]
  return {
    id,
    code,
    title: { text: source.title, lang: source.language },
    creators: source.creators.join(', '),
    publisher: source.publisher,
    issued: source.issued === '' ? '' : dateWords(source.issued, lang),
    kind: source.type === 'unsaid' ? '' : say(lang, `source-type.${source.type}`),
    lang: source.language,
    language: languageWords(source.language, lang),
    facts: printedFacts('source', source, lang),
    captured: captured.filter((part) => part !== '').join(', '),
    entered: held === undefined ? '' : dateWords(held.mark.time.slice(0, 10), lang),
    derivesFrom: source.derivesFrom.flatMap((other) => originOf(archive, access, other)),
    reliability: [
      ...(source.reliability === 'unsaid' ? [] : [source.reliability]),
      say(lang, `reliability.${source.reliability}`),
    ].join(' — '),
    reason: source.reason,
    sha256: source.original,
    textSha256: read?.text ?? '',
    file: source.fileName,
    size: sizeWords(source.octets, lang),
    text: text ?? null,
    passages: passages(request, id, text, citing, placed),
  }
}

function originOf(archive: Archive, access: Access, id: string): readonly Origin[] {
  const held = standing(archive, id)
  if (held === undefined) return []
  return [{ id, title: access.isOpen(id) ? readLoosely('source', held.fields).value.title : null }]
}

function passages(
  request: ReportRequest,
  source: string,
  text: string | undefined,
  citing: ReadonlyMap<string, readonly string[]>,
  known: PlacedPassages,
): readonly PrintPassage[] {
  const placed = known.get(source) ?? placedIn(request, source, text)
  known.set(source, placed)
  return placed.map(
    ({ id, exact, start, end, anchored, unsettled, parts }): PrintPassage => ({
      id,
      exact,
      start,
      end,
      anchored,
      unsettled,
      at: parts.length === 0 ? '' : sayParts(request.lang, parts),
      entries: citing.get(id) ?? [],
    }),
  )
}

function placedIn(
  { archive, parts }: ReportRequest,
  source: string,
  text: string | undefined,
): readonly PlacedPassage[] {
  const unitOf = unitsIn(text ?? '')
  return passagesOf(archive, source)
    .map((held): PlacedPassage => {
      const placed = placedNow(archive, held)
      const isPlaced = 'start' in placed && text !== undefined
      const start = isPlaced ? unitOf(placed.start) : 0
      const end = isPlaced ? unitOf(placed.end) : 0
      return {
        id: held.id,
        exact: readLoosely('passage', held.fields).value.exact,
        start,
        end,
        anchored: isPlaced && end > start,
        unsettled: placed.state === 'unsettled',
        parts: standsAt(archive, held, parts),
      }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
}
