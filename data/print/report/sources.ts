import { textInForce } from '../../changes/in-force.ts'
import { type Archive, standing, standingIds } from '../../changes/state.ts'
import { dateWords } from '../../dates/words.ts'
import type { Access } from '../../disclosure/access.ts'
import type { PartReach } from '../../model/parts.ts'
import { translated } from '../../model/translations.ts'
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

/** What some entries cite: the sources in the order in which they are first cited, and by whom each passage is. */
export class Citations {
  readonly sources = new Set<string>()
  readonly #citing = new Map<string, string[]>()

  /** Notes what an entry cites. */
  note(id: string, entry: Pick<Entry, 'cites' | 'disputes'>): void {
    for (const { source, passage } of allCites(entry)) {
      this.sources.add(source)
      if (passage === null) continue
      const citing = this.#citing.get(passage)
      if (citing === undefined) this.#citing.set(passage, [id])
      else if (citing.at(-1) !== id) citing.push(id)
    }
  }

  /** The entries that cite a passage, in their order. */
  of(passage: string): readonly string[] {
    return this.#citing.get(passage) ?? []
  }
}

/** The open sources behind the entries, numbered S1, S2… in the order in which they are first cited; of a whole archive also those that nobody cites. */
export function printSources(
  request: ReportRequest,
  access: Access,
  entries: readonly Entry[],
  placed: PlacedPassages = new Map(),
): readonly PrintSource[] {
  const citations = new Citations()
  for (const entry of entries) citations.note(entry.id, entry)
  return openSources(request, access, citations).map((id, at) =>
    sourceIn(request, access, id, at, citations, placed),
  )
}

/** The ids of the open sources behind what was cited, in their order; of a whole archive those that nobody cites come after. */
export function openSources(
  { archive, whole }: ReportRequest,
  access: Access,
  citations: Citations,
): readonly string[] {
  const ids = new Set(citations.sources)
  if (whole) for (const id of [...standingIds(archive, 'source')].sort()) ids.add(id)
  return [...ids].filter((id) => access.isOpen(id))
}

/** Every cite of an entry, those of rival values too. */
export function allCites(entry: Pick<Entry, 'cites' | 'disputes'>): readonly Cite[] {
  if (entry.disputes.length === 0) return entry.cites
  const rivals = entry.disputes.flatMap((dispute) => dispute.rivals.flatMap((rival) => rival.cites))
  return [...entry.cites, ...rivals]
}

/** A source as it is printed, the one after `at` others. */
export function sourceIn(
  request: ReportRequest,
  access: Access,
  id: string,
  at: number,
  citations: Citations,
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
    code: `S${at + 1}`,
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
    reason: translated(source.translations, source.reason, lang).text,
    sha256: source.original,
    textSha256: read?.text ?? '',
    file: source.fileName,
    size: sizeWords(source.octets, lang),
    text: text ?? null,
    passages: passages(request, id, text, citations, placed),
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
  citations: Citations,
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
      entries: citations.of(id),
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
