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
const shape = /^[fespcaltrv]-[0-9a-hjkmnp-tv-z]{16}$/

/** Whether a value is any record's id. */
export function isId(value: unknown): value is Id {
  return typeof value === 'string' && shape.test(value)
}

/** Any record's id, at the door. */
export const Id = v.custom<Id>(isId, 'id')

const letters = Array.from(alphabet, (letter) => letter.charCodeAt(0))
const spelt: number[] = Array.from({ length: 18 }, () => '-'.charCodeAt(0))

/** Spells 10 bytes of chance, or of a digest, as the id of a record of that kind. */
export function makeId(kind: Kind, bytes: Uint8Array): Id {
  // Spelled in one go: a text put together of parts takes twice the room, and an archive has millions.
  spelt[0] = kindLetters[kind].charCodeAt(0)
  spellLetters(bytes, 0, 2)
  spellLetters(bytes, 5, 10)
  return String.fromCharCode(...spelt) as Id
}

/** Five bytes as eight letters of five bits each. */
function spellLetters(bytes: Uint8Array, from: number, at: number): void {
  const [a = 0, b = 0, c = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]]
  const [d = 0, e = 0] = [bytes[from + 3], bytes[from + 4]]
  const letter = (bits: number): number => letters[bits & 31] ?? 0
  spelt[at] = letter(a >> 3)
  spelt[at + 1] = letter((a << 2) | (b >> 6))
  spelt[at + 2] = letter(b >> 1)
  spelt[at + 3] = letter((b << 4) | (c >> 4))
  spelt[at + 4] = letter((c << 1) | (d >> 7))
  spelt[at + 5] = letter(d >> 2)
  spelt[at + 6] = letter((d << 3) | (e >> 5))
  spelt[at + 7] = letter(e)
}

const kindsByLetter: ReadonlyMap<string | undefined, Kind> = new Map(
  (Object.keys(kindLetters) as Kind[]).map((kind) => [kindLetters[kind], kind]),
)

/** The kind that an id's first letter names. */
export function kindOf(id: string): Kind | undefined {
  return id[1] === '-' ? kindsByLetter.get(id[0]) : undefined
}
