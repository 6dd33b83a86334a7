import { type Lang, textIn } from '../../data/model/text.ts'
import { type Family, families } from '../../data/model/vocabulary.ts'
import type { GroupingName, Lane } from '../../data/timeline/lanes.ts'
import { isKey, say } from '../../data/words/words.ts'
import { shapeElement } from './family-shape.ts'

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

/** What a lane's head says and does. */
export interface HeadGiven {
  readonly by: GroupingName
  readonly lane: Lane
  /** How many of its events the window holds. */
  readonly count: number
  /** How many of those have no mark for want of room. */
  readonly undrawn: number
  readonly lang: Lang
  readonly isShut: boolean
  readonly isPinned: boolean
}

/** What a head looks like: it is drawn again when this changes. */
export function headSign({ by, lane, count, undrawn, lang, isShut, isPinned }: HeadGiven): string {
  const { text } = shownLaneName(by, lane, lang)
  return [by, lane.key, text, count, undrawn, lang, isShut, isPinned].join('|')
}

/** A lane's head: a button with its shape where it is a family, its name, and how many of its events the window holds, that folds it; and one that pins it. */
export function headElements(given: HeadGiven): readonly HTMLElement[] {
  const { by, lane, count, undrawn, lang, isShut, isPinned } = given
  const name = shownLaneName(by, lane, lang)
  const fold = button('lane-fold')
  fold.setAttribute('aria-expanded', String(!isShut))
  const family = by === 'type' ? familyOfKey(lane.key) : undefined
  if (family !== undefined) fold.append(shapeElement(family))
  const words = part('span', 'lane-words')
  const title = part('span', 'lane-name', name.text)
  title.title = name.text
  title.lang = name.lang
  words.append(title)
  const said =
    undrawn > 0
      ? say(lang, 'lane.undrawn', { n: count, undrawn })
      : say(lang, 'timeline.count', { n: count })
  if (count > 0) words.append(part('span', 'lane-count', said))
  fold.append(words)
  const pin = button('lane-pin')
  pin.tabIndex = -1
  pin.setAttribute('aria-pressed', String(isPinned))
  pin.setAttribute('aria-label', say(lang, 'lane.pin', { lane: name.text }))
  pin.title = say(lang, isPinned ? 'lane.unpin-it' : 'lane.pin-it')
  pin.append(pinElement())
  return [fold, pin]
}

function button(className: string): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = className
  return element
}

function part(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

const svg = 'http://www.w3.org/2000/svg'

function pinElement(): SVGSVGElement {
  const element = document.createElementNS(svg, 'svg')
  element.setAttribute('viewBox', '0 0 14 14')
  element.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', 'M4 1.5h6M5 1.5v4l-1.8 2.6h7.6L9 5.5v-4M7 8.1v4.4')
  element.append(path)
  return element
}

function familyOfKey(key: string): Family | 'none' {
  return families.find((family) => family === key) ?? 'none'
}
