import type { PartPlace } from '../model/parts.ts'
import type { Lang } from '../model/text.ts'
import { say } from './words.ts'

interface Reach {
  readonly first: PartPlace
  readonly last: PartPlace
}

/** Says where words stand in the original: “p. 3”, “p. 3–4”, “message 12”, “à 12 min 40 s”. */
export function sayParts(lang: Lang, reached: readonly Reach[]): string {
  return reached.map((reach) => sayReach(lang, reach)).join(', ')
}

function sayReach(lang: Lang, { first, last }: Reach): string {
  const from = shortPlace(lang, first)
  const to = shortPlace(lang, last)
  const at = from === to ? from : `${from}–${to}`
  if ('page' in first) return say(lang, 'part.page', { at })
  if ('slide' in first) return say(lang, 'part.slide', { at })
  if ('message' in first) return say(lang, 'part.message', { at })
  if ('sheet' in first) return say(lang, 'part.sheet', { at })
  if ('chapter' in first) return say(lang, 'part.chapter', { at })
  return say(lang, 'part.time', { at })
}

// The label printed on a page says it better than its number; that of a message only says more.
function shortPlace(lang: Lang, place: PartPlace): string {
  if ('page' in place) return place.label ?? String(place.page)
  if ('slide' in place) return place.label ?? String(place.slide)
  if ('message' in place)
    return place.label === undefined ? String(place.message) : `${place.message} (${place.label})`
  if ('sheet' in place) return place.sheet
  if ('chapter' in place) return place.chapter
  const minutes = Math.floor(place.time / 60)
  const seconds = place.time % 60
  return minutes === 0
    ? say(lang, 'part.seconds', { seconds: String(seconds) })
    : say(lang, 'part.minutes', { minutes: String(minutes), seconds: String(seconds) })
}
