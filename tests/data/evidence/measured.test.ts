import { expect, test } from 'vitest'
import { type Anchored, anchoring } from '../../../data/evidence/anchor.ts'
import { quoteAt, type Selectors } from '../../../data/evidence/quote.ts'
import { starterRows } from '../../../data/sample/rows.ts'
import { slicePoints } from '../../../data/text/points.ts'
import { type Chance, chance } from '../store/chance.ts'

/** Texts as a desk has them: notices of one matter after another, so that names, dates and turns of phrase come back. */
const texts = starterRows
  .flatMap(({ sources }) => sources.map(({ text }) => text))
  .reduce<string[]>((all, text, at) => {
    if (at % 7 === 0) all.push(text)
    else all[all.length - 1] += `\n\n${text}`
    return all
  }, [])

/** A text with each of its characters lost, mistaken or followed by another once in twenty, and where each stands now. */
function edited(text: string, rng: Chance, share: number) {
  const letters = 'etaoinsr lucdpé,.’'
  const other = (): string => letters[Math.floor(rng() * letters.length)] ?? 'e'
  let out = ''
  const places: number[] = []
  const kept: boolean[] = []
  for (const letter of text) {
    places.push(out.length)
    const turn = rng()
    kept.push(turn >= (share * 2) / 3)
    if (turn < share / 3) continue
    out += turn < (share * 2) / 3 ? other() : letter
    if (turn >= (share * 2) / 3 && turn < share) out += other()
  }
  return { out, places: [...places, out.length], kept }
}

/** Some words of a text, from three to thirty. */
function wordsOf(text: string, rng: Chance): Selectors | undefined {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index)
  const first = Math.floor(rng() * (starts.length - 31))
  const last = first + 3 + Math.floor(rng() * 27)
  const [start = 0, next = 0] = [starts[first], starts[last]]
  const exact = text.slice(start, next).trimEnd()
  const quote = quoteAt(text, start, start + exact.length, 'f'.repeat(64))
  return quote.ok ? quote.value : undefined
}

interface Tally {
  passages: number
  right: number
  wrong: string[]
}

/** Looks for passages in what became of their texts; right is a place whose ends lie no more than three characters from the true ones. */
function measure(share: number, rounds: number, seed: number): Tally {
  const rng = chance(seed)
  const tally: Tally = { passages: 0, right: 0, wrong: [] }
  for (let round = 0; round < rounds; round++) {
    const text = (texts[round % texts.length] ?? '').normalize('NFC')
    const { out, places } = edited(text, rng, share)
    const find = anchoring(out, text)
    for (let n = 0; n < 10; n++) {
      const selectors = wordsOf(text, rng)
      if (selectors === undefined) continue
      const found = find(selectors)
      tally.passages++
      const isRight = isNear(found, places[selectors.start] ?? 0, places[selectors.end] ?? 0)
      if (found.state !== 'orphan' && isRight) tally.right++
      if (!found.sure) continue
      if (!isRight || slicePoints(out, found.start, found.end) !== selectors.exact)
        tally.wrong.push(selectors.exact)
    }
  }
  return tally
}

function isNear({ start, end }: Anchored, from: number, to: number): boolean {
  return Math.abs(start - from) <= 3 && Math.abs(end - to) <= 3
}

test('ninety-eight passages of a hundred are found right after five percent of random edits, none wrong without a mark', () => {
  // 40 texts × 10 passages from one seed: the share is right to a percent, in half a second.
  const { passages, right, wrong } = measure(0.05, 40, 2026)
  expect(passages).toBe(400)
  expect(wrong).toEqual([])
  expect(right / passages).toBeGreaterThanOrEqual(0.98)
})

/** Paragraphs of a text, some of them said twice, after which some are lost, moved, said once more, and mistyped; each with the one that it was. */
function rearranged(rng: Chance) {
  const all = (texts[Math.floor(rng() * texts.length)] ?? '').split('\n\n')
  const twins = all.flatMap((one) => (rng() < 0.4 ? [one, one] : [one]))
  const before = twins.slice(0, 12).map((text, is) => ({ text, is }))
  const after = before.flatMap((one) => {
    const turn = rng()
    if (turn < 0.15) return []
    if (turn < 0.25) return [one, { ...one, is: -1 }]
    if (turn < 0.5) return [{ ...one, text: edited(one.text, rng, 0.02).out }]
    return [one]
  })
  if (rng() < 0.5) after.unshift(...after.splice(Math.floor(rng() * after.length), 2))
  return { before, after }
}

test('no passage is placed in another paragraph without a mark, whether paragraphs were lost, moved, mistyped or said twice', () => {
  // 60 texts × 10 passages of one to four words, the hardest: some hundred are surely found.
  const rng = chance(11)
  let sure = 0
  for (let round = 0; round < 60; round++) {
    const { before, after } = rearranged(rng)
    const text = before.map((one) => one.text).join('\n\n')
    const out = after.map((one) => one.text).join('\n\n')
    const find = anchoring(out, text)
    for (let n = 0; n < 10; n++) {
      const of = before[Math.floor(rng() * before.length)]
      const words = [...(of?.text ?? '').matchAll(/[\p{L}\p{N}]+/gu)]
      const first = words[Math.floor(rng() * (words.length - 4))]
      const last = words[words.indexOf(first as never) + Math.floor(rng() * 4)]
      if (of === undefined || first === undefined || last === undefined) continue
      const base = before.slice(0, of.is).reduce((sum, one) => sum + one.text.length + 2, 0)
      const start = base + first.index
      const quote = quoteAt(text, start, base + last.index + last[0].length, 'f'.repeat(64))
      const found = quote.ok ? find(quote.value) : undefined
      if (!found?.sure) continue
      sure++
      const ends = after.map((_, at) =>
        after.slice(0, at + 1).reduce((sum, one) => sum + one.text.length + 2, 0),
      )
      const there = after[ends.findIndex((end) => end > found.start)]
      // Of a paragraph that is said once more, either says it; and of twins one after the other, of which one is lost, the other is left.
      const isTwin =
        there !== undefined &&
        Math.abs(there.is - of.is) === 1 &&
        before[there.is]?.text === of.text &&
        after.filter(({ is }) => is === there.is || is === of.is).length === 1
      const isIts = there?.is === of.is || there?.text === of.text || isTwin
      expect(isIts, quote.ok ? quote.value.exact : '').toBe(true)
    }
  }
  expect(sure).toBeGreaterThan(100)
})
