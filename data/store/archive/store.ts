import type { Low } from 'lowdb'
import type { CustodyEvent, Dot, Line } from '../../changes/patch.ts'
import { type Archive, asItStands, type State } from '../../changes/state.ts'
import type { LargeLine, LargePatch } from '../../changes/writes.ts'
import { done, failed, type Outcome, type Problem } from '../../model/outcome.ts'
import type { Columns } from '../../timeline/columns.ts'
import { Blobs } from '../core/blobs.ts'
import type { FolderFinding } from '../core/finding.ts'
import { blobName } from '../core/names.ts'
import type { CustodyDates } from '../journal/custody-dates.ts'
import type { CustodyPage, CustodyQuery } from '../journal/custody-log.ts'
import { noHash } from '../journal/journal-line.ts'
import type { JournalWriter } from '../journal/journal-writer.ts'
import type { Journals } from '../journal/journals.ts'
import { Past } from '../journal/past.ts'
import type { PutBack } from '../journal/put-back.ts'
import type { UndoStack } from '../journal/undo.ts'
import type { Act } from './act.ts'
import { Background } from './background.ts'
import { CommitLoop, type CommitOptions } from './commit-loop.ts'
import { hashAtOnce, nameOfHeads } from './hash-state.ts'
import { IndexShelf } from './index-shelf.ts'
import { Keeping } from './keeping.ts'
import { releaseLocks } from './locks.ts'
import { putBackFindings } from './recover.ts'
import type { StoreInfo, StoreParts } from './store-parts.ts'
import { HeadsTelling } from './telling.ts'
import { unnamedOf } from './unnamed.ts'

/** After so many lines of its own a journal says how far it has seen the others, where they have gone on. */
const headsAfter = 200

/** An open archive: the live state, and the only way to write to its folder. */
export class ArchiveStore {
  readonly id: string
  readonly folder: string
  readonly format: number
  readonly readOnly: Problem | null
  readonly writer: string
  /** What was found wrong or worth saying, when the archive was opened and since. */
  findings: readonly FolderFinding[]
  readonly blobs: Blobs
  readonly past: Past
  readonly index: IndexShelf
  readonly #parts: StoreParts
  readonly #db: Low<State>
  readonly #loop: CommitLoop | undefined
  readonly #journals: Journals
  readonly #undo: UndoStack
  readonly #keeping: Keeping
  readonly #telling: HeadsTelling
  readonly #listeners: ((line: LargeLine) => void)[] = []
  readonly #finders: ((found: readonly FolderFinding[]) => void)[] = []
  /** Who signs the acts to come. */
  author: string
  #head: string | undefined
  #isClosing = false
  readonly #background = new Background()

