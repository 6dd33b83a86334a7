/** Parts of a day that speech names, folded, as a pattern without groups. */
export const PART_OF_DAY =
  'matin|matinee|apres-midi|soir|soiree|aube|aurore|crepuscule|nuit|mi-journee|morning|afternoon|evening|night|dawn|dusk|midday'

const LEADS =
  "(?:(?:au|a|aux|dans|en|le|on|in|at|during|pendant|durant|the|la|tot|tard|early|late) |l')*"
const BEFORE = new RegExp(
  `^${LEADS}(?:petit |avant (?:l'|le |la )|before |premieres heures |(?:debut|milieu|fin) (?:de |d'|of )(?:la |l'|the )?)?(?:${PART_OF_DAY}|journee|day|premieres heures|early hours),?(?: (?:du|de|d'|of(?: the)?|on|le))? (?=.*\\d)(.+)$`,
)
const AFTER = new RegExp(
  `^(.*\\d{4}),? ${LEADS}(?:petit |(?:debut|milieu|fin) (?:de |d'|of )(?:la |l'|the )?)?(?:${PART_OF_DAY}|journee|day)$`,
)
const HOUR = /^(?:tot|tard|early|late)(?: le| on),? (.+)$/

/** The date in words that name a part of it, « au soir du 5 juin 2024 » : « 5 juin 2024 »; null for other words. */
export function withoutPartOfDay(folded: string): string | null {
  const found = BEFORE.exec(folded) ?? AFTER.exec(folded) ?? HOUR.exec(folded)
  return found?.[1] ?? null
}

const NAMES = new RegExp(
  `\\b(?:${PART_OF_DAY}|overnight|(?:debut|fin) de journee|premieres heures|early hours)\\b`,
)

/** Whether a folded date names a part of its day. */
export function namesPartOfDay(folded: string): boolean {
  return NAMES.test(folded)
}
