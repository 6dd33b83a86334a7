import type { Lang } from '../model/text.ts'
import { foldName } from '../text/fold.ts'
import { say } from '../words/words.ts'

/** What a column of a CSV can hold of an event. */
export type Column =
  | 'id'
  | 'title'
  | 'date'
  | 'type'
  | 'places'
  | 'country'
  | 'actors'
  | 'themes'
  | 'summary'

const names: { readonly [K in Column]: readonly string[] } = {
  id: ['id'],
  title: ['title', 'titre', 'intitule', 'event', 'evenement'],
  date: ['date', 'dates', 'edtf'],
  type: ['type'],
  places: ['place', 'places', 'lieu', 'lieux', 'location', 'localite'],
  country: ['country', 'countries', 'pays'],
  actors: ['actor', 'actors', 'acteur', 'acteurs'],
  themes: ['theme', 'themes'],
  summary: ['summary', 'resume', 'description'],
}

/** The place of each known column in the header, the language in which the export would name the title so, the names that are not known, and the column that stands twice. */
export interface Header {
  readonly lang: Lang | undefined
  readonly at: ReadonlyMap<Column, number>
  readonly ignored: readonly string[]
  readonly twice: string | undefined
}

const langs: readonly Lang[] = ['fr', 'en']

/** Reads a header line; names are known in French and English, with or without accents. */
export function readHeader(cells: readonly string[]): Header {
  const at = new Map<Column, number>()
  const ignored: string[] = []
  let lang: Lang | undefined
  let twice: string | undefined
  cells.forEach((cell, index) => {
    const name = foldName(cell)
    lang ??= langs.find((one) => name === foldName(say(one, 'column.title')))
    const column = (Object.keys(names) as Column[]).find((one) => names[one].includes(name))
    if (column === undefined) ignored.push(cell.trim())
    else if (at.has(column)) twice ??= cell.trim()
    else at.set(column, index)
  })
  return { at, lang, ignored: ignored.filter((name) => name !== ''), twice }
}
