import { kindOf } from '../../data/model/id.ts'
import { failed, type Outcome } from '../../data/model/outcome.ts'
import type { AgainCounts } from '../../data/reading/places-view.ts'
import { sayAgain } from '../../data/words/say-again.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import type { CommandCall } from './command.ts'
import { findId } from './find.ts'

/** The source that a word names. */
export function sourceNamed(session: ArchiveSession, written: string): Outcome<string> {
  const id = findId(session.archive, written)
  if (!id.ok) return id
  return kindOf(id.value) === 'source' ? id : failed({ code: 'source.unknown', id: id.value })
}

/** Says how passages came out in a text. */
export function sayCounts(counts: AgainCounts, { lang }: CommandCall): string {
  return sayAgain(counts, lang)
}
