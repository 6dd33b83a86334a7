import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { Change } from '../../data/changes/change.ts'
import { dotsOf } from '../../data/changes/state.ts'
import { createArchive, openArchive } from '../../data/store/archive/archive-store.ts'
import { readFirstView } from '../../data/store/archive/first-view.ts'
import type { ArchiveStore } from '../../data/store/archive/store.ts'
import { act } from '../../electron/engine/answers-acting.ts'
import { ArchiveSession } from '../../electron/engine/archive-session.ts'
import { buildColumns } from '../data/in-one-go.ts'
import { bookOf } from '../data/search/books.ts'
import type { Figure } from './figure.ts'
import { eventOf, idOf, opsOf, quantile, textOf } from './store-data.ts'
import { bareAppend, nedb, type Peer, plainLowdb, sqlite } from './store-peers.ts'

const rounds = 200
const now = '2025-11-15T09:30:00.000Z'

interface Filled {
  readonly store: ArchiveStore
  readonly folder: string
  readonly machine: string
  readonly seconds: number
  readonly texts: ReadonlyMap<string, string>
}

async function filled(root: string, count: number): Promise<Filled> {
  const folder = join(root, `archive-${count}`)
  const machine = join(root, `machine-${count}`)
  await mkdir(machine)
  const made = await createArchive(folder, {
    ...{ title: 'Mesure', language: 'fr', author: 'Awa' },
    ...{ now, machine },
  })
  if (!made.ok) throw new Error(made.problem.code)
  const store = made.value
  const texts = new Map<string, string>()
  const ops = Array.from({ length: count }, (_, i) => opsOf(i)).flat()
  for (let i = 0; i < 2000; i++) {
    const text = textOf(i)
    const kept = await store.putBlob(Buffer.from(text))
    if (!kept.ok) throw new Error(kept.problem.code)
    texts.set(kept.value, text)
    for (const [field, value] of Object.entries({ title: `Source ${i}`, text: kept.value }))
      ops.push({ id: idOf('s', i), field, value, replaces: [] })
  }
  const began = performance.now()
  await store.commit({ act: 'import', ops }, now)
  return { store, folder, machine, seconds: (performance.now() - began) / 1000, texts }
}

