import type { HistoryEntry } from '../../data/calls/changes.ts'
import { kindOf } from '../../data/model/id.ts'
import { authorities } from './authorities.svelte.ts'
import { reading } from './reading.svelte.ts'
import { screen } from './screen.svelte.ts'
import { selection } from './selection.svelte.ts'
import { t, tOf } from './settings.svelte.ts'
import { valueWords } from './value-words.ts'

/** One act of the archive's history: what it set first, and how many other fields it set with it. */
export interface HistoryLine {
  readonly dot: string
  readonly time: string
  readonly author: string
  readonly act: string
  readonly words: string
  readonly more: number
  readonly open: (() => void) | null
  /** The record that the act deleted, where that is what it did. */
  readonly deleted: string | null
}

/** The entries of history gathered by act, newest first. */
export function historyLines(entries: readonly HistoryEntry[]): readonly HistoryLine[] {
  const acts = new Map<string, HistoryEntry[]>()
  for (const entry of entries) acts.set(entry.dot, [...(acts.get(entry.dot) ?? []), entry])
  return [...acts].flatMap(([dot, fields]) => {
    const first = fields.find(({ field }) => field === 'title' || field === 'name') ?? fields[0]
    if (first === undefined) return []
    const { time, author, act } = first
    return [
      {
        dot,
        time,
        author,
        act,
        words: words(first),
        more: fields.length - 1,
        open: way(first.id),
        deleted: deletedBy(first),
      },
    ]
  })
}

function deletedBy({ id, field, after }: HistoryEntry): string | null {
  return field === 'deleted' && after !== null ? id : null
}

function words({ id, field, after }: HistoryEntry): string {
  const kind = kindOf(id)
  const name = kind === undefined ? id : t(`kind.${kind}`)
  const label = tOf(kind === 'source' ? 'source' : 'event', field)
  return field === 'deleted' ? `${name} ${id}` : `${name}, ${label} : ${valueWords(field, after)}`
}

/** The way to a record of the archive; null where it has no place of its own. */
function way(id: string): (() => void) | null {
  const kind = kindOf(id)
  if (kind === 'event')
    return () => {
      selection.open(id)
      screen.go({ name: 'timeline' })
    }
  if (kind === 'source') return () => reading.open(id)
  if (kind === 'actor' || kind === 'place' || kind === 'term')
    return () => {
      authorities.show(kind, id)
      screen.go({ name: 'authorities' })
    }
  return null
}
