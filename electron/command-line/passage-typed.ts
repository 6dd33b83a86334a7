import type { Chosen } from '../../data/changes/change.ts'
import { areaFrom } from '../../data/model/area.ts'
import type { Id } from '../../data/model/id.ts'

/** A passage as it is typed: a stretch of a text, or an area of a picture. */
export const passageValue = 'SOURCE:START-END|SOURCE:xywh=X,Y,WIDTH,HEIGHT'

/** What is chosen in a source by what is typed behind its id; undefined where that is no place. */
export function chosenAt(source: string, place: string): Chosen | undefined {
  const from = source as Id
  const area = areaFrom(place)
  if (area !== undefined) return { source: from, area }
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(place) ?? []
  if (start === undefined || end === undefined) return undefined
  return { source: from, start: Number(start), end: Number(end) }
}

/** What to say where no reason is given for what a passage does not hold by itself: of a picture, nothing is held without somebody who reads it. */
export function unheldCode(chosen: Chosen): string {
  return 'area' in chosen ? 'cite.area-unread' : 'cite.unheld'
}
