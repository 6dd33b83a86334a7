import { type Lang, textIn } from '../../data/model/text.ts'
import { type Family, families } from '../../data/model/vocabulary.ts'
import type { GroupingName, Lane } from '../../data/timeline/lanes.ts'
import { isKey, say } from '../../data/words/words.ts'
import { shapeElement } from './family-shape.ts'
import type { BoardLane } from './vis-board.ts'

/** What a lane is called. */
export function shownLaneName(
  by: GroupingName,
  lane: Lane,
  lang: Lang,
): { readonly text: string; readonly lang: string } {
  switch (lane.kind) {
    case 'all':
      return { text: say(lang, 'timeline.all'), lang }
    case 'rest':
      return { text: say(lang, 'timeline.rest'), lang }
    case 'none': {
      const key = `timeline.without.${by}`
      return { text: isKey(key) ? say(lang, key) : '', lang }
    }
    case 'named': {
      if (lane.label !== null) return textIn(lane.label, lang)
      const key = `family.${lane.key}`
      if (isKey(key)) return { text: say(lang, key), lang }
      return { text: countryName(lane.key, lang), lang }
    }
  }
}

function countryName(code: string, lang: Lang): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** A lane's head: its shape where it is a family, its name, and how many of its events the window holds. */
export function laneElement(by: GroupingName, lane: Lane, count: number, lang: Lang): BoardLane {
  const name = shownLaneName(by, lane, lang)
  const events = say(lang, 'timeline.count', { n: count })
  return {
    sign: `${by}|${lane.key}|${name.text}|${events}`,
    draw: () => {
      const head = document.createElement('div')
      head.className = 'lane-head'
      const family = by === 'type' ? familyOfKey(lane.key) : undefined
      if (family !== undefined) head.append(shapeElement(family))
      const words = document.createElement('div')
      words.className = 'lane-words'
      const title = document.createElement('div')
      title.className = 'lane-name'
      title.textContent = name.text
      title.title = name.text
      title.lang = name.lang
      const number = document.createElement('div')
      number.className = 'lane-count'
      number.textContent = events
      words.append(title, number)
      head.append(words)
      return head
    },
  }
}

function familyOfKey(key: string): Family | 'none' {
  return families.find((family) => family === key) ?? 'none'
}
