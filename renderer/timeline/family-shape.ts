import { type Family, families } from '../../data/model/vocabulary.ts'

const svg = 'http://www.w3.org/2000/svg'

/** The outline of each family's shape in a square of 14, and of the cross of events without a type. */
export const outlines: Record<Family | 'none', string> = {
  diplomacy: 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  agreement: 'M2 2h10v10h-10z',
  attack: 'M7 .5l6.5 6.5l-6.5 6.5l-6.5-6.5z',
  coup: 'M7 1.5l6 11h-12z',
  deployment:
    'M2.5 4h9a1.5 1.5 0 0 1 1.5 1.5v3a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-3a1.5 1.5 0 0 1 1.5-1.5z',
  governance: 'M4 1.5h6l3.2 5.5l-3.2 5.5h-6l-3.2-5.5z',
  none: 'M3 1.5l4 4l4-4l1.5 1.5l-4 4l4 4l-1.5 1.5l-4-4l-4 4l-1.5-1.5l4-4l-4-4z',
}

/** The family at a place among the six; `none` beyond them. */
export function familyNamed(at: number): Family | 'none' {
  return families[at] ?? 'none'
}

/** Draws a family's shape; filled, or as an outline where what it stands for is not certain. */
export function shapeElement(family: Family | 'none', sure = true): SVGSVGElement {
  const element = document.createElementNS(svg, 'svg')
  element.setAttribute('viewBox', '-1 -1 16 16')
  element.setAttribute('class', `shape family-${family}${sure ? '' : ' is-unsure'}`)
  element.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', outlines[family])
  element.append(path)
  return element
}
