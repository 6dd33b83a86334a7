import { fold } from '../text/fold.ts'

/** What a word of a number does to what stands before it: it adds, stands for a rank, multiplies, or joins. */
type Step =
  | { readonly kind: 'unit' | 'rank'; readonly value: number }
  | { readonly kind: 'hundred' | 'thousand' | 'and' }

function counted(words: string, from: number, kind: 'unit' | 'rank'): readonly [string, Step][] {
  return words
    .split(' ')
    .flatMap((forms, at) =>
      forms.split('|').map((form): [string, Step] => [fold(form), { kind, value: from + at }]),
    )
}

function tens(words: string, from: number, kind: 'unit' | 'rank'): readonly [string, Step][] {
  return words
    .split(' ')
    .flatMap((forms, at) =>
      forms
        .split('|')
        .map((form): [string, Step] => [fold(form), { kind, value: (from + at) * 10 }]),
    )
}

function joints(words: string, kind: 'hundred' | 'thousand' | 'and'): readonly [string, Step][] {
  return words.split(' ').map((word): [string, Step] => [fold(word), { kind }])
}

/** The words of numbers in French and English, folded, and what each does. */
const LATIN: ReadonlyMap<string, Step> = new Map([
  ...counted(
    'un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    1,
    'unit',
  ),
  ...tens(
    'vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante',
    2,
    'unit',
  ),
  ...joints('cent cents hundred', 'hundred'),
  ...joints('mil mille thousand', 'thousand'),
  ...joints('et and', 'and'),
  ...counted(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
    'unit',
  ),
  ...tens('twenty thirty forty fifty sixty seventy eighty ninety', 2, 'unit'),
  ...counted(
    'premier|first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
    'rank',
  ),
  ...tens('twentieth thirtieth', 2, 'rank'),
])

/** The Arabic ones: a number is the sum of its words, each in the forms that its case and its noun give it. */
const ARABIC: ReadonlyMap<string, number> = new Map(
  [
    ...counted(
      'واحد|واحدة|الأول|الحادي|أحد|إحدى اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتي|الثاني ثلاثة|ثلاث|الثالث أربعة|أربع|الرابع خمسة|خمس|الخامس ستة|ست|السادس سبعة|سبع|السابع ثمانية|ثماني|ثمان|الثامن تسعة|تسع|التاسع عشرة|عشر|العاشر',
      1,
      'unit',
    ),
    ...tens(
      'عشرون|عشرين|العشرون|العشرين ثلاثون|ثلاثين|الثلاثون|الثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين',
      2,
      'unit',
    ),
  ].flatMap(([word, step]) => ('value' in step ? [[word, step.value] as const] : [])),
)
const ARABIC_GREAT: ReadonlyMap<string, number> = new Map(
  (
    [
      ['ألف', 1000],
      ['ألفان', 2000],
      ['ألفين', 2000],
      ['مئة', 100],
      ['مائة', 100],
      ['تسعمئة', 900],
      ['تسعمائة', 900],
      ['ثمانمئة', 800],
      ['ثمانمائة', 800],
    ] as const
  ).map(([word, value]) => [fold(word), value]),
)

/** The figures of a run of words, from its first on; how many of them are of the number. */
function latin(words: readonly string[]): { readonly figures: string; readonly taken: number } {
  let total = 0
  let group = 0
  let pair: number | null = null
  let taken = 0
  let isRank = false
  for (const [at, word] of words.entries()) {
    const step = LATIN.get(word)
    if (step === undefined || isRank) break
    if (!('value' in step)) {
      if (step.kind === 'and' && taken === 0) break
      if (step.kind === 'and') continue
      if (step.kind === 'hundred') group = (group === 0 ? 1 : group) * 100
      else {
        total += (group === 0 ? 1 : group) * 1000
        group = 0
      }
      taken = at + 1
      continue
    }
    if (step.value === 20 && group % 100 === 4) group += 76
    else if (fits(group, step.value)) group += step.value
    // "Twenty twenty-five": a second number behind a first is the rest of a year.
    else if (pair === null && total === 0 && group >= 10 && group <= 99 && step.value >= 10) {
      pair = group
      group = step.value
    } else break
    isRank = step.kind === 'rank'
    taken = at + 1
  }
  const value = (pair ?? 0) * 100 + total + group
  return { figures: taken === 0 ? '' : String(value), taken }
}

/** Whether a smaller number can follow a greater one in a number: « vingt-cinq », « soixante-dix », « cent deux ». */
function fits(group: number, value: number): boolean {
  if (group === 0) return true
  const room = group % 100
  if (room === 0) return value < 100
  if (room === 60 || room === 80) return value < 20
  if (room === 10) return value >= 7 && value < 10
  if (room === 70 || room === 90) return value < 10
  return room % 10 === 0 && value < 10
}

function arabic(words: readonly string[]): { readonly figures: string; readonly taken: number } {
  let value = 0
  let taken = 0
  for (const [at, word] of words.entries()) {
    if (word === 'et' && taken > 0) continue
    const great = ARABIC_GREAT.get(word)
    const small = ARABIC.get(word)
    if (great === undefined && small === undefined) break
    value += great ?? small ?? 0
    taken = at + 1
  }
  return { figures: taken === 0 ? '' : String(value), taken }
}

const WORD = /[\p{L}']+/gu

/** A folded date with its numbers in words as figures: « le onze novembre deux mille vingt-cinq » is « le 11 novembre 2025 ». A text without such words stays as it is. */
export function figured(folded: string): string {
  const words = [...folded.matchAll(WORD)]
  let out = ''
  let end = 0
  for (let at = 0; at < words.length; at += 1) {
    const run = joined(folded, words, at)
    const first = latin(run)
    const { figures, taken } = first.taken > 0 ? first : arabic(run)
    const from = words[at]
    const last = words[at + taken - 1]
    if (taken === 0 || from === undefined || last === undefined) continue
    out += folded.slice(end, from.index) + figures
    end = last.index + last[0].length
    at += taken - 1
  }
  return out + folded.slice(end)
}

/** The words from one on that only blanks or hyphens part. */
function joined(text: string, words: readonly RegExpExecArray[], at: number): readonly string[] {
  const run: string[] = []
  for (const [i, word] of words.slice(at).entries()) {
    const before = words[at + i - 1]
    const gap =
      i === 0 || before === undefined
        ? ' '
        : text.slice(before.index + before[0].length, word.index)
    if (!/^[ -]$/.test(gap)) break
    run.push(word[0])
  }
  return run
}
