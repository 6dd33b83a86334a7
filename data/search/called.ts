import { type Archive, standing, standingIds } from '../changes/state.ts'
import { type Kind, kindOf } from '../model/id.ts'
import { statedValue } from '../model/stated.ts'
import { foldName } from '../text/fold.ts'
import { asCalled, closeness } from '../text/fuzzy.ts'
import { Best } from './best.ts'
import { namesOf } from './documents.ts'
import { searched } from './hit.ts'

/** What every event, source, actor, place and theme is called, folded: each name that it bears, in all its languages. */
export type Called = ReadonlyMap<string, readonly string[]>

const often = 200

/** Reads what all records are called, yielding often. */
export function* calledInSteps(
  archive: Archive,
): Generator<undefined, Map<string, readonly string[]>> {
  const called = new Map<string, readonly string[]>()
  for (const kind of searched)
    for (const id of standingIds(archive, kind)) {
      called.set(id, calledBy(archive, id))
      if (called.size % often === 0) yield
    }
  return called
}

/** What one record is called; nothing where none stands, or where it is of a kind that bears no name. */
export function calledBy(archive: Archive, id: string): readonly string[] {
  const held = standing(archive, id)
  const kind = kindOf(id)
  if (held === undefined || !isCalled(kind)) return []
  const { title } = held.fields
  const names =
    kind === 'event'
      ? Object.values(asObject(statedValue(title)))
      : kind === 'source'
        ? [title]
        : namesOf(archive, id)
  const folded = names.flatMap((name) => (typeof name === 'string' ? foldName(name) : []))
  return [...new Set(folded)].filter((name) => name !== '').map(asCalled)
}

/** The records that what was typed names best, best first, and how many it names. Yields often. */
export function* namedInSteps(
  called: Called,
  typed: string,
  limit: number,
): Generator<undefined, { readonly ids: readonly string[]; readonly total: number }> {
  const words = foldName(typed).split(' ')
  const best = new Best(limit)
  let n = 0
  for (const [id, names] of called) {
    let score = 0
    for (const name of names) score = Math.max(score, closeness(words, name))
    if (score > 0) best.add({ id, score })
    if (++n % often === 0) yield
  }
  return { ids: best.sorted().map(({ id }) => id), total: best.total }
}

/** Whether records of a kind are called by a name. */
export function isCalled(kind: Kind | undefined): kind is (typeof searched)[number] {
  return searched.some((one) => one === kind)
}

function asObject(value: unknown): object {
  if (value === null || typeof value !== 'object') return {}
  const { lang: _, ...texts } = value as { readonly lang?: unknown }
  return texts
}
