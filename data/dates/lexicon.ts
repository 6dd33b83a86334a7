const MONTHS: readonly string[] = [
  'janvier janv jan january',
  'fevrier fevr fev february febr feb',
  'mars march mar',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juill juil july jul',
  'aout august aug',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'decembre december dec',
]

const WEEKDAYS: readonly string[] = [
  'lundi monday lun mon',
  'mardi tuesday mar tues tue',
  'mercredi wednesday mer wed',
  'jeudi thursday jeu thurs thur thu',
  'vendredi friday ven fri',
  'samedi saturday sam sat',
  'dimanche sunday dim sun',
]

const SEASONS: readonly string[] = [
  'printemps spring',
  'ete summer',
  'automne autumn fall',
  'hiver winter',
]

const ORDINALS: readonly string[] = [
  'premier premiere 1er 1re 1ere ier first 1st',
  'deuxieme second seconde 2e 2eme iie iieme 2nd 2d',
  'troisieme third 3e 3eme iiie iiieme 3rd',
  'quatrieme fourth 4e 4eme ive iveme 4th',
]

function ranks(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])))
}

function alternatives(words: ReadonlyMap<string, number>): string {
  return [...words.keys()].toSorted((a, b) => b.length - a.length).join('|')
}

const months = ranks(MONTHS)
const weekdays = ranks(WEEKDAYS)
const seasons = ranks(SEASONS)
const ordinals = ranks(ORDINALS)

/** Patterns, without groups of their own, for the folded words of both languages. */
export const MONTH = `(?:${alternatives(months)})\\.?`
export const WEEKDAY = `(?:${alternatives(weekdays)})\\.?`
export const SEASON = `(?:${alternatives(seasons)})`
export const ORDINAL = `(?:${alternatives(ordinals)})`

/** The folded names of the months, long and short, in both languages. */
export const MONTH_NAMES: readonly string[] = [...months.keys()]

function rank(words: ReadonlyMap<string, number>, word: string): number {
  return words.get(word.replace(/\.$/, '')) ?? 0
}

/** 1 to 12 for the folded name of a month, 0 for any other word. */
export function monthNumber(word: string): number {
  return rank(months, word)
}

/** 0 (Monday) to 6 for the folded name of a day of the week. */
export function weekdayNumber(word: string): number {
  return rank(weekdays, word) - 1
}

/** 1 (spring) to 4 (winter) for the folded name of a season. */
export function seasonNumber(word: string): number {
  return rank(seasons, word)
}

/** 1 to 4 for a folded ordinal, as word or as digits with an ending. */
export function ordinalNumber(word: string): number {
  return rank(ordinals, word)
}

/** What points to a day only by way of the day one speaks: no archive can keep that. */
export const RELATIVE =
  /\b(?:hier|avant-hier|aujourd'hui|demain|apres-demain|maintenant|il y a|ce (?:matin|soir|jour|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|cette (?:nuit|semaine|annee)|cet (?:ete|automne|hiver|apres-midi)|derni(?:er|ere)s?|prochain(?:e|es|s)?|passe(?:e|es|s)?|la veille|le lendemain|actuel(?:le)?(?:ment)?|recemment|yesterday|today|tomorrow|now|nowadays|ago|last (?:night|week|month|year|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|next (?:week|month|year|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|this (?:morning|evening|week|month|year|spring|summer|autumn|fall|winter)|tonight|currently|recently|recent)\b/
