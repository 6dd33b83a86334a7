import { parsePage, writePage } from '../intake/readers/page.ts'
import { spellInSteps } from '../intake/text.ts'
import { TextWriter } from '../intake/text-writer.ts'
import { done, failed } from '../model/outcome.ts'
import type { SourceType } from '../model/vocabulary.ts'
import {
  type BibEntry,
  type Bibliography,
  type EntryField,
  type EntryFile,
  EntryReading,
  type EntrySays,
  identifierOf,
  mostEntries,
  tooMany,
} from './entry.ts'
import type { Reader } from './format.ts'
import { languageTag } from './language-tag.ts'
import { childOf, childrenOf, type RdfNode, rdfNodes, wordsOf } from './rdf-nodes.ts'
import { planReferences } from './references.ts'

const types: Readonly<Record<string, SourceType>> = {
  ...{ newspaperArticle: 'press', magazineArticle: 'article', journalArticle: 'article' },
  ...{ preprint: 'article', book: 'book', bookSection: 'chapter', conferencePaper: 'chapter' },
  ...{ encyclopediaArticle: 'chapter', dictionaryEntry: 'chapter', thesis: 'thesis' },
  ...{ report: 'report', manuscript: 'manuscript', letter: 'letter', email: 'letter' },
  ...{ instantMessage: 'letter', interview: 'testimony', presentation: 'speech' },
  ...{ statute: 'legal', bill: 'legal', case: 'legal', hearing: 'legal', webpage: 'web' },
  ...{ blogPost: 'web', forumPost: 'web', audioRecording: 'audio', podcast: 'audio' },
  ...{ radioBroadcast: 'audio', videoRecording: 'video', film: 'video', tvBroadcast: 'video' },
  ...{ map: 'map', dataset: 'dataset' },
}

const people = new Set([
  ...['authors', 'editors', 'contributors', 'interviewees', 'presenters', 'directors', 'artists'],
  ...['performers', 'inventors', 'podcasters', 'cartographers', 'translators', 'recipients'],
  ...['seriesEditors', 'bookAuthors', 'interviewers', 'programmers', 'sponsors', 'composers'],
])
const mainPeople = [
  ...['authors', 'interviewees', 'presenters', 'directors', 'artists', 'performers', 'podcasters'],
  ...['cartographers', 'editors', 'contributors'],
]

/** Reads a library that Zotero has exported as RDF, with its notes, its collections and the files that its entries name. */
export const readZoteroRdf: Reader = function* (bytes, how) {
  const spelling = yield* spellInSteps(bytes, how.encoding, how.limit)
  if (!spelling.ok) return spelling
  const { raw } = spelling.value
  const nodes = rdfNodes(raw)
  if (!nodes.ok) return nodes
  const library = new Library(nodes.value, raw)
  if (library.items.length === 0) return failed({ code: 'zotero.empty' })
  if (library.items.length > mostEntries) return tooMany
  const entries: (readonly [BibEntry, EntrySays])[] = []
  for (const [index, item] of library.items.entries()) {
    if (index % 20 === 0) yield { phase: 'parse', done: index, total: library.items.length }
    const entry = library.entryOf(item)
    entries.push([entry, describe(entry, library.filesOf(item))])
  }
  const bibliography: Bibliography = {
    scheme: 'zotero',
    mediaType: 'application/rdf+xml',
    entries,
    refused: [],
  }
  return done((archive) => planReferences(archive, bibliography, how))
}

/** The elements of an export: its items, and what they refer to by name. */
class Library {
  readonly items: readonly RdfNode[]
  readonly #raw: string
  readonly #named: ReadonlyMap<string, RdfNode>
  readonly #collections = new Map<string, string[]>()
  #at = 0
  #line = 1

  constructor(nodes: readonly RdfNode[], raw: string) {
    this.#raw = raw
    this.#named = new Map(nodes.map((node) => [node.about, node]))
    const inside = new Set(nodes.flatMap(({ nodes: inner }) => inner.flatMap(referredBy)))
    const isItem = ({ name, about }: RdfNode): boolean =>
      name !== 'Collection' && !(inside.has(about) && (name === 'Memo' || name === 'Attachment'))
    this.items = nodes.filter((node) => isItem(node) && !isWhole(node, inside))
    for (const collection of nodes.filter(({ name }) => name === 'Collection'))
      for (const { resource } of childrenOf(collection, 'hasPart')) {
        const name = wordsOf(childOf(collection, 'title'))
        this.#collections.set(resource, [...(this.#collections.get(resource) ?? []), name])
      }
  }

