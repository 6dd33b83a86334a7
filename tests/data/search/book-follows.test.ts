import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Head, Heads, Line } from '../../../data/changes/patch.ts'
import { emptyState, type State } from '../../../data/changes/state.ts'
import { writtenSince } from '../../../data/changes/written-since.ts'
import { finish } from '../../../data/model/steps.ts'
import { packIndex, unpackIndex } from '../../../data/search/packed-index.ts'
import type { SearchBook } from '../../../data/search/search-book.ts'
import { acts, play } from '../calls/acts-story.ts'
import { bookOf, emptyBook, foundBy } from './books.ts'

const words = ['a ', 'b ', 'gao ', 'afp ', 'eau ', 'paix ', 'not', 'kid']

/** What each word finds; the index is brought up to date first, as before every search. */
function foundIn(book: SearchBook): readonly ReadonlySet<string>[] {
  while (!book.isCurrent) for (const _ of book.refresh());
  return words.map((word) => foundBy(book, word))
}

/** Whether the act ties a link that stood before to another event: the whole index is then built anew. */
function moves(state: State, { ops, ...line }: Line): boolean {
  return ops.some(
    ({ id, field }) =>
      id.startsWith('r-') &&
      field === 'event' &&
      state.records.get(id)?.mark.dot !== `${line.writer}:${line.n}`,
  )
}

test('what is changed while the index is built and brought up to date is found afterwards as if it were built anew', () => {
  const paces = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { minLength: 1 })
  let followed = 0
  fc.assert(
    fc.property(acts, fc.nat({ max: 10 }), paces, (all, first, turns) => {
      const state = emptyState()
      const book = emptyBook(state)
      let building: Generator | undefined
      let refreshing: Generator | undefined
      let isOverturned = false
      let act = 0
      play(state, all, (line) => {
        if (act++ < first) return
        if (building !== undefined || book.isReady) {
          isOverturned ||= moves(state, line)
          for (const { id } of line.ops) book.touch(id)
        }
        const [more = 0, other = 0] = turns[act % turns.length] ?? []
        for (let i = 0; i < more; i++) {
          building ??= book.build()
          if (building.next().done === true) building = undefined
        }
        for (let i = 0; i < other && book.isReady; i++) {
          refreshing ??= book.refresh()
          if (refreshing.next().done === true) refreshing = undefined
        }
      })
      for (const work of [refreshing, building]) while (work?.next().done === false);
      if (isOverturned || !book.isReady) for (const _ of book.build());
      else followed++
      expect(foundIn(book)).toEqual(foundIn(bookOf(state)))
      for (const [i, found] of foundIn(book).entries()) {
        const matches = book.matching(words[i] ?? '')
        expect([...state.records.keys()].filter(matches).sort()).toEqual([...found].sort())
      }
    }),
    { numRuns: 400 },
  )
  expect(followed).toBeGreaterThan(50)
})

test('an index that was kept finds, once what was written since is read again, what one made anew finds, unless a tie names another event since', () => {
  let taken = 0
  fc.assert(
    fc.property(acts, fc.nat({ max: 10 }), (all, first) => {
      const state = emptyState()
      const heads = new Map<string, Head>()
      let kept: { readonly parts: readonly Uint8Array[]; readonly heads: Heads } | undefined
      let act = 0
      const keep = (): void => {
        const { base } = bookOf(state)
        if (base !== undefined) kept = { parts: packIndex(base), heads: new Map(heads) }
      }
      play(state, all, ({ writer, n }) => {
        heads.set(writer, { n, hash: '' })
        if (act++ === first) keep()
      })
      if (kept === undefined) return
      const index = unpackIndex(kept.parts.map((part) => part.slice()))
      const since = finish(writtenSince(state, kept.heads))
      if (since.hasMoved || index === undefined) return
      taken++
      const book = emptyBook(state)
      book.take(index, since.ids)
      expect(foundIn(book)).toEqual(foundIn(bookOf(state)))
      const ids = [...state.records.keys()].sort()
      for (const word of words)
        expect([...book.among(word, ids)].map(Boolean)).toEqual(ids.map(book.matching(word)))
    }),
    // Enough that most acts come behind an index that was kept.
    { numRuns: 200 },
  )
  expect(taken).toBeGreaterThan(50)
})
