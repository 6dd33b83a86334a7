import { fieldColumns } from '../exports/event-columns.ts'
import type { Lang } from '../model/text.ts'
import { foldName } from '../text/fold.ts'
import { differByOne } from '../text/near.ts'
import { type Key, say } from '../words/words.ts'

/** The columns of the fields that are read: what an export writes comes back. */
export const readColumns = fieldColumns.filter(({ isRead }) => isRead)

const langs: readonly Lang[] = ['fr', 'en']

/** A column's name as it is compared: folded, with blanks for underscores. */
export function foldColumn(name: string): string {
  return foldName(name.replaceAll('_', ' '))
}

/** Names of what is no field of an event, folded. */
const partNames: Readonly<Record<string, readonly string[]>> = {
  key: [
    'id',
    'identifiant',
    'identifier',
    'cle',
    'key',
    'event id',
    'incident id',
    'id evenement',
    'id incident',
  ],
  place: [
    'place',
    'places',
    'lieu',
    'lieux',
    'location',
    'localite',
    'ville',
    'village',
    'city',
    'town',
    'commune',
  ],
  region: ['region', 'admin1', 'admin 1', 'adm 1', 'province', 'wilaya', 'gouvernorat', 'state'],
  country: ['country', 'countries', 'pays', 'country code', 'code pays', 'country name'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'long', 'lon', 'lng'],
  actor: ['actor', 'actors', 'acteur', 'acteurs', 'auteur presume', 'perpetrator'],
  theme: ['theme', 'themes', 'tags', 'mots cles'],
  source: ['source', 'media', 'outlet', 'organe'],
  type: [
    'type d incident',
    'type d evenement',
    'type incident',
    'type evenement',
    'incident type',
    'event type',
    'type of incident',
    'type of event',
    'nature de l incident',
  ],
  'source-date': ['source date', 'date source', 'date de la source'],
  'source-title': ['source headline', 'titre de la source', 'source title'],
  'date-start': [
    'debut',
    'date debut',
    'date de debut',
    'start',
    'start date',
    'date start',
    'from',
    'du',
  ],
  'date-end': ['fin', 'date fin', 'date de fin', 'end', 'end date', 'date end', 'to', 'au'],
  'date-words': ['date en lettres', 'date en mots', 'display date'],
  year: ['annee', 'year'],
  month: ['mois', 'month'],
  day: ['jour', 'day'],
  time: ['heure', 'time', 'hour'],
  'toll-best': [
    'morts',
    'tues',
    'deces',
    'bilan',
    'deaths',
    'killed',
    'fatalities',
    'nombre de morts',
    'nb morts',
  ],
}

/** HXL tags, without their attributes. */
const tags: Readonly<Record<string, string>> = {
  ...{ '#event': 'title', '#description': 'summary', '#cause': 'type', '#event+type': 'type' },
  ...{
    '#date': 'date',
    '#date+start': 'date-start',
    '#date+end': 'date-end',
    '#date+year': 'year',
  },
  ...{ '#loc': 'place', '#loc+name': 'place', '#adm1': 'region', '#adm1+name': 'region' },
  ...{ '#country': 'country', '#country+name': 'country', '#country+code': 'country' },
  ...{ '#geo+lat': 'latitude', '#geo+lon': 'longitude', '#group': 'actor', '#org': 'actor' },
  ...{
    '#meta+source': 'source',
    '#meta+id': 'key',
    '#event+id': 'key',
    '#affected+killed': 'toll-best',
  },
}

const derived = ['column.sources', 'column.gaps'] as const satisfies readonly Key[]
const tied = {
  'column.places': 'place',
  'column.countries': 'country',
  'column.actors': 'actor',
  'column.themes': 'theme',
  'column.id': 'key',
} as const satisfies Partial<Record<Key, string>>

/** The target of each name that the program's own export gives a column. */
const ownNames: ReadonlyMap<string, string> = new Map([
  ...langs.flatMap((lang) => [
    ...fieldColumns.map(({ id, isRead, words }): [string, string] => [
      foldColumn(words(lang)),
      isRead ? id : id === 'date-words' ? 'date-words' : 'left',
    ]),
    ...derived.map((key): [string, string] => [foldColumn(say(lang, key)), 'left']),
    ...Object.entries(tied).map(([key, target]): [string, string] => [
      foldColumn(say(lang, key as keyof typeof tied)),
      target,
    ]),
  ]),
])

