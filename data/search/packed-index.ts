import { type Indexed, SearchIndex } from './search-index.ts'

/** An index as bytes, which a file can hold one after another: its ids, its terms, then its numbers. */
export function packIndex(index: Indexed): readonly Uint8Array[] {
  const { lengths, offsets, documents, counts } = index
  const [ids, terms] = [listed(index.ids), listed(index.terms)]
  return [ids, terms, ...[lengths, offsets, documents].map(bytesOf), counts]
}

/** The index that bytes hold, which it reads where they lie; each but the first two begins at a multiple of four. Undefined where they are none. */
export function unpackIndex(parts: readonly Uint8Array[]): SearchIndex | undefined {
  const [idBytes, termBytes, lengthBytes, offsetBytes, documentBytes, counts] = parts
  if (idBytes === undefined || termBytes === undefined || counts === undefined) return undefined
  const ids = unlisted(idBytes)
  const terms = unlisted(termBytes)
  const lengths = numbersIn(lengthBytes)
  const offsets = numbersIn(offsetBytes)
  const documents = numbersIn(documentBytes)
  if (lengths.length !== ids.length || offsets.length !== terms.length + 1) return undefined
  if (documents.length !== counts.length || offsets.at(-1) !== counts.length) return undefined
  return new SearchIndex({ ids, terms, lengths, offsets, documents, counts })
}

// Neither an id nor a term holds the end of a line.
function listed(names: readonly string[]): Uint8Array {
  return new TextEncoder().encode(names.map((name) => `${name}\n`).join(''))
}

function unlisted(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).split('\n').slice(0, -1)
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function numbersIn(bytes: Uint8Array = new Uint8Array()): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
}
