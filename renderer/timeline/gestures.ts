/** What hands and wheels do to the lanes. */
export interface Gestures {
  /** Whether a point lies on the lanes, beside their heads. */
  readonly onLanes: (clientX: number) => boolean
  readonly pan: (px: number) => void
  /** Scrolls the lanes, where there are more than are seen. */
  readonly scroll: (px: number) => void
  readonly zoom: (factor: number, clientX: number) => void
  readonly press: (event: PointerEvent) => void
  readonly open: (event: MouseEvent) => void
}

const dragPx = 4

/** Listens to wheel, drag and pinch; returns how to stop. */
export function listen(host: HTMLElement, does: Gestures): () => void {
  const pointers = new Map<number, { x: number; y: number }>()
  let start: { x: number; dragging: boolean } | null = null
  let apart = 0

  const wheel = (event: WheelEvent): void => {
    if (!does.onLanes(event.clientX)) return
    event.preventDefault()
    event.stopPropagation()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX
    if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) does.pan(sideways * unit)
    // A pinch on a touch pad arrives as a wheel with Control, in finer steps.
    else does.zoom(Math.exp(event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.0016)), event.clientX)
  }
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || !does.onLanes(event.clientX)) return
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    start = pointers.size === 1 ? { x: event.clientX, dragging: false } : null
    apart = distance(pointers)
  }
  const move = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId)
    if (before === undefined) return
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (pointers.size === 2) {
      const now = distance(pointers)
      const middle = [...pointers.values()].reduce((sum, { x }) => sum + x / 2, 0)
      if (apart > 0 && now > 0) does.zoom(apart / now, middle)
      apart = now
      return
    }
    if (start === null) return
    if (!start.dragging && Math.abs(event.clientX - start.x) < dragPx) return
    if (!start.dragging) {
      start.dragging = true
      host.setPointerCapture(event.pointerId)
      host.classList.add('is-dragged')
      does.pan(start.x - event.clientX)
    } else if (event.clientX !== before.x) does.pan(before.x - event.clientX)
    does.scroll(before.y - event.clientY)
  }
  const up = (event: PointerEvent): void => {
    const known = pointers.delete(event.pointerId)
    host.classList.remove('is-dragged')
    if (known && start !== null && !start.dragging && event.type === 'pointerup') does.press(event)
    start = null
  }
  const twice = (event: MouseEvent): void => does.open(event)

  // Captured, so that neither vis-timeline nor its hammer sees the wheel first.
  host.addEventListener('wheel', wheel, { capture: true, passive: false })
  host.addEventListener('pointerdown', down)
  host.addEventListener('pointermove', move)
  host.addEventListener('pointerup', up)
  host.addEventListener('pointercancel', up)
  host.addEventListener('dblclick', twice)
  return () => {
    host.removeEventListener('wheel', wheel, { capture: true })
    host.removeEventListener('pointerdown', down)
    host.removeEventListener('pointermove', move)
    host.removeEventListener('pointerup', up)
    host.removeEventListener('pointercancel', up)
    host.removeEventListener('dblclick', twice)
  }
}

function distance(pointers: ReadonlyMap<number, { x: number; y: number }>): number {
  const [a, b] = [...pointers.values()]
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y)
}
