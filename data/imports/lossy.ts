import * as v from 'valibot'
import { bareValue } from '../model/stated.ts'
import { Text } from '../model/text.ts'
import type { Json } from '../text/json.ts'

const marks = /[?\uFFFD]/

/** Whether a text is what stands, but for letters that another program could not write: each came back as a question mark. */
export function isLossy(held: Json, wanted: Json): boolean {
  const [before, after] = [formsOf(held), formsOf(wanted)]
  return before.some((one) => after.some((other) => isSpoiled(one, other)))
}

function isSpoiled(before: string, after: string): boolean {
  if (before === after || !marks.test(after)) return false
  const [letters, others] = [[...before.normalize('NFC').trim()], [...after.trim()]]
  if (letters.length !== others.length) return false
  let lost = 0
  for (const [at, letter] of letters.entries()) {
    const other = others[at] ?? ''
    if (letter === other) continue
    if (!marks.test(other) || (letter.codePointAt(0) ?? 0) < 0x80) return false
    lost++
  }
  return lost > 0
}

function formsOf(value: Json): readonly string[] {
  const bare = bareValue(value)
  if (typeof bare === 'string') return [bare]
  return v.is(Text, bare)
    ? [bare.text, bare.fr ?? '', bare.en ?? ''].filter((form) => form !== '')
    : []
}
