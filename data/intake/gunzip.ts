import { Gunzip } from 'fflate'

// A piece of this size becomes 17 MB at the most, a thousand times as much.
const piece = 16 * 1024

/** Bytes that were compressed with gzip, in one member or many, up to a limit; `isWhole` is false where there would be more, or what follows is damaged. */
export function gunzipWithin(
  bytes: Uint8Array,
  limit: number,
): { readonly bytes: Uint8Array; readonly isWhole: boolean } {
  const parts: Uint8Array[] = []
  let length = 0
  let isWhole = true
  const gunzip = new Gunzip((part) => {
    parts.push(part)
    length += part.length
  })
  try {
    for (let at = 0; at < bytes.length && length <= limit; at += piece)
      gunzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
  } catch {
    isWhole = false
  }
  const plain = new Uint8Array(Math.min(length, limit))
  let at = 0
  for (const part of parts) {
    if (at >= limit) break
    plain.set(part.subarray(0, limit - at), at)
    at += part.length
  }
  return { bytes: plain, isWhole: isWhole && length <= limit }
}
