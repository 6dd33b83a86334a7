import { kindOf } from '../../data/model/id.ts'
import type { Text } from '../../data/model/text.ts'
import type { EventView } from '../../data/reading/event-view.ts'
import type { HistoryEntry } from '../../data/reading/past-view.ts'
import type { Json } from '../../data/text/json.ts'
import {
  reasonBeside,
  sayBare,
  sayField,
  sayWritten,
  type WriteOf,
} from '../../data/words/say-write.ts'
import { authorities } from './authorities.svelte.ts'
import { screen } from './screen.svelte.ts'
import { selection } from './selection.svelte.ts'
import { inLang, settings, t } from './settings.svelte.ts'
import { sayingWith } from './value-words.ts'

/** What records are called, by their ids. */
export type Names = Readonly<Record<string, Text>>

/** The names of the records that an event is tied to. */
export function tiedNames({ links }: EventView): Names {
  return Object.fromEntries(links.map(({ to, name }) => [to, name]))
}

/** The record that a write belongs to: what it is and how it is called. */
export function recordWords(id: string, names: Names): string {
  const kind = kindOf(id)
  const what = kind === undefined ? id : t(`kind.${kind}`)
  const name = names[id]
  return name === undefined ? what : t('field.of', { what, name: inLang(name).text })
}

/** The field that a write sets. */
export function fieldWords(write: WriteOf): string {
  return sayField(write, settings.lang)
}

/** A value of a write in words; a reference by the name of what it names. */
export function setWords(write: WriteOf, value: Json, names: Names): string {
  return sayWritten(
    write,
    value,
    sayingWith((named) => names[named]),
  )
}

/** The same with its reason apart, where a value has one beside it. */
export function setApart(
  write: WriteOf,
  value: Json,
  names: Names,
): { readonly value: string; readonly reason: string } {
  const saying = sayingWith((named) => names[named])
  return { value: sayBare(write, value, saying), reason: reasonBeside(write, value, saying.lang) }
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
    case 'reading':
    case undefined:
      return null
  }
}
