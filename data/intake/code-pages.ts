import { encodingNamed, spell } from './encodings.ts'

/** A text in the encoding that a document says it is in; one that nobody knows is read as windows-1252. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const known = encodingNamed(label)
  if (known !== undefined) return spell(bytes, known).text
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return spell(bytes, 'windows-1252').text
  }
}
