import { MONTH, RELATIVE, WEEKDAY } from './lexicon.ts'

const FIRST = new RegExp(`(?:\\b(?:${WEEKDAY}|${MONTH})(?![a-z])|\\d)`)
const JOINT =
  /(?:[,:]| -|\b(?:le|on|ce|du|en|updated|published|posted|modified|created|issued|dated)) *$/
// Words that bear on the date behind them: what stands before it is no mere place or newspaper.
const BEARING =
  /\b(?:pas|non|sauf|hors|not|except|no|vers|v|environ|env|avant|apres|depuis|jusqu'|entre|between|fin|debut|mi|milieu|early|mid|late|end|start|beginning|before|after|since|until|till|by|about|around|circa|veille|lendemain|eve|jours?|days?|semaines?|weeks?|mois|months?|ans?|annees?|years?|anniversaire|anniversary|siecle|century|plus|ou|et|or|and|from|to|saison|season|trimestre|quarter|semestre|half|ramadan)\b/
const MOST_WORDS = 8

/** The date at the end of a dateline, « Gao, le 11 novembre 2025 » or "BAMAKO, Mali, Nov. 11, 2025 (Reuters)"; null where the words before a date are none. */
export function withoutDateline(folded: string): string | null {
  const inside = /^\(([^()]+)\)$/.exec(folded)?.[1] ?? folded
  const text = inside.replace(/ ?[([][a-z .'-]+[)\]] ?[-:.]?$| ?-$/, '').trim()
  const at = FIRST.exec(text)?.index
  if (at === undefined) return null
  // « Mis à jour le » is no count of days.
  const head = text.slice(0, at).replace(/\bmise?s? a jour\b/, 'publie')
  if (at === 0) return text === folded ? null : text
  if (!JOINT.test(head.trimEnd()) && !/[,)] *$/.test(head)) return null
  const words = head.split(/[^\p{L}]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > MOST_WORDS) return null
  if (BEARING.test(head) || RELATIVE.test(head)) return null
  return `${/\bdu *$/.test(head) ? 'du ' : ''}${text.slice(at)}`
}
