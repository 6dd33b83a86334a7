import type { PictureArea } from '../model/area.ts'
import type { PartReach, PassagePlace } from '../model/parts.ts'
import type { Lang } from '../model/text.ts'
import { say } from './words.ts'

type PartKey = `part.${'page' | 'slide' | 'message' | 'sheet' | 'chapter' | 'time' | 'area'}`

const numbered: readonly PartKey[] = ['part.page', 'part.slide', 'part.message']

/** Says where words stand in the original, each place once: “p. 3”, “p. 3, 7–8”, “message 12”, “à 12 min 40 s”, “image, zone 120, 80, 400 × 260 px”. */
export function sayParts(lang: Lang, reached: readonly PartReach[]): string {
  const found = new Map<PartKey, Set<string>>()
  for (const { first, last } of reached) {
    const from = shortPlace(lang, first)
    const to = shortPlace(lang, last)
    const key = partKey(first)
    found.set(key, (found.get(key) ?? new Set()).add(from === to ? from : `${from}–${to}`))
  }
  const told = [...found].flatMap(([key, places]) => {
    const all = numbered.includes(key) ? [[...places].join(', ')] : [...places]
    return all.map((at) => say(lang, key, { at }))
  })
  return told.join(', ')
}

function partKey(place: PassagePlace): PartKey {
  if ('page' in place) return 'part.page'
  if ('slide' in place) return 'part.slide'
  if ('message' in place) return 'part.message'
  if ('sheet' in place) return 'part.sheet'
  if ('area' in place) return 'part.area'
  return 'chapter' in place ? 'part.chapter' : 'part.time'
}

// The label printed on a page says it better than its number; that of a message only says more.
function shortPlace(lang: Lang, place: PassagePlace): string {
  if ('page' in place) return place.label ?? String(place.page)
  if ('slide' in place) return place.label ?? String(place.slide)
  if ('message' in place)
    return place.label === undefined ? String(place.message) : `${place.message} (${place.label})`
  if ('sheet' in place) return place.sheet
  if ('chapter' in place) return place.chapter
  if ('area' in place) return areaWords(place.area)
  const minutes = Math.floor(place.time / 60)
  const seconds = place.time % 60
  return minutes === 0
    ? say(lang, 'part.seconds', { seconds: String(seconds) })
    : say(lang, 'part.minutes', { minutes: String(minutes), seconds: String(seconds) })
}

/** An area by its left and upper edge, its width and its height: “10, 20, 120 × 40 px”. */
export function areaWords({ x, y, width, height }: PictureArea): string {
  return `${x}, ${y}, ${width}\u00a0×\u00a0${height}\u00a0px`
}
