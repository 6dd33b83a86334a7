import { normaliseText } from '../evidence/quote.ts'
import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import { languageTagOf } from '../text/language.ts'
import { pointCount } from '../text/points.ts'
import { type DocumentKind, documentKindOf, plainKind, unknownKind } from './kinds.ts'
import type { FoundValue, HowRead, Read } from './reader.ts'

/** A document as it was read: what it is, and what its reader made of it. */
export interface Extraction extends Read {
  readonly kind: string
  readonly mediaType: string
  readonly characters: number
}

/** What a person must put right before a file can come in: all else that is wrong with it is said of a source without text. */
const fatal: ReadonlySet<string> = new Set(['text.encoding', 'text.empty'])

/** Reads the bytes of a document as what they are. A document that gives no text says why; refused are an empty file and an encoding that is none. */
export async function readDocument(bytes: Uint8Array, how: HowRead): Promise<Outcome<Extraction>> {
  if (bytes.length === 0) return failed({ code: 'text.empty' })
  const kind = how.isText ? plainKind : documentKindOf(bytes)
  const read = await attempt(kind, bytes, how)
  if (read.ok) return done(wholeOf(kind, await withLanguage(withSound(read.value))))
  if (fatal.has(read.problem.code)) return read
  if (read.problem.code === 'text.binary')
    return done(textlessOf(unknownKind, { code: `kept.${unknownKind.id}` }))
  return done(textlessOf(kind, read.problem))
}

/** What was read, with what it proposes as a field of one line can hold it. */
function withSound(read: Read): Read {
  const proposals = read.proposals.map(inOneLine).filter(({ value }) => value !== '')
  return { ...read, proposals }
}

/** What was read, with the language that its words look like where it names none itself. */
async function withLanguage(read: Read): Promise<Read> {
  if (read.text === '' || read.proposals.some(({ field }) => field === 'language')) return read
  const { proposedLanguage } = await import('./language.ts')
  return { ...read, proposals: [...read.proposals, ...proposedLanguage(read.text)] }
}

async function attempt(
  kind: DocumentKind,
  bytes: Uint8Array,
  how: HowRead,
): Promise<Outcome<Read>> {
  try {
    return await (await kind.load())(bytes, how)
  } catch {
    // A library that stumbles over what it was given is no fault of the program's: the bytes are kept.
    return failed({ code: 'reading.stumbled' })
  }
}

/** A document that gives no text, and why. */
export function textlessOf(
  kind: Pick<DocumentKind, 'id' | 'mediaType'>,
  textless: Problem,
): Extraction {
  const { id, mediaType } = kind
  const nothing = { parts: [], proposals: [], warnings: [], attached: [] }
  return { kind: id, mediaType, text: '', characters: 0, textless, ...nothing }
}

function wholeOf({ id, mediaType }: DocumentKind, read: Read): Extraction {
  const text = normaliseText(read.text)
  const found = { kind: id, mediaType, ...read, text, characters: pointCount(text) }
  if (text.trim() !== '') return found
  return {
    ...found,
    text: '',
    characters: 0,
    textless: read.textless ?? { code: 'reading.wordless' },
  }
}

/** All that is to be known of a document before it is kept: what its reader says, and of a text, where its encoding is not sure or does not fit. */
export function warningsOf({ spelling, warnings }: Read): readonly Problem[] {
  if (spelling === undefined) return warnings
  const { encoding, sure, flaws } = spelling
  return [
    ...(sure ? [] : [{ code: 'warning.encoding.unsure', encoding }]),
    ...(flaws === 0 ? [] : [{ code: 'warning.encoding.flaws', n: flaws, encoding }]),
    ...warnings,
  ]
}

// What a document says of itself stands in fields of one line; a language that is none is not said.
function inOneLine(found: FoundValue): FoundValue {
  const value = found.value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .toWellFormed()
    .trim()
  return { ...found, value: found.field === 'language' ? (languageTagOf(value) ?? '') : value }
}
