import type { CitationStyle } from '../../../data/exports/citation-options.ts'
import type { PictureArea } from '../../../data/model/area.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import type { MarkedPassage, SourceView } from '../../../data/reading/source-view.ts'
import type { Json } from '../../../data/text/json.ts'
import { acts } from '../../desk/acts.svelte.ts'
import { asId } from '../../desk/as-id.ts'
import { attempt } from '../../desk/attempt.ts'
import type { Words } from '../../desk/chosen-words.ts'
import { eventInHand } from '../../desk/event-in-hand.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import type { At } from '../../desk/place.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { settings, t } from '../../desk/settings.svelte.ts'
import { sources } from '../../desk/sources.svelte.ts'
import {
  linesOf,
  pagesOf,
  pointsBefore,
  type TextStretch,
  unitsBefore,
} from '../../desk/text-places.ts'
import type { Touched } from '../../desk/touched.ts'
import { pagePicture } from './page-picture.svelte.ts'
import { pictureArea } from './picture-area.svelte.ts'
import { recording } from './recording.svelte.ts'
import { findIn } from './text-find.ts'

/** The reading room: one source's text as received, what is found and chosen in it, and its description. */
export class ReadingState {
  id = $state<string | null>(null)
  view = $state.raw<SourceView | null>(null)
  page = $state(0)
  isFinding = $state(false)
  wanted = $state('')
  at = $state(0)
  words = $state.raw<Words | null>(null)
  /** The stretch to bring into view, in UTF-16 units. */
  goal = $state.raw<TextStretch | null>(null)

  text = $derived(this.view?.text ?? '')
  pages = $derived(pagesOf(linesOf(this.text)))
  marks = $derived(
    (this.view?.passages ?? [])
      .filter((passage) => areaOfPassage(passage) === null)
      .map((passage) => ({
        id: passage.id,
        start: unitsBefore(this.text, passage.start),
        end: unitsBefore(this.text, passage.end),
        passage,
      })),
  )
  found = $derived(this.isFinding ? findIn(this.text, this.wanted) : [])

  /** Opens a source. */
  open = (id: string): void => {
    screen.go('reading', { id })
  }

  /** A person comes to a source, or comes back to it. */
  enter = (at: At | undefined): void => {
    if (at === undefined) return
    const { id, start, end } = at
    const place = start === undefined || end === undefined ? null : { start, end }
    if (id !== this.id) this.#turnTo(id)
    if (this.view === null || place !== null) this.#read(id, place)
  }

  /** Another archive stands open: the text is not one of its own. */
  leave = (): void => this.#turnTo(null)

  /** Reads the source again where what was touched bears on it, and the titles of those that it derives from. */
  refresh = (touched: Touched): void => {
    sources.look()
    eventInHand.look(touched)
    const { id, view } = this
    if (id !== null && view !== null && bears(touched, view)) this.#read(id, null)
  }

  find = (words: string): void => {
    this.wanted = words
    this.at = 0
    this.#goTo(this.found[0])
  }

  next = (step: 1 | -1): void => {
    const n = this.found.length
    if (n === 0) return
    this.at = (this.at + step + n) % n
    this.#goTo(this.found[this.at])
  }

  openFind = (): void => {
    this.isFinding = true
  }

  closeFind = (): void => {
    this.isFinding = false
    this.goal = null
  }

  goToPage = (page: number): void => {
    this.page = Math.max(0, Math.min(this.pages.length - 1, page))
    this.goal = null
  }

  /** Takes a stretch of the text, in UTF-16 units, as the words to cite. */
  choose = (stretch: TextStretch | null): void => {
    if (stretch === null || stretch.end <= stretch.start || this.id === null) {
      this.words = null
      return
    }
    const start = pointsBefore(this.text, stretch.start)
    const exact = this.text.slice(stretch.start, stretch.end)
    const end = start + [...exact].length
    // The same words again are no new choice: what stands beside them stays.
    if (this.words?.start === start && this.words.end === end) return
    this.words = { source: asId(this.id), start, end, exact }
    pagePicture.follow(start)
  }

  /** Takes a stretch that runs over the end of a page, and shows the page to which it was widened. */
  chooseAcross = (stretch: TextStretch): void => {
    const before = this.words
    this.choose(stretch)
    const isBack = before !== null && this.words !== null && this.words.start < before.start
    this.page = this.#pageOf(isBack ? stretch.start : stretch.end - 1)
  }

