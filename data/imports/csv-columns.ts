import { fieldColumns } from '../exports/event-columns.ts'
import type { Lang } from '../model/text.ts'
import { foldName } from '../text/fold.ts'
import { say } from '../words/words.ts'

const tieNames = {
  id: ['id'],
  places: ['place', 'places', 'lieu', 'lieux', 'location', 'localite'],
  country: ['country', 'countries', 'pays'],
  actors: ['actor', 'actors', 'acteur', 'acteurs'],
  themes: ['theme', 'themes'],
} as const

/** The columns that a table can have of an event beside those of its fields. */
export type TieColumn = keyof typeof tieNames

/** The columns of the fields that are read: what an export writes comes back. */
export const readColumns = fieldColumns.filter(({ isRead }) => isRead)

const langs: readonly Lang[] = ['fr', 'en']

/** Every name under which a column is known, folded. */
const named: ReadonlyMap<string, string> = new Map([
  ...readColumns.flatMap(({ id, field, words }) => {
    const own = id === field.name ? (field.column ?? []) : []
    const names = [id, ...langs.map(words), ...own]
    return names.map((name): [string, string] => [foldName(name), id])
  }),
  ...Object.entries(tieNames).flatMap(([id, names]) =>
    names.map((name): [string, string] => [name, id]),
  ),
])

/** The place of each known column in the header, the language in which the export would name the title so, the names that are not known, and the column that stands twice. */
export interface Header {
  readonly lang: Lang | undefined
  readonly at: ReadonlyMap<string, number>
  readonly ignored: readonly string[]
  readonly twice: string | undefined
}

/** Reads a header line; names are known in French and English, with or without accents. */
export function readHeader(cells: readonly string[]): Header {
  const at = new Map<string, number>()
  const ignored: string[] = []
  let lang: Lang | undefined
  let twice: string | undefined
  const titles = langs.map((one) => foldName(say(one, 'event.title')))
  cells.forEach((cell, index) => {
    const name = foldName(cell)
    lang ??= langs[titles.indexOf(name)]
    const column = named.get(name)
    if (column === undefined) ignored.push(cell.trim())
    else if (at.has(column)) twice ??= cell.trim()
    else at.set(column, index)
  })
  return { at, lang, ignored: ignored.filter((name) => name !== ''), twice }
}
