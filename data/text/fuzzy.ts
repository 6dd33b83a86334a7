import { differByOne } from './near.ts'

/** How much of a word typed is worth, by how it stands in a name. */
const worth = { whole: 100, beginning: 80, inside: 50, slip: 40, letters: 20 } as const

/** A folded name as `closeness` takes it: each of its words after a blank. */
export function asCalled(folded: string): string {
  return ` ${folded} `
}

/** How well what was typed, its words folded, names something: the more the better, 0 not at all. Each word must stand in the name: whole, as the beginning of a word, within one, with a slip of the hand, or letter by letter in order from the beginning of a word. */
export function closeness(typed: readonly string[], called: string): number {
  let sum = 0
  for (const word of typed) {
    const found = wordIn(word, called)
    if (found === 0) return 0
    sum += found
  }
  if (typed.length === 0) return 0
  const isFirst = called.startsWith(` ${typed[0]}`)
  return sum / typed.length + (isFirst ? 10 : 0) + 10 / (1 + called.length / 20)
}

function wordIn(word: string, called: string): number {
  if (word === '') return 0
  const at = called.indexOf(` ${word}`)
  if (at >= 0) return called[at + word.length + 1] === ' ' ? worth.whole : worth.beginning
  if (word.length >= 2 && called.includes(word)) return worth.inside
  if (word.length >= 4 && hasSlip(word, called)) return worth.slip
  return word.length >= 2 && inLetters(word, called) ? worth.letters : 0
}

/** Whether a word of the name, or its beginning, differs by one slip; its first letter is taken to be right. */
function hasSlip(word: string, called: string): boolean {
  const first = ` ${word[0]}`
  for (let at = called.indexOf(first); at >= 0; at = called.indexOf(first, at + 1)) {
    const end = called.indexOf(' ', at + 1)
    const own = called.slice(at + 1, end)
    for (const length of [word.length - 1, word.length, word.length + 1])
      if (own.length >= length && differByOne(word, own.slice(0, length))) return true
  }
  return false
}

/** Whether the letters of a word follow one another in the name, each right after the one before or at the beginning of a word: « gev » in « goita evkourov ». */
function inLetters(word: string, called: string): boolean {
  let at = -1
  for (const letter of word) {
    const next = at >= 0 && called[at + 1] === letter ? at : called.indexOf(` ${letter}`, at + 1)
    if (next < 0) return false
    at = called[next] === ' ' && next !== at ? next + 1 : at + 1
  }
  return true
}
