import type { Problem } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import { daysInMonth } from './days.ts'
import { type DateProblemCode, meantOf } from './problem.ts'
import { readTyped } from './typed.ts'
import { dateWords } from './words.ts'

/** The sentences that say why a date is refused; `{text}` is what was written. */
export const dateReasons: Readonly<Record<Lang, Readonly<Record<DateProblemCode, string>>>> = {
  fr: {
    'date.empty': 'Aucune date n’est écrite.',
    'date.too-long': 'Ce texte est trop long pour être une date.',
    'date.blank': 'Une date EDTF ne contient pas d’espace.',
    'date.syntax': '«\u00a0{text}\u00a0» n’est pas une date EDTF.',
    'date.year-digits': 'Une année EDTF a quatre chiffres, ou commence par Y si elle en a plus.',
    'date.year-zero': 'L’année −0000 n’existe pas\u202f; l’an 1 avant J.-C. s’écrit 0000.',
    'date.long-year':
      'Y annonce une année de plus de quatre chiffres, sans zéro au début, et rien après l’année.',
    'date.long-year-alone':
      'Une année avec Y ou S s’écrit seule, hors d’un intervalle ou d’une liste.',
    'date.impossible-month': '«\u00a0{text}\u00a0»\u00a0: ce mois n’existe pas{order}.',
    'date.impossible-day': '«\u00a0{text}\u00a0»\u00a0: ce jour n’existe pas dans le calendrier.',
    'date.impossible-time': '«\u00a0{text}\u00a0»\u00a0: cette heure n’existe pas.',
    'date.impossible-offset': 'Le décalage horaire va de −12:00 à +14:00.',
    'date.time-alone': 'Une heure s’écrit avec un seul jour, hors d’un intervalle ou d’une liste.',
    'date.marks':
      'Un seul signe ?, ~ ou % suffit pour chaque partie de la date, et aucun avec une heure.',
    'date.reversed': 'La fin précède le début.',
    'date.end-coarser':
      'La fin est moins précise que le début et commencerait avant lui\u202f; la préciser autant.',
    'date.range-precision':
      'Les deux bornes de «\u00a0..\u00a0» doivent avoir la même précision, sans X.',
    'date.open-range':
      '«\u00a0..\u00a0» sans borne n’a sa place qu’au début ou à la fin de la liste.',
    'date.draft-2012': 'Cette écriture vient du projet de 2012, que la norme de 2019 a remplacé.',
    'date.lower-case': 'Les lettres X, Y, E, S, T et Z s’écrivent en majuscules.',
    'date.relative':
      '«\u00a0{text}\u00a0» ne se comprend que le jour où on le dit\u202f; écrire la date elle-même.',
    'date.no-year': 'Il manque l’année.',
    'date.no-month': 'Il manque le mois et l’année.',
    'date.no-day': 'Il manque le jour\u00a0: une heure se dit d’un jour.',
    'date.unknown':
      '«\u00a0{text}\u00a0» dit que la date n’est pas connue\u00a0: laisser le champ vide.',
    'date.week': 'EDTF n’a pas de semaines.',
    'date.short-year': 'Écrire l’année en quatre chiffres.',
    'date.weekday': 'Le jour de la semaine ne s’accorde pas avec la date.',
    'date.about-time':
      'Une heure ne peut être approximative en EDTF\u202f; écrire le jour seul, et l’heure dans le résumé.',
    'date.part-end':
      'Une période en EDTF ne commence ni ne finit par une partie d’année ou de mois\u202f; écrire un mois ou un jour, comme «\u00a0depuis septembre 2012\u00a0».',
    'date.hijri':
      '«\u00a0{text}\u00a0»\u00a0: le calendrier hégirien n’a pas cette date, ou l’année grégorienne contient deux fois ce mois\u202f; écrire l’année de l’hégire.',
    'date.calendars': 'Les dates des deux calendriers ne tombent pas le même jour, à un jour près.',
    'date.unread': '«\u00a0{text}\u00a0» n’a pas été compris.',
    'date.form': 'Il manque une partie de la date.',
  },
  en: {
    'date.empty': 'No date is written.',
    'date.too-long': 'This text is too long to be a date.',
    'date.blank': 'An EDTF date contains no space.',
    'date.syntax': '“{text}” is not an EDTF date.',
    'date.year-digits': 'An EDTF year has four digits, or begins with Y if it has more.',
    'date.year-zero': 'There is no year −0000; 1 BC is written 0000.',
    'date.long-year':
      'Y announces a year of more than four digits, without leading zero, and nothing after it.',
    'date.long-year-alone': 'A year with Y or S stands alone, outside intervals and lists.',
    'date.impossible-month': '“{text}”: there is no such month{order}.',
    'date.impossible-day': '“{text}”: there is no such day in the calendar.',
    'date.impossible-time': '“{text}”: there is no such time of day.',
    'date.impossible-offset': 'Offsets from UTC run from −12:00 to +14:00.',
    'date.time-alone': 'A time goes with a single day, outside intervals and lists.',
    'date.marks': 'One sign ?, ~ or % is enough for each part of a date, and none with a time.',
    'date.reversed': 'The end comes before the start.',
    'date.end-coarser':
      'The end is less precise than the start and would begin before it; make it as precise.',
    'date.range-precision': 'Both sides of “..” need the same precision, without X.',
    'date.open-range': '“..” without a date belongs only at the beginning or end of a list.',
    'date.draft-2012': 'This notation is of the 2012 draft, which the 2019 standard replaced.',
    'date.lower-case': 'The letters X, Y, E, S, T and Z are written as capitals.',
    'date.relative': '“{text}” is clear only on the day it is said; write the date itself.',
    'date.no-year': 'The year is missing.',
    'date.no-month': 'The month and the year are missing.',
    'date.no-day': 'The day is missing: a time is said of a day.',
    'date.unknown': '“{text}” says that the date is not known: leave the field empty.',
    'date.week': 'EDTF has no weeks.',
    'date.short-year': 'Write the year with four digits.',
    'date.weekday': 'The day of the week does not agree with the date.',
    'date.about-time':
      'A time of day cannot be approximate in EDTF; write the day alone, and the time in the summary.',
    'date.part-end':
      'A period in EDTF neither begins nor ends with a part of a year or of a month; write a month or a day, as in “since September 2012”.',
    'date.hijri':
      '“{text}”: there is no such date in the Hijri calendar, or the year of ours has that month twice; write the Hijri year.',
    'date.calendars': 'The dates in the two calendars are not the same day, nor one day apart.',
    'date.unread': '“{text}” was not understood.',
    'date.form': 'A part of the date is missing.',
  },
}

