import { Mover } from './mover.ts'

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
