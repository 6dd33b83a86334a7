const marks = /«[\s\u00a0\u202f]*|[\s\u00a0\u202f]*»|[“„”"]/gu
const closes = /[»”]/u
const second = ['“', '”'] as const
const third = ['‘', '’'] as const

/** A text as it stands between the quotation marks of a language (« » or “ ”): its own marks are those of the levels below. What runs from right to left is left as it is. */
export function quotedIn(text: string, lang: 'fr' | 'en'): string {
  if (!/[«»“”„"]/u.test(text) || /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)) return text
  const levels = lang === 'fr' ? [second, third] : [third, second]
  let depth = 0
  return text.replace(marks, (mark, at: number) => {
    const isOpen = mark === '"' ? /^$|[\s([«“„'’-]$/u.test(text.slice(0, at)) : !closes.test(mark)
    if (!isOpen) depth = Math.max(0, depth - 1)
    const [open, close] = levels[depth % 2] ?? second
    if (isOpen) depth += 1
    return isOpen ? open : close
  })
}
