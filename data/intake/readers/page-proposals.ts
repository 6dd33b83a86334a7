import type { DefaultTreeAdapterTypes } from 'parse5'
import type { FoundValue } from '../reader.ts'
import { attribute, elementsOf, wordsIn } from './page.ts'

type Field = FoundValue['field']

// What pages call these things, the surest first.
const named: readonly (readonly [Field, readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title', 'dc.title', 'citation_title']],
  ['creators', ['author', 'article:author', 'dc.creator', 'citation_author']],
  ['publisher', ['og:site_name', 'dc.publisher', 'publisher', 'citation_journal_title']],
  [
    'issued',
    [
      ...['article:published_time', 'og:article:published_time', 'datepublished', 'dc.date'],
      ...['dc.date.issued', 'dcterms.issued', 'citation_publication_date', 'date', 'pubdate'],
    ],
  ],
  ['identifier', ['og:url', 'dc.identifier']],
]

const mostGraphs = 50

/** What a page says of itself: in its data for machines, its links and its title. */
export function pageProposals(
  page: DefaultTreeAdapterTypes.Document,
  markup: string,
): readonly FoundValue[] {
  const metas = new Map<string, string>()
  const found = new Map<Field, string>()
  const graphs: string[] = []
  let time = ''
  for (const element of elementsOf(page)) {
    switch (element.tagName) {
      case 'html': {
        const lang = attribute(element, 'lang') || attribute(element, 'xml:lang')
        found.set('language', lang)
        break
      }
      case 'meta': {
        const name = ['name', 'property', 'itemprop'].map((one) => attribute(element, one)).join('')
        const key = name.toLowerCase()
        const value = attribute(element, 'content').trim()
        if (value !== '' && !metas.has(key)) metas.set(key, value)
        break
      }
      case 'title':
        if (!found.has('title')) found.set('title', wordsIn(element))
        break
      case 'link':
        if (attribute(element, 'rel').toLowerCase() === 'canonical')
          found.set('identifier', attribute(element, 'href'))
        break
      case 'time':
        time ||= attribute(element, 'datetime')
        break
      case 'script':
        if (attribute(element, 'type') === 'application/ld+json' && graphs.length < mostGraphs)
          graphs.push(wordsIn(element))
        break
    }
  }
  const told = graphs.map(parsed).flatMap(articleIn)
  for (const [field, names] of named) {
    const value = names.map((name) => metas.get(name)).find((one) => one !== undefined)
    if (value !== undefined) found.set(field, value)
  }
  for (const [field, value] of told)
    if (!found.has(field) || field === 'issued') found.set(field, value)
  if (!found.has('issued') && time !== '') found.set('issued', time)
  const saved = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000})/.exec(markup.slice(0, 4096))?.[1]
  if (saved !== undefined && !found.has('identifier')) found.set('identifier', saved)
  return Array.from(
    found,
    ([field, value]) => ({ field, value: plain(field, value), reason: 'page' }) as const,
  ).filter(({ value }) => value !== '')
}

// A moment of publication is a day to propose, as the page writes it; an address is no name of an author.
function plain(field: Field, value: string): string {
  const flat = value.replace(/\s+/g, ' ').trim()
  if (field === 'issued') return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|\s|$)/.exec(flat)?.[0] ?? ''
  if (field === 'creators' && /^https?:/.test(flat)) return ''
  if (field === 'identifier' && !/^https?:/.test(flat)) return ''
  return flat.slice(0, field === 'title' ? 1000 : field === 'identifier' ? 2000 : 300)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** What schema.org says of an article, in one object, a list of them or a graph. */
function articleIn(given: unknown): readonly (readonly [Field, string])[] {
  const objects = listOf(given).flatMap((one) => [one, ...listOf(memberOf(one, '@graph'))])
  const article = objects.find((one) => typeof memberOf(one, 'datePublished') === 'string')
  if (article === undefined) return []
  const of = (name: string, field: Field): readonly (readonly [Field, string])[] => {
    const value = nameOf(memberOf(article, name))
    return value === '' ? [] : [[field, value]]
  }
  return [
    ...of('headline', 'title'),
    ...of('author', 'creators'),
    ...of('publisher', 'publisher'),
    ...of('datePublished', 'issued'),
  ]
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given.slice(0, mostGraphs) : given === undefined ? [] : [given]
}

function memberOf(given: unknown, name: string): unknown {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, name)) return undefined
  return (given as Readonly<Record<string, unknown>>)[name]
}

function nameOf(given: unknown): string {
  const [first] = listOf(given)
  if (typeof first === 'string') return first
  const name = memberOf(first, 'name')
  return typeof name === 'string' ? name : ''
}
