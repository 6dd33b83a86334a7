/** What lies over the lanes: the lines of today, of the selected event and of the day that was asked for. */
export interface Layer {
  readonly element: HTMLElement
  readonly today: HTMLElement
  readonly cursor: HTMLElement
  /** The day that was asked for, with its words. */
  readonly pointed: HTMLElement
}

/** Makes the parts of the layer, not yet in the page. */
export function makeLayer(): Layer {
  const element = part('lanes-lines')
  element.setAttribute('aria-hidden', 'true')
  const today = part('today')
  const cursor = part('cursor')
  const pointed = part('pointed')
  element.append(today, cursor, pointed)
  return { element, today, cursor, pointed }
}

function part(className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  return element
}