function isDateCode(code: string): code is DateProblemCode {
  return Object.hasOwn(dateReasons.fr, code)
}

/** The order in which figures are read that do not begin with the year. */
const order: Readonly<Record<Lang, string>> = {
  fr: ' (jour, puis mois, puis année)',
  en: ' (day, then month, then year)',
}

const examples: Readonly<Record<Lang, string>> = {
  fr: ' Essayer «\u00a011 novembre 2025\u00a0», «\u00a0vers 2012\u00a0», «\u00a0entre mars et mai 2013\u00a0».',
  en: ' Try “11 November 2025”, “about 2012”, “between March and May 2013”.',
}

/** A date in words, and its EDTF where that says more. */
function named(edtf: string, lang: Lang): string {
  const words = dateWords(edtf, lang)
  return words === edtf ? edtf : `${edtf} (${words})`
}

/** Why a month has no such day: « avril 2025 a 30 jours ». */
function lengthOf(month: string, lang: Lang): string {
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  const name = dateWords(month, lang)
  if (lang === 'en') return ` ${name} has ${days} days.`
  return ` ${name.charAt(0).toUpperCase()}${name.slice(1)} a ${days} jours.`
}

function proposal(code: DateProblemCode, instead: string, lang: Lang): string {
  if (code === 'date.weekday') {
    const day = dateWords(instead, lang)
    const [name] = dateWords(instead, lang, 'weekday').split(' ')
    return lang === 'fr' ? ` Le ${day} est un ${name}.` : ` ${day} is a ${name}.`
  }
  return lang === 'fr'
    ? ` Écrire\u00a0: ${named(instead, lang)}`
    : ` Write: ${named(instead, lang)}`
}

function choice(meant: readonly string[], lang: Lang): string {
  const dates = meant.map((edtf) => named(edtf, lang))
  const listed = dates.slice(0, -1).join(', ')
  const last = dates.at(-1)
  return lang === 'fr'
    ? ` Peut-être\u00a0: ${listed} ou ${last}.`
    : ` Perhaps: ${listed} or ${last}.`
}

/** A refusal of which only the code and the text were kept, as a table keeps its rows, with what was meant. */
function told(problem: Problem): Problem {
  const { code, text, instead, month, meant } = problem
  if (typeof text !== 'string' || (instead ?? month ?? meant) !== undefined) return problem
  const read = readTyped(text, 'fr')
  return read.ok || read.problem.code !== code ? problem : read.problem
}

/** Says in words why a date was refused, and what to write instead where that is known. */
export function dateReason(refused: Problem, lang: Lang): string {
  const problem = told(refused)
  const { code, text, instead, month, meant } = problem
  if (!isDateCode(code)) return code
  const sentence = dateReasons[lang][code]
    .replace('{text}', () => String(text ?? ''))
    .replace('{order}', () => (/^-?\d{4}/.test(String(text)) ? '' : order[lang]))
  if (code === 'date.unread' && meantOf(problem).length === 0) return sentence + examples[lang]
  const why = typeof month === 'string' ? lengthOf(month, lang) : ''
  if (Array.isArray(meant)) return sentence + why + choice(meant as readonly string[], lang)
  return sentence + why + (typeof instead === 'string' ? proposal(code, instead, lang) : '')
}
