import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { isEdtf } from '../dates/parse.ts'
import { foldName } from '../text/fold.ts'
import type { Json } from '../text/json.ts'
import { pointCount } from '../text/points.ts'
import { type Gathering, idFrom } from './gathering.ts'
import type { SaidSource } from './read-row.ts'

const mostTitle = 1000
const mostOutlet = 300
const mostSpelled = 20_000

interface Blob {
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** The sources that the rows of a table name: one for each outlet, headline and date, whose text is the reference itself. All of one outlet derive from it: they are one family, and no two of them confirm one another. */
export class StubBook {
  readonly texts: Blob[] = []
  readonly #gathering: Gathering
  readonly #passages = new Map<string, string>()
  readonly #spelled = new Map<string, string>()

  constructor(gathering: Gathering) {
    this.#gathering = gathering
  }

  /** The passage of the source that a row names: its whole reference. */
  passage(said: SaidSource): string {
    const spelled = JSON.stringify([said.outlet, said.title, said.issued])
    const known = this.#spelled.get(spelled)
    if (known !== undefined) return known
    const passage = this.#passage(said)
    if (this.#spelled.size < mostSpelled) this.#spelled.set(spelled, passage)
    return passage
  }

  #passage({ outlet, title, issued }: SaidSource): string {
    const key = [foldName(outlet), foldName(title), issued].join('\n')
    const known = this.#passages.get(key)
    if (known !== undefined) return known
    const isOutlet = title === '' && issued === ''
    const family = isOutlet ? undefined : this.#source({ outlet, title: '', issued: '' }, undefined)
    const { id, text, digest } = this.#source({ outlet, title, issued }, family?.id)
    const passage = idFrom('passage', id, digest)
    const whole = { exact: text, prefix: '', suffix: '', start: 0, end: pointCount(text) }
    this.#gathering.put(passage, { source: id, ...whole, text: digest }, true)
    this.#passages.set(key, passage)
    return passage
  }

  #source(
    { outlet, title, issued }: SaidSource,
    family: string | undefined,
  ): { readonly id: string; readonly text: string; readonly digest: string } {
    const text = [outlet, title, issued].filter((part) => part !== '').join('. ')
    const bytes = new TextEncoder().encode(text)
    const digest = bytesToHex(sha256(bytes))
    const id = idFrom('source', 'stub', foldName(outlet), foldName(title), issued)
    const fields: Record<string, Json> = {
      ...{ title: (title || outlet).slice(0, mostTitle), publisher: outlet.slice(0, mostOutlet) },
      ...{ type: 'press', original: digest, text: digest, mediaType: 'text/plain' },
      ...{ octets: bytes.length, characters: pointCount(text) },
      ...{ encodingFound: 'utf-8', encoding: 'utf-8' },
    }
    if (isEdtf(issued)) fields.issued = issued
    if (family !== undefined) fields.derivesFrom = [family]
    if (this.#gathering.put(id, fields, true) === 'new') this.texts.push({ sha256: digest, bytes })
    return { id, text, digest }
  }
}
