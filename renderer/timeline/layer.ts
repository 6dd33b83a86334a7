/** What is painted beside vis-timeline: the density strip, and the lines of today and of the selected event. */
export interface Layer {
  readonly canvas: HTMLCanvasElement
  readonly today: HTMLElement
  readonly cursor: HTMLElement
}

/** Makes the parts of the layer, not yet in the page. */
export function makeLayer(): Layer {
  const canvas = document.createElement('canvas')
  canvas.className = 'strip'
  const today = document.createElement('div')
  today.className = 'today'
  const cursor = document.createElement('div')
  cursor.className = 'cursor'
  return { canvas, today, cursor }
}
