import { type Family, families } from '../../data/model/vocabulary.ts'
import { outlines } from '../style/outlines.ts'

const svg = 'http://www.w3.org/2000/svg'

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
