import { kindOf } from '../model/id.ts'
import { statedClaim } from '../model/stated.ts'
import type { Json } from '../text/json.ts'
import type { Target } from './fields.ts'
import type { Held } from './held.ts'
import { type Archive, standing } from './state.ts'

/** The standing claim that a stated value, or the ground of a tie, rests on. */
export function restsOn(archive: Archive, held: unknown): string | undefined {
  const claim = statedClaim(held)
  return claim !== undefined && standing(archive, claim) !== undefined ? claim : undefined
}

/** What holds the claim and the reason of a field: the field itself, or the ground of a tie. */
export function heldAt(archive: Archive, event: string, target: Target): Json | undefined {
  if (target.on === 'event') return standing(archive, event)?.fields[target.field]
  return standing(archive, target.link)?.fields[target.field === 'to' ? 'ground' : target.field]
}

/** Why a person is warned before a claim is chosen: it disputes, it is rated improbable, or it rests on words of a source that is withheld or deleted. */
export const choiceWarnings = ['disputes', 'improbable', 'withheld', 'deleted'] as const
export type ChoiceWarning = (typeof choiceWarnings)[number]

/** What a person is warned of before this claim is chosen. */
export function warnedOf(archive: Archive, { fields }: Held): readonly ChoiceWarning[] {
  const passages = Array.isArray(fields.passages) ? (fields.passages as readonly Json[]) : []
  const sources = passages.flatMap((id): readonly string[] => {
    const source = typeof id === 'string' ? archive.records.get(id)?.fields.source : undefined
    return typeof source === 'string' && kindOf(source) === 'source' ? [source] : []
  })
  const isWithheld = (id: string): boolean => {
    const access = archive.records.get(id)?.fields.accessRights
    return !(access === undefined || access === null || access === 'open' || access === 'unsaid')
  }
  const has: Readonly<Record<ChoiceWarning, boolean>> = {
    disputes: fields.stance === 'disputes',
    improbable: fields.credibility === 5,
    withheld: sources.some(isWithheld),
    deleted: sources.some((id) => standing(archive, id) === undefined),
  }
  return choiceWarnings.filter((warning) => has[warning])
}
