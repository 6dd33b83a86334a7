import { touchesWindow } from '../../data/timeline/spans.ts'
import type { TimeWindow } from '../../data/timeline/time-window.ts'
import { middleOf } from './edges.ts'
import { Mover } from './mover.ts'
import type { BoardPicture } from './picture.ts'
import { dayWords } from './window-words.ts'

/** A line over the lanes, and how it is moved. */
export interface DrawnLine {
  readonly element: HTMLElement
  readonly to: (px: number) => void
  readonly show: (isShown: boolean) => void
}

/** What lies over the lanes: the lines of today, of the selected event and of the day that was asked for. */
export interface Layer {
  readonly element: HTMLElement
  readonly today: DrawnLine
  readonly cursor: DrawnLine
  /** The day that was asked for, with its words. */
  readonly pointed: DrawnLine
}

/** Makes the parts of the layer, not yet in the page. */
export function makeLayer(): Layer {
  const element = part('lanes-lines')
  element.setAttribute('aria-hidden', 'true')
  const [today, cursor, pointed] = [line('today'), line('cursor'), line('pointed')]
  element.append(today.element, cursor.element, pointed.element)
  return { element, today, cursor, pointed }
}

/** Moves the lines to where the axis now is. */
export function followLayer(
  { today, cursor, pointed }: Layer,
  picture: BoardPicture,
  drawn: TimeWindow,
  perDay: number,
): void {
  const { spans, selected, window, pointed: day } = picture
  today.to((picture.today + 0.5 - drawn.from) * perDay)
  const at = middleOf(spans, selected)
  cursor.show(selected !== -1 && at !== null && touchesWindow(spans, selected, window))
  pointed.show(day !== null && day >= drawn.from && day <= drawn.to)
  if (day !== null) {
    pointed.to((day - drawn.from) * perDay)
    pointed.element.classList.toggle('is-late', (drawn.to - day) * perDay < 110)
    pointed.element.dataset['day'] = dayWords(Math.floor(day), 1, picture.lang)
  }
  if (at !== null) cursor.to((at - drawn.from) * perDay)
}

function line(className: string): DrawnLine {
  const element = part(className)
  const mover = new Mover(element)
  return {
    element,
    to: (px) => mover.to(px),
    show: (isShown) => {
      // Set to what it is, it would be styled anew.
      if (element.hidden === isShown) element.hidden = !isShown
    },
  }
}

function part(className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  return element
}
