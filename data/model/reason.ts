/** The reasons for which one value is kept over others, by key, in the order in which they are offered. */
export const reasonKeys = [
  'more-reliable',
  'later-correction',
  'confirmed',
  'eyewitness',
  'official-figure',
  'nearer',
] as const
export type ReasonKey = (typeof reasonKeys)[number]

/** How many characters a reason can have, as the field that keeps it counts them. */
export const reasonMost = 4000

/** A reason as it is kept: text. One that is a key, or begins with one and a colon, is said in each language; whoever does not know the keys reads them as the words that they are. */
export interface Reason {
  readonly key: ReasonKey | null
  readonly text: string
}

const spelling = new RegExp(`^(${reasonKeys.join('|')})(?:: (.*))?$`, 's')

/** Reads a reason as it is kept. */
export function readReason(kept: string): Reason {
  const [, named, text = ''] = spelling.exec(kept) ?? []
  const key = reasonKeys.find((one) => one === named)
  return key === undefined ? { key: null, text: kept } : { key, text }
}

/** Spells a reason as it is kept; the empty string where none is given. */
export function spellReason({ key, text }: Reason): string {
  const words = text.trim()
  if (key === null) return words
  return words === '' ? key : `${key}: ${words}`
}
