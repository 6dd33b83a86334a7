type Tongue = 'fr' | 'en'

const small: Readonly<Record<Tongue, string>> = {
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
}

const round: Readonly<Record<Tongue, Readonly<Record<string, number>>>> = {
  fr: {
    ...{ une: 1, vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
    ...{ dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40 },
    ...{ cinquantaine: 50, soixantaine: 60, centaine: 100 },
  },
  en: {
    ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 },
    ...{ eighty: 80, ninety: 90 },
  },
}

const hundreds: Readonly<Record<string, number>> = {
  ...{ cent: 100, cents: 100, hundred: 100, mille: 1000, thousand: 1000 },
}

const linking: ReadonlySet<string> = new Set(['et', 'and', 'de'])

function valueIn(tongue: Tongue, word: string): number | undefined {
  const at = small[tongue].split(' ').indexOf(word)
  return at >= 0 ? at : round[tongue][word]
}

function grown(sum: number, word: string, value: number): number {
  // One alone is an article, in either language.
  if (value === 1 && sum < 20) return sum
  if (word.startsWith('vingt') && !word.endsWith('aine') && sum % 100 === 4) return sum + 76
  return sum + value
}

/** The whole numbers above one that a text names, in words or in digits, in order of size. */
export function spokenNumbers(text: string, tongue: Tongue): readonly number[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+|\d+|[,;:.()]/gu) ?? []
  const found: number[] = []
  let sum = 0
  const close = (): void => {
    if (sum > 1) found.push(sum)
    sum = 0
  }
  words.forEach((word, i) => {
    const value = valueIn(tongue, word)
    const next = words[i + 1] ?? ''
    if (/^\d/.test(word)) {
      close()
      if (Number(word) > 1) found.push(Number(word))
    } else if (hundreds[word] !== undefined) sum = Math.max(sum, 1) * hundreds[word]
    else if (value !== undefined) sum = grown(sum, word, value)
    else if (!(linking.has(word) && sum >= 20 && valueIn(tongue, next) !== undefined)) close()
  })
  close()
  return found.sort((a, b) => a - b)
}

const months: Readonly<Record<Tongue, string>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
}

/** The months that a text names, as numbers, in order. */
export function namedMonths(text: string, tongue: Tongue): readonly number[] {
  const names = months[tongue].split(' ')
  const words = text.match(/\p{L}+/gu) ?? []
  return words
    .map((word) => names.indexOf(word) + 1)
    .filter((month) => month > 0)
    .sort((a, b) => a - b)
}
