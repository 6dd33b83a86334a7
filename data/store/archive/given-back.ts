import { join } from 'node:path'
import { sha256 } from '../core/digest.ts'
import type { Disk } from '../core/disk.ts'
import { listFolder } from '../core/durable.ts'
import { kindOfName, quarantineName } from '../core/names.ts'
import { readIfSound } from '../core/read-part.ts'
import { readHeadings } from '../journal/received.ts'
import { type KnownTakes, readTakes } from '../journal/takes.ts'
import type { Rules } from '../migrations/format.ts'
import type { KnownBack } from './back-shape.ts'
import { type HeadClaim, writerOfClaim } from './claims.ts'
import { isAsTaken } from './received-files.ts'

interface Place {
  readonly disk: Disk
  readonly root: string
  readonly segments: ReadonlyMap<string, readonly string[]>
  readonly rules: Rules
  readonly takes: KnownTakes
}

type Read = Pick<KnownBack, 'writers' | 'held'>

const nothing: Read = { writers: new Set(), held: new Set() }

/** Lines that were taken in and given back, where what kept them still lies in quarantine: that they are known somewhere does not mean that they are missing. The files are read only where something is asked of them that was not found out before, as they stand. */
export class LinesGivenBack {
  readonly #place: Place
  readonly #standing: string
  readonly #before: KnownBack | undefined
  readonly #asked = new Set<string>()
  #read: Read | undefined

  private constructor(place: Place, standing: string, known: KnownBack | undefined) {
    this.#place = place
    this.#standing = standing
    this.#before = known?.standing === standing ? known : undefined
  }

  /** Looks what lies in quarantine, without reading it. */
  static async look(place: Place, known: KnownBack | undefined): Promise<LinesGivenBack> {
    const { disk, root, segments } = place
    const rows: string[] = []
    for (const writer of segments.keys())
      for (const { name } of await listFolder(disk, join(root, 'quarantine', writer))) {
        const path = `quarantine/${writer}/${name}`
        const found = name.startsWith('received-') ? await numbersOf(disk, root, path) : undefined
        if (found !== undefined) rows.push(`${path} ${found.size} ${found.written}`)
      }
    return new LinesGivenBack(place, rows.length === 0 ? '' : sha256(rows.join('\n')), known)
  }

  /** The claims but for those of lines that were given back. */
  async without(claims: readonly HeadClaim[]): Promise<readonly HeadClaim[]> {
    if (this.#standing === '') return claims
    const before = this.#before
    for (const claim of claims)
      if (before?.writers.has(writerOfClaim(claim)) !== false) this.#asked.add(claim.hash)
    const isAsked = before !== undefined && [...this.#asked].every((hash) => before.asked.has(hash))
    if (!isAsked) this.#read ??= await this.#readAll()
    const { held } = this.#read ?? before ?? nothing
    return claims.filter(({ hash }) => !held.has(hash))
  }

  /** What was found out, for the next opening; undefined where nothing was given back. */
  known(): KnownBack | undefined {
    if (this.#standing === '') return undefined
    if (this.#read === undefined) return this.#before
    const { writers, held: all } = this.#read
    const held = new Set([...this.#asked].filter((hash) => all.has(hash)))
    return { standing: this.#standing, writers, asked: this.#asked, held }
  }

  async #readAll(): Promise<Read> {
    const { disk, root, segments, rules, takes: known } = this.#place
    const writers = new Set<string>()
    const held = new Set<string>()
    for (const writer of segments.keys()) {
      const aside = await listFolder(disk, join(root, 'quarantine', writer))
      if (!aside.some(({ name }) => name.startsWith('received-'))) continue
      const takes = await readTakes(disk, root, segments, [writer], rules, known)
      for (const taken of takes.givenBack()) {
        if (taken.writer !== writer) continue
        const name = quarantineName(writer, taken.file, `-${taken.sha256.slice(0, 12)}.bin`)
        const bytes = await readIfSound(disk, join(root, name))
        if (bytes === undefined || !isAsTaken(bytes, taken)) continue
        for (const { writer: of, good } of (await readHeadings(taken.file, bytes)).stretches) {
          writers.add(of)
          for (const { hash } of good) held.add(hash)
        }
      }
    }
    return { writers, held }
  }
}

// What has another name than the program gives is not looked at.
async function numbersOf(disk: Disk, root: string, path: string) {
  return kindOfName(path) === 'quarantine' ? disk.numbers(join(root, path)) : undefined
}
