import type { SourceType } from '../model/vocabulary.ts'

/** The three bibliographic formats. */
export type Bibliographic = 'ris' | 'biblatex' | 'csl'

/** What the three bibliographic formats call a kind of source, and whether it stands inside what its publisher publishes. */
interface BibliographicType {
  readonly ris: string
  readonly biblatex: string
  readonly csl: string
  readonly isInside?: true
}

const newspaper = {
  ris: 'NEWS',
  biblatex: 'article',
  csl: 'article-newspaper',
  isInside: true,
} as const

/** Each kind of source as bibliographic formats call it. */
export const bibliographicTypes: { readonly [Type in SourceType]: BibliographicType } = {
  unsaid: { ris: 'GEN', biblatex: 'misc', csl: 'document' },
  opinion: newspaper,
  press: newspaper,
  communique: { ris: 'PRESS', biblatex: 'misc', csl: 'document' },
  report: { ris: 'RPRT', biblatex: 'report', csl: 'report' },
  resolution: { ris: 'LEGAL', biblatex: 'legal', csl: 'legislation' },
  testimony: { ris: 'PCOMM', biblatex: 'misc', csl: 'interview' },
  photograph: { ris: 'FIGURE', biblatex: 'image', csl: 'graphic' },
  audio: { ris: 'SOUND', biblatex: 'audio', csl: 'song' },
  notice: { ris: 'GEN', biblatex: 'misc', csl: 'document' },
  article: { ris: 'JOUR', biblatex: 'article', csl: 'article-journal', isInside: true },
  book: { ris: 'BOOK', biblatex: 'book', csl: 'book' },
  chapter: { ris: 'CHAP', biblatex: 'incollection', csl: 'chapter', isInside: true },
  thesis: { ris: 'THES', biblatex: 'thesis', csl: 'thesis' },
  manuscript: { ris: 'MANSCPT', biblatex: 'unpublished', csl: 'manuscript' },
  letter: { ris: 'PCOMM', biblatex: 'letter', csl: 'personal_communication' },
  speech: { ris: 'GEN', biblatex: 'unpublished', csl: 'speech' },
  legal: { ris: 'LEGAL', biblatex: 'legal', csl: 'legislation' },
  web: { ris: 'ELEC', biblatex: 'online', csl: 'webpage', isInside: true },
  video: { ris: 'VIDEO', biblatex: 'video', csl: 'motion_picture' },
  map: { ris: 'MAP', biblatex: 'misc', csl: 'map' },
  dataset: { ris: 'DATA', biblatex: 'dataset', csl: 'dataset' },
}

/** The kind of source that each type of a format means by itself, those that this program never writes among them. */
const meant: { readonly [F in Bibliographic]: Readonly<Record<string, SourceType>> } = {
  ris: {
    ...{ NEWS: 'press', JOUR: 'article', MGZN: 'article', EJOUR: 'article', ABST: 'article' },
    ...{ BOOK: 'book', EBOOK: 'book', EDBOOK: 'book', WHOLE: 'book', CHAP: 'chapter' },
    ...{ ECHAP: 'chapter', CPAPER: 'chapter', CONF: 'chapter', THES: 'thesis', RPRT: 'report' },
    ...{ GOVDOC: 'report', PRESS: 'communique', MANSCPT: 'manuscript', UNPB: 'manuscript' },
    ...{ UNPD: 'manuscript', PCOMM: 'letter', LEGAL: 'legal', STAT: 'legal', BILL: 'legal' },
    ...{ CASE: 'legal', HEAR: 'legal', ELEC: 'web', BLOG: 'web', WEB: 'web', ICOMM: 'web' },
    ...{ FIGURE: 'photograph', ART: 'photograph', SOUND: 'audio', VIDEO: 'video', MPCT: 'video' },
    ...{ MAP: 'map', DATA: 'dataset', AGGR: 'dataset' },
  },
  biblatex: {
    ...{ article: 'article', periodical: 'article', suppperiodical: 'article', book: 'book' },
    ...{ mvbook: 'book', collection: 'book', mvcollection: 'book', booklet: 'book' },
    ...{ proceedings: 'book', mvproceedings: 'book', reference: 'book', mvreference: 'book' },
    ...{ inbook: 'chapter', bookinbook: 'chapter', suppbook: 'chapter', incollection: 'chapter' },
    ...{ suppcollection: 'chapter', inproceedings: 'chapter', conference: 'chapter' },
    ...{ inreference: 'chapter', thesis: 'thesis', phdthesis: 'thesis', mastersthesis: 'thesis' },
    ...{ report: 'report', techreport: 'report', unpublished: 'manuscript', letter: 'letter' },
    ...{ legal: 'legal', legislation: 'legal', jurisdiction: 'legal', online: 'web' },
    ...{ electronic: 'web', www: 'web', image: 'photograph', artwork: 'photograph' },
    ...{ audio: 'audio', music: 'audio', video: 'video', movie: 'video', dataset: 'dataset' },
  },
  csl: {
    ...{ 'article-newspaper': 'press', 'article-journal': 'article', article: 'article' },
    ...{ 'article-magazine': 'article', review: 'article', 'review-book': 'article' },
    ...{ book: 'book', collection: 'book', chapter: 'chapter', 'paper-conference': 'chapter' },
    ...{ entry: 'chapter', 'entry-encyclopedia': 'chapter', 'entry-dictionary': 'chapter' },
    ...{ thesis: 'thesis', report: 'report', manuscript: 'manuscript', speech: 'speech' },
    ...{ personal_communication: 'letter', interview: 'testimony', legislation: 'legal' },
    ...{ bill: 'legal', legal_case: 'legal', treaty: 'legal', regulation: 'legal', webpage: 'web' },
    ...{ post: 'web', 'post-weblog': 'web', graphic: 'photograph', figure: 'photograph' },
    ...{ song: 'audio', motion_picture: 'video', map: 'map', dataset: 'dataset' },
  },
}

const newspaperWord = 'newspaper'

/** The word that tells a kind of source from the others of the same type, where its type alone does not. */
export function subtypeOf(type: SourceType, format: Bibliographic): string {
  const foreign = bibliographicTypes[type][format]
  if (readType(format, foreign, '') === type) return ''
  return type === 'press' ? newspaperWord : type
}

/** The kind of source that an entry of a format is by its own type, and the word beside it that tells it more nearly. */
export function readType(format: Bibliographic, foreign: string, subtype: string): SourceType {
  const known = Object.keys(bibliographicTypes) as SourceType[]
  const named = known.find((type) => type === subtype)
  if (named !== undefined && bibliographicTypes[named][format] === foreign) return named
  if (foreign === 'article' && subtype === newspaperWord) return 'press'
  return Object.hasOwn(meant[format], foreign) ? (meant[format][foreign] ?? 'unsaid') : 'unsaid'
}
