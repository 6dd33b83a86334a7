import { sha256 } from '@noble/hashes/sha2.js'
import { type Id, type Kind, makeId } from '../model/id.ts'

/** The id that a starter record has in every copy of the starter archive: the digest of its kind and key. */
export function fixedId(kind: Kind, key: string): Id {
  return makeId(kind, sha256(new TextEncoder().encode(`tarikh starter ${kind} ${key}`)))
}
