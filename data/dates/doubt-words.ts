import type { Lang } from '../model/text.ts'
import type { DateDoubt, DateDoubtCode } from './doubts.ts'
import { hijriWords } from './hijri-words.ts'
import { dateWords } from './words.ts'

/** The sentences that say why a date is doubted; `{text}` is what was written, `{hijri}` its Hijri date, `{instead}` what else it may be, `{edtf}` the same as EDTF. */
const doubtReasons: Readonly<Record<Lang, Readonly<Record<DateDoubtCode, string>>>> = {
  fr: {
    'doubt.years':
      'EDTF lit ici une saison\u202f; un catalogue écrit ainsi deux années\u00a0: {instead}\u00a0?',
    'doubt.old-year':
      'Un jour d’avant 1500 est rarement connu\u202f; les chiffres sont peut-être ceux du calendrier hégirien.',
    'doubt.hijri':
      '{hijri}, par le calendrier d’Oumm al-Qoura\u202f; où le mois commence à la vue du croissant, le jour peut être celui d’avant ou d’après.',
    'doubt.reckoned':
      '{hijri}, par le seul calcul\u00a0: aucun calendrier publié ne remonte si loin, et le jour peut être celui d’avant ou d’après.',
    'doubt.ordinal':
      '«\u00a0{text}\u00a0»\u00a0: cette terminaison ne va pas avec ce chiffre, dont il manque peut-être une partie.',
    'doubt.supplied':
      'Un catalogue met entre crochets une date que le document ne porte pas\u202f; si elle est incertaine, l’écrire avec «\u00a0?\u00a0».',
    'doubt.part-of-day': 'Le jour est gardé sans le moment, qu’EDTF ne sait pas dire.',
    'doubt.night': 'Une nuit appartient à deux jours\u202f; celui qui est écrit est seul gardé.',
    'doubt.before-christ':
      'EDTF lit ici une année d’avant Jésus-Christ\u202f; un début inconnu s’écrit {edtf}.',
    'doubt.week':
      'Sept jours à partir de celui-là, qui n’est pas un lundi\u202f; ou la semaine qui le contient.',
  },
  en: {
    'doubt.years': 'EDTF reads a season here; catalogues write two years so: {instead}?',
    'doubt.old-year':
      'A day before 1500 is rarely known; the figures may be those of the Hijri calendar.',
    'doubt.hijri':
      '{hijri} by the Umm al-Qura calendar; where the month begins as its crescent is seen, it may be the day before or after.',
    'doubt.reckoned':
      '{hijri}, by reckoning alone: no published calendar reaches so far back, and it may be the day before or after.',
    'doubt.ordinal':
      '“{text}”: this ending does not go with that figure, a part of which may be missing.',
    'doubt.supplied':
      'A catalogue puts in brackets a date that the document does not bear; if it is uncertain, write it with “?”.',
    'doubt.part-of-day': 'The day is kept without its part, which EDTF cannot say.',
    'doubt.night': 'A night belongs to two days; the one that is written is kept alone.',
    'doubt.before-christ':
      'EDTF reads a year before Christ here; an unknown start is written {edtf}.',
    'doubt.week': 'Seven days from that one, which is no Monday; or the week that it is in.',
  },
}

/** Names the Hijri date that old figures may be. */
const asHijri: Readonly<Record<Lang, string>> = {
  fr: '\u00a0: {hijri}, {instead}',
  en: ': {hijri}, {instead}',
}

/** Says in words why a date is doubted. */
export function doubtReason({ code, text, instead, hijri }: DateDoubt, lang: Lang): string {
  const named = code === 'doubt.old-year' && hijri !== undefined ? asHijri[lang] : ''
  const sentence = doubtReasons[lang][code].replace(/\.$/, `${named}.`)
  return sentence.replace(/\{(\w+)\}/g, (_, gap: string) => {
    if (gap === 'hijri') return hijri === undefined ? '' : hijriWords(hijri, lang)
    if (gap === 'edtf') return instead ?? ''
    if (gap === 'instead') return instead === undefined ? '' : dateWords(instead, lang, 'short')
    return text
  })
}
