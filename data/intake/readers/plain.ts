import { done } from '../../model/outcome.ts'
import type { DocumentReader } from '../reader.ts'
import { decodeText } from '../text.ts'

/** Reads a text in the encoding that was chosen, or in the one that its bytes show. */
export const readPlain: DocumentReader = async (bytes, { encoding }) => {
  const decoded = decodeText(bytes, encoding)
  if (!decoded.ok) return decoded
  const { text, raw: _, characters: __, ...spelling } = decoded.value
  return done({ text, parts: [], proposals: [], warnings: [], attached: [], spelling })
}
