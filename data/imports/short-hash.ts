import { sha256 } from '@noble/hashes/sha2.js'

// A table of a hundred thousand rows asks for a million of them: what hashes is made once.
const blank = sha256.create()
const hashing = sha256.create()
const encoder = new TextEncoder()
const bytes = new Uint8Array(4096)
const digest = new Uint8Array(sha256.outputLen)
const mostUnits = Math.floor(bytes.length / 3)

/** The SHA-256 of a text in UTF-8, for texts of a line or so; its bytes stand until the next is asked for. */
export function shortHash(text: string): Uint8Array {
  if (text.length > mostUnits) return sha256(encoder.encode(text))
  const { written } = encoder.encodeInto(text, bytes)
  blank._cloneInto(hashing)
  hashing.update(bytes.subarray(0, written))
  hashing.digestInto(digest)
  return digest
}
