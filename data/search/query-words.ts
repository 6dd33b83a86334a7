import { type GapOf, gapKinds } from '../evidence/gaps.ts'
import {
  type EventType,
  eventTypes,
  type Reliability,
  reliabilities,
  type SourceType,
  type Status,
  sourceTypes,
  statuses,
} from '../model/vocabulary.ts'
import { foldName } from '../text/fold.ts'
import { differByOne } from '../text/near.ts'

/** The words of each field of a query: the French one and the English one in which it is written back, then others that mean the same. */
const fieldWords = {
  type: ['type', 'type', 'types'],
  place: ['lieu', 'place', 'lieux', 'places'],
  country: ['pays', 'country', 'countries'],
  actor: ['acteur', 'actor', 'acteurs', 'actors'],
  theme: ['thème', 'theme', 'thèmes', 'themes'],
  status: ['statut', 'status', 'état'],
  reliability: ['fiabilité', 'reliability'],
  source: ['source', 'source', 'sources'],
  gaps: ['lacune', 'gaps', 'lacunes', 'gap'],
  date: ['date', 'date', 'dates'],
  before: ['avant', 'before'],
  after: ['après', 'after'],
  since: ['depuis', 'since'],
  until: ['jusqu’à', 'until', 'jusque'],
  toll: ['bilan', 'toll', 'morts', 'deaths'],
} as const satisfies Record<string, readonly [string, string, ...string[]]>

/** What a query can ask of beside words. */
export type QueryField = keyof typeof fieldWords

/** The fields of a query, in the order in which they are told. */
const queryFields = Object.keys(fieldWords) as readonly QueryField[]

/** What is asked of a gap beside what it is of: any, or an event without a source at all. */
export type GapAsked = GapOf | 'any' | 'source'

type Words<T extends string> = Readonly<Record<T, readonly [string, string, ...string[]]>>

const typeWords: Words<EventType | SourceType> = {
  diplomacy: ['diplomatie', 'diplomacy'],
  agreement: ['accord', 'agreement'],
  mandate: ['mandat', 'mandate'],
  sanction: ['sanction', 'sanction', 'sanctions'],
  attack: ['attaque', 'attack', 'attaques', 'attacks'],
  massacre: ['massacre', 'massacre', 'massacres'],
  seizure: ['prise de localité', 'seizure of a place', 'prise', 'seizure'],
  'air-strike': ['frappe aérienne', 'air strike', 'frappe', 'frappes aériennes', 'air strikes'],
  kidnapping: ['enlèvement', 'kidnapping', 'enlèvements', 'kidnappings'],
  coup: ['coup d’État', 'coup', 'putsch'],
  deployment: ['déploiement ou retrait', 'deployment or withdrawal', 'déploiement', 'deployment'],
  'defence-industry': ['industrie de défense', 'defence industry', 'defense industry'],
  governance: ['gouvernance', 'governance'],
  demonstration: ['manifestation', 'demonstration', 'manifestations'],
  humanitarian: ['humanitaire', 'humanitarian'],
  information: ['opération d’information', 'information operation', 'information'],
  unsaid: ['nature non précisée', 'kind not stated', 'kind not said', 'non précisée'],
  opinion: ['tribune', 'opinion piece', 'opinion'],
  press: ['presse', 'press'],
  communique: ['communiqué', 'communiqué'],
  report: ['rapport', 'report', 'rapports', 'reports'],
  resolution: ['résolution', 'resolution', 'résolutions'],
  testimony: ['témoignage', 'testimony', 'témoignages'],
  photograph: ['photographie', 'photograph', 'photo'],
  audio: ['enregistrement sonore', 'audio recording', 'audio'],
  notice: ['notice documentaire', 'documentary notice', 'notice'],
  article: ['article de périodique', 'periodical article', 'article', 'articles'],
  book: ['ouvrage', 'book', 'ouvrages', 'livre', 'books'],
  chapter: ['chapitre ou communication', 'chapter or paper', 'chapitre', 'chapter'],
  thesis: ['thèse ou mémoire', 'thesis', 'thèse', 'mémoire'],
  manuscript: ['manuscrit ou pièce d’archives', 'manuscript or archival document', 'manuscript'],
  letter: ['correspondance', 'correspondence', 'lettre', 'letter'],
  speech: ['discours', 'speech'],
  legal: ['texte juridique', 'legal text', 'loi', 'law'],
  web: ['page web', 'web page', 'web'],
  video: ['vidéo', 'video'],
  map: ['carte', 'map', 'cartes', 'maps'],
  dataset: ['jeu de données', 'data set', 'données', 'dataset'],
}

