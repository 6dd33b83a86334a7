import type { Attachment } from 'svelte/attachments'
import type { TextStretch } from '../../desk/text-places.ts'
import { barPlace } from './bar-place.ts'
import { linesIn, placeAtPoint, rangeOf, selectedStretch, shownRange } from './text-dom.ts'

const settle = 120

/** Lets the keyboard reach a text: words in it are chosen with the arrow keys. */
export const reachable: Attachment<HTMLElement> = (element) => {
  element.tabIndex = 0
}

/** Tells which words are selected, a moment after the selection rests; `widen` is told a place that is pressed with Shift where nothing is selected on this page. */
export function watchSelection(
  choose: (stretch: TextStretch) => void,
  widen: (place: number) => void,
): Attachment<HTMLElement> {
  return (container) => {
    let timer = 0
    let isDrawing = false
    const changed = (): void => {
      clearTimeout(timer)
      // A hand that rests while it draws is not done: what is chosen would redraw the text under it.
      if (isDrawing) return
      timer = window.setTimeout(() => {
        const stretch = selectedStretch(container)
        if (stretch !== null) choose(stretch)
        delete container.dataset['drawing']
      }, settle)
    }
    const press = (event: PointerEvent): void => {
      isDrawing = true
      // Until the new words are chosen, nothing offers to do anything with those before.
      container.dataset['drawing'] = ''
      if (!event.shiftKey || selectedStretch(container) !== null) return
      const place = placeAtPoint(container, event.clientX, event.clientY)
      if (place === null) return
      event.preventDefault()
      isDrawing = false
      delete container.dataset['drawing']
      container.focus({ preventScroll: true })
      widen(place)
    }
    const release = (): void => {
      if (!isDrawing) return
      isDrawing = false
      changed()
    }
    const ends = ['pointerup', 'pointercancel', 'dragend'] as const
    container.addEventListener('pointerdown', press)
    for (const end of ends) document.addEventListener(end, release)
    document.addEventListener('selectionchange', changed)
    return () => {
      clearTimeout(timer)
      container.removeEventListener('pointerdown', press)
      for (const end of ends) document.removeEventListener(end, release)
      document.removeEventListener('selectionchange', changed)
    }
  }
}

/** Paints stretches of the text without touching the page's elements (CSS Custom Highlights). */
export function paint(
  name: 'found' | 'found-here' | 'chosen' | 'offered' | 'offered-here',
  stretches: readonly TextStretch[],
): Attachment<HTMLElement> {
  return (container) => {
    if (!('highlights' in CSS)) return
    const lines = linesIn(container)
    const first = Number(lines[0]?.dataset['at'] ?? 0)
    const last = lines.at(-1)
    const end = Number(last?.dataset['at'] ?? 0) + (last?.textContent?.length ?? 0)
    const shown = stretches.filter((one) => one.end > first && one.start < end)
    const ranges = shown.flatMap((one) => shownRange(lines, one) ?? [])
    CSS.highlights.set(name, new Highlight(...ranges))
    return () => CSS.highlights.delete(name)
  }
}

/** Brings a stretch to the middle of the view. */
export function bring(goal: TextStretch | null): Attachment<HTMLElement> {
  return (container) => {
    const range = goal === null ? null : rangeOf(linesIn(container), goal)
    const scroller = container.closest<HTMLElement>('[data-scroller]')
    if (range === null || scroller === null) return
    const { top } = range.getBoundingClientRect()
    const frame = scroller.getBoundingClientRect()
    scroller.scrollTop += top - frame.top - frame.height / 3
  }
}

/** Puts a bar beside a stretch of the text, as far as it is on the page that is shown, where it covers none of its words; anew wherever the text moves. */
export function besideWords(stretch: TextStretch, _page: number): Attachment<HTMLElement> {
  return (bar) => {
    const scroller = bar.closest<HTMLElement>('[data-scroller]')
    if (scroller === null) return
    const place = (): void => {
      const range = shownRange(linesIn(scroller), stretch)
      bar.hidden = range === null
      if (range === null) return
      const { left, top } = barPlace(range, bar, scroller)
      bar.style.left = `${left}px`
      bar.style.top = `${top}px`
    }
    place()
    const watched = new ResizeObserver(place)
    watched.observe(scroller)
    scroller.addEventListener('scroll', place, { passive: true })
    return () => {
      watched.disconnect()
      scroller.removeEventListener('scroll', place)
    }
  }
}

/** Selects a stretch of the text, as if a person had drawn over it. */
export function select(container: HTMLElement, stretch: TextStretch): void {
  const range = rangeOf(linesIn(container), stretch)
  const selection = document.getSelection()
  if (range === null || selection === null) return
  selection.removeAllRanges()
  selection.addRange(range)
}
