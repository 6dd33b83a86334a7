import type { Family } from '../../data/model/vocabulary.ts'
import type { PlacedShape } from '../../data/timeline/placing.ts'
import type { TimeWindow } from '../../data/timeline/time-window.ts'
import { shapeElement } from './family-shape.ts'

/** What an item shows besides its place. */
export interface Dress {
  readonly family: Family | 'none'
  readonly titleLang: string
  readonly selected: boolean
  readonly chosen: boolean
  readonly rowTop: number
  readonly perDay: number
  /** What it stands for, where it is no event: its place is another’s then. */
  readonly of?: 'event' | 'name'
}

/** The pixels of an inside label beside its words: its shape and its margins. */
const insidePx = 26

/** Draws an event as a mark with its shape, or as a bar: certain days solid, possible days hatched. */
export function itemElement(item: PlacedShape, dress: Dress): HTMLElement {
  const element = document.createElement('div')
  element.className = [
    item.form,
    `family-${dress.family}`,
    item.sure ? 'is-sure' : 'is-unsure',
    dress.selected ? 'is-selected' : '',
    dress.chosen ? 'is-chosen' : '',
    item.gaps ? 'has-gaps' : '',
    item.marked ? 'is-marked' : '',
    item.label === 'none' ? 'is-bare' : '',
  ].join(' ')
  element.dataset[dress.of ?? 'event'] = String(item.event)
  element.style.top = `${dress.rowTop}px`
  if (item.form === 'mark') element.append(shapeElement(dress.family, item.sure))
  else element.append(...stretches(item))
  if (item.startUnknown) element.append(part('tail is-start'))
  if (item.endUnknown) element.append(part('tail is-end'))
  if (item.label !== 'none') element.append(labelElement(item, dress))
  return element
}

function stretches(item: PlacedShape): readonly HTMLElement[] {
  const whole = { from: item.from, to: item.to }
  const possible = part('possible')
  const solids = item.solids.map((solid) => {
    const element = part('solid')
    const { left, width } = shareOf(solid, whole)
    element.style.left = `${left * 100}%`
    element.style.width = `${width * 100}%`
    return element
  })
  return [possible, ...solids]
}

function shareOf(piece: TimeWindow, whole: TimeWindow): { left: number; width: number } {
  const days = whole.to - whole.from
  return { left: (piece.from - whole.from) / days, width: (piece.to - piece.from) / days }
}

function labelElement(item: PlacedShape, dress: Dress): HTMLElement {
  const label = part(`tag is-${item.label}`)
  for (const line of item.lines) {
    const words = part('words')
    words.textContent = line
    label.append(words)
  }
  label.lang = dress.titleLang
  if (item.label === 'inside') dressInside(label, item, dress)
  if (item.label === 'beneath') label.style.left = `${item.inset}px`
  return label
}

/** Inside a bar the label stands on the first certain stretch that holds it; on the hatch it brings its own ground. */
export function insideAt(
  item: PlacedShape,
  perDay: number,
): { readonly left: number; readonly isOnSolid: boolean } {
  const wanted = item.labelPx + insidePx
  const solid = item.solids.find(
    ({ from, to }) =>
      (to - item.from) * perDay - Math.max((from - item.from) * perDay, item.inset) >= wanted,
  )
  const start = solid === undefined ? 0 : (solid.from - item.from) * perDay
  return { left: Math.max(start, item.inset), isOnSolid: solid !== undefined }
}

function dressInside(label: HTMLElement, item: PlacedShape, dress: Dress): void {
  const { left, isOnSolid } = insideAt(item, dress.perDay)
  label.style.left = `${left}px`
  label.classList.toggle('is-on-solid', isOnSolid)
  if (dress.of !== 'name') label.prepend(shapeElement(dress.family, item.sure))
}

function part(className: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  return element
}