  /** An item as an entry: its fields in plain words, its notes and its collections among them. */
  entryOf(item: RdfNode): BibEntry {
    const fields = item.nodes.flatMap((node) => this.#fieldsOf(node))
    const notes = item.name === 'Memo' ? [item] : this.#notesOf(item)
    const { line, raw } = this.#written(item)
    return {
      line,
      key: item.about,
      type: wordsOf(childOf(item, 'itemType')) || item.name,
      fields: [
        ...fields,
        ...notes.map((note): EntryField => ['note', plainNote(wordsOf(childOf(note, 'value')))]),
        ...(this.#collections.get(item.about) ?? []).map(
          (name): EntryField => ['collection', name],
        ),
      ].filter(([, value]) => value !== ''),
      raw,
    }
  }

  /** The files that an item names; an attachment that stands by itself is its own. */
  filesOf(item: RdfNode): readonly EntryFile[] {
    const linked = item.nodes.filter(({ name }) => name === 'link')
    const attachments = [item, ...linked.flatMap(({ resource }) => this.#named.get(resource) ?? [])]
    return attachments
      .filter(({ name }) => name === 'Attachment')
      .flatMap((attachment) => {
        const path = childOf(attachment, 'resource')?.resource ?? ''
        return path === ''
          ? []
          : [{ title: wordsOf(childOf(attachment, 'title')), path: pathIn(path) }]
      })
  }

  #notesOf(item: RdfNode): readonly RdfNode[] {
    return childrenOf(item, 'isReferencedBy').flatMap(({ resource }) => {
      const note = this.#named.get(resource)
      return note?.name === 'Memo' ? [note] : []
    })
  }

  #fieldsOf(node: RdfNode): readonly EntryField[] {
    const { name, resource } = node
    if (['itemType', 'link', 'isReferencedBy', 'resource', 'type', 'value'].includes(name))
      return []
    if (people.has(name)) return peopleIn(node).map((person) => [name, person] as const)
    if (name === 'isPartOf') {
      const whole = resource === '' ? node.nodes[0] : this.#named.get(resource)
      return (whole?.nodes ?? []).flatMap((part) =>
        this.#fieldsOf(part).map(([own, value]) => [`isPartOf.${own}`, value] as const),
      )
    }
    if (name === 'identifier') {
      const words = wordsOf(node)
      const [, scheme = '', value = words] = /^(DOI|ISBN|ISSN) (.+)$/.exec(words) ?? []
      return [[scheme === '' ? 'identifier' : scheme, value]]
    }
    const call = childOf(node, 'LCC') ?? childOf(node, 'DDC')
    if (name === 'subject' && call !== undefined) return [['callNumber', wordsOf(call)]]
    return [[name, wordsOf(node) || resource]]
  }

  // The element as it stands in the file: its items come in their order.
  #written({ about, name }: RdfNode): { readonly line: number; readonly raw: string } {
    const spelt = about.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    const found = this.#raw.indexOf(`rdf:about="${spelt}"`, this.#at)
    const start = found < 0 ? -1 : this.#raw.lastIndexOf('<', found)
    const tag = /^<([\w:.-]+)/.exec(this.#raw.slice(start, start + 80))?.[1] ?? name
    const end = start < 0 ? -1 : this.#raw.indexOf(`</${tag}>`, start)
    if (end < 0) return { line: this.#line, raw: `${about}\n` }
    this.#line += this.#raw.slice(this.#at, start).split('\n').length - 1
    this.#at = start
    return { line: this.#line, raw: `${this.#raw.slice(start, end + tag.length + 3)}\n` }
  }
}

function referredBy({ name, resource }: RdfNode): readonly string[] {
  return name === 'hasPart' || resource === '' ? [] : [resource]
}

// The journal or the book in which items stand is told with them.
function isWhole({ about, nodes }: RdfNode, inside: ReadonlySet<string>): boolean {
  return inside.has(about) && !nodes.some(({ name }) => name === 'itemType')
}

function peopleIn(node: RdfNode): readonly string[] {
  const found: string[] = []
  const waiting = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name !== 'Person') {
      for (const inner of [...next.nodes].reverse()) waiting.push(inner)
      continue
    }
    const given = wordsOf(childOf(next, 'givenName') ?? childOf(next, 'givenname'))
    const parts = [wordsOf(childOf(next, 'surname')), given]
    found.push(parts.filter((part) => part !== '').join(', '))
  }
  return found
}

function plainNote(markup: string): string {
  const writer = new TextWriter()
  writePage(parsePage(markup), writer)
  return writer.finish().text.trim()
}

function pathIn(resource: string): string {
  try {
    return decodeURIComponent(resource)
  } catch {
    return resource
  }
}

function describe({ type, fields }: BibEntry, files: readonly EntryFile[]): EntrySays {
  const reading = new EntryReading(fields)
  const isNote = type === 'note' || type === 'Memo'
  const [firstLine = ''] = (fields.find(([name]) => name === 'note')?.[1] ?? '').split('\n')
  return {
    title: reading.one('title', 'shortTitle') || (isNote ? firstLine.slice(0, 300) : ''),
    creators: reading.all(...mainPeople),
    publisher: reading.one('isPartOf.title', 'publisher', 'institution', 'university'),
    issued: reading.one('date'),
    captured: reading.one('dateSubmitted').slice(0, 10),
    type: (Object.hasOwn(types, type) ? types[type] : undefined) ?? 'unsaid',
    language: languageTag(reading.one('language')),
    identifier: identifierOf(reading, { doi: 'DOI', address: 'identifier', other: '' }),
    custodian: reading.one('archive'),
    reference: reading.one('coverage', 'archiveLocation', 'callNumber'),
    provenance: reading.one('libraryCatalog'),
    rights: reading.one('rights'),
    rest: reading.rest,
    files,
  }
}