const statusWords: Words<Status> = {
  draft: ['brouillon', 'draft', 'brouillons', 'drafts'],
  reviewed: ['relu', 'reviewed', 'relus'],
  verified: ['vérifié', 'verified', 'vérifiés'],
}

const gapWords: Readonly<Partial<Words<GapAsked>>> = {
  any: ['toute', 'any', 'toutes'],
  source: ['source', 'source', 'sources'],
  summary: ['résumé', 'summary'],
  toll: ['bilan', 'toll'],
  place: ['lieu', 'place', 'lieux'],
  actor: ['acteur', 'actor', 'acteurs'],
  theme: ['thème', 'theme', 'thèmes'],
  role: ['rang ou fonction', 'rank or office', 'rang', 'fonction', 'rôle'],
}

/** A word that a query knows: what it stands for, and all its spellings, the French and the English one first. */
interface Known<T extends string> {
  readonly slug: T
  readonly words: readonly string[]
}

function known<T extends string>(
  slugs: readonly T[],
  words: Readonly<Partial<Record<T, readonly string[]>>>,
): readonly Known<T>[] {
  return slugs.map((slug) => ({ slug, words: [...(words[slug] ?? [slug, slug]), slug] }))
}

/** What the fields with a list of values know. */
export const knownValues = {
  type: known([...eventTypes, ...sourceTypes], typeWords),
  status: known(statuses, statusWords),
  reliability: known<Reliability>(reliabilities, {}),
  gaps: known<GapAsked>(['any', 'source', ...gapKinds], gapWords),
} satisfies Partial<Record<QueryField, readonly Known<string>[]>>

/** The fields of which one asks by a word of a list. */
export type ListedField = keyof typeof knownValues

const languages = { fr: 0, en: 1 } as const

/** The field that a word names, however it is spelt. */
export function fieldOfWord(word: string): QueryField | undefined {
  const wanted = foldName(word)
  return queryFields.find((field) => fieldWords[field].some((one) => foldName(one) === wanted))
}

/** The word of a field that differs from this one by a slip of the hand. */
export function fieldNear(word: string): string | undefined {
  const wanted = foldName(word)
  if (wanted.length < 4) return undefined
  return queryFields
    .flatMap((field): readonly string[] => fieldWords[field])
    .find((one) => one.length >= 4 && differByOne(foldName(one), wanted))
}

/** The word of a field in a language. */
export function wordOfField(field: QueryField, lang: keyof typeof languages): string {
  return fieldWords[field][languages[lang]]
}

/** The word of a value in a language. */
export function wordOfValue(
  field: ListedField,
  slug: string,
  lang: keyof typeof languages,
): string {
  const words = listOf(field).find((one) => one.slug === slug)?.words
  return words?.[languages[lang]] ?? slug
}

/** What a value stands for: the word itself, or those that begin with what was typed of them. */
export function valuesOfWord(field: ListedField, word: string): readonly string[] {
  const wanted = foldName(word)
  const same = listOf(field).filter(({ words }) => words.some((one) => foldName(one) === wanted))
  if (same.length > 0 || wanted.length < 3) return same.map(({ slug }) => slug)
  return listOf(field)
    .filter(({ words }) => words.some((one) => foldName(one).startsWith(wanted)))
    .map(({ slug }) => slug)
}

/** A value whose word differs from this one by a slip of the hand. */
export function valueNear(field: ListedField, word: string): string | undefined {
  const wanted = foldName(word)
  if (wanted.length < 3) return undefined
  for (const { words } of listOf(field))
    for (const one of words) if (differByOne(foldName(one), wanted)) return one
  return undefined
}

function listOf(field: ListedField): readonly Known<string>[] {
  return knownValues[field]
}