  /** Widens the chosen words, also those of another page, to a place. */
  widenTo = (place: number): void => {
    if (this.words === null) return
    const start = unitsBefore(this.text, this.words.start)
    const end = unitsBefore(this.text, this.words.end)
    this.choose({ start: Math.min(start, place), end: Math.max(end, place) })
  }

  /** Whether words run over the end of a page. */
  isAcross = ({ start, end }: Words): boolean =>
    this.#pageOf(unitsBefore(this.text, start)) !== this.#pageOf(unitsBefore(this.text, end) - 1)

  /** Brings a stretch of the text, in code points, into view. */
  showStretch = ({ start, end }: { readonly start: number; readonly end: number }): void =>
    this.#goTo({ start: unitsBefore(this.text, start), end: unitsBefore(this.text, end) })

  showPassage = (id: string): void => this.#goTo(this.marks.find((mark) => mark.id === id))

  describe = (
    field: string,
    value: Json,
    done: () => void = () => undefined,
    refused: (problem: Problem) => void = notices.refuse,
  ): void => {
    if (this.id === null) return
    acts.change(
      { kind: 'describe', source: asId(this.id), fields: { [field]: value } },
      done,
      refused,
    )
  }

  remove = (): void => {
    if (this.id !== null) acts.change({ kind: 'delete', id: asId(this.id) })
  }

  restore = (): void => {
    if (this.id !== null) acts.change({ kind: 'restore', id: asId(this.id) })
  }

  /** Shows the page beside the text, the one that is read, or puts it away. */
  togglePage = (): void => {
    if (this.id === null) return
    const first = this.pages[this.page]?.[0]?.at ?? 0
    const place = this.goal?.start ?? first
    pagePicture.toggle(this.id, this.words?.start ?? pointsBefore(this.text, place))
  }

  /** The style in which a source is cited when it is copied. */
  style = $state<CitationStyle>('archival')

  copyCitation = (): void => {
    if (this.id === null) return
    const { lang } = settings
    attempt('source.citation', { id: asId(this.id), lang, style: this.style }, ({ text }) => {
      void navigator.clipboard.writeText(text).then(
        () => notices.say(() => t('panel.citation-copied')),
        () => notices.refuse({ code: 'window.clipboard' }),
      )
    })
  }

  #turnTo(id: string | null): void {
    recording.leave()
    pagePicture.leave()
    pictureArea.leave()
    this.id = id
    this.view = null
    this.page = 0
    this.isFinding = false
    this.wanted = ''
    this.words = null
    this.goal = null
  }

  #read(id: string, place: { readonly start: number; readonly end: number } | null): void {
    attempt(
      'source.read',
      { id: asId(id) },
      (view) => {
        if (this.id !== id) return
        this.view = view
        if (place === null) return
        const start = unitsBefore(this.text, place.start)
        this.#goTo({ start, end: unitsBefore(this.text, place.end) })
      },
      (problem) => {
        notices.refuse(problem)
        if (this.id === id) screen.go('sources')
      },
    )
  }

  #pageOf(place: number): number {
    return Math.max(
      0,
      this.pages.findLastIndex((lines) => (lines[0]?.at ?? 0) <= place),
    )
  }

  #goTo(stretch: TextStretch | undefined): void {
    if (stretch === undefined) return
    this.page = this.#pageOf(stretch.start)
    this.goal = { start: stretch.start, end: stretch.end }
    pagePicture.follow(pointsBefore(this.text, stretch.start))
  }
}

/** The area of a passage of a picture; null where it is one of words. */
export function areaOfPassage({ at }: Pick<MarkedPassage, 'at'>): PictureArea | null {
  const first = at[0]?.first
  return first !== undefined && 'area' in first ? first.area : null
}

/** Whether a record that was touched stands in what is shown of a source, or may: a new passage or claim is not in it yet, nor is an event that was deleted. */
function bears(touched: Touched, view: SourceView): boolean {
  if (touched.some('passage', 'claim', 'reading')) return true
  if (view.passages.length > 0 && touched.some('event')) return true
  return touched.has([view.id])
}

export const reading = new ReadingState()
