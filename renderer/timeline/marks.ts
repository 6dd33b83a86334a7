import type { Family } from '../../data/model/vocabulary.ts'
import type { PlacedShape } from '../../data/timeline/placing.ts'
import { isSameScale } from '../../data/timeline/time-window.ts'
import { itemElement } from './item-element.ts'
import { inRows, RowStands } from './standing.ts'

/** What the marks of a lane are drawn with. */
export interface Dressing {
  readonly selected: number
  /** 1 at the place of each event chosen with others; null where none is. */
  readonly chosen: Uint8Array | null
  readonly perDay: number
  /** Pixels from the top of the lane to a row. */
  readonly top: (row: number) => number
  readonly titleLang: (event: number) => string
  readonly family: (event: number) => Family | 'none'
  /** What they stand for; events where nothing else is said. */
  readonly of?: 'event' | 'name'
}

/** Marks, and what they are drawn with. */
export interface MarksGiven {
  readonly items: readonly PlacedShape[]
  readonly dressing: Dressing
}

/** A mark as it stands on its lane. */
interface Drawn {
  readonly element: HTMLElement
  readonly item: PlacedShape
  readonly sign: string
  isQuiet: boolean
}

/** The marks and bars of one lane, drawn anew only where they changed, and moved with the window. */
export class LaneMarks {
  readonly element = document.createElement('div')
  #drawn: readonly Drawn[] = []
  #perDay = 0

  constructor() {
    this.element.className = 'marks'
  }

  /** Shows these, and no others. */
  feed(items: readonly PlacedShape[], dressing: Dressing): void {
    const held = new Map(this.#drawn.map((one) => [one.item.event, one]))
    const next: Drawn[] = []
    const fresh: PlacedShape[] = []
    for (const item of items) {
      const before = held.get(item.event)
      if (before?.sign !== signOf(item, dressing)) fresh.push(item)
      else {
        held.delete(item.event)
        next.push({ ...before, item })
      }
    }
    const spare = new Map<string, Drawn[]>()
    for (const one of held.values()) spare.set(one.sign, [...(spare.get(one.sign) ?? []), one])
    for (const item of fresh) {
      const sign = signOf(item, dressing)
      const old = spare.get(sign)?.pop()
      const element = old?.element ?? drawItem(item, dressing)
      if (old === undefined) this.element.append(element)
      else element.dataset[dressing.of ?? 'event'] = String(item.event)
      next.push({ element, item, sign, isQuiet: old?.isQuiet ?? false })
    }
    for (const left of spare.values()) for (const { element } of left) element.remove()
    this.#drawn = inRows(next, ({ item }) => item)
    this.#perDay = 0
  }

  /** Puts each at its day, counted from `origin`; between two feeds, a label that would lie on its neighbour is not shown. */
  follow(origin: number, perDay: number): void {
    if (isSameScale(perDay, this.#perDay)) return
    this.#perDay = perDay
    const standing = new RowStands(origin, perDay)
    for (const one of this.#drawn) {
      const { element, item } = one
      const { left, width, isQuiet } = standing.next(item)
      // Placed, not transformed: each transform would be a layer for the whole page to sort, frame by frame.
      element.style.left = `${Math.round(left)}px`
      if (item.form === 'bar') element.style.width = `${width}px`
      if (isQuiet !== one.isQuiet) element.classList.toggle('is-quiet', isQuiet)
      one.isQuiet = isQuiet
    }
  }
}

function drawItem(item: PlacedShape, dressing: Dressing): HTMLElement {
  const { event } = item
  return itemElement(item, {
    family: dressing.family(event),
    titleLang: dressing.titleLang(event),
    selected: event === dressing.selected,
    chosen: dressing.chosen?.[event] === 1,
    rowTop: dressing.top(item.row),
    perDay: dressing.perDay,
    of: dressing.of ?? 'event',
  })
}

/** What a mark looks like, whichever event it stands for: it is drawn again when this changes. */
export function signOf(item: PlacedShape, dressing: Dressing): string {
  const { event, row, inset, labelPx, from, to, solids, ...drawn } = item
  // A mark has no stretches: its days are where it is placed.
  const stretch = item.form === 'bar' ? `${from} ${to} ${JSON.stringify(solids)}` : ''
  const inside = item.label === 'inside' || item.label === 'beneath' ? inset * 1 : ''
  return [
    JSON.stringify(drawn),
    stretch,
    dressing.family(event),
    dressing.top(row),
    ...(item.label === 'none' ? [] : [Math.round(labelPx), dressing.titleLang(event)]),
    event === dressing.selected,
    dressing.chosen?.[event] === 1,
    dressing.of,
    inside,
    item.label === 'inside' ? dressing.perDay : '',
  ].join('|')
}
