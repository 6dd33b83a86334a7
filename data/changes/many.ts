import type * as v from 'valibot'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Doing } from './change.ts'
import type { ActDraft } from './draft.ts'
import { sourcesOf } from './families.ts'
import { restsOn } from './resting.ts'
import { standing } from './state.ts'
import { type Lack, statusOps } from './status.ts'
import { tieOps } from './tie.ts'

type WhatToDo = v.InferOutput<typeof Doing>

/** Why a record stays as it is where many are changed at once: it is so already, a claim speaks for what it says, it lacks something to be verified, it would be tied to itself or in a circle, or it is gone. */
export const stayReasons = ['same', 'sourced', 'lacking', 'circle', 'gone'] as const
export type StayReason = (typeof stayReasons)[number]

/** What becomes of each record where many are changed at once. */
export interface Tally {
  readonly changed: readonly string[]
  readonly stays: readonly { readonly id: string; readonly why: StayReason }[]
}

/** The name of the act that does one thing to many events. */
export function manyAct({ as }: WhatToDo): string {
  return `many-${as}`
}

/** Does one thing to many events in one act, and tells which of them it changes and which stay as they are, and why. What claims speak for is left alone. */
export function manyOps(
  draft: ActDraft,
  events: readonly string[],
  doing: WhatToDo,
  lacksOf?: (event: string) => readonly Lack[],
): Outcome<Tally> {
  const changed: string[] = []
  const stays: { readonly id: string; readonly why: StayReason }[] = []
  for (const id of recordsOf(draft, events, doing)) {
    const before = draft.size
    const why = standing(draft.archive, id)
      ? doTo(draft, id, doing, lacksOf)
      : done('gone' as const)
    if (!why.ok) return why
    if (why.value === null && draft.size > before) changed.push(id)
    else stays.push({ id, why: why.value ?? 'same' })
  }
  return done({ changed, stays })
}

/** The records to which it is done: the events, or the sources that speak of them. */
function recordsOf(
  { archive }: ActDraft,
  events: readonly string[],
  doing: WhatToDo,
): ReadonlySet<string> {
  if (doing.as !== 'reliability') return new Set(events)
  return new Set(events.flatMap((event) => [...sourcesOf(archive, event)]))
}

function doTo(
  draft: ActDraft,
  id: string,
  doing: WhatToDo,
  lacksOf?: (event: string) => readonly Lack[],
): Outcome<StayReason | null> {
  const fields = standing(draft.archive, id)?.fields ?? {}
  switch (doing.as) {
    case 'status':
      return fields.status === doing.status
        ? done('same')
        : told(statusOps(draft, id, doing.status, doing.reason ?? '', lacksOf))
    case 'type': {
      if (restsOn(draft.archive, fields.type) !== undefined) return done('sourced')
      const { type } = fields
      const isSame = type !== null && typeof type === 'object' && 'value' in type
      if (isSame && type.value === doing.type) return done('same')
      draft.write(id, 'type', { value: doing.type })
      return done(null)
    }
    case 'theme':
    case 'place':
      return told(tieOps(draft, id, { as: doing.as, party: doing.party }))
    case 'event':
      return told(tieOps(draft, id, { as: 'event', id: doing.id, tie: doing.tie }))
    case 'reliability':
      if (fields.reliability === doing.reliability) return done('same')
      draft.write(id, 'reliability', doing.reliability)
      return done(null)
    case 'delete':
      draft.remove(id)
      return done(null)
  }
}

/** What a refusal of one record means among many. */
const stayingFor: Readonly<Record<string, StayReason>> = {
  'link.exists': 'same',
  'link.self': 'circle',
  'link.circle': 'circle',
  'status.lacking': 'lacking',
}

/** Any other refusal refuses the whole. */
function told(outcome: Outcome<string>): Outcome<StayReason | null> {
  if (outcome.ok) return done(null)
  const why = stayingFor[outcome.problem.code]
  return why === undefined ? failed(outcome.problem) : done(why)
}
