/** Whole numbers as French and English write them in words, folded. */
const small: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 },
  ...{ dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20 },
  ...{ vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70 },
  ...{ octante: 80, nonante: 90 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
  ...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
}

/** Rounded numbers: a ten or so. */
const rounded: Readonly<Record<string, number>> = {
  ...{ dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30 },
  ...{ quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1000 },
  dozen: 12,
}

const scales: Readonly<Record<string, number>> = {
  ...{ cent: 100, cents: 100, hundred: 100, mille: 1000, thousand: 1000 },
}

const figures = '\\d{1,3}(?:[ .,]\\d{3})+(?!\\d)|\\d+'
const named = [...Object.keys(small), ...Object.keys(scales)].join('|')
const spoken = `(?:(?:${named})(?:[ -](?:et[ -]|and[ -])?(?=(?:${named})\\b))?){1,9}(?![a-z])`
const about = `(?:une?|an?|half a|une demi) ?-?(?:${Object.keys(rounded).join('|')})`

// Nine words are enough for any count: without an end a long list of numbers is read again from each of its words.
/** The pattern of one number in a folded text, in figures or in words. */
export const numberPattern = `(?:${figures}|${about}|${spoken})`

/** What a folded number says; undefined where the words are not one. `isRound`: it is a ten or so, and no count. */
export function readNumber(
  words: string,
): { readonly value: number; readonly isRound: boolean } | undefined {
  if (/^\d/.test(words)) {
    const value = Number(words.replace(/[ .,]/g, ''))
    return Number.isSafeInteger(value) ? { value, isRound: false } : undefined
  }
  const parts = words.split(/[ -]+/)
  const round = parts.map((part) => rounded[part]).find((value) => value !== undefined)
  if (round !== undefined) {
    const isHalf = parts.includes('half') || parts.includes('demi')
    return { value: isHalf ? round / 2 : round, isRound: true }
  }
  const value = sumOf(parts)
  return value === undefined ? undefined : { value, isRound: false }
}

function sumOf(parts: readonly string[]): number | undefined {
  let whole = 0
  let sum = 0
  for (const part of parts) {
    const scale = scales[part]
    const value = small[part]
    if (scale === 1000) {
      whole += Math.max(sum, 1) * 1000
      sum = 0
    } else if (scale !== undefined) sum = Math.max(sum, 1) * scale
    // « quatre-vingt » is four times twenty, « cent vingt » a hundred and twenty.
    else if (part.startsWith('vingt') && sum % 100 === 4) sum += 76
    else if (value !== undefined) sum += value
    else if (part !== 'et' && part !== 'and') return undefined
  }
  return whole + sum
}
