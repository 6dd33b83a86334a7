import { openArchive } from '../../../../data/store/archive/archive-store.ts'
import type { ArchiveStore } from '../../../../data/store/archive/store.ts'
import { repairArchive } from '../../../../data/store/care/repair.ts'
import { verifyArchive } from '../../../../data/store/care/verify.ts'
import { sha256 } from '../../../../data/store/core/digest.ts'
import { noHash } from '../../../../data/store/journal/journal-line.ts'
import { at, eventId, reached, shown, write } from '../archives.ts'
import { type Chance, chance } from '../chance.ts'
import { forgedLine } from '../forging.ts'
import { SimDisk } from '../sim-disk.ts'
import { beginLife, noLock, type Proof, type ProveOptions, simFolder, simMachine } from './life.ts'

const machines = [simMachine, '/second', '/third'] as const
const copy = '/copy'
const fresh = '/fresh'

/** An archive of three writers who have seen each other's journals, each closed since; a copy of it; and what it was before the last session. */
interface World {
  readonly disk: SimDisk
  readonly writers: readonly string[]
  readonly hash: string
  readonly older: ReadonlyMap<string, Buffer>
}

function open(disk: SimDisk, machine: string, readOnly = false): Promise<ArchiveStore> {
  const options = { machine, author: 'Awa', disk, takeLock: noLock, readOnly }
  return openArchive(simFolder, options).then(reached)
}

async function note(store: ArchiveStore, text: string): Promise<void> {
  const ops = [write(store.archive, eventId(1), 'note', text)]
  reached(await store.commit({ act: 'record', ops }, at(1)))
}

async function filesUnder(disk: SimDisk, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const { name, kind } of await disk.readdir(folder)) {
    const path = `${folder}/${name}`
    if (kind === 'folder') found.push(...(await filesUnder(disk, path)))
    else found.push(path)
  }
  return found
}

async function put(disk: SimDisk, path: string, bytes: Uint8Array): Promise<void> {
  const steps = path.split('/').slice(1, -1)
  for (let i = 1; i <= steps.length; i++) {
    const folder = `/${steps.slice(0, i).join('/')}`
    if ((await disk.stat(folder)) === undefined) await disk.mkdir(folder)
  }
  const file = await disk.open(path, 'write')
  await file.truncate(0)
  await file.write(bytes, 0)
}

async function contents(disk: SimDisk, root: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const path of await filesUnder(disk, root))
    files.set(path.slice(root.length), Buffer.from(await disk.readFile(path)))
  return files
}

async function world(rng: Chance): Promise<World> {
  const disk = new SimDisk(rng)
  await (await beginLife(disk)).close()
  const writers: string[] = []
  let older: World['older'] = new Map()
  for (const round of [1, 2])
    for (const machine of machines) {
      if ((await disk.stat(machine)) === undefined) await disk.mkdir(machine)
      if (round === 2 && machine === '/third') older = await contents(disk, simFolder)
      const store = await open(disk, machine)
      const many = 2 + Math.floor(rng() * 6)
      for (let i = 0; i < many; i++) await note(store, `${machine} ${round} ${i}`)
      if (rng() < 0.4) await store.snapshot()
      if (round === 1) writers.push(store.writer)
      await store.close()
    }
  // Everyone has seen the last of everyone once.
  let hash = ''
  for (const machine of machines) {
    const store = await open(disk, machine)
    if (store.findings.length > 0) throw new Error(JSON.stringify(store.findings))
    hash = store.stateHash()
    await store.close()
  }
  for (const [name, bytes] of await contents(disk, simFolder)) await put(disk, copy + name, bytes)
  await disk.mkdir(fresh)
  return { disk, writers, hash, older }
}

function journalOf(writer: string): string {
  return `${simFolder}/journal/${writer}/000001.jsonl`
}

async function linesOf(disk: SimDisk, writer: string): Promise<readonly string[]> {
  const text = Buffer.from(await disk.readFile(journalOf(writer))).toString('utf8')
  return text.trimEnd().split('\n')
}

