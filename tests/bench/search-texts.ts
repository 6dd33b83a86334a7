import type { Document } from '../../data/search/search-index.ts'
import { fold } from '../../data/text/fold.ts'
import { idOf } from './store-data.ts'

/** What is asked of an index: whole words, the beginning of one, words without their accents, two words, or one with a letter changed that no document holds. */
export interface Asked {
  readonly kind: (typeof kinds)[number]
  readonly words: readonly string[]
}

export const kinds = ['word', 'prefix', 'folded', 'two words', 'near'] as const

const syllables =
  'ba bé bi bo ca cha dé di do é fa ga gao guè ha i ja ké ki la lé ma mé mo na né o pa ré sa sé so ta té ti to va yé za'.split(
    ' ',
  )
const forms = 69_000
const texts = 2_000
const each = 40

/** Invented events, and texts of three kilobytes, with words as French has them: few are frequent, most are rare. */
export function inventedTexts(events: number): readonly Document[] {
  const next = sequence(7)
  const said = (count: number): string =>
    Array.from({ length: count }, () => wordFrom(next())).join(' ')
  const event = (i: number): Document => ({
    id: idOf('e', i),
    texts: [
      { text: said(6), weight: 3 },
      { text: said(30), weight: 2 },
    ],
  })
  const source = (i: number): Document => ({
    id: idOf('s', i),
    texts: [
      { text: said(6), weight: 3 },
      { text: said(480), weight: 1 },
    ],
  })
  return [
    ...Array.from({ length: events }, (_, i) => event(i)),
    ...Array.from({ length: texts }, (_, i) => source(i)),
  ]
}

/** Forty things of each kind, of frequent words and of rare ones. */
export function askedOf(documents: readonly Document[]): readonly Asked[] {
  const next = sequence(11)
  const known = new Set(Array.from({ length: forms }, (_, i) => fold(word(i))))
  const drawn = (): string => wordFrom(next())
  const together = (): readonly string[] => {
    const one = documents[Math.floor(next() * documents.length)]
    const words = one?.texts[1]?.text.split(' ') ?? []
    return [words[2] ?? '', words[11] ?? '']
  }
  const oneOf = (kind: Asked['kind']): readonly string[] => {
    switch (kind) {
      case 'word':
        return [drawn()]
      case 'prefix':
        return [drawn().slice(0, 4)]
      case 'folded':
        return [fold(drawn())]
      case 'two words':
        return together()
      case 'near': {
        let changed = drawn()
        while (known.has(fold(changed))) changed = changedIn(drawn())
        return [changed]
      }
    }
  }
  return kinds.flatMap((kind) => Array.from({ length: each }, () => ({ kind, words: oneOf(kind) })))
}

function changedIn(known: string): string {
  const at = Math.floor(known.length / 2)
  return `${known.slice(0, at)}w${known.slice(at + 1)}`
}

/** Words are as frequent as their rank lets them be (Zipf): the second half as often as the first. */
function wordFrom(share: number): string {
  return word(Math.floor(forms ** share) - 1)
}

/** The word with a number, of three syllables or four: each number has its own. */
function word(i: number): string {
  const base = syllables.length
  const parts = [i % base, Math.floor(i / base) % base, Math.floor(i / base ** 2) % base]
  const spelt = parts.map((part) => syllables[part]).join('')
  return `${spelt}${i % 3 === 0 ? 'r' : 'n'}`
}

function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
