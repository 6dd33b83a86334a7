import type { Heads } from '../../changes/patch.ts'
import type { LargeLine } from '../../changes/writes.ts'
import type { Columns } from '../../timeline/columns.ts'
import { digestOf } from '../core/blobs.ts'
import { sha256 } from '../core/digest.ts'
import { diskProblem } from '../core/durable.ts'
import type { CustodyDates } from '../journal/custody-dates.ts'
import { isMissed } from '../journal/line-shape.ts'
import type { Spot } from '../journal/segment-rows.ts'
import { untakeAct } from '../journal/takes.ts'
import type { UndoStack } from '../journal/undo.ts'
import type { JournalStanding } from './archive-adapter.ts'
import { keepFirstView } from './first-view.ts'
import { dropApart, makeApart } from './kept-apart.ts'
import { dropIndex, type KeptIndex, keepIndex, readIndex } from './kept-index.ts'
import { rememberPlace } from './places.ts'
import { type RecalledApart, Recollection, recall } from './recollection.ts'
import type { SnapshotHead } from './snapshot-shape.ts'
import type { StoreParts } from './store-parts.ts'

// A first snapshot is worth its bytes much earlier than the next one: a small archive is then read in one go.
const firstAfter = 256 * 1024
const nextAfter = 2 * 1024 * 1024

/** What is kept beside the edits of an open archive, and can be made again: snapshots, the first view, manifests, and what this machine knows of the journals. */
export class Keeping {
  readonly #parts: StoreParts
  readonly #undo: UndoStack
  readonly #tails: Map<string, SnapshotHead>
  #unsummed: number
  #hasWritten = false
  #isGivenBack = false
  #apart: RecalledApart | undefined
  #index: string | undefined

  constructor(parts: StoreParts, undo: UndoStack) {
    this.#parts = parts
    this.#undo = undo
    const { found, bytesAfterSnapshot } = parts.loaded
    this.#tails = new Map([...found].map(([writer, { last }]) => [writer, last]))
    this.#unsummed = bytesAfterSnapshot
  }

  /** The last line of a journal that is read or written. */
  tail(writer: string): SnapshotHead | undefined {
    return this.#tails.get(writer)
  }

  /** Whether much has been read or written that no snapshot sums up. */
  get isMuchUnsummed(): boolean {
    return this.#unsummed > (this.#parts.loaded.snapshot === undefined ? firstAfter : nextAfter)
  }

  /** Takes note of an act: what gives lines back is not summed up with them. */
  follow(line: LargeLine): void {
    this.#isGivenBack ||= line.act === untakeAct
    if (isMissed(line)) this.#parts.loaded.spoken.set(line.writer, line.n)
    this.#parts.loaded.spares.follow(line)
  }

  /** Takes note of a line that is durable. */
  note({ n, segment, start, end }: Spot, hash: string): void {
    const { writer } = this.#parts
    this.#tails.set(writer, { writer, n, hash, segment, start, offset: end })
    this.#unsummed += end - start
  }

  /** Before a first line is written: what stands at the end of the own journal from now on may be from here, whatever happens to this process. */
  async begin(): Promise<void> {
    this.#hasWritten = true
    this.#parts.recollection.takeUp(this.#parts.writer)
    await this.#parts.recollection.save()
  }

  /** How far other journals reach that the own one has not said yet, where anything was written to it. */
  untold(heads: Heads): Heads {
    const none: Heads = new Map()
    return this.#hasWritten ? this.#parts.loaded.heads.untold(this.#parts.writer, heads) : none
  }

  /** Takes note of heads that the own journal has said. */
  told(heads: Heads): void {
    this.#parts.loaded.heads.note(this.#parts.writer, heads)
  }

  /** Sums the state up in a snapshot, and remembers its digest outside the archive. What contradicts itself is not summed up, so that it is named again, and what is repaired later still counts. Of an archive that is only read it is kept apart, where this machine may keep that. */
  async snapshot(custody: CustodyDates, mayKeep: () => boolean): Promise<void> {
    const { adapter, loaded, db, writer, recollection, journal } = this.#parts
    if (this.#isGivenBack || this.#isDoubtful()) return
    if (journal === undefined) return this.#snapshotApart(custody, mayKeep)
    adapter.standing = { writer, ...this.#standing(custody, writer) }
    const putBack = loaded.touched.begin()
    this.#unsummed = 0
    try {
      await db.write()
      const { path = '', digest = '', gone = [] } = adapter.written ?? {}
      recollection.made(path, digest, gone)
      await this.#dropApart()
      this.#see()
      await recollection.save()
    } catch (error) {
      diskProblem(error)
      putBack()
      this.#unsummed = nextAfter
    }
  }

  #standing(custody: CustodyDates, writer: string): JournalStanding {
    const { loaded, db } = this.#parts
    const heads = [...db.data.heads].map(([of, { n, hash }]): SnapshotHead => {
      const tail = this.#tails.get(of)
      const isForked = (loaded.found.get(of)?.resolved.forks.length ?? 0) > 0
      return tail?.n === n && !isForked ? tail : { writer: of, n, hash, segment: '', offset: 0 }
    })
    const said = { ...this.#undo.rows(), ...loaded.heads.rows(writer) }
    return { heads, custody, ...said, ...loaded.spares.rows() }
  }

  async #snapshotApart(custody: CustodyDates, mayKeep: () => boolean): Promise<void> {
    const { adapter, loaded, db, outside, machine, file } = this.#parts
    const said = this.#standing(custody, '')
    const isWhole = said.heads.every(
      ({ writer, start }) =>
        start !== undefined || loaded.spares.united(writer.split('~')[0] ?? '') !== undefined,
    )
    if (loaded.snapshot !== undefined || !isWhole || !mayKeep()) return
    try {
      const path = await makeApart(outside, machine, file.id)
      const digest = await adapter.writeApart(outside, path, db.data, said)
      this.#apart = { digest, version: file.version }
      this.#unsummed = 0
    } catch (error) {
      diskProblem(error)
    }
    // A person may have wished meanwhile that nothing be kept.
    if (!mayKeep()) await dropApart(outside, machine, file.id)
  }

  // An archive that is written to has snapshots inside.
  async #dropApart(): Promise<void> {
    const { outside, machine, file, recollection } = this.#parts
    await dropApart(outside, machine, file.id)
    recollection.keepApart(undefined)
  }

