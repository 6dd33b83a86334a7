import { createHash } from 'node:crypto'
import type { ReadingAdded } from '../../data/calls/readings.ts'
import type { Decision } from '../../data/changes/decide.ts'
import { textInForce, textsOf } from '../../data/changes/in-force.ts'
import { type Archive, standing } from '../../data/changes/state.ts'
import {
  type Again,
  anchorAgain,
  formerTexts,
  type KnownText,
} from '../../data/evidence/anchor-again.ts'
import {
  decideInForce,
  decidePlaced,
  decideSettled,
  type Settling,
} from '../../data/evidence/readings.ts'
import { momentsIn } from '../../data/intake/moments.ts'
import { decideReading } from '../../data/intake/reading.ts'
import type { ReadingDescription } from '../../data/intake/reading-description.ts'
import { kindOf } from '../../data/model/id.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { TextParts } from '../../data/model/parts.ts'
import type {
  AgainCounts,
  PassagePlaces,
  UnsettledPassage,
} from '../../data/reading/places-view.ts'
import { countAgain, readPlaces, unsettledIn } from '../../data/reading/read-places.ts'
import { type Acted, commit } from './answers-acting.ts'
import type { ArchiveSession } from './archive-session.ts'
import type { ReceivedText } from './incoming-text.ts'
import { newId } from './new-id.ts'
import { inSlices } from './slices.ts'

const context = { makeId: newId, quote: () => failed({ code: 'source.unknown' }) }

/** Looks for the passages of a source in a text, between other work. */
export async function lookAgain(
  session: ArchiveSession,
  source: string,
  known: KnownText,
): Promise<readonly Again[]> {
  const texts = new Map<string, string>()
  for (const digest of formerTexts(session.archive, source, known.digest)) {
    const text = await session.text(digest)
    if (text !== null) texts.set(digest, text)
  }
  const looking = anchorAgain(session.archive, source, known, (digest) => texts.get(digest))
  return (await inSlices(looking)) ?? []
}

/** The text of a further reading, and where its parts stand in the original where that is known. */
interface KeptReading extends Omit<ReceivedText, 'decoded'> {
  readonly decoded: {
    readonly text: string
    readonly characters: number
    readonly encoding: string
  }
  readonly parts?: { readonly sha256: string; readonly bytes: Uint8Array }
}

/** Keeps the text of a further reading and writes the act that adds it. */
export async function addReading(
  session: ArchiveSession,
  source: string,
  received: KeptReading,
  description: ReadingDescription,
): Promise<Outcome<ReadingAdded>> {
  const { text, decoded, original, fileName, textBytes, bytes } = received
  const found = description.use
    ? await lookAgain(session, source, { digest: text, text: decoded.text })
    : []
  return session.turns.inTurn<ReadingAdded>(async () => {
    const file =
      fileName === '' ? {} : { file: { original, name: fileName, encoding: decoded.encoding } }
    const moments = received.parts ?? momentsOf(session.archive, source, decoded.text)
    const parts = moments === null ? {} : { parts: moments.sha256 }
    const given = { text, characters: decoded.characters, ...parts, ...file }
    const decision = decideReading(session.archive, source, given, description, found, context)
    if (!decision.ok) return decision
    const own = fileName === '' ? [textBytes] : [bytes, textBytes]
    for (const blob of moments === null ? own : [...own, moments.bytes]) {
      const kept = await session.store.putBlob(blob)
      if (!kept.ok) return session.refuse(kept.problem)
    }
    session.hold(text, decoded.text)
    const acted = await commit(session, decision)
    if (!acted.ok) return acted
    const { isOvertaken } = decision.value
    return done({
      id: acted.value.id ?? '',
      isOvertaken,
      counts: countAgain(isOvertaken ? [] : found),
    })
  })
}

