import { setTimeout as pause } from 'node:timers/promises'
import { textInForce } from '../../data/changes/in-force.ts'
import type { Archive } from '../../data/changes/state.ts'
import { type LargeLine, type LargePatch, writeParts } from '../../data/changes/writes.ts'
import type { NameBook } from '../../data/evidence/names.ts'
import type { Finding } from '../../data/model/finding.ts'
import { failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import type { HeldParts, TextParts } from '../../data/model/parts.ts'
import type { AuthorityRow } from '../../data/reading/authority-view.ts'
import { KeptRows } from '../../data/reading/kept-rows.ts'
import { unreadableIn } from '../../data/reading/read-info.ts'
import type { SourceRow } from '../../data/reading/source-view.ts'
import type { SearchBook } from '../../data/search/search-book.ts'
import type { CommitOptions } from '../../data/store/archive/commit-loop.ts'
import type { ArchiveStore } from '../../data/store/archive/store.ts'
import type { Verified } from '../../data/store/care/verdict.ts'
import { breathe } from '../../data/store/core/breathe.ts'
import { diskProblem } from '../../data/store/core/durable.ts'
import type { FolderFinding as StoreFinding } from '../../data/store/core/finding.ts'
import type { ColumnsSince } from '../../data/timeline/columns-patch.ts'
import { type AsItStood, whileItStands } from './as-it-stands.ts'
import { KeptBook } from './kept-book.ts'
import { KeptCalled } from './kept-called.ts'
import { KeptColumns, type ShownColumns } from './kept-columns.ts'
import { KeptHash } from './kept-hash.ts'
import { KeptNames } from './kept-names.ts'
import { KeptParts } from './kept-parts.ts'
import { inSlices } from './slices.ts'
import { overtaken, Turns } from './turns.ts'

const slice = 500
const mendLimit = 5000

/** A finding of the store as the calls tell it. */
export function findingRow({ file, place, kind, record, folder }: StoreFinding): Finding {
  return { file, place, kind, record, ...(folder === undefined ? {} : { folder }) }
}

/** Whom an open archive tells of what happens to it. */
export interface SessionListener {
  readonly acted: (session: ArchiveSession, line: LargeLine) => void
  readonly saving: (waiting: number, problem: Problem | null) => void
  /** How many documents of the search index have been read, while somebody waits for it. */
  readonly indexing: (done: number, total: number) => void
  /** Something was learnt of the archive without anything having changed. */
  readonly learnt: (session: ArchiveSession) => void
}

/** One open archive with what is derived from it: columns, traits, the search index and the texts, made when first asked for and dropped or mended when the archive changes. */
export class ArchiveSession {
  readonly store: ArchiveStore
  readonly turns = new Turns()
  /** The event on which a starter archive that was just made opens, until it is told. */
  showpiece: string | null = null
  /** Whether this machine may keep content outside archives. */
  mayKeep: () => boolean = () => false
  /** The last verification of this opening and when it ended; its report can be kept as a file. */
  verification: { readonly verified: Verified; readonly time: string } | undefined
  readonly #listener: SessionListener
  readonly #texts = new Map<string, string>()
  readonly #columns: KeptColumns
  readonly #rows: KeptRows
  readonly called: KeptCalled
  #found: readonly Finding[] = []
  readonly #book: KeptBook
  readonly #names: KeptNames
  readonly #parts: KeptParts
  readonly #leaving = new AbortController()
  readonly #unreadable = new Map<string, Finding>()
  readonly #hash: KeptHash
  #isRefused = false
  /** How many acts the state has taken. */
  #taken = 0

  constructor(store: ArchiveStore, listener: SessionListener) {
    this.store = store
    this.#listener = listener
    this.#columns = new KeptColumns(store)
    this.#rows = new KeptRows(() => store.archive)
    this.called = new KeptCalled(() => store.archive, this.#leaving.signal)
    this.#names = new KeptNames(() => store.archive)
    this.#parts = new KeptParts(store)
    this.#hash = new KeptHash(store)
    this.#book = new KeptBook(this, listener.indexing, this.#leaving.signal)
    this.#found = store.findings.map(findingRow)
    store.on((line) => this.#follow(line))
    store.onFound((found) => this.showFindings([...this.#found, ...found.map(findingRow)]))
  }

  get archive(): Archive {
    return this.store.archive
  }

  /** The columns of the archive as it stands, and what the facets read of each event. */
  shown(): Promise<ShownColumns> {
    return this.#columns.shown()
  }

  /** What the columns of a head have become since. */
  columnsSince(head: string): Promise<ColumnsSince> {
    return this.#columns.since(head)
  }

  /** The standing sources as the list shows them. */
  async sourceRows(): Promise<SourceRow[]> {
    return this.#ofOneState(() => this.#rows.sources())
  }

  /** The standing actors, places or themes as the lists show them. */
  async authorityRows(kind: 'actor' | 'place' | 'term'): Promise<AuthorityRow[]> {
    return this.#ofOneState(() => this.#rows.authorities(kind))
  }

  /** Reads rows between other work, and again where the state has taken an act meanwhile. */
  async #ofOneState<Row>(read: () => Generator<unknown, Row[]>): Promise<Row[]> {
    for (;;) {
      await this.store.whole()
      const taken = this.#taken
      const rows = (await inSlices(read())) ?? []
      await this.store.whole()
      if (taken === this.#taken) return rows
    }
  }

  /** The archive as it stands, and what is chosen of it, for what reads it over many turns: of acts that come later neither shows anything. */
  asItStands = <T>(choose: () => Promise<T>): Promise<AsItStood<T>> =>
    whileItStands(this.store, () => this.#taken, choose)

  /** Resolves when no large act is on its way: a print or an export that is begun then meets no part of one that was begun before it. */
  async still(): Promise<void> {
    await this.turns.still()
    await this.store.still()
  }

  /** The search index over events, names and full texts, with every act in it, ready to be asked for words. */
  book(...words: readonly string[]): Promise<SearchBook> {
    return this.#book.current(words)
  }

  /** The names of actors, places and themes, as they are looked for in a text. */
  names = (): Promise<NameBook> => this.#names.current()

  /** Makes ready, between other work, what is asked for sooner or later: what is drawn, and after a rest what cannot be read, the search index, where each record's past stands. */
  async prepare(restMs = 0): Promise<void> {
    const { signal } = this.#leaving
    await this.shown()
    await pause(restMs, undefined, { signal }).catch(() => undefined)
    try {
      await this.store.keepReading(this.mayKeep)
      await this.checkRecords()
      await this.#book.current()
      await this.store.past.prepare(signal)
    } catch (error) {
      // A disk that was pulled out is said to whoever asks next; it is no reason for the engine to end.
      diskProblem(error)
    }
  }

  /** Leaves off what is being made ready; the archive is about to be let go. */
  leave(): void {
    this.#leaving.abort()
  }

  /** Aborted once the archive is let go: nothing is drawn of it any more. */
  get left(): AbortSignal {
    return this.#leaving.signal
  }

  /** A text that has been read already. */
  heldText = (sha256: string): string | undefined => this.#texts.get(sha256)

  /** A source's normalised text, null where its blob is missing or damaged. */
  async text(sha256: string): Promise<string | null> {
    const held = this.#texts.get(sha256)
    if (held !== undefined) return held
    const read = await this.store.readBlob(sha256)
    if (!read.ok) return null
    const text = new TextDecoder().decode(read.value)
    this.#texts.set(sha256, text)
    return text
  }

  /** The text of a source that is in force, and where its parts stand in the original; null where there is none, or its blob is missing or damaged. */
  async textInForce(
    source: string,
  ): Promise<{ readonly text: string | null; readonly parts: TextParts | null }> {
    const inForce = textInForce(this.archive, source)
    if (inForce === undefined) return { text: null, parts: null }
    const text = await this.text(inForce.text)
    return { text, parts: inForce.parts === null ? null : await this.#parts.read(inForce.parts) }
  }

  /** Where the parts of the texts in force of some sources stand in their originals. */
  partsOf(sources: Iterable<string>, archive = this.archive): Promise<HeldParts> {
    return this.#parts.of(archive, sources)
  }

  /** Whether the archive is so small that its state is hashed whenever it is told of. */
  isHashedAtOnce = (): boolean => this.#hash.isAtOnce
  /** The hash of the whole state if it is known already, or at once where the archive is small; else null. */
  knownHash = (): string | null => this.#hash.known()
  /** The hash of the whole state, taken between other work; begun again where the archive changes meanwhile. */
  hashState = (): Promise<string> => this.#hash.between()
  /** The hash of the whole state, as it is or as it stood. */
  stateHash = (archive = this.archive): string => this.#hash.of(archive)

  /** What is known to be wrong: found when the archive was opened or last verified, and records that hold values which cannot be read. */
  findings(): readonly Finding[] {
    return [...this.#found, ...this.#unreadable.values()]
  }

  /** Shows what a verification found in place of what was found before. */
  showFindings(found: readonly Finding[]): void {
    this.#found = found
    this.#listener.learnt(this)
  }

  /** Lets go of what was found wrong with files that are sound again. */
  forget(files: readonly string[]): void {
    this.showFindings(this.#found.filter(({ file }) => !files.includes(file)))
  }

  /** Reads every record once, between other work, for values that cannot be read. */
  async checkRecords(): Promise<void> {
    await this.#checkInSlices(this.archive.records.keys())
    if (this.#unreadable.size > 0) this.#listener.learnt(this)
  }

  /** Keeps a text at hand that is about to be a source's. */
  hold(sha256: string, text: string): void {
    this.#texts.set(sha256, text)
  }

  /** Writes one act, and says at once when it cannot be kept. */
  async commit(patch: LargePatch, options: CommitOptions = {}): Promise<Outcome<LargeLine>> {
    if (this.store.readOnly !== null) return failed(this.store.readOnly)
    if (this.turns.isOvertaken(patch)) return failed({ code: overtaken })
    const outcome = await this.store.commit(patch, new Date().toISOString(), options)
    if (!outcome.ok && outcome.problem.code !== 'act.cancelled') return this.refuse(outcome.problem)
    // The act that has just been kept still counts as pending here; every other has its own answer.
    if (this.#isRefused) this.#listener.saving(0, null)
    this.#isRefused = false
    return outcome
  }

  /** Says that something could not be kept, and why. */
  refuse(problem: Problem): Outcome<never> {
    this.#isRefused = true
    this.#listener.saving(this.store.pending() + 1, problem)
    return failed(problem)
  }

  /** Resolves when every act that was begun is on disk or refused. */
  async settle(): Promise<void> {
    await this.turns.settle()
    await this.store.settle()
  }

  /** Reads what a large act wrote, after it and between other work. */
  async #checkLarge(line: LargeLine): Promise<void> {
    const before = this.#unreadable.size
    await this.#checkInSlices(writeParts(line.ops).map(({ id }) => id))
    if (this.#unreadable.size !== before) this.#listener.learnt(this)
  }

  async #checkInSlices(all: Iterable<string>): Promise<void> {
    const ids = new Set<string>()
    for (const id of all) {
      if (ids.add(id).size < slice) continue
      this.#check(ids)
      ids.clear()
      await breathe()
      if (this.#leaving.signal.aborted) return
    }
    this.#check(ids)
  }

  #check(ids: ReadonlySet<string>): void {
    for (const id of ids) this.#unreadable.delete(id)
    for (const found of unreadableIn(this.archive, ids))
      this.#unreadable.set(found.record ?? '', found)
  }

  #follow(line: LargeLine): void {
    this.#taken++
    this.turns.follow(line)
    this.#columns.follow(line)
    this.#rows.follow(line)
    if (line.ops.length <= mendLimit) this.#check(new Set(writeParts(line.ops).map(({ id }) => id)))
    else void this.#checkLarge(line)
    this.#book.follow(line)
    this.#names.follow(line)
    this.called.follow(line)
    this.#listener.acted(this, line)
  }
}
