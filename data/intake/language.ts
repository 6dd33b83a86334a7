import { francAll } from 'franc'
import { languageOf } from '../text/language.ts'
import type { FoundValue } from './reader.ts'

// The languages of the region and those in which it is written about, with the code of each that a source has; Fulfulde has two codes here and one there.
const known: Readonly<Record<string, string>> = {
  arb: 'ar',
  fra: 'fr',
  eng: 'en',
  bam: 'bm',
  dyu: 'dyu',
  hau: 'ha',
  fuv: 'ff',
  fuf: 'ff',
  mos: 'mos',
  snk: 'snk',
  wol: 'wo',
  tzm: 'tzm',
  taq: 'taq',
  kab: 'kab',
  nko: 'nqo',
  srr: 'srr',
  por: 'pt',
  spa: 'es',
}

const shortest = 60
const sampled = 5000

/** The language that the words of a text look like, as a proposal; of a short one by its letters and commonest words alone. */
export function proposedLanguage(text: string): readonly FoundValue[] {
  const sample = text.slice(0, sampled)
  const [first] = francAll(sample, { only: Object.keys(known), minLength: shortest })[0] ?? []
  const value = (first === undefined ? undefined : known[first]) ?? languageOf(text)
  return value === undefined ? [] : [{ field: 'language', value, reason: 'words' }]
}
