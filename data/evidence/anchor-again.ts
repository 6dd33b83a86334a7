import type { Held } from '../changes/held.ts'
import { type Archive, mentioning } from '../changes/state.ts'
import type { PassageAnchor } from '../model/passage.ts'
import type { Anchored } from './anchor.ts'
import { anchoring } from './anchor.ts'
import { placedIn } from './placed.ts'
import { quoteAt, type Selectors } from './quote.ts'

/** A text under its digest. */
export interface KnownText {
  readonly digest: string
  readonly text: string
}

/** A passage looked for in another reading: where it was found, and its anchor where the program can be sure of it. */
export interface Again {
  readonly passage: string
  readonly found: Anchored
  readonly anchor: PassageAnchor | null
}

/** The digests of the texts that are gone by to find the passages of a source again in another. */
export function formerTexts(archive: Archive, source: string, digest: string): readonly string[] {
  const texts = waiting(archive, source, digest).flatMap(({ fields }) => [
    fields.text,
    (fields.anchor as { readonly text?: unknown } | undefined)?.text,
  ])
  return [...new Set(texts.filter((one) => typeof one === 'string'))]
}

/** Looks for the standing passages of a source in a text where they have not been placed yet; `textOf` gives those they were chosen in, where it still has them. Yields after each. */
export function* anchorAgain(
  archive: Archive,
  source: string,
  { digest, text }: KnownText,
  textOf: (digest: string) => string | undefined,
): Generator<undefined, readonly Again[]> {
  const found: Again[] = []
  const finders = new Map<string | undefined, (selectors: Selectors) => Anchored>()
  const finderFrom = (former: string | undefined) => {
    const finder = finders.get(former) ?? anchoring(text, textOf(former ?? '') ?? null)
    finders.set(former, finder)
    return finder
  }
  for (const passage of waiting(archive, source, digest)) {
    found.push(again(passage, digest, finderFrom, textOf))
    yield
  }
  return found
}

function waiting(archive: Archive, source: string, digest: string): readonly Held[] {
  return mentioning(archive, source, 'passage').filter(
    (held) => held.fields.source === source && placedIn(held, digest).state === 'unsettled',
  )
}

function again(
  held: Held,
  digest: string,
  finderFrom: (former: string | undefined) => (selectors: Selectors) => Anchored,
  textOf: (digest: string) => string | undefined,
): Again {
  const own = selectorsOf(held)
  const first = finderFrom(own.text)(own)
  const { start, end } = first
  if (first.sure && (first.state === 'exact' || first.state === 'moved')) {
    const anchor: PassageAnchor = { text: digest, state: first.state, by: 'program', start, end }
    return { passage: held.id, found: first, anchor }
  }
  const later = acceptedOf(held, textOf)
  if (later === undefined) return { passage: held.id, found: first, anchor: null }
  // The words that a person took for the passage in a reading between are looked for as well.
  const second = finderFrom(later.text)(later)
  if (!second.sure || second.state === 'changed')
    return { passage: held.id, found: second.score > first.score ? second : first, anchor: null }
  const at = { start: second.start, end: second.end }
  const state = later.exact === own.exact ? 'moved' : 'changed'
  const anchor: PassageAnchor =
    state === 'moved'
      ? { text: digest, state, by: 'program', ...at }
      : { text: digest, state, by: 'program', ...at, words: later.exact }
  return { passage: held.id, found: second, anchor }
}

/** A passage as its selectors describe it in the text in which it was chosen. */
export function selectorsOf({ fields }: Held): Selectors {
  const word = (field: string): string => String(fields[field] ?? '')
  const number = (field: string): number => (typeof fields[field] === 'number' ? fields[field] : 0)
  return {
    exact: word('exact'),
    prefix: word('prefix'),
    suffix: word('suffix'),
    start: number('start'),
    end: number('end'),
    text: word('text'),
  }
}

function acceptedOf(
  held: Held,
  textOf: (digest: string) => string | undefined,
): Selectors | undefined {
  const named = held.fields.anchor as { readonly text?: unknown } | undefined
  if (typeof named?.text !== 'string') return undefined
  const placed = placedIn(held, named.text)
  const text = textOf(named.text)
  if (text === undefined || !('start' in placed)) return undefined
  const quote = quoteAt(text, placed.start, placed.end, named.text)
  return quote.ok ? quote.value : undefined
}
