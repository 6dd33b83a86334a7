import * as v from 'valibot'
import type { Brand } from './brand.ts'

/** A record's name: a letter for its kind, a hyphen, sixteen base32 characters (80 random bits). */
export type Id = Brand<string, 'Id'>

/** The kinds of record and the letter that begins their ids. */
export const kindLetters = {
  archive: 'f',
  event: 'e',
  source: 's',
  passage: 'p',
  claim: 'c',
  actor: 'a',
  place: 'l',
  term: 't',
  link: 'r',
  reading: 'v',
} as const

/** A kind of record. */
export type Kind = keyof typeof kindLetters

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const hyphen = 45
const shape = /^[fespcaltrv]-[0-9a-hjkmnp-tv-z]{16}$/

/** Whether a value is any record's id. */
export function isId(value: unknown): value is Id {
  return typeof value === 'string' && shape.test(value)
}

/** Any record's id, at the door. */
export const Id = v.custom<Id>(isId, 'id')

/** Spells 10 bytes of chance, or of a digest, as the id of a record of that kind. */
export function makeId(kind: Kind, bytes: Uint8Array): Id {
  let bits = 0
  let held = 0
  const units: number[] = [kindLetters[kind].charCodeAt(0), hyphen]
  for (let at = 0; at < 10 && at < bytes.length; at++) {
    held = (held << 8) | (bytes[at] ?? 0)
    bits += 8
    while (bits >= 5) {
      bits -= 5
      units.push(alphabet.charCodeAt((held >> bits) & 31))
    }
    held &= (1 << bits) - 1
  }
  return String.fromCharCode(...units) as Id
}

const kindsByLetter: ReadonlyMap<string | undefined, Kind> = new Map(
  (Object.keys(kindLetters) as Kind[]).map((kind) => [kindLetters[kind], kind]),
)

/** The kind that an id's first letter names. */
export function kindOf(id: string): Kind | undefined {
  return id[1] === '-' ? kindsByLetter.get(id[0]) : undefined
}
