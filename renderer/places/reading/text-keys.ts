import { cutterFor } from '../../../data/text/language.ts'
import { lineAround, sentenceAround, type TextStretch } from '../../desk/text-places.ts'
import { select } from './attachments.ts'
import { runsLeftward, selectedStretch } from './text-dom.ts'

/** What the keys need of the text that is read. */
interface Read {
  readonly text: string
  readonly lang: string
  /** The place where the page that is shown begins, in UTF-16 units. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** The words that are chosen, also where another page has them. */
  readonly chosen: TextStretch | null
  /** Chooses words at once, before anything is done with them. */
  readonly choose: (stretch: TextStretch) => void
  /** Chooses words that do not all stand on the page that is shown. */
  readonly chooseAcross: (stretch: TextStretch) => void
  /** What is done with chosen words by one letter. */
  readonly acts: { readonly [key: string]: () => void }
}

/**
 * Chooses words by keyboard: an arrow takes the next or the previous word, with Shift it widens the
 * selection, `s` takes the sentence and `p` the paragraph. What is not ours is left to the browser.
 */
export function pressInText(event: KeyboardEvent, container: HTMLElement, read: Read): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const drawn = selectedStretch(container)
  const now = drawn ?? read.chosen
  const act = event.shiftKey || now === null ? undefined : read.acts[event.key.toLowerCase()]
  if (act !== undefined) {
    event.preventDefault()
    // The key is not also one of the window's own.
    event.stopPropagation()
    if (drawn !== null) read.choose(drawn)
    act()
    return
  }
  const isLeftward = runsLeftward(container, now?.start ?? read.start)
  const found = wanted(isLeftward ? mirrored(event.key) : event.key, event.shiftKey, now, read)
  if (found === null) return
  event.preventDefault()
  if (found.start >= read.start && found.end <= read.end) select(container, found)
  else {
    document.getSelection()?.removeAllRanges()
    read.chooseAcross(found)
  }
}

/** In a line that runs from right to left the next word stands to the left. */
function mirrored(key: string): string {
  return key === 'ArrowRight' ? 'ArrowLeft' : key === 'ArrowLeft' ? 'ArrowRight' : key
}

function wanted(
  key: string,
  isWider: boolean,
  now: TextStretch | null,
  read: Read,
): TextStretch | null {
  const at = now?.start ?? read.start
  switch (key) {
    case 's':
      return sentenceAround(read.text, at, read.lang)
    case 'p':
      return lineAround(read.text, at)
    case 'ArrowRight':
      return toTheRight(isWider, now, read)
    case 'ArrowLeft':
      return toTheLeft(isWider, now, read)
    case 'ArrowDown':
      return isWider ? null : wordAfter(read, nextLine(read.text, now?.end ?? read.start))
    case 'ArrowUp':
      return isWider || now === null ? null : wordAfter(read, lineBefore(read.text, at))
  }
  return null
}

function toTheRight(isWider: boolean, now: TextStretch | null, read: Read): TextStretch | null {
  const next = wordAfter(read, now?.end ?? read.start)
  if (next === null || now === null || !isWider) return next
  return { start: now.start, end: next.end }
}

function toTheLeft(isWider: boolean, now: TextStretch | null, read: Read): TextStretch | null {
  if (now === null) return null
  if (!isWider) return wordBefore(read, now.start)
  const last = wordBefore(read, now.end)
  const end =
    last !== null && last.end >= now.end
      ? (wordBefore(read, last.start)?.end ?? now.end)
      : last?.end
  return end === undefined || end <= now.start ? now : { start: now.start, end }
}

function nextLine(text: string, at: number): number {
  const next = text.indexOf('\n', at)
  return next === -1 ? at : next + 1
}

function lineBefore(text: string, at: number): number {
  const { start } = lineAround(text, at)
  let before = start - 1
  while (before > 0 && text[before - 1] === '\n') before -= 1
  return before <= 0 ? 0 : text.lastIndexOf('\n', before - 1) + 1
}

const reach = 400

/** The first word at or after a place. */
function wordAfter({ text, lang }: Read, at: number): TextStretch | null {
  for (let from = at; from < text.length; from += reach) {
    const found = words(text, from, lang).find(({ start }) => start >= at)
    if (found) return found
  }
  return null
}

/** The last word that begins before a place. */
function wordBefore({ text, lang }: Read, at: number): TextStretch | null {
  const from = Math.max(0, at - reach)
  return words(text, from, lang).findLast(({ start }) => start < at) ?? null
}

function words(text: string, from: number, lang: string): readonly TextStretch[] {
  const cutter = cutterFor(lang, 'word')
  return [...cutter.segment(text.slice(from, from + 2 * reach))].flatMap((part) =>
    part.isWordLike
      ? [{ start: from + part.index, end: from + part.index + part.segment.length }]
      : [],
  )
}
