import { onOneLine } from './entry.ts'
import { plainTex } from './tex.ts'

/** The names of a list of BibTeX, each in plain text: a person's inverted, `von Last, First`; what stands in braces as a whole as it is. `others` names nobody. */
export function texNames(value: string): readonly string[] {
  return split(value, /\s+and\s+/iy)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'others')
    .map(nameIn)
    .filter((name) => name !== '')
}

function nameIn(name: string): string {
  if (isBraced(name)) return plainLine(name)
  if (/^\s*"?(?:family|given|prefix|suffix)\s*=/.test(name)) return extended(name)
  const parts = split(name, /\s*,\s*/y)
  if (parts.length > 1) {
    const [last = '', second = '', third = ''] = parts.map(plainLine)
    return joined(third === '' ? [last, second] : [last, third, second])
  }
  const words = split(name, /[\s~]+/y).filter((word) => word !== '')
  if (words.length < 2) return plainLine(name)
  const particle = words.findIndex((word, at) => at < words.length - 1 && isSmall(word))
  const from = particle < 0 ? words.length - 1 : particle
  return joined([plainLine(words.slice(from).join(' ')), plainLine(words.slice(0, from).join(' '))])
}

// The names of BibLaTeX as `family=Bek, given=Iounous`.
function extended(name: string): string {
  const said = new Map(
    split(name, /\s*,\s*/y).map((part) => {
      const at = part.indexOf('=')
      const value = part.slice(at + 1).replace(/^"|"$/g, '')
      return [part.slice(0, at).replace(/"/g, '').trim(), plainLine(value)] as const
    }),
  )
  const family = [said.get('prefix') ?? '', said.get('family') ?? ''].join(' ').trim()
  return joined([family, said.get('given') ?? '', said.get('suffix') ?? ''])
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

function plainLine(tex: string): string {
  return onOneLine(plainTex(tex).replaceAll('\u00a0', ' '))
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(plainTex(word))
}

function isBraced(name: string): boolean {
  if (!name.startsWith('{') || !name.endsWith('}')) return false
  let depth = 0
  for (const [at, sign] of [...name].entries()) {
    if (sign === '{') depth++
    else if (sign === '}') depth--
    if (depth === 0) return at === [...name].length - 1
  }
  return false
}

/** Splits where a pattern stands outside braces. */
function split(text: string, at: RegExp): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (sign === '\\') i++
    else if (sign === '{') depth++
    else if (sign === '}') depth--
    else if (depth === 0) {
      at.lastIndex = i
      const found = at.exec(text)
      if (found === null || found[0] === '') continue
      parts.push(text.slice(from, i))
      i += found[0].length - 1
      from = i + 1
    }
  }
  return [...parts, text.slice(from)]
}
