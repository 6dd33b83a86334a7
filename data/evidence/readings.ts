import type { Context, Decision } from '../changes/decide.ts'
import { ActDraft } from '../changes/draft.ts'
import { textInForce, textsOf } from '../changes/in-force.ts'
import { type Archive, standing } from '../changes/state.ts'
import { areaOf } from '../model/area.ts'
import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { PassageAnchor } from '../model/passage.ts'
import { canonical } from '../text/canonical.ts'
import { type Json, toJson } from '../text/json.ts'
import type { Again } from './anchor-again.ts'
import { placedIn } from './placed.ts'
import { quoteAt } from './quote.ts'

/** Notes in an act that a reading is in force, null for the first text, and where the passages stand that were surely found in it. */
export function putInForce(
  draft: ActDraft,
  source: string,
  reading: string | null,
  found: readonly Again[],
): void {
  const held = draft.archive.records.get(source)
  if ((held?.fields.reading ?? null) !== reading || (held?.rivals?.reading ?? []).length > 0)
    draft.write(source, 'reading', reading)
  placeAgain(draft, found)
}

function placeAgain(draft: ActDraft, found: readonly Again[]): void {
  for (const { passage, anchor } of found) {
    const held = anchor === null ? undefined : standing(draft.archive, passage)
    // Somebody may have placed it since it was looked for.
    if (anchor === null || held === undefined) continue
    if (placedIn(held, anchor.text).state !== 'unsettled') continue
    draft.write(passage, 'anchor', toJson(anchor))
  }
}

/** Decides that another reading of a source is in force; `found` are its passages looked for in that text. */
export function decideInForce(
  archive: Archive,
  source: string,
  reading: string | null,
  found: readonly Again[],
  context: Context,
): Outcome<Decision> {
  if (standing(archive, source) === undefined || kindOf(source) !== 'source')
    return failed({ code: 'source.unknown', id: source })
  if (!textsOf(archive, source).some((one) => one.reading === reading))
    return failed({ code: 'reading.unknown', id: reading ?? source })
  const draft = new ActDraft(archive, context)
  putInForce(draft, source, reading, found)
  if (draft.ops.length === 0) return failed({ code: 'change.nothing' })
  return done({ patch: { act: 'use-reading', ops: draft.ops }, id: source })
}

/** Decides where passages stand that were surely found again: those that came from another copy, or were chosen before a reading was in force. */
export function decidePlaced(
  archive: Archive,
  source: string,
  found: readonly Again[],
  context: Context,
): Outcome<Decision> {
  const draft = new ActDraft(archive, context)
  placeAgain(draft, found)
  if (draft.ops.length === 0) return failed({ code: 'passage.none-sure' })
  return done({ patch: { act: 'anchor', ops: draft.ops }, id: source })
}

/** What a person says of a passage in the text in force, which they saw under its digest. */
export type Settling =
  | { readonly as: 'place'; readonly start: number; readonly end: number }
  | { readonly as: 'former' | 'orphan' }

/** Decides where a passage stands in the text in force, as a person says; refused where that text has changed since they saw it. */
export function decideSettled(
  archive: Archive,
  passage: string,
  seen: { readonly digest: string; readonly text: string | null },
  settling: Settling,
  context: Context,
): Outcome<Decision> {
  const held = kindOf(passage) === 'passage' ? standing(archive, passage) : undefined
  if (held === undefined) return failed({ code: 'record.unknown', id: passage })
  const source = String(held.fields.source)
  if (standing(archive, source) === undefined) return failed({ code: 'source.unknown', id: source })
  const { digest } = seen
  if (textInForce(archive, source)?.text !== digest)
    return failed({ code: 'passage.reading-changed', id: source })
  if (held.fields.text === digest || areaOf(held.fields) !== undefined)
    return failed({ code: 'passage.own-reading', id: passage })
  const anchor = anchorFor(String(held.fields.exact), seen, settling)
  if (!anchor.ok) return anchor
  const rivals = held.rivals?.anchor ?? []
  const before: Json = held.fields.anchor ?? null
  if (rivals.length === 0 && canonical(before) === canonical(toJson(anchor.value)))
    return failed({ code: 'change.nothing' })
  const draft = new ActDraft(archive, context)
  draft.write(passage, 'anchor', toJson(anchor.value))
  return done({ patch: { act: 'anchor', ops: draft.ops }, id: passage })
}

function anchorFor(
  exact: string,
  { digest, text }: { readonly digest: string; readonly text: string | null },
  settling: Settling,
): Outcome<PassageAnchor> {
  switch (settling.as) {
    case 'former':
    case 'orphan':
      return done({ text: digest, state: settling.as, by: 'person' })
    case 'place': {
      if (text === null) return failed({ code: 'source.textless' })
      const quote = quoteAt(text, settling.start, settling.end, digest)
      if (!quote.ok) return quote
      const { start, end, exact: words } = quote.value
      const at = { text: digest, by: 'person', start, end } as const
      return done(words === exact ? { ...at, state: 'moved' } : { ...at, state: 'changed', words })
    }
  }
}