  constructor(parts: StoreParts) {
    this.#parts = parts
    this.id = parts.file.id
    this.folder = parts.folder
    this.format = parts.file.version
    this.readOnly = parts.readOnly
    this.writer = parts.writer
    this.findings = parts.loaded.findings
    this.blobs = new Blobs(parts.disk, parts.folder)
    this.author = parts.author
    this.#db = parts.db
    this.#journals = parts.loaded.journals
    this.past = new Past(this.#journals)
    this.#undo = parts.loaded.undo
    this.#keeping = new Keeping(parts, this.#undo)
    this.index = new IndexShelf(this.#keeping, this.#background, () => this.#db.data.heads)
    this.#telling = new HeadsTelling(
      this.#keeping,
      () => this.#db.data.heads,
      async (act, time) => this.#loop?.commit(act, time),
    )
    this.#loop = parts.journal && this.#begin(parts.journal)
  }

  #begin(journal: JournalWriter): CommitLoop {
    const { writer } = this
    const last = this.#keeping.tail(writer)
    return new CommitLoop({
      writer,
      journal,
      state: this.#db.data,
      head: { n: last?.n ?? 0, hash: last?.hash ?? noHash },
      author: () => this.author,
      onFirst: () => this.#background.quietly(() => this.#keeping.begin()),
      holds: async () => (await this.#parts.writerLock?.holds()) ?? true,
      onPutBack: (putBack) => this.#notePutBack(putBack),
      onLine: (spot, hash, sealed) => {
        this.#journals.index.note(writer, spot)
        this.#keeping.note(spot, hash)
        this.#head = undefined
        this.#parts.memory?.note(spot.n, hash)
        if (sealed !== undefined) this.#background.later(() => this.#keeping.vouch(sealed))
        // What is let go tells them once more itself: a line that came after that would look like nobody's.
        if (spot.n % headsAfter === 0 && !this.#isClosing)
          this.#background.later(() => this.#telling.tell())
      },
      onTouched: (records) => {
        records.forEach(({ id }, at) => {
          if (id !== records[at - 1]?.id) this.#parts.loaded.touched.note(id)
        })
      },
      onAct: (line) => {
        this.#head = undefined
        this.#keeping.follow(line)
        this.#undo.note(line)
        this.#parts.loaded.custody.note(line)
        for (const listener of this.#listeners) listener(line)
      },
    })
  }

  #notePutBack(putBack: PutBack | undefined): void {
    if (putBack === undefined) return
    const { writer } = this
    this.#journals.index.readAgain(writer, putBack.others, putBack.again)
    const found = putBackFindings(writer, putBack)
    this.findings = [...this.findings, ...found]
    for (const listener of this.#finders) listener(found)
  }

  /** The live state; read it, never write to it. */
  get archive(): Archive {
    return this.#db.data
  }

  /** A short name of what the archive holds, the same for the same lines; it changes with each line. */
  head(): string {
    this.#head ??= nameOfHeads(this.#db.data.heads)
    return this.#head
  }

  /** Writes one act; resolved once it is durable and the state has it, or with why it is not saved. A large act can tell how far it is and be called off: it then has no effect at all. */
  commit = (patch: LargePatch, time: string, options: CommitOptions = {}) =>
    this.#append(patch, time, options)

  /** Notes an event of custody, which changes no record. */
  note = (event: CustodyEvent, time: string) =>
    this.#append({ act: 'custody', event, ops: [] }, time, {})

  /** Journals again an act that was found behind an interrupted write. */
  again = (act: Act, time: string) => this.#append(act, time, {})

  #append(act: Act, time: string, options: CommitOptions): Promise<Outcome<LargeLine>> {
    if (this.#loop === undefined || this.#isClosing)
      return Promise.resolve(failed(this.readOnly ?? { code: 'archive.closed' }))
    return this.#loop.commit(act, time, options)
  }

  /** Keeps bytes under their SHA-256, durable when it resolves. */
  putBlob(bytes: Uint8Array): Promise<Outcome<string>> {
    return this.#keep(() => this.blobs.put(bytes))
  }

  /** Keeps a file's bytes under their SHA-256 without holding them in memory. */
  putBlobFile(path: string): Promise<Outcome<string>> {
    return this.#keep(() => this.blobs.putFile(path, this.#parts.outside))
  }

  /** Lists a finished file in the manifest; without a digest, leaves it out again. */
  vouchFor(path: string, sha: string | undefined): void {
    this.#parts.manifest?.add(path, sha)
  }

  async #keep(put: () => ReturnType<Blobs['put']>): Promise<Outcome<string>> {
    if (this.readOnly !== null) return failed(this.readOnly)
    const kept = await put()
    if (!kept.ok) return kept
    this.#parts.manifest?.add(blobName(kept.value.sha), kept.value.sha)
    return done(kept.value.sha)
  }

  /** Lets go of bytes that were kept for an act that was not written; what a record names stays, and so does what the disk does not give up. */
  async dropBlobs(shas: Iterable<string>): Promise<void> {
    if (this.readOnly !== null) return
    for (const sha of unnamedOf(this.archive, shas))
      if (await this.blobs.drop(sha)) this.vouchFor(blobName(sha), undefined)
  }

  /** Reads a blob, checked against its name. */
  readBlob(sha: string): Promise<Outcome<Uint8Array>> {
    return this.blobs.read(sha)
  }

  /** Whether a blob is there. */
  hasBlob = (sha: string): Promise<boolean> => this.blobs.has(sha)

  /** The own acts that an undo and a redo take back next; of a large one only the first writes, `past.act` has them all. */
  async undoable(): Promise<{ readonly undo: Line | null; readonly redo: Line | null }> {
    const { undo, redo } = this.#undo.next(this.writer)
    const line = async (dot: Dot | undefined): Promise<Line | null> =>
      dot === undefined ? null : ((await this.#journals.beginningOf(dot, 1)) ?? null)
    return { undo: await line(undo), redo: await line(redo) }
  }

  /** Sums the state up in a snapshot, beside the edits; a damaged journal is not summed up, so that what is repaired later still counts. */
  async snapshot(mayKeep = () => false): Promise<void> {
    await this.#loop?.between()
    await this.#keeping.snapshot(this.dates, mayKeep)
  }

  /** Keeps, outside the archive, what the next opening can show before the archive is read; `columns` must be those of the state as it stands. */
  async keepFirstView(columns: Columns): Promise<void> {
    if (this.#loop === undefined || columns.head !== this.head()) return
    await this.#telling.tell()
    if (this.#keeping.snapshotPath === undefined || this.#keeping.isMuchUnsummed)
      await this.snapshot()
    await this.#background.quietly(() => this.#keeping.firstView(columns))
  }

  /** Once the archive has been read: this machine remembers how far its journals reach, and sums them up where they were read whole; outside the archive, and only where `mayKeep` says that content may be kept there, if it is only read. Whoever closes the archive waits for it too. */
  async keepReading(mayKeep = () => false): Promise<void> {
    if (this.#isClosing) return
    this.#background.later(async () => {
      if (this.#keeping.isMuchUnsummed) await this.snapshot(mayKeep)
      await this.#keeping.remember()
    })
    await this.#background.settled()
  }

  /** The hash of the whole state, the same wherever the same lines are known (data/README.md). */
  stateHash = (): string => hashAtOnce(this.#db.data)

  /** When all was last verified, and last copied and verified. */
  get dates(): CustodyDates {
    return this.#parts.loaded.custody.dates
  }

  /** What has happened to the archive, in the terms of PREMIS, newest first. */
  custody(query: CustodyQuery = {}): Promise<CustodyPage> {
    return this.#parts.loaded.custody.log(this.#journals, query)
  }

  /** Writes the manifest, and tells how far the journal is proven: the segment being written and its length. */
  async steady(): Promise<{ readonly segment: string; readonly length: number } | undefined> {
    await this.#background.settled()
    await this.#background.quietly(async () => this.#parts.manifest?.save())
    return this.#parts.journal?.place
  }

  /** Counts and names. */
  info(): StoreInfo {
    const [{ heads, records }, { created }] = [this.#db.data, this.#parts.file]
    const lines = [...heads.values()].reduce((sum, { n }) => sum + n, 0)
    const writers = [...heads.keys()].sort()
    return { id: this.id, format: this.format, created, writers, lines, records: records.size }
  }

  /** Resolves when the state holds each act whole or not at all, for what is read in one go; `still`, when no large act is on its way either, for what is read over many turns. */
  whole = async (): Promise<void> => this.#loop?.whole()
  /** The archive as it stands, for what reads it over many turns; undefined while the state is taking an act. */
  asItStands = () => (this.#loop?.isTaking === true ? undefined : asItStands(this.#db.data))
  still = async (): Promise<void> => this.#loop?.still()

  /** Calls the listener with each act once it is durable and the state has it. */
  on(listener: (line: LargeLine) => void): void {
    this.#listeners.push(listener)
  }

  /** Calls the listener with what is found while the archive is open. */
  onFound = (listener: (found: readonly FolderFinding[]) => void) => this.#finders.push(listener)

  /** Calls the listener when another process has asked for the archive. */
  onKnock = (listener: () => void): void => this.#parts.lock?.onKnock(listener)

  /** How many acts are not yet acknowledged. */
  pending = (): number => this.#loop?.pending ?? 0

  /** Resolves when every waiting act is acknowledged or refused. */
  async settle(): Promise<void> {
    await this.#loop?.settle()
    await this.#background.settled()
  }

  /** Finishes what waits, sums up where much is new, and lets the archive go; an act that comes now is refused. */
  async close(): Promise<void> {
    this.#isClosing = true
    await this.settle()
    await this.#telling.tell()
    if (this.#keeping.isMuchUnsummed) await this.snapshot()
    const confirm = async () => this.#notePutBack(await this.#parts.journal?.confirm())
    await this.#background.quietly(confirm)
    await this.#background.quietly(() => this.#keeping.leave())
    await this.#parts.memory?.close()
    await this.#background.quietly(async () => this.#parts.journal?.close())
    await releaseLocks(this.#parts)
  }
}
