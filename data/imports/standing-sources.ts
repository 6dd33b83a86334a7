import { type Archive, standing, standingIds } from '../changes/state.ts'
import { doiOf } from '../exports/bibliography.ts'
import { kindOf } from '../model/id.ts'
import type { Source } from '../model/source.ts'
import { readLoosely } from '../reading/read-loosely.ts'
import { foldName } from '../text/fold.ts'
import type { ReadEntry } from './read-entry.ts'

/** A standing source to which an entry of a bibliography may be. */
export interface StandingSource {
  readonly id: string
  readonly source: Source
}

/** How an entry stands to the sources that are here: the very source, one that it may be (by what both share), or none. */
export type SourceMatch =
  | { readonly as: 'same'; readonly found: StandingSource }
  | { readonly as: 'like'; readonly found: StandingSource; readonly by: Shared }
  | { readonly as: 'none' }

/** What an entry shares with a source that is perhaps another. */
export type Shared = 'key' | 'identifier' | 'title'

/** The standing sources of an archive, found by what bibliographies know works by. */
export class StandingSources {
  readonly #archive: Archive
  readonly #keys = new Map<string, StandingSource>()
  readonly #identifiers = new Map<string, StandingSource>()
  readonly #titles = new Map<string, StandingSource>()

  constructor(archive: Archive) {
    this.#archive = archive
    for (const id of standingIds(archive, 'source')) {
      const found = sourceAt(archive, id)
      if (found === undefined) continue
      const { source } = found
      const { entry, identifier, title, issued } = source
      if (entry !== undefined && entry.key !== '') this.#keys.set(entry.key, found)
      if (identifier !== '') note(this.#identifiers, bareIdentifier(identifier), found)
      note(this.#titles, titleKey(title, issued), found)
    }
  }

  /** How an entry with this key, and what was read of it, stands to them. */
  match(key: string, { title, creators, issued, identifier }: ReadEntry): SourceMatch {
    const own = kindOf(key) === 'source' && standing(this.#archive, key) !== undefined
    const exact = own ? sourceAt(this.#archive, key) : undefined
    if (exact !== undefined) return { as: 'same', found: exact }
    const sharesTitle = ({ source }: StandingSource): boolean =>
      foldName(source.title) === foldName(title)
    const sharesIdentifier = ({ source }: StandingSource): boolean =>
      identifier !== '' && bareIdentifier(source.identifier) === bareIdentifier(identifier)
    const keyed = key === '' ? undefined : this.#keys.get(key)
    if (keyed !== undefined) {
      const { source } = keyed
      const isNear = issued !== '' && source.issued === issued && same(source.creators, creators)
      const isSame = sharesTitle(keyed) || sharesIdentifier(keyed) || isNear
      return isSame ? { as: 'same', found: keyed } : { as: 'like', found: keyed, by: 'key' }
    }
    const known = identifier === '' ? undefined : this.#identifiers.get(bareIdentifier(identifier))
    if (known !== undefined)
      return sharesTitle(known)
        ? { as: 'same', found: known }
        : { as: 'like', found: known, by: 'identifier' }
    const titled = issued === '' ? undefined : this.#titles.get(titleKey(title, issued))
    if (titled === undefined) return { as: 'none' }
    const { source } = titled
    const isOther = identifier !== '' && source.identifier !== '' && !sharesIdentifier(titled)
    return !isOther && same(source.creators, creators)
      ? { as: 'same', found: titled }
      : { as: 'like', found: titled, by: 'title' }
  }
}

function sourceAt(archive: Archive, id: string): StandingSource | undefined {
  const held = standing(archive, id)
  return held && { id, source: readLoosely('source', held.fields).value }
}

function note(into: Map<string, StandingSource>, key: string, found: StandingSource): void {
  if (!into.has(key)) into.set(key, found)
}

function bareIdentifier(identifier: string): string {
  const doi = doiOf(identifier)
  if (doi !== undefined) return doi.toLowerCase()
  return identifier.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}

function titleKey(title: string, issued: string): string {
  return `${foldName(title)}\n${issued}`
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.map(foldName).join('\n') === other.map(foldName).join('\n')
}
