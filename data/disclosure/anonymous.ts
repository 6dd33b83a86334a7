import type { Held, WriteMark } from '../changes/held.ts'
import type { Archive } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import type { Lang } from '../model/text.ts'
import { stemOf } from '../text/file-name.ts'
import { say } from '../words/words.ts'

type Fields = Held['fields']

/** What an anonymous document tells of a source: what it is, never whose machine or hand it passed through. A field that is not known here is left out. */
const told: ReadonlySet<string> = new Set([
  'title',
  'creators',
  'publisher',
  'issued',
  'type',
  'language',
  'identifier',
  'rights',
  'accessRights',
  'captured',
  'reference',
  'derivesFrom',
  'reliability',
  'reason',
  'original',
  'text',
  'mediaType',
  'octets',
  'characters',
  'encodingFound',
  'encoding',
  'parts',
  'reading',
])

/** What it tells of a further reading: never who read it, nor what they noted. */
const toldOfReading: ReadonlySet<string> = new Set([
  ...['source', 'text', 'way', 'made', 'reader', 'from', 'characters', 'parts'],
])

/** A place on somebody's disk: a file address, a path from a root, a home or a drive. */
const onDisk = /^\s*(?:file:|[/~\\]|[a-z]:[/\\])/iu

/** The fields of a source without what would tell who gathered it and where it lay; a title that is its file's name is none. */
function anonymousFields(fields: Fields, lang: Lang): Fields {
  const { title, fileName } = fields
  const isNamed = typeof fileName === 'string' && fileName !== '' && isNameOf(title, fileName)
  const kept = Object.entries(fields).filter(
    ([field, value]) =>
      told.has(field) &&
      !(field === 'identifier' && typeof value === 'string' && onDisk.test(value)),
  )
  const described = Object.fromEntries(kept)
  return isNamed ? { ...described, title: say(lang, 'print.source.untitled') } : described
}

/** An event without the cells of its table, which may name whoever told or gathered. */
function withoutCells(held: Held): Held {
  const { cells, ...fields } = held.fields
  return cells === undefined ? held : { ...held, fields }
}

function anonymousHeld(held: Held, lang: Lang): Held {
  const kind = kindOf(held.id)
  if (kind === 'source') return { ...held, fields: anonymousFields(held.fields, lang) }
  if (kind === 'event') return withoutCells(held)
  if (kind !== 'reading') return held
  const kept = Object.entries(held.fields).filter(([field]) => toldOfReading.has(field))
  const marks = Object.entries(held.marks ?? {}).map(([field, mark]) => [field, unsigned(mark)])
  return {
    ...held,
    mark: unsigned(held.mark),
    marks: Object.fromEntries(marks),
    fields: Object.fromEntries(kept),
  }
}

/** Who signed a reading read it, where nobody is named. */
function unsigned(mark: WriteMark): WriteMark {
  return { ...mark, author: '' }
}

/** Whether a title is its file's name, with or without its extension, however its words are set apart. */
function isNameOf(title: unknown, fileName: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  if (typeof title !== 'string' || plain(title) === '') return false
  return [stemOf(fileName), fileName].map(plain).includes(plain(title))
}

/** The archive as an anonymous document may carry it. */
export function anonymousArchive(archive: Archive, lang: Lang): Archive {
  const records = new Map<string, Held>()
  for (const [id, held] of archive.records) records.set(id, anonymousHeld(held, lang))
  return { ...archive, records }
}
