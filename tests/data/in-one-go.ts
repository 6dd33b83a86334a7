import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Archive } from '../../data/changes/state.ts'
import { stateLines } from '../../data/changes/state-hash.ts'
import { strictJsonInSteps } from '../../data/imports/strict-json.ts'
import type { Outcome } from '../../data/model/outcome.ts'
import { finish } from '../../data/model/steps.ts'
import { type Document, indexInSteps, type SearchIndex } from '../../data/search/search-index.ts'
import { type Traits, traitsInSteps } from '../../data/search/traits.ts'
import type { Json } from '../../data/text/json.ts'
import { columnsInSteps } from '../../data/timeline/build-columns.ts'
import type { Columns } from '../../data/timeline/columns.ts'

/** SHA-256 of the whole state, equal wherever the same lines are known. */
export function stateHash(archive: Archive): string {
  const hash = sha256.create()
  for (const lines of stateLines(archive)) hash.update(utf8ToBytes(lines))
  return bytesToHex(hash.digest())
}

/** Reads JSON more strictly than the language does: refused with their place are a key given twice, the keys that reach prototypes, nesting past 64, numbers that are no safe integers and lone surrogates. */
export function parseStrictJson(text: string): Outcome<Json> {
  return finish(strictJsonInSteps(text))
}

/** Indexes documents; each may be given once. */
export function buildIndex(documents: Iterable<Document>): SearchIndex {
  return finish(indexInSteps(documents))
}

/** Reads the traits of every event. */
export function traitsOf(archive: Archive, columns: Columns): Traits {
  return finish(traitsInSteps(archive, columns))
}

/** Builds the columns of all standing events, in order of time, the undated last. `head` names the state they are made from. */
export function buildColumns(archive: Archive, head: string): Columns {
  return finish(columnsInSteps(archive, head))
}
