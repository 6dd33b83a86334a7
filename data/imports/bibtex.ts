import { parseEdtf } from '../dates/parse.ts'
import { readType } from '../exports/bibliography-types.ts'
import { spellInSteps } from '../intake/text.ts'
import { done } from '../model/outcome.ts'
import { type TexEntry, takeBibTexApart } from './bibtex-entries.ts'
import { bibtexFiles } from './bibtex-files.ts'
import { texNames } from './bibtex-names.ts'
import {
  type BibEntry,
  type Bibliography,
  dateOfParts,
  type EntryField,
  EntryReading,
  type EntrySays,
  identifierOf,
  mostEntries,
  onOneLine,
  tooMany,
} from './entry.ts'
import type { Reader } from './format.ts'
import { languageTag } from './language-tag.ts'
import { planReferences } from './references.ts'
import { plainTex, verbatimTex } from './tex.ts'

/** Reads a bibliography in BibTeX or BibLaTeX. */
export const readBibTex: Reader = function* (bytes, how) {
  const spelling = yield* spellInSteps(bytes, how.encoding, how.limit)
  if (!spelling.ok) return spelling
  const taken = yield* takeBibTexApart(spelling.value.raw.replace(/\r\n?/g, '\n'))
  if (taken.entries.length > mostEntries) return tooMany
  const byKey = new Map(taken.entries.map((entry) => [entry.key.toLowerCase(), entry]))
  const bibliography: Bibliography = {
    scheme: 'bib',
    mediaType: 'application/x-bibtex',
    entries: taken.entries
      .filter(({ type }) => type !== 'xdata' && type !== 'set')
      .map((entry) => {
        const fields = inherited(entry, byKey)
        return [plainEntry(entry, fields), describeBibTex(entry, fields)] as const
      }),
    refused: taken.refused,
  }
  return done((archive) => planReferences(archive, bibliography, how))
}

type Fields = ReadonlyMap<string, string>

const deepest = 8
const neverInherited: ReadonlySet<string> = new Set([
  ...['crossref', 'xref', 'xdata', 'ids', 'entryset', 'related', 'sortkey', 'label', 'options'],
  ...['keywords', 'file', 'abstract', 'note', 'annotation', 'addendum', 'shorttitle'],
])

/** The fields of an entry with those that it takes from the entries it refers to: the title of a whole is there the title of the book or the journal. */
function inherited(entry: TexEntry, byKey: ReadonlyMap<string, TexEntry>): Fields {
  const fields = new Map(entry.fields)
  let from: TexEntry | undefined = entry
  for (let depth = 0; depth < deepest && from !== undefined; depth++) {
    for (const key of (from.fields.get('xdata') ?? '').split(','))
      for (const [name, value] of byKey.get(key.trim().toLowerCase())?.fields ?? [])
        if (!fields.has(name)) fields.set(name, value)
    const parent: TexEntry | undefined = byKey.get(
      (from.fields.get('crossref') ?? '').trim().toLowerCase(),
    )
    for (const [name, value] of parent?.fields ?? []) {
      const within =
        name === 'title' ? (entry.type === 'article' ? 'journaltitle' : 'booktitle') : name
      const isTaken = neverInherited.has(name) || name === 'author'
      if (!isTaken && !fields.has(within)) fields.set(within, value)
    }
    from = parent
  }
  return fields
}

const nameFields = ['author', 'editor', 'translator', 'editora', 'bookauthor'] as const
const verbatim: ReadonlySet<string> = new Set([
  'url',
  'doi',
  'file',
  'eprint',
  'pdf',
  'ids',
  'date',
  'urldate',
  'eventdate',
  'origdate',
])

function plainFields(fields: Fields): readonly EntryField[] {
  return [...fields].flatMap(([name, value]): readonly EntryField[] => {
    if (name === 'file' || name === 'pdf') return []
    if ((nameFields as readonly string[]).includes(name))
      return texNames(value).map((said) => [name, said] as const)
    const said = verbatim.has(name) ? verbatimTex(value) : plainTex(value).trim()
    return said === '' ? [] : [[name, said]]
  })
}

function plainEntry({ line, key, type, raw }: TexEntry, fields: Fields): BibEntry {
  return { line, key, type, fields: plainFields(fields), raw: `${raw}\n` }
}

/** What an entry of BibTeX says of a source. */
function describeBibTex({ type }: TexEntry, fields: Fields): EntrySays {
  const reading = new EntryReading(plainFields(fields))
  const subtype = onOneLine(plainTex(fields.get('entrysubtype') ?? ''))
  reading.one('entrysubtype')
  const shelf = reading.one('shelfmark')
  const kept = reading.one('library')
  return {
    title: titleOf(reading),
    creators: reading.all('author', 'editor', 'translator'),
    publisher: reading.one(
      ...['journaltitle', 'journal', 'booktitle', 'publisher', 'institution', 'organization'],
      ...['school'],
    ),
    issued: dateIn(reading),
    captured: reading.one('urldate'),
    type: readType('biblatex', type, subtype),
    language: languageTag(reading.one('langid', 'language', 'hyphenation')),
    identifier: identifierOf(reading, { doi: 'doi', address: 'url', other: 'usera' }),
    custodian: shelf === '' ? '' : kept,
    reference: shelf || kept,
    provenance: reading.one('userb'),
    rights: reading.one('userc'),
    rest: reading.rest,
    files: bibtexFiles(fields.get('file') ?? fields.get('pdf') ?? ''),
  }
}

function titleOf(reading: EntryReading): string {
  const title = reading.one('title')
  const subtitle = title === '' ? '' : reading.one('subtitle')
  if (subtitle === '') return title || reading.one('shorttitle', 'eventtitle', 'booktitle')
  return /[.?!:]$/.test(title) ? `${title} ${subtitle}` : `${title}. ${subtitle}`
}

// A date of EDTF level 2 stands in the note of what this program writes.
function dateIn(reading: EntryReading): string {
  const date = reading.one('date')
  if (date !== '') return date
  const year = reading.one('year')
  if (year === '') {
    const note = new EntryReading(reading.rest).one('note')
    return /[[{]|X/.test(note) && parseEdtf(note).ok ? reading.one('note') : ''
  }
  const month = reading.one('month')
  const day = reading.one('day')
  const parts = dateOfParts(year, month, day)
  const isWhole = parts !== '' && (month === '' || /^\d+$/.test(month))
  return isWhole ? parts : [day, month, year].filter((part) => part !== '').join(' ')
}
