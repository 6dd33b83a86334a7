import type { Answer } from '../../../data/calls/contract.ts'
import type { WordBox } from '../../../data/calls/sources.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { asId } from '../../desk/as-id.ts'
import { attempt } from '../../desk/attempt.ts'

type Pages = Answer<'source.pages'>

/** A page of the original as a picture beside its text, and where the words are drawn on it. */
export class PagePictureState {
  isShown = $state(false)
  number = $state(1)
  /** How many pages there are; 0 until one has been drawn. */
  total = $state(0)
  boxes = $state.raw<readonly WordBox[]>([])
  isSure = $state(true)
  problem = $state.raw<Problem | null>(null)
  /** Whether the page is not drawn yet: asked for before, its picture would be drawn twice, or be refused where the document is locked. */
  isAwaited = $state(false)
  /** Held for as long as its source is read, and nowhere else. */
  #password: string | null = null
  #pages = $state.raw<Pages>([])
  #source: string | null = null

  label = $derived(
    this.#pages.find(({ page }) => page === this.number)?.label ?? String(this.number),
  )

  /** Shows the pages of a source, from the one on which a place of its text stands, or puts them away. */
  toggle = (source: string, place: number): void => {
    this.isShown = !this.isShown
    if (this.isShown) this.#look(source, place)
  }

  /** Another source is read, or none. */
  leave = (): void => {
    this.#source = null
    this.#pages = []
    this.total = 0
    this.number = 1
    this.boxes = []
    this.problem = null
    this.isShown = false
    this.isAwaited = false
    this.#password = null
  }

  /** Draws the page of a locked document with the password that was typed for it. */
  unlock = (password: string): void => {
    this.#password = password
    this.go(this.number)
  }

  /** Goes to the page on which a place of the text stands, in code points. */
  follow = (place: number): void => {
    if (!this.isShown || this.#source === null) return
    const found = this.#pages.find(({ start, end }) => place >= start && place < end)
    if (found !== undefined && found.page !== this.number) this.go(found.page)
  }

  go = (page: number): void => {
    const source = this.#source
    if (source === null || page < 1 || (this.total > 0 && page > this.total)) return
    this.number = page
    this.boxes = []
    this.problem = null
    const password = this.#password
    this.isAwaited = true
    const isStill = (): boolean =>
      this.#source === source && this.number === page && this.#password === password
    attempt(
      'source.page',
      { id: asId(source), page, ...(password === null ? {} : { password }) },
      ({ pages, boxes, isSure }) => {
        if (!isStill()) return
        this.total = pages
        this.boxes = boxes
        this.isSure = isSure
        this.isAwaited = false
      },
      (problem) => {
        if (isStill()) this.problem = problem
      },
    )
  }

  #look(source: string, place: number): void {
    this.#source = source
    attempt('source.pages', { id: asId(source) }, (pages) => {
      if (this.#source !== source) return
      this.#pages = pages
      this.go(pages.findLast(({ start }) => start <= place)?.page ?? 1)
    })
  }
}

export const pagePicture = new PagePictureState()

/** The parts of the boxes of a page that a stretch of the text covers. */
export function covered(
  boxes: readonly WordBox[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Omit<WordBox, 'start' | 'end' | 'isLeftward'>[] {
  return boxes.flatMap((box) => {
    const from = Math.max(start, box.start)
    const to = Math.min(end, box.end)
    if (to <= from) return []
    const each = box.width / (box.end - box.start)
    const before = box.isLeftward ? box.end - to : from - box.start
    const { top, height } = box
    return [{ top, height, left: box.left + before * each, width: (to - from) * each }]
  })
}
