/** What lies over the lanes: the lines of today and of the selected event. */
export interface Layer {
  readonly element: HTMLElement
  readonly today: HTMLElement
  readonly cursor: HTMLElement
}

/** Makes the parts of the layer, not yet in the page. */
export function makeLayer(): Layer {
  const element = part('lanes-lines')
  element.setAttribute('aria-hidden', 'true')
  const today = part('today')
  const cursor = part('cursor')
  element.append(today, cursor)
  return { element, today, cursor }
}

function part(className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  return element
}
