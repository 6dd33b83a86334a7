import { waiting } from './waiting.svelte.ts'

const writing = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu]'

/** The keys of the queue: N and P for the next and the one before, a figure for a place, L for the former reading, X for nowhere. */
export function pressedInQueue(event: KeyboardEvent): void {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  if (target instanceof Element && target.closest(writing) !== null) return
  const done = actOf(key.toLowerCase())
  if (done === null) return
  event.preventDefault()
  done()
}

function actOf(key: string): (() => void) | null {
  if (/^[1-9]$/.test(key)) return () => waiting.takePlace(Number(key) - 1)
  const acts: Readonly<Record<string, () => void>> = {
    n: waiting.next,
    p: waiting.previous,
    l: () => waiting.takeAs('former'),
    x: () => waiting.takeAs('orphan'),
  }
  return acts[key] ?? null
}