function asPeer(store: ArchiveStore, count: number): Peer & Required<Pick<Peer, 'editMany'>> {
  const op = (i: number, note: string) => {
    const id = idOf('e', i)
    return { id, field: 'note', value: note, replaces: dotsOf(store.archive, id, 'note') }
  }
  return {
    edit: async (i, note) => {
      const outcome = await store.commit({ act: 'record', ops: [op(i % count, note)] }, now)
      if (!outcome.ok) throw new Error(outcome.problem.code)
    },
    editMany: async (many, note) => {
      const ops = Array.from({ length: many }, (_, i) => op(i, note))
      const outcome = await store.commit({ act: 'record', ops }, now)
      if (!outcome.ok) throw new Error(outcome.problem.code)
    },
    close: () => store.close(),
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Interleaved rounds, so that a busy disk is busy for all; each round begins with another peer, so that nobody always follows the same one. */
async function interleaved(peers: readonly Peer[], times: number): Promise<readonly number[][]> {
  const found = peers.map((): number[] => [])
  for (let round = 0; round < times; round++)
    for (let turn = 0; turn < peers.length; turn++) {
      const i = (turn + round) % peers.length
      const peer = peers[i]
      if (peer === undefined) continue
      const note = `corrigé ${round} ${'x'.repeat(200)}`
      found[i]?.push(await timed(() => peer.edit(round, note)))
    }
  return found
}

/** The longest stretch in which the event loop could do nothing else, in ms of CPU, while one edit after the other was made. */
async function longestBlock(peer: Peer): Promise<number> {
  let longest = 0
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage()
    await peer.edit(i, `bloc ${i}`)
    const { user, system } = process.cpuUsage(before)
    longest = Math.max(longest, (user + system) / 1000)
  }
  return longest
}

async function editFigures(root: string, { store }: Filled, count: number): Promise<Figure[]> {
  const ours = asPeer(store, count)
  const bare = await bareAppend(root)
  const folder = join(root, `peers-${count}`)
  await mkdir(folder)
  const others = { nedb: await nedb(folder, count), sqlite: await sqlite(folder, count) }
  const peers = [ours, bare, others.nedb, others.sqlite]
  await interleaved(peers, rounds)
  const [all = [], , c = [], d = []] = await interleaved(peers, 2 * rounds)
  const low = await plainLowdb(folder, count)
  const plain: number[] = []
  for (let i = 0; i < (count > 10_000 ? 4 : 15); i++)
    plain.push(await timed(() => low.edit(i, `plat ${i}`)))
  const many: number[] = []
  const manySqlite: number[] = []
  for (let i = 0; i < 15; i++) {
    many.push(await timed(() => ours.editMany(1000, `ensemble ${i}`)))
    manySqlite.push(
      await timed(() => others.sqlite.editMany?.(1000, `ensemble ${i}`) ?? ours.close()),
    )
  }
  const block = await longestBlock(ours)
  // The engine lives long: by now the compiler has seen an edit often enough.
  const [a = [], b = []] = await interleaved([ours, bare], 5 * rounds)
  for (const peer of [bare, low, others.nedb, others.sqlite]) await peer.close()
  const at = `at ${count}`
  const median = (values: readonly number[]): number => quantile(values, 0.5)
  const figure = (
    name: string,
    mine: number,
    peer: number,
    against: string,
    limit: number,
    unit = 'ms',
  ): Figure => ({ name: `${name} ${at}`, ours: mine, peer, unit, against, limit })
  // What the single edits of nedb (no sync) and SQLite (no other thread) cost is shown for comparison: their limits are wide.
  return [
    figure('S1 one edit, median', median(a), median(b), 'a bare append', 1.25),
    figure('S1 one edit, p95', quantile(a, 0.95), quantile(b, 0.95), 'a bare append', 3),
    ...(count > 10_000
      ? [figure('S1 one edit', median(a), median(plain), 'plain lowdb', 1 / 200)]
      : []),
    figure('S1 one edit', median(all), median(c), 'nedb, which does not sync', 3),
    figure('S1 one edit', median(all), median(d), 'SQLite FULL, in the calling thread', 5),
    figure('S1 longest CPU of an edit', block, 1, 'the event loop', 5),
    figure('S2 1,000 edits in one act', median(many), median(manySqlite), 'SQLite FULL', 1.5),
  ]
}

async function bytesFigure({ store, folder }: Filled): Promise<Figure> {
  const journal = join(folder, 'journal', store.writer)
  const size = async (): Promise<number> => {
    const sizes = await Promise.all(
      (await readdir(journal)).map((name) => stat(join(journal, name))),
    )
    return sizes.reduce((sum, one) => sum + one.size, 0)
  }
  const peer = asPeer(store, 1000)
  const before = await size()
  for (let i = 0; i < 50; i++) await peer.edit(i, String(eventOf(i).fields['note']))
  // What this machine remembers beside the archive counts too: 128 bytes an edit.
  const written = ((await size()) - before) / 50 + 128
  return {
    name: 'S1 bytes written for an edit',
    ours: written,
    peer: Buffer.byteLength(JSON.stringify(eventOf(1))),
    unit: 'B',
    against: 'the record’s own JSON',
    limit: 1.5,
  }
}

async function viewFigure({ store, folder, machine }: Filled): Promise<Figure> {
  await store.snapshot()
  await store.keepFirstView(buildColumns(store.archive, store.head()))
  const snapshots = join(folder, 'snapshots', store.writer)
  const name = (await readdir(snapshots)).sort().at(-1) ?? ''
  const text = await readFile(join(snapshots, name), 'utf8')
  await store.close()
  const first: number[] = []
  const parsed: number[] = []
  for (let round = 0; round < 5; round++) {
    first.push(
      await timed(async () => {
        const view = await readFirstView(folder, machine)
        for (let i = 0; i < 60; i++) await view?.fields(i * 7)
        if (view?.columns.count !== 100_000) throw new Error('no first view')
      }),
    )
    parsed.push(await timed(async () => void JSON.parse(text)))
  }
  return {
    name: 'S3 first view of 100000 events',
    ours: quantile(first, 0.5),
    peer: quantile(parsed, 0.5),
    unit: 'ms',
    against: 'JSON.parse of the archive',
    limit: 1 / 20,
  }
}

/** An archive of 100,000 events that somebody handed over, read from its journals on a machine that has not seen it, and then from the snapshot that this machine has kept; interleaved, since a busy processor is busy for both. */
async function receivedFigure(root: string, { folder, machine }: Filled): Promise<Figure> {
  const first: number[] = []
  const again: number[] = []
  const opened = (from: string) => async (): Promise<void> => {
    const store = await openArchive(folder, { machine: from, author: 'Awa', readOnly: true })
    if (!store.ok) throw new Error(store.problem.code)
    if (store.value.archive.records.size < 300_000) throw new Error('not all was read')
  }
  for (let round = 0; round < 4; round++) {
    const stranger = join(root, `stranger-${round}`)
    await mkdir(stranger)
    again.push(await timed(opened(machine)))
    first.push(await timed(opened(stranger)))
  }
  const name = 'first opening of a received archive of 100000 events'
  const against = 'the same with a snapshot of one’s own'
  const [ours, peer] = [quantile(first, 0.5), quantile(again, 0.5)]
  return { name, ours, peer, unit: 'ms', against, limit: 2.5 }
}

/** What the engine holds after the import: the state, the columns, the search index and the texts; no peer has been opened at this size yet. */
function memoryFigure({ store, texts }: Filled): Figure {
  const columns = buildColumns(store.archive, store.head())
  const book = bookOf(store.archive, (sha) => texts.get(sha))
  if (columns.count !== 100_000 || book.search('audience', 1).total === 0)
    throw new Error('the index does not find what it should')
  const ours = process.memoryUsage.rss() / 1e9
  const name = 'memory with 100000 events, index and texts'
  return { name, ours, peer: 1, unit: 'GB', against: 'GB', limit: 1.2 }
}

/** The longest turn of the event loop while edits are made in an archive whose columns, lists and search index stand, in ms of CPU of the whole process; edits made while the index was built are in it. */
async function turnFigure({ store }: Filled): Promise<Figure> {
  const silent = { acted: () => undefined, saving: () => undefined, learnt: () => undefined }
  const session = new ArchiveSession(store, { ...silent, indexing: () => undefined })
  const edit = async (i: number): Promise<void> => {
    const note = { kind: 'record', id: idOf('e', i), field: 'note', value: `tour ${i}` } as const
    const done = await act(session, v.parse(Change, note))
    if (!done.ok) throw new Error(done.problem.code)
  }
  const preparing = session.prepare()
  for (let i = rounds; i < 2 * rounds; i++) await edit(i)
  await preparing
  const ours = await longestTurn(async () => {
    for (let i = 0; i < rounds; i++) await edit(i)
  })
  const book = await session.book()
  if (book.search('tour ', 1).total < 2 * rounds) throw new Error('the index lacks an edit')
  session.leave()
  const name = 'S1 longest turn of an edit, index standing'
  return { name, ours, peer: 1, unit: 'ms', against: 'ms of CPU', limit: 5 }
}

/** The most CPU, in ms, that passed between two turns of the event loop while work was done. */
async function longestTurn(work: () => Promise<void>): Promise<number> {
  let longest = 0
  let before = process.cpuUsage()
  let isOver = false
  const turn = (): void => {
    const { user, system } = process.cpuUsage(before)
    longest = Math.max(longest, (user + system) / 1000)
    before = process.cpuUsage()
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isOver = true
  return longest
}

/** The store against plain lowdb, nedb, SQLite and a bare append, the same work in the same run. */
export async function bench(): Promise<readonly Figure[]> {
  const root = await mkdtemp(join(tmpdir(), 'tarikh-bench-'))
  try {
    const small = await filled(root, 1000)
    const figures = await editFigures(root, small, 1000)
    await small.store.close()
    const large = await filled(root, 100_000)
    figures.push(memoryFigure(large))
    figures.push(...(await editFigures(root, large, 100_000)))
    figures.push(await bytesFigure(large))
    figures.push(await turnFigure(large))
    figures.push({
      ...{ name: 'import of 100000 events', ours: large.seconds, peer: 1, unit: 's' },
      ...{ against: 'second', limit: 30 },
    })
    figures.push(await viewFigure(large))
    figures.push(await receivedFigure(root, large))
    return figures
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
