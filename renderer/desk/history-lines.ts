import { kindOf } from '../../data/model/id.ts'
import type { Text } from '../../data/model/text.ts'
import type { HistoryEntry } from '../../data/reading/past-view.ts'
import type { Json } from '../../data/text/json.ts'
import { authorities } from './authorities.svelte.ts'
import { screen } from './screen.svelte.ts'
import { selection } from './selection.svelte.ts'
import { inLang, t, tOf } from './settings.svelte.ts'
import { valueWords } from './value-words.ts'

type Names = Readonly<Record<string, Text>>

/** The record that a write belongs to: what it is and how it is called. */
export function recordWords(id: string, names: Names): string {
  const kind = kindOf(id)
  const what = kind === undefined ? id : t(`kind.${kind}`)
  const name = names[id]
  return name === undefined ? what : t('field.of', { what, name: inLang(name).text })
}

/** The field that a write sets. */
export function fieldWords({ id, field }: HistoryEntry): string {
  const kind = kindOf(id) ?? 'event'
  for (const prefix of [kind, 'authority', 'event', 'field']) {
    const said = tOf(prefix, field)
    if (said !== field) return said
  }
  return field
}

/** A value of a write in words; a reference by the name of what it names. */
export function setWords(entry: HistoryEntry, value: Json, names: Names): string {
  const { id, field } = entry
  if (field === 'deleted') return t(value === null ? 'field.deleted-no' : 'field.deleted-yes')
  if (Array.isArray(value) && value.length > 0)
    return value.map((one) => setWords(entry, one, names)).join(', ')
  if (typeof value !== 'string') return valueWords(field, value)
  const named = names[value]
  if (named !== undefined) return inLang(named).text
  const list = lists[field] ?? (field === 'kind' ? `${kindOf(id)}-kind` : undefined)
  return list === undefined ? valueWords(field, value) : tOf(list, value)
}

const lists: { readonly [field: string]: string } = {
  stance: 'stance',
  credibility: 'credibility',
  accessRights: 'access',
  state: 'anchor',
  reliability: 'reliability',
  language: 'language',
}

/** Whether the value that stood before can be put back by itself. */
export function canPutBack({ id, field, before }: HistoryEntry): boolean {
  const kind = kindOf(id)
  if (before === null || field === 'deleted') return false
  return kind !== 'claim' && kind !== 'passage' && kind !== 'link'
}

/** The way to a record of the archive; null where it has no place of its own. */
export function wayTo(id: string): (() => void) | null {
  switch (kindOf(id)) {
    case 'event':
      return () => {
        selection.open(id)
        screen.go('timeline')
      }
    case 'source':
      return () => screen.go('reading', { id })
    case 'actor':
    case 'place':
    case 'term':
      return () => {
        const kind = kindOf(id)
        if (kind === 'actor' || kind === 'place' || kind === 'term') authorities.show(kind, id)
        screen.go('authorities')
      }
    case 'archive':
    case 'passage':
    case 'claim':
    case 'link':
    case undefined:
      return null
  }
}