/** Every name under which a column is known, folded. */
const named: ReadonlyMap<string, string> = new Map([
  ...Object.entries(partNames).flatMap(([target, names]) =>
    names.map((name): [string, string] => [name, target]),
  ),
  ...readColumns.flatMap(({ id, field, words }) => {
    const own = id === field.name ? (field.column ?? []) : []
    const names = [id, ...langs.map(words), ...own]
    return names.map((name): [string, string] => [foldColumn(name), id])
  }),
])

const notTheEvent =
  /publi|saisie|maj|mise a jour|update|modif|entr[ey]|source|creat|collecte|report/

/** What a column is by its name alone, in French or English, with or without accents: `exactly`, or `loosely`, because it begins or ends with the word date; undefined where its name says nothing. */
export function targetNamed(
  name: string,
  how: 'exactly' | 'loosely' = 'exactly',
): string | undefined {
  const folded = foldColumn(name)
  if (how === 'exactly') return named.get(folded)
  const isDate = /^(?:date|jour) |(?:^| )date$/.test(folded) && !notTheEvent.test(folded)
  if (!isDate) return undefined
  if (/ (?:debut|start)(?: |$)/.test(folded)) return 'date-start'
  return / (?:fin|end)(?: |$)/.test(folded) ? 'date-end' : 'date'
}

/** The one column whose name is the title's but for a slip of the hand; undefined where there is none, or more than one. */
export function nearTitle(columns: readonly string[]): string | undefined {
  const titles = [...named].flatMap(([name, target]) => (target === 'title' ? [name] : []))
  const near = columns.filter((column) => {
    const folded = foldColumn(column)
    return folded.length >= 4 && titles.some((title) => differByOne(title, folded))
  })
  return near.length === 1 ? near[0] : undefined
}

/** What a column is by its HXL tag. */
export function targetTagged(tag: string): string | undefined {
  const parts = tag.trim().toLowerCase().split('+')
  for (let many = parts.length; many > 0; many--) {
    const target = tags[parts.slice(0, many).join('+')]
    if (target !== undefined) return target
  }
  return undefined
}

/** What a column of the program's own export is; undefined for a column that was added to it. */
export function ownTarget(name: string): string | undefined {
  return ownNames.get(foldColumn(name))
}

/** The language of a header that is the program's own export: it names the event's id, its title and its date in words. */
export function ownHeader(names: readonly string[]): Lang | undefined {
  const folded = new Set(names.map(foldColumn))
  return langs.find((lang) => {
    const heads = fieldColumns.filter(({ id }) => id === 'title' || id === 'date-words')
    return folded.has('id') && heads.every(({ words }) => folded.has(foldColumn(words(lang))))
  })
}

/** The language in which a header is written, where it can be told: of the names of fields, and of words that only one of them has. */
export function headerLang(names: readonly string[]): Lang | undefined {
  const folded = names.map(foldColumn)
  const score = (lang: Lang): number => {
    const own = new Set(readColumns.map(({ words }) => foldColumn(words(lang))))
    return folded.filter((name) => own.has(name) || spoken[lang].test(name)).length
  }
  const [fr, en] = [score('fr'), score('en')]
  return fr === en ? undefined : fr > en ? 'fr' : 'en'
}

const spoken: Readonly<Record<Lang, RegExp>> = {
  fr: /(?:^| )(?:titre|lieu|pays|annee|mois|jour|debut|fin|resume|acteurs?|de|du|des|la|morts|evenement)(?: |$)/,
  en: /(?:^| )(?:title|place|country|year|month|day|start|end|summary|actors?|of|the|deaths|event)(?: |$)/,
}

/** The language in which a header names the title as the export would. */
export function titledIn(names: readonly string[]): Lang | undefined {
  const folded = new Set(names.map(foldColumn))
  return langs.find((lang) => folded.has(foldColumn(say(lang, 'event.title'))))
}
