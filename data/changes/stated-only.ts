import { kindOf } from '../model/id.ts'
import { type Json, toJson } from '../text/json.ts'
import type { Change, Citing } from './change.ts'
import type { Op } from './patch.ts'

/** Throws where an act would record, as said by a source, what the call for it did not state: that is our own mistake, and nothing is written. */
export function holdToStated(change: Change, ops: readonly Op[]): void {
  const left = [...citingsOf(change)]
  for (const [field, value] of claimsIn(ops)) {
    const at = left.findIndex((citing) => states(citing, field, value))
    if (at < 0) throw new Error(`a claim on ${field} that nobody stated`)
    left.splice(at, 1)
  }
  if (left.length > 0) throw new Error('a statement of which no claim was made')
}

function citingsOf(change: Change): readonly Citing[] {
  return change.kind === 'cite' || change.kind === 'create-event' ? change.cite : []
}

/** The claims that an act makes: the field of each, and its value. */
function claimsIn(ops: readonly Op[]): readonly (readonly [string, Json])[] {
  const made = ops.filter(({ id, field }) => field === 'subject' && kindOf(id) === 'claim')
  return made.map(({ id }) => {
    const of = (name: string) => ops.find((op) => op.id === id && op.field === name)?.value
    return [String(of('field')), of('value') ?? null] as const
  })
}

function states({ field, value }: Citing, path: string, claimed: Json): boolean {
  if (field === path) return JSON.stringify(toJson(value)) === JSON.stringify(claimed)
  // A tie that the call names by its list: the claim is on the tie itself, its value the record.
  const [list, , part] = path.split('/')
  if (list !== field || part !== undefined || typeof value !== 'object' || value === null)
    return false
  return 'name' in value || ('id' in value && value.id === claimed)
}
