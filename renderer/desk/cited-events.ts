import type { Text } from '../../data/model/text.ts'
import { pathWords } from './value-words.ts'

/** An event for which a passage speaks, and the fields of it in words. */
export interface CitedEvent {
  readonly id: string
  readonly title: Text
  readonly fields: string
}

/** The events for which a passage speaks, each once, with all the fields that it bears out. */
export function citedEvents(
  events: readonly { readonly id: string; readonly title: Text; readonly field: string }[],
): readonly CitedEvent[] {
  const cited = new Map<string, { readonly title: Text; readonly fields: Set<string> }>()
  for (const { id, title, field } of events) {
    const known = cited.get(id) ?? { title, fields: new Set() }
    cited.set(id, known)
    known.fields.add(pathWords(field, null))
  }
  return [...cited].map(([id, { title, fields }]) => ({
    id,
    title,
    fields: [...fields].join(', '),
  }))
}