  #isDoubtful(): boolean {
    const { found, findings } = this.#parts.loaded
    return (
      [...found.values()].some(({ resolved }) => resolved.damaged) ||
      findings.some(({ kind }) => kind === 'journal.rewritten')
    )
  }

  /** The snapshot that the state rests on, by its path in the archive. */
  get snapshotPath(): string | undefined {
    return this.#parts.adapter.written?.path ?? this.#parts.loaded.snapshot
  }

  /** Keeps, outside the archive, what the next opening can show before the archive is read. */
  async firstView(columns: Columns): Promise<void> {
    const { disk, outside, folder, machine, file, loaded, db } = this.#parts
    const { ids } = loaded.touched
    const place = { disk, folder, outside, machine, archive: file.id }
    const path = this.snapshotPath
    if (path === undefined || ids === undefined) return
    const changed = [...ids].flatMap((id) => db.data.records.get(id) ?? [])
    await keepFirstView(place, path, columns, changed)
  }

  /** Keeps a search index outside the archive, by its digest, where this machine may keep that; of what contradicts itself none is kept, so that what is repaired later still counts. */
  async index(index: KeptIndex, mayKeep: () => boolean): Promise<void> {
    const { outside, machine, file, journal, recollection } = this.#parts
    if (this.#isGivenBack || this.#isDoubtful() || !mayKeep()) return
    const place = { outside, machine, archive: file.id }
    const digest = await keepIndex(place, index)
    this.#index = digest
    if (journal !== undefined) recollection.keepIndex(digest)
    await this.remember()
    // A person may have wished meanwhile that nothing be kept.
    if (!mayKeep()) await dropIndex(place)
  }

  /** The search index that this machine keeps of the archive, as it kept it; undefined where there is none, or lines are doubtful that it was made from. */
  async keptIndex(): Promise<KeptIndex | undefined> {
    const { outside, machine, file, recollection } = this.#parts
    const digest = recollection.index
    if (digest === undefined || this.#isDoubtful()) return undefined
    return readIndex({ outside, machine, archive: file.id }, digest)
  }

  /** Vouches for a segment that is full. */
  async vouch(segment: string): Promise<void> {
    const { disk, folder, manifest } = this.#parts
    const path = `${folder}/${segment}`
    const isRespelled = disk.respelled?.has(segment) === true
    const sha = isRespelled ? sha256(await disk.readFile(path)) : await digestOf(disk, path)
    manifest?.add(segment, sha)
    await manifest?.save()
  }

  /** Remembers outside the archive how far the journals reach. */
  async remember(): Promise<void> {
    const { outside, machine, file, journal, recollection, folder, db, mayKeep } = this.#parts
    this.#see()
    if (mayKeep?.() === true) await rememberPlace(outside, machine, file.id, folder, db.data.heads)
    if (journal !== undefined) return recollection.save()
    // Another process may be writing: of what it keeps only the heads are added to.
    const fresh = new Recollection(
      outside,
      machine,
      file.id,
      await recall(outside, machine, file.id),
    )
    this.#see(fresh)
    if (this.#apart !== undefined) fresh.keepApart(this.#apart)
    if (this.#index !== undefined) fresh.keepIndex(this.#index)
    await fresh.save()
  }

  /** Says where the journals stand as the archive is let go: in the manifest, where anything was written, and outside. */
  async leave(): Promise<void> {
    const { db, manifest, writer, journal, recollection } = this.#parts
    if (this.#hasWritten) manifest?.note(db.data.heads)
    const last = this.#tails.get(writer)
    if (journal !== undefined && last !== undefined) recollection.leave(writer, last.n)
    await this.remember()
    await manifest?.save()
  }

  #see(recollection = this.#parts.recollection): void {
    const { loaded, db } = this.#parts
    const contradicted = loaded.findings.flatMap(({ kind, writer }) =>
      kind === 'journal.rewritten' || kind === 'journal.continued' ? (writer ?? []) : [],
    )
    recollection.see(db.data.heads, loaded.spoken, new Set(contradicted))
    recollection.giveBack(loaded.back)
  }
}
