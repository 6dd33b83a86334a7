import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Status } from '../model/vocabulary.ts'
import { checkReason } from './choose.ts'
import type { ActDraft } from './draft.ts'
import { standing } from './state.ts'

/** What an event lacks to be verified: a claim for a field or a tie, by its path; the end of a disagreement between copies, by record and field; a second person. */
export type Lack =
  | { readonly kind: 'gap'; readonly path: string }
  | { readonly kind: 'conflict'; readonly id: string; readonly field: string }
  | { readonly kind: 'alone' }

/** Sets how far an event has been worked over, with the reason that goes with it. Verified is only what lacks nothing, or what a person vouches for with a reason; where nobody can tell what it lacks, nothing is verified. */
export function statusOps(
  draft: ActDraft,
  event: string,
  status: Status,
  reason: string,
  lacksOf: ((event: string) => readonly Lack[]) | undefined,
): Outcome<string> {
  const held = standing(draft.archive, event)
  if (kindOf(event) !== 'event' || held === undefined)
    return failed({ code: 'record.unknown', id: event })
  const why = checkReason(reason)
  if (!why.ok) return why
  if (status === 'verified' && why.value === '') {
    const lacks = lacksOf?.(event)
    if (lacks === undefined || lacks.length > 0)
      return failed({
        code: 'status.lacking',
        id: event,
        n: lacks?.length ?? 1,
        lacks: spelt(lacks),
      })
  }
  draft.write(event, 'status', status)
  const before = held.fields.statusReason
  if (why.value !== '' || (before !== undefined && before !== null && before !== ''))
    draft.write(event, 'statusReason', why.value)
  return done(event)
}

/** What is missing as a problem carries it, one text each; `readLack` reads it again. */
function spelt(lacks: readonly Lack[] = []): readonly string[] {
  return lacks.map(speltOne)
}

function speltOne(lack: Lack): string {
  switch (lack.kind) {
    case 'gap':
      return `gap ${lack.path}`
    case 'conflict':
      return `conflict ${lack.id} ${lack.field}`
    case 'alone':
      return 'alone'
  }
}

/** Reads what is missing as a problem carries it; undefined where it says nothing known. */
export function readLack(text: string): Lack | undefined {
  const [kind, first = '', field = ''] = text.split(' ')
  if (kind === 'gap') return { kind, path: first }
  if (kind === 'conflict') return { kind, id: first, field }
  return kind === 'alone' ? { kind } : undefined
}
