import type * as v from 'valibot'
import type { Context, Decision } from '../changes/decide.ts'
import { ActDraft } from '../changes/draft.ts'
import { checkValue } from '../changes/meaning.ts'
import type { Op } from '../changes/patch.ts'
import type { Archive } from '../changes/state.ts'
import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import { readLoosely } from '../reading/read-loosely.ts'
import { sourceWith } from '../reading/read-source.ts'
import type { Description } from '../reading/source-view.ts'
import { type Json, toJson } from '../text/json.ts'
import { acceptedOf } from './accepted.ts'
import { proposedTitle } from './describe.ts'
import { type Extraction, warningsOf } from './read.ts'
import type { FoundField } from './reader.ts'

/** The bytes of a source to be added: where they came from, what was read in them, and the digests of both blobs; `text` is null where they give no text. */
export interface Received {
  readonly fileName: string
  readonly octets: number
  readonly original: string
  readonly text: string | null
  /** Where the parts of the text stand in the original; null where it has none. */
  readonly parts: string | null
  readonly extraction: Extraction
}

/** A file that was found inside a document, and in which of them: by its place in the list, -1 for the document itself. */
export interface Enclosed<R extends Received = Received> {
  readonly received: R
  readonly within: number
}

/** Decides the act that adds a source: described as a person said, under its own title where nobody gave one. The files in it become sources of their own, tied to it; one that is here already is tied alone. */
export function decideSource(
  archive: Archive,
  received: Received,
  description: v.InferOutput<typeof Description>,
  context: Context,
  enclosed: readonly Enclosed[] = [],
): Outcome<Decision> {
  const draft = new ActDraft(archive, context)
  const made = draftSource(draft, received, description)
  if (!made.ok) return made
  const known = new Map([[received.original, made.value]])
  draftEnclosed(draft, made.value, enclosed, known)
  return done({ patch: { act: 'add-source', ops: draft.ops }, id: made.value })
}

/** A document with the files in it. */
export interface Arrival {
  readonly received: Received
  readonly enclosed: readonly Enclosed[]
}

/** Decides the one act that adds many documents, each with what it says of itself on the fields on which a person takes that; those that are here already, or came twice, are not added again. */
export function decideSources(
  archive: Archive,
  arrivals: readonly Arrival[],
  context: Context,
  accepted: readonly FoundField[] = [],
): Outcome<Decision & { readonly added: readonly string[]; readonly known: number }> {
  const draft = new ActDraft(archive, context)
  const made = new Map<string, string>()
  const added: string[] = []
  for (const { received, enclosed } of arrivals) {
    if (made.has(received.original) || sourceWith(archive, received) !== undefined) continue
    const id = createUnder(draft, received, acceptedOf(received.extraction, accepted))
    made.set(received.original, id)
    added.push(id)
    draftEnclosed(draft, id, enclosed, made)
  }
  const [id = null] = added
  const known = arrivals.length - added.length
  return done({ patch: { act: 'add-source', ops: draft.ops }, id, added, known })
}

/** A document that comes with a source that is made or here: what is said of it is said of that source. */
export interface Beside {
  readonly received: Received
  readonly source: string
  readonly description: v.InferOutput<typeof Description>
}

/** Decides what documents write that come beside sources, each a source of its own and part of the one that it came with; one that is here already is tied alone. */
export function decideBeside(
  archive: Archive,
  documents: readonly Beside[],
  context: Context,
): { readonly ops: readonly Op[]; readonly made: readonly string[] } {
  const draft = new ActDraft(archive, context)
  const known = new Map<string, string>()
  const made: string[] = []
  for (const { received, source, description } of documents) {
    const { original } = received
    const here = known.get(original) ?? sourceWith(archive, received)?.id
    if (here !== undefined) {
      if (here !== source && !made.includes(here)) tie(draft, here, source)
      continue
    }
    const read = draftSource(draft, received, description)
    const id = read.ok ? read.value : createUnder(draft, received)
    draft.write(id, 'partOf', [source])
    known.set(original, id)
    made.push(id)
  }
  return { ops: draft.ops, made }
}

function draftEnclosed(
  draft: ActDraft,
  outer: string,
  enclosed: readonly Enclosed[],
  made: Map<string, string>,
): void {
  const ids: string[] = []
  for (const { received, within } of enclosed) {
    const partOf = ids[within] ?? outer
    const known = made.get(received.original) ?? sourceWith(draft.archive, received)?.id
    const id = known ?? createUnder(draft, received)
    if (known === undefined) draft.write(id, 'partOf', [partOf])
    else if (known !== partOf) tie(draft, known, partOf)
    ids.push(id)
    made.set(received.original, id)
  }
}

function draftSource(
  draft: ActDraft,
  received: Received,
  description: v.InferOutput<typeof Description>,
): Outcome<string> {
  const { extraction, fileName } = received
  const said: Record<string, Json> = {}
  for (const [field, value] of Object.entries(description))
    if (value !== undefined) said[field] = toJson(value)
  const title = String(said.title ?? '').trim() || proposedTitle(extraction, fileName)
  const fields: Record<string, Json> = { ...said, title }
  for (const [field, value] of Object.entries(fields)) {
    const checked = checkValue(draft.archive, 'source', '', field, value)
    if (!checked.ok) return failed({ field, ...checked.problem })
  }
  return done(draft.create('source', { ...fields, ...receivedFields(received) }))
}

// What nobody has described comes under its own title; where that can be none, under a sign.
function createUnder(
  draft: ActDraft,
  received: Received,
  description: v.InferOutput<typeof Description> = {},
): string {
  const made = draftSource(draft, received, description)
  return made.ok ? made.value : draft.create('source', { title: '…', ...receivedFields(received) })
}

function tie(draft: ActDraft, id: string, partOf: string): void {
  const held = draft.archive.records.get(id)
  const before = held === undefined ? [] : readLoosely('source', held.fields).value.partOf
  if (held !== undefined && !before.includes(partOf)) draft.write(id, 'partOf', [...before, partOf])
}

function receivedFields({ extraction, fileName, octets, original, text, parts }: Received) {
  const warnings = warningsOf(extraction)
  return {
    original,
    ...(text === null ? {} : { text }),
    ...(parts === null ? {} : { parts }),
    mediaType: extraction.mediaType,
    fileName: fileName.slice(-255),
    octets,
    characters: extraction.characters,
    encodingFound: extraction.spelling?.found ?? '',
    encoding: extraction.spelling?.encoding ?? '',
    ...(extraction.textless === undefined ? {} : { textless: extraction.textless.code }),
    ...(warnings.length === 0 ? {} : { warnings: warnings.map(lineOf) }),
  }
}

// A warning as it is kept beside the source: its code and the count that it names, if any.
function lineOf({ code, n }: Problem): string {
  return typeof n === 'number' ? `${code} ${n}` : code
}
