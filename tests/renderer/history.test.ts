import { expect, test } from 'vitest'
import type { Input } from '../../data/calls/contract.ts'
import { custody } from '../../renderer/desk/custody.svelte.ts'
import { history } from '../../renderer/places/history/history.svelte.ts'
import { answerWith } from './door.ts'
import { actOf, custodyEventOf, writeOf } from './whole-answers.ts'

/** Pages of a past of so many acts, newest first, as the engine answers them. */
function pastOf(newest: number) {
  const past = { newest }
  answerWith({
    acts: ({ below, limit }: Input<'acts'>) => {
      const from = below?.w ?? past.newest
      const ns = Array.from({ length: Math.min(limit, from) }, (_, i) => from - i)
      const next = from > limit ? { w: from - limit } : null
      return { acts: ns.map((n) => actOf(`w:${n}`)), names: {}, next }
    },
    'act.writes': ({ from, limit }: Input<'act.writes'>) => {
      const writes = Array.from({ length: limit }, (_, i) => writeOf(String(from.at + i)))
      return { writes, names: {}, next: { part: 0, at: from.at + limit } }
    },
    'custody.read': ({ before, limit }: Input<'custody.read'>) => {
      const from = before === undefined ? past.newest : Number(before.slice(2)) - 1
      const events = Array.from({ length: limit }, (_, i) => custodyEventOf(`w:${from - i}`))
      return { total: past.newest, events }
    },
  })
  return past
}

const dots = () => history.acts.map(({ dot }) => dot)

test('a page of the past that is asked for twice comes once', async () => {
  pastOf(500)
  history.refresh()
  await expect.poll(() => dots().length).toBe(50)
  history.more()
  history.more()
  await expect.poll(() => dots().length).toBe(100)
})

test('a page of the past that comes after a new act leaves no act out', async () => {
  const past = pastOf(500)
  history.leave()
  history.refresh()
  await expect.poll(() => dots().length).toBe(50)
  past.newest += 1
  history.refresh()
  history.more()
  await expect.poll(() => dots()[0]).toBe('w:501')
  const [first = 0, last = 0] = [dots()[0], dots().at(-1)].map((dot) => Number(dot?.slice(2)))
  expect(dots().length).toBe(first - last + 1)
})

test('the writes of an act that is unfolded, folded and unfolded at once stand there once', async () => {
  pastOf(500)
  const dot = 'w:7'
  history.toggle(dot)
  history.toggle(dot)
  await expect.poll(() => history.opened.get(dot)?.writes.length).toBe(100)
  history.moreOf(dot)
  history.moreOf(dot)
  await expect.poll(() => history.opened.get(dot)?.writes.length).toBe(200)
})

test('a page of the custody log that is asked for twice comes once', async () => {
  pastOf(500)
  custody.refresh()
  await expect.poll(() => custody.events.length).toBe(50)
  custody.more()
  custody.more()
  await expect.poll(() => custody.events.length).toBe(100)
})