// The lines of a journal from one on, written anew: every checksum of them is true.
function rewritten(lines: readonly string[], from: number): string {
  let previous = from === 0 ? noHash : (lines[from - 1] ?? '').slice(2, 66)
  const anew = lines.slice(from).map((line) => {
    const payload = line
      .slice(68, -1)
      .replace(/"p":"[0-9a-f]{64}"/, `"p":"${previous}"`)
      .replace(/"a":"Awa"/, '"a":"Personne"')
    const forged = forgedLine(payload)
    previous = forged.slice(2, 66)
    return forged
  })
  return [...lines.slice(0, from).map((line) => `${line}\n`), ...anew].join('')
}

interface Loss {
  readonly name: string
  /** What the machine that knows the archive says, and what one that has never seen it does; undefined where it cannot know. */
  readonly known: string
  readonly stranger: string | undefined
  readonly lose: (place: World, writer: string, rng: Chance) => Promise<void>
  /** Whether it may lie before what a snapshot of this machine sums up: then only a verification reads it. */
  readonly isHidden?: boolean
  /** Whether a perfect copy brings all of it back. */
  readonly mends: boolean
}

function below(rng: Chance, count: number): number {
  return Math.floor(rng() * count)
}

const losses: readonly Loss[] = [
  {
    ...{ name: 'a journal is removed', known: 'journal.missing', stranger: 'journal.arriving' },
    lose: ({ disk }, writer) => disk.unlink(journalOf(writer)),
    mends: true,
  },
  {
    ...{ name: 'a journal is emptied', known: 'journal.missing', stranger: 'journal.arriving' },
    lose: ({ disk }, writer) => put(disk, journalOf(writer), new Uint8Array()),
    mends: true,
  },
  {
    ...{ name: 'a journal is cut at a line’s end', known: 'journal.behind' },
    stranger: 'journal.arriving',
    lose: async ({ disk }, writer, rng) => {
      const lines = await linesOf(disk, writer)
      const kept = lines.slice(0, 1 + below(rng, lines.length - 1))
      await put(disk, journalOf(writer), Buffer.from(`${kept.join('\n')}\n`))
    },
    mends: true,
  },
  {
    ...{ name: 'a history is written anew', known: 'journal.rewritten' },
    stranger: 'journal.rewritten',
    lose: async ({ disk }, writer, rng) => {
      const lines = await linesOf(disk, writer)
      const text = rewritten(lines, below(rng, lines.length))
      await put(disk, journalOf(writer), Buffer.from(text))
    },
    mends: true,
  },
  {
    ...{ name: 'an older copy is put back', known: 'journal.behind', stranger: undefined },
    lose: async ({ disk, older }) => {
      for (const path of await filesUnder(disk, simFolder)) await disk.unlink(path)
      for (const [name, bytes] of older) await put(disk, simFolder + name, bytes)
    },
    mends: true,
  },
  {
    ...{ name: 'a line is forged at the end of one’s own journal', known: 'journal.continued' },
    stranger: undefined,
    lose: async ({ disk, writers }) => {
      const own = writers[0] ?? ''
      const lines = await linesOf(disk, own)
      const last = lines.at(-1) ?? ''
      const head = `{"n":${lines.length + 1},"p":"${last.slice(2, 66)}","s":${lines.length}`
      const said = `"t":"2025-11-15T10:00:00.000Z","a":"Awa","act":"record"`
      const ops = `[["${eventId(2)}","note","jamais écrit",[]]]`
      const line = forgedLine(`${head},${said},"ops":${ops}}`)
      await put(disk, journalOf(own), Buffer.from(`${lines.join('\n')}\n${line}`))
    },
    mends: false,
  },
  {
    ...{ name: 'two lines are swapped', known: 'chain.broken', stranger: 'chain.broken' },
    isHidden: true,
    lose: async ({ disk }, writer, rng) => {
      const lines = [...(await linesOf(disk, writer))]
      const i = below(rng, lines.length - 1)
      lines.splice(i, 2, lines[i + 1] ?? '', lines[i] ?? '')
      await put(disk, journalOf(writer), Buffer.from(`${lines.join('\n')}\n`))
    },
    mends: true,
  },
]

