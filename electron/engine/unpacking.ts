import { brotliDecompressSync, inflateSync } from 'node:zlib'

/** Unfolds what the web packs (br, deflate), up to a limit; undefined where that is not known, damaged or more. */
export function unpack(packing: string, bytes: Uint8Array, most: number): Uint8Array | undefined {
  const how = { maxOutputLength: most }
  try {
    if (packing === 'br') return Uint8Array.from(brotliDecompressSync(bytes, how))
    return packing === 'deflate' ? Uint8Array.from(inflateSync(bytes, how)) : undefined
  } catch {
    return undefined
  }
}
