import { viewport } from '../desk/viewport.svelte.ts'
import type { Board } from './board.svelte.ts'

/** What each key does to the window of time and to the choice, while no text is typed and no other part has used it. */
const moves: Readonly<Record<string, (board: Board) => void>> = {
  a: (board) => board.time.pan(-0.15),
  ArrowLeft: (board) => board.time.pan(-0.15),
  d: (board) => board.time.pan(0.15),
  ArrowRight: (board) => board.time.pan(0.15),
  w: (board) => board.time.zoom(1 / 1.3),
  ArrowUp: (board) => board.time.zoom(1 / 1.3),
  '+': (board) => board.time.zoom(1 / 1.3),
  '=': (board) => board.time.zoom(1 / 1.3),
  s: (board) => board.time.zoom(1.3),
  ArrowDown: (board) => board.time.zoom(1.3),
  '-': (board) => board.time.zoom(1.3),
  '0': (board) => board.time.fit(),
  Home: (board) => board.time.fit(),
  t: (board) => board.time.goToday(),
  n: (board) => board.step(1),
  p: (board) => board.step(-1),
  Backspace: () => viewport.back(),
  'Shift+Backspace': () => viewport.forward(),
  Escape: (board) => {
    board.time.point(null)
    board.choosing.choice.leave()
  },
}

/** Moves the window of time by keyboard: WASD, arrows, + − 0, T for today, G to type a date, N and P for the next event and the one before, Backspace for the window before; Escape lets go of all but the open event. */
export function pressed(event: KeyboardEvent, section: Element | undefined, board: Board): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
  const { target } = event
  const isHere = target === document.body || (target instanceof Node && section?.contains(target))
  if (!isHere || usesKeys(target, event.key)) return
  const shift = event.shiftKey && event.key === 'Backspace' ? 'Shift+' : ''
  const key = event.key.length === 1 ? event.key.toLowerCase() : `${shift}${event.key}`
  if (key === 'g') section?.querySelector<HTMLElement>('[data-go-to]')?.focus()
  else if (key === 'Escape' && board.choosing.choice.marks === null && board.time.pointed === null)
    return
  else if (moves[key] === undefined) return
  else moves[key](board)
  event.preventDefault()
}

/** Whether what has the focus needs the key itself: a field every letter, radio buttons the arrows. */
function usesKeys(target: EventTarget | null, key: string): boolean {
  if (target instanceof HTMLInputElement && target.type === 'radio') return key.startsWith('Arrow')
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  )
}
