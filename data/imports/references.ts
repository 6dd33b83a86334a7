import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Archive } from '../changes/state.ts'
import { readTyped } from '../dates/typed.ts'
import { normaliseText } from '../evidence/quote.ts'
import { isId, kindOf } from '../model/id.ts'
import type { Fields } from '../model/kinds.ts'
import { done, type Outcome } from '../model/outcome.ts'
import type { SourceEntry as KeptEntry } from '../model/source.ts'
import type { Lang } from '../model/text.ts'
import { canonical } from '../text/canonical.ts'
import { foldName } from '../text/fold.ts'
import type { Json } from '../text/json.ts'
import { pointCount } from '../text/points.ts'
import type { BibEntry, Bibliography, EntryField, EntrySays } from './entry.ts'
import { onOneLine } from './entry.ts'
import {
  Gathering,
  idFrom,
  type Plan,
  type PlannedFile,
  type PlannedRow,
  type RefusedRow,
  type RowChange,
  type Step,
} from './gathering.ts'
import type { How } from './how.ts'
import type { ReadEntry } from './read-entry.ts'
import { type StandingSource, StandingSources } from './standing-sources.ts'

type ReadField = keyof ReadEntry

const longest: Readonly<Partial<Record<ReadField, number>>> = {
  ...{ title: 1000, publisher: 300, language: 35, identifier: 2000, rights: 1000, custodian: 300 },
  ...{ provenance: 4000, reference: 300 },
}
const longestCreator = 300
const mostKept = 300

/** Plans what a bibliography brings: each entry a source of its own, whose bytes are the entry as it stands there. An entry that is here already changes only what the bibliography has changed since it was last brought in; one that may be another work, or that bears on what a person wrote since, is doubtful and left alone. */
export function* planReferences(
  archive: Archive,
  { scheme, mediaType, entries, refused: unread }: Bibliography,
  { lang, doubtful: asked }: Pick<How, 'lang' | 'doubtful'>,
): Generator<Step, Outcome<Plan>> {
  const gathering = new Gathering(archive)
  const here = new StandingSources(archive)
  gathering.lookedUp('source')
  const refused: RefusedRow[] = [...unread]
  const rows: PlannedRow[] = []
  const files: PlannedFile[] = []
  const texts: { sha256: string; bytes: Uint8Array }[] = []
  const counts = { new: 0, changed: 0, known: 0, doubtful: 0 }
  const seen = new Set<string>()
  for (const [index, [entry, described]] of entries.entries()) {
    if (index % 20 === 0) yield { done: index, total: entries.length }
    const row = entry.line
    const leave = (column: string, value: string, reason: string): void => {
      refused.push({ row, column, value: value.slice(0, 200), reason, taken: true })
    }
    const { read, rest } = readEntry(entry, described, lang, leave)
    const { title, issued: date } = read
    if (title === '') {
      refused.push({ row, column: 'title', value: entry.key, reason: 'refs.untitled' })
      continue
    }
    const doubt = (column: string, reason: string): void => {
      counts.doubtful += 1
      rows.push({ row, as: 'doubtful', title, date, column, value: title, reason })
    }
    const kept: KeptEntry = { scheme, key: entry.key.slice(0, 400), said: given(read), rest }
    const match = here.match(kept.key, read)
    const id = match.as === 'same' ? match.found.id : newId(kept.key, read)
    if (seen.has(id)) doubt('', 'refs.twice')
    else if (match.as === 'like' && asked !== 'take') doubt(match.by, `refs.like-${match.by}`)
    else if (match.as === 'same') {
      const { fields, changes, clashing } = changesOf(match.found, read, kept)
      for (const field of clashing) leave(field, sayPlain(read[field]), 'refs.clash')
      const as = Object.keys(fields).length === 0 ? 'known' : gathering.put(id, fields)
      counts[as] += 1
      rows.push({ row, as, title, date, changes })
    } else {
      const [original, text] = [bytesOf(entry.raw), bytesOf(noticeOf(entry, read))]
      texts.push(original, text)
      const as = gathering.put(id, {
        ...given(read),
        ...{ type: read.type, language: read.language, entry: kept, mediaType },
        ...{ original: original.sha256, octets: original.bytes.length, text: text.sha256 },
        ...{ characters: pointCount(text.text), warnings: ['warning.reference'] },
      } as unknown as Fields)
      counts[as] += 1
      rows.push({ row, as, title, date })
    }
    if (!seen.has(id) && (match.as !== 'like' || asked === 'take'))
      for (const file of described.files)
        files.push({ row, source: id, ...file, said: saidOf(read) })
    seen.add(id)
  }
  const { ops, isTouchedBy } = gathering
  return done({ ops, texts, ...counts, refused, ignored: [], isTouchedBy, rows, files })
}

/** What a file that comes with an entry is said to be: of the same making and date. */
function saidOf({ creators, publisher, issued, type }: ReadEntry): Fields {
  return { creators, publisher, issued, type }
}