/** Where a transcription of a recording stands in it, by the moments that it marks. */
function momentsOf(
  archive: Archive,
  source: string,
  text: string,
): { readonly sha256: string; readonly bytes: Uint8Array } | null {
  const mediaType = String(standing(archive, source)?.fields.mediaType ?? '')
  const parts = /^(?:audio|video)\//.test(mediaType) ? momentsIn(text) : []
  if (parts.length === 0) return null
  const bytes = new TextEncoder().encode(JSON.stringify({ parts: [...parts] } satisfies TextParts))
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
}

/** How the passages of a source would come out in another of its texts. */
export async function weighReading(
  session: ArchiveSession,
  source: string,
  reading: string | null,
): Promise<Outcome<AgainCounts>> {
  const known = await knownText(session, source, reading)
  return known.ok ? done(countAgain(await lookAgain(session, source, known.value))) : known
}

/** Puts another reading of a source in force. */
export async function useReading(
  session: ArchiveSession,
  source: string,
  reading: string | null,
): Promise<Outcome<AgainCounts>> {
  const known = await knownText(session, source, reading)
  if (!known.ok) return known
  const found = await lookAgain(session, source, known.value)
  return counted(session, found, () =>
    decideInForce(session.archive, source, reading, found, context),
  )
}

/** Places the passages of a source that are surely found in the text in force. */
export async function placePassages(
  session: ArchiveSession,
  source: string,
): Promise<Outcome<AgainCounts>> {
  const inForce = textInForce(session.archive, source)
  if (standing(session.archive, source) === undefined || inForce === undefined)
    return failed({ code: 'source.unknown', id: source })
  const known = await knownText(session, source, inForce.reading)
  if (!known.ok) return known
  const found = await lookAgain(session, source, known.value)
  return counted(session, found, () =>
    textInForce(session.archive, source)?.text === inForce.text
      ? decidePlaced(session.archive, source, found, context)
      : failed({ code: 'passage.reading-changed', id: source }),
  )
}

/** Places a passage as a person says. */
export async function settlePassage(
  session: ArchiveSession,
  passage: string,
  digest: string,
  settling: Settling,
): Promise<Outcome<Acted>> {
  const text = await session.text(digest)
  return session.turns.inTurn(() =>
    commit(session, decideSettled(session.archive, passage, { digest, text }, settling, context)),
  )
}

/** The passages of a source, or of all, that nobody has placed in the text in force. */
export async function unsettledPassages(
  session: ArchiveSession,
  source: string | undefined,
): Promise<readonly UnsettledPassage[]> {
  return (await inSlices(unsettledIn(session.archive, source))) ?? []
}

/** Where a passage may stand in the text in force. */
export async function passagePlaces(
  session: ArchiveSession,
  passage: string,
): Promise<Outcome<PassagePlaces>> {
  const { archive } = session
  const held = kindOf(passage) === 'passage' ? standing(archive, passage) : undefined
  if (held === undefined) return failed({ code: 'record.unknown', id: passage })
  const source = String(held.fields.source)
  const inForce = textInForce(archive, source)
  const text = inForce === undefined ? null : await session.text(inForce.text)
  const former = await session.text(String(held.fields.text))
  const found =
    inForce === undefined || text === null
      ? []
      : await lookAgain(session, source, { digest: inForce.text, text })
  const there = found.find((one) => one.passage === passage)?.found
  return done(readPlaces(archive, held, { former, text }, there))
}

async function knownText(
  session: ArchiveSession,
  source: string,
  reading: string | null,
): Promise<Outcome<KnownText>> {
  const of = textsOf(session.archive, source).find((one) => one.reading === reading)
  if (of === undefined) return failed({ code: 'reading.unknown', id: reading ?? source })
  const text = await session.text(of.text)
  return text === null
    ? failed({ code: 'reading.missing', digest: of.text })
    : done({ digest: of.text, text })
}

async function counted(
  session: ArchiveSession,
  found: readonly Again[],
  decide: () => Outcome<Decision>,
): Promise<Outcome<AgainCounts>> {
  const acted = await session.turns.inTurn(() => commit(session, decide()))
  return acted.ok ? done(countAgain(found)) : acted
}
