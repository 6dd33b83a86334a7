import { type Indexed, SearchIndex } from './search-index.ts'

/** An index as bytes, which a file can hold one after another: its ids, its terms, then its numbers. */
export function packIndex(index: Indexed): readonly Uint8Array[] {
  const { ids, terms, offsets, documents, impacts } = index
  return [listed(ids), listed(terms), ...[offsets, documents, impacts].map(bytesOf)]
}

/** The index that bytes hold, which it reads where they lie; each but the first two begins at a multiple of four. Undefined where they are none. */
export function unpackIndex(parts: readonly Uint8Array[]): SearchIndex | undefined {
  const [idBytes, termBytes, offsetBytes, documentBytes, impactBytes, ...more] = parts
  if (idBytes === undefined || termBytes === undefined || impactBytes === undefined)
    return undefined
  const ids = unlisted(idBytes)
  const terms = unlisted(termBytes)
  const offsets = numbersIn(offsetBytes)
  const documents = numbersIn(documentBytes)
  const { buffer, byteOffset, byteLength } = impactBytes
  const impacts = new Uint16Array(buffer, byteOffset, byteLength >> 1)
  if (more.length > 0 || offsets.length !== terms.length + 1) return undefined
  if (documents.length !== impacts.length || offsets.at(-1) !== impacts.length) return undefined
  return new SearchIndex({ ids, terms, offsets, documents, impacts })
}

// Neither an id nor a term holds the end of a line.
function listed(names: readonly string[]): Uint8Array {
  return new TextEncoder().encode(names.map((name) => `${name}\n`).join(''))
}

function unlisted(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).split('\n').slice(0, -1)
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function numbersIn(bytes: Uint8Array = new Uint8Array()): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
}
