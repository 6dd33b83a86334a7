import type { ChosenWords } from '../../data/changes/change.ts'
import { standing } from '../../data/changes/state.ts'
import type { Proposed } from '../../data/evidence/proposal.ts'
import { quoteAt } from '../../data/evidence/quote.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { textOf } from '../../data/reading/read-source.ts'
import type { ArchiveSession } from './archive-session.ts'

/** Looks in chosen words for what they themselves hold; refused where other words stand there by now. */
export async function proposeFor(
  session: ArchiveSession,
  { source, start, end, exact }: ChosenWords,
): Promise<Outcome<Proposed>> {
  const held = standing(session.archive, source)
  const digest = held && textOf(session.archive, source)
  const text = digest === undefined ? null : await session.text(digest)
  if (held === undefined || text === null) return failed({ code: 'source.textless', id: source })
  const quoted = quoteAt(text, start, end, digest)
  if (!quoted.ok) return quoted
  if (exact !== undefined && quoted.value.exact !== exact)
    return failed({ code: 'passage.changed', id: source, words: exact.slice(0, 80) })
  const { propose } = await import('../../data/evidence/propose.ts')
  const names = await session.names()
  const issued = String(held.fields.issued ?? '')
  return done(propose(session.archive, names, { exact: quoted.value.exact, start, issued }))
}