function kindsOf(findings: readonly { readonly kind: string }[]): string {
  return findings.map(({ kind }) => kind).join(', ')
}

async function said(disk: SimDisk, machine: string): Promise<string> {
  const opened = await open(disk, machine, true)
  const atOpening = kindsOf(opened.findings)
  await opened.close()
  const verified = reached(await verifyArchive(simFolder, { disk, machine }))
  if (verified.ok) return `verify finds nothing, opening ${atOpening}`
  return `${atOpening} | ${kindsOf(verified.findings)}`
}

async function tried(loss: Loss, seed: number): Promise<string | undefined> {
  const rng = chance(seed)
  const place = await world(rng)
  const { disk, hash, writers } = place
  const other = writers[1 + below(rng, 2)] ?? ''
  await loss.lose(place, other, rng)
  const known = await said(disk, simMachine)
  const places = known.split(' | ').filter((one) => one.includes(loss.known)).length
  if (places < (loss.isHidden === true ? 1 : 2)) return `here: ${known}`
  const stranger = await said(disk, fresh)
  if (loss.stranger !== undefined && !stranger.includes(loss.stranger))
    return `to a stranger: ${stranger}`
  if (!loss.mends) {
    const store = await open(disk, simMachine)
    await note(store, 'après')
    await store.close()
    return writers.includes(store.writer) ? 'the forged line is adopted' : undefined
  }
  const repair = { disk, takeLock: noLock, machine: simMachine }
  const repaired = reached(await repairArchive(simFolder, copy, repair))
  if (repaired.left.length > 0) return `left: ${kindsOf(repaired.left)}`
  const again = await open(disk, simMachine)
  const isSame = again.stateHash() === hash && again.findings.length === 0
  await note(again, 'après')
  await again.close()
  if (again.writer !== writers[0]) return 'the writer changed'
  return isSame ? undefined : `not as it was: ${kindsOf(again.findings)}`
}

/** A snapshot whose checksum is true and that says what no journal holds. */
async function falseSnapshot(seed: number): Promise<string | undefined> {
  const { disk } = await world(chance(seed))
  const store = await open(disk, simMachine)
  await store.snapshot()
  const before = shown(store, eventId(1), 'note')
  await store.close()
  for (const path of await filesUnder(disk, `${simFolder}/snapshots`)) {
    const [, ...rest] = Buffer.from(await disk.readFile(path))
      .toString('utf8')
      .split('\n')
    const body = rest.join('\n').replace(/("note":)"[^"]*"/, '$1"jamais écrit"')
    await put(disk, path, Buffer.from(`{"sha256":"${sha256(body)}",\n${body}`))
  }
  for (const machine of [simMachine, fresh]) {
    const opened = await open(disk, machine, true)
    const note = shown(opened, eventId(1), 'note')
    await opened.close()
    if (note !== before) return `shown: ${JSON.stringify(note)}`
    const verified = reached(await verifyArchive(simFolder, { disk, machine }))
    if (!kindsOf(verified.findings).includes('snapshot.differs'))
      return `verify: ${kindsOf(verified.findings)}`
  }
  return undefined
}

/** What was known of an archive and is no longer so is named, by whoever knows it, and a perfect copy brings it back. */
export async function prove({ short, seed = 1 }: ProveOptions): Promise<Proof> {
  const runs = short ? 3 : 150
  const lines: string[] = []
  let ok = true
  const cases = [
    ...losses.map((loss) => [loss.name, (one: number) => tried(loss, one)] as const),
    ['a snapshot says what no journal holds', falseSnapshot] as const,
  ]
  for (const [name, one] of cases) {
    const wrong: string[] = []
    for (let run = 0; run < runs; run++) {
      const problem = await one(seed * 1000 + run)
      if (problem !== undefined) wrong.push(`seed ${seed * 1000 + run}: ${problem}`)
    }
    ok &&= wrong.length === 0
    lines.push(`${name}: ${runs - wrong.length} of ${runs} named`, ...wrong.slice(0, 4))
  }
  return { ok, lines }
}