type Tell = (column: string, value: string, reason: string) => void

/** Reads what an entry says as a source can hold it; what it cannot is told, and stays in the rest. */
function readEntry(
  { type }: BibEntry,
  described: EntrySays,
  lang: Lang,
  refuse: Tell,
): { readonly read: ReadEntry; readonly rest: KeptEntry['rest'] } {
  const rest: EntryField[] = [...described.rest]
  if (described.type === 'unsaid' && type !== '') rest.push(['type', type])
  const leave = (field: string, value: string, reason: string): string => {
    refuse(field, value, reason)
    rest.push([field, value])
    return ''
  }
  const line = (field: ReadField): string => {
    const said = onOneLine(String(described[field]).toWellFormed())
    return said.length <= (longest[field] ?? 200) ? said : leave(field, said, 'refs.long')
  }
  const date = (field: 'issued' | 'captured'): string => {
    const said = onOneLine(described[field].toWellFormed())
    if (said === '') return ''
    const typed = readTyped(said, lang)
    if (!typed.ok) return leave(field, said, typed.problem.code)
    const [doubt] = typed.value.doubts
    return doubt === undefined ? typed.value.edtf : leave(field, said, 'refs.doubted-date')
  }
  const names = described.creators.map((name) => onOneLine(name.toWellFormed()))
  const creators = names.filter(
    (name) =>
      name !== '' && (name.length <= longestCreator || leave('creators', name, 'refs.long') !== ''),
  )
  const read: ReadEntry = {
    ...{ title: line('title').slice(0, 1000), creators, publisher: line('publisher') },
    ...{ issued: date('issued'), captured: date('captured'), type: described.type },
    ...{ language: line('language'), identifier: line('identifier') },
    ...{ custodian: line('custodian'), reference: line('reference') },
    ...{ provenance: line('provenance'), rights: line('rights') },
  }
  const kept = rest.slice(0, mostKept).map(([name, value]) => ({
    name: name.slice(0, 100),
    value: value.slice(0, 20_000).toWellFormed(),
  }))
  return { read, rest: kept }
}

/** What an entry gives, without what it says nothing of. */
function given(read: ReadEntry): { readonly [field: string]: Json } {
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== '',
    ),
  )
}

interface Changing {
  readonly fields: Fields
  readonly changes: readonly RowChange[]
  readonly clashing: readonly ReadField[]
}

/** What an entry changes in the source that it is: what it gives otherwise than it last did, unless a person has written there since. A source that came otherwise is never written to: where both say something else, they clash. */
function changesOf({ source }: StandingSource, read: ReadEntry, kept: KeptEntry): Changing {
  const fields: Record<string, Json> = {}
  const changes: RowChange[] = []
  const clashing: ReadField[] = []
  const isAgain = source.entry?.scheme === kept.scheme && source.entry.key === kept.key
  const entry = isAgain ? source.entry : undefined
  for (const field of Object.keys(read) as ReadField[]) {
    const now = read[field] as Json
    const stands = source[field] as Json
    if (isSame(now, stands)) continue
    if (entry === undefined) {
      const isSaid = field !== 'type' && field !== 'language' && !isEmpty(now) && !isEmpty(stands)
      if (isSaid && foldName(sayPlain(now)) !== foldName(sayPlain(stands))) clashing.push(field)
      continue
    }
    const last = entry.said[field] ?? (Array.isArray(now) ? [] : '')
    if (isSame(now, last)) continue
    if (isSame(stands, last)) {
      fields[field] = now
      changes.push({ field, before: stands, after: now, rival: false })
    } else clashing.push(field)
  }
  if (entry !== undefined && !isSame(entry as Json, kept as Json))
    fields.entry = kept as unknown as Json
  return { fields, changes, clashing }
}

function isSame(one: Json, other: Json): boolean {
  return canonical(one) === canonical(other)
}

function isEmpty(value: Json): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0)
}

function sayPlain(value: Json): string {
  return Array.isArray(value) ? value.join(' ; ') : String(value)
}

// A source that has left this program comes back under its own id.
function newId(key: string, read: ReadEntry): string {
  if (isId(key) && kindOf(key) === 'source') return key
  return idFrom('source', 'reference', key, foldName(read.title), read.issued, read.identifier)
}

/** The notice that a person reads: the title, then every field in the words of its format. */
function noticeOf({ key, type, fields }: BibEntry, { title }: ReadEntry): string {
  const lines = fields.map(([name, value]) => `${name}: ${value}`)
  return normaliseText([title, '', `${type} ${key}`.trim(), ...lines, ''].join('\n').toWellFormed())
}

function bytesOf(text: string): { sha256: string; bytes: Uint8Array; text: string } {
  const bytes = new TextEncoder().encode(text)
  return { sha256: bytesToHex(sha256(bytes)), bytes, text }
}
