import type * as v from 'valibot'
import type { Context, Decision } from '../changes/decide.ts'
import { ActDraft } from '../changes/draft.ts'
import { checkValue } from '../changes/meaning.ts'
import type { Archive } from '../changes/state.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Description } from '../reading/source-view.ts'
import type { Json } from '../text/json.ts'
import { languageOf } from '../text/language.ts'
import { titleFor } from './describe.ts'
import type { Decoded } from './text.ts'

/** The bytes of a source to be added: where they came from and the digests of both blobs. */
export interface Received {
  readonly fileName: string
  readonly octets: number
  readonly original: string
  readonly text: string
  readonly decoded: Decoded
}

/** Decides the act that adds a source: described as a person said, the rest as the bytes say. */
export function decideSource(
  archive: Archive,
  received: Received,
  description: v.InferOutput<typeof Description>,
  day: string,
  context: Context,
): Outcome<Decision> {
  const { decoded, fileName, octets, original, text } = received
  const said: Record<string, Json> = {}
  for (const [field, value] of Object.entries(description))
    if (value !== undefined) said[field] = value
  const title = String(said.title ?? '').trim() || titleFor(decoded.text, fileName)
  const fields: Record<string, Json> = {
    language: languageOf(decoded.text),
    captured: day,
    ...said,
    title,
  }
  for (const [field, value] of Object.entries(fields)) {
    const checked = checkValue(archive, 'source', '', field, value)
    if (!checked.ok) return failed({ field, ...checked.problem })
  }
  const draft = new ActDraft(archive, context)
  const id = draft.create('source', {
    ...fields,
    original,
    text,
    mediaType: 'text/plain',
    fileName: fileName.slice(-255),
    octets,
    characters: decoded.characters,
    encodingFound: decoded.found,
    encoding: decoded.encoding,
  })
  return done({ patch: { act: 'add-source', ops: draft.ops }, id })
}
