/** What a person does to lanes by their heads; each lane is named by its key. */
export interface HeadActs {
  readonly fold: (key: string) => void
  readonly pin: (key: string) => void
  /** Puts a lane where another stands. */
  readonly move: (key: string, to: string) => void
  readonly focus: (key: string) => void
}

const dragPx = 6

/** Listens to clicks, drags and keys on the heads of lanes; returns how to stop. */
export function listenHeads(host: HTMLElement, does: HeadActs): () => void {
  let held: { readonly key: string; readonly y: number; dragging: boolean } | null = null

  const down = (event: PointerEvent): void => {
    const key = keyAt(event.target)
    if (event.button !== 0 || key === null) return
    held = { key, y: event.clientY, dragging: false }
  }
  const move = (event: PointerEvent): void => {
    if (held === null) return
    if (!held.dragging && Math.abs(event.clientY - held.y) < dragPx) return
    if (!held.dragging) host.setPointerCapture(event.pointerId)
    held.dragging = true
    host.classList.add('is-arranged')
    const under = document.elementFromPoint(event.clientX, event.clientY)
    const to = under?.closest<HTMLElement>('[data-lane]')
    const key = to?.dataset['lane']
    if (to && key !== undefined && key !== held.key && isPast(to, event.clientY, held.key))
      does.move(held.key, key)
  }
  const up = (): void => {
    host.classList.remove('is-arranged')
    // The click that follows a drag folds nothing: it is asked after this.
    const dragged = held?.dragging === true
    held = null
    if (dragged) host.addEventListener('click', stop, { capture: true, once: true })
    setTimeout(() => host.removeEventListener('click', stop, { capture: true }))
  }
  const click = (event: MouseEvent): void => {
    const key = keyAt(event.target)
    if (key === null) return
    does.focus(key)
    if (event.target instanceof Element && event.target.closest('.lane-pin')) does.pin(key)
    else does.fold(key)
  }
  const pressed = (event: KeyboardEvent): void => {
    const key = keyAt(event.target)
    if (key === null || event.ctrlKey || event.metaKey) return
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const other = way === 0 ? undefined : neighbour(host, key, way)
    if (event.key.toLowerCase() === 'p' && !event.altKey) does.pin(key)
    else if (other !== undefined && event.altKey) does.move(key, other)
    else if (other !== undefined) does.focus(other)
    else if (way === 0) return
    if (event.altKey) does.focus(key)
    event.preventDefault()
  }

  host.addEventListener('pointerdown', down)
  host.addEventListener('pointermove', move)
  host.addEventListener('pointerup', up)
  host.addEventListener('pointercancel', up)
  host.addEventListener('click', click)
  host.addEventListener('keydown', pressed)
  return () => {
    host.removeEventListener('pointerdown', down)
    host.removeEventListener('pointermove', move)
    host.removeEventListener('pointerup', up)
    host.removeEventListener('pointercancel', up)
    host.removeEventListener('click', click)
    host.removeEventListener('keydown', pressed)
  }
}

function stop(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}

/** The lane whose head this belongs to; null for anything else. */
function keyAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element) || target.closest('.lane-head') === null) return null
  return target.closest<HTMLElement>('[data-lane]')?.dataset['lane'] ?? null
}

function lanesIn(host: HTMLElement): readonly HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>('[data-lane]')]
}

function neighbour(host: HTMLElement, key: string, way: 1 | -1): string | undefined {
  const lanes = lanesIn(host)
  const at = lanes.findIndex(({ dataset }) => dataset['lane'] === key)
  return lanes[at + way]?.dataset['lane']
}

/** Whether a dragged lane has come past the middle of another, which then makes room: else two of unequal height would change places for ever. */
function isPast(other: HTMLElement, y: number, key: string): boolean {
  const { top, height } = other.getBoundingClientRect()
  const own = other.parentElement?.querySelector<HTMLElement>(`[data-lane="${CSS.escape(key)}"]`)
  if (!own) return false
  const comesFromAbove = own.getBoundingClientRect().top < top
  return comesFromAbove ? y > top + height / 2 : y < top + height / 2
}
