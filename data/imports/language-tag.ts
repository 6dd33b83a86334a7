import { fold } from '../text/fold.ts'

const names: Readonly<Record<string, readonly string[]>> = {
  fr: ['french', 'francais', 'frenchb', 'fre', 'fra', 'canadien', 'acadian'],
  en: ['english', 'anglais', 'american', 'british', 'usenglish', 'ukenglish', 'eng'],
  ar: ['arabic', 'arabe', 'ara'],
  bm: ['bambara', 'bamanankan', 'bam'],
  es: ['spanish', 'espagnol', 'spa'],
  pt: ['portuguese', 'portugais', 'brazilian', 'por'],
  de: ['german', 'ngerman', 'allemand', 'deutsch', 'ger', 'deu'],
  it: ['italian', 'italien', 'ita'],
  ru: ['russian', 'russe', 'rus'],
  ha: ['hausa', 'haoussa', 'hau'],
  ff: ['fulah', 'peul', 'fulfulde', 'ful'],
  wo: ['wolof', 'wol'],
  son: ['songhay', 'songhai', 'songhoi'],
  mos: ['moore', 'mossi'],
}

/** The tag of a language as bibliographies name it; what names none of those known stays as it is written. */
export function languageTag(said: string): string {
  const trimmed = said.trim()
  if (/^[A-Za-z]{2}(?:[-_][A-Za-z0-9]{2,8})*$/.test(trimmed))
    return trimmed.slice(0, 2).toLowerCase()
  const folded = fold(trimmed)
  const found = Object.entries(names).find(([, known]) => known.includes(folded))
  return found?.[0] ?? trimmed.slice(0, 35)
}
