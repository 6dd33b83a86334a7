import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openArchive } from '../../../../data/store/archive/archive-store.ts'
import { type Desk, eventId, newArchive, reached } from '../archives.ts'
import { bundledChild } from './bundled-child.ts'
import type { Proof, ProveOptions } from './life.ts'

interface Told {
  readonly opened?: string
  readonly refused?: { readonly code: string }
  readonly saved?: number
  readonly value?: string
}

/** Where a child runs: in a network of its own, or as in a container of its own, which numbers its processes itself. */
type Where = 'network' | 'container'

const apart: Readonly<Record<Where, readonly string[]>> = {
  network: ['--net'],
  container: ['--net', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'],
}

/** A process that writes to an archive, in namespaces of its own. */
class Child {
  readonly #process: ChildProcess
  readonly #lines: AsyncIterator<string>
  readonly #saved: Map<number, string[]>

  constructor(where: Where, words: readonly string[], saved: Map<number, string[]>) {
    this.#process = spawn('unshare', [...apart[where], process.execPath, ...words], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const { stdout } = this.#process
    if (stdout === null) throw new Error('no output')
    this.#lines = createInterface({ input: stdout })[Symbol.asyncIterator]()
    this.#saved = saved
  }

  /** What it says next; nothing where it has ended. */
  async told(): Promise<Told> {
    const { value, done } = await this.#lines.next()
    return done === true ? {} : (JSON.parse(value) as Told)
  }

  /** Has it edit, and notes what it says is saved. */
  async edit(number: number): Promise<Told> {
    this.#process.stdin?.write(`${number}\n`)
    const told = await this.told()
    if (told.value !== undefined)
      this.#saved.set(number, [...(this.#saved.get(number) ?? []), told.value])
    return told
  }

  async close(): Promise<void> {
    const ended = this.#ended()
    this.#process.stdin?.end()
    await ended
  }

  async kill(): Promise<void> {
    const ended = this.#ended()
    this.#process.kill('SIGKILL')
    await ended
  }

  async #ended(): Promise<void> {
    const { exitCode, signalCode } = this.#process
    if (exitCode === null && signalCode === null) await once(this.#process, 'exit')
  }
}

/** One archive, those who write to it, and what they were told is saved. */
class Round {
  readonly place: Desk
  readonly saved = new Map<number, string[]>()
  readonly wrong: string[] = []
  readonly #script: string
  #names = 0
  #edits = 0

  constructor(script: string, place: Desk) {
    this.#script = script
    this.place = place
  }

  start(where: Where, { machine = this.place.machine, takeOver = false } = {}): Child {
    const words = [this.#script, this.place.folder, machine, `p${++this.#names}`]
    return new Child(where, takeOver ? [...words, 'take-over'] : words, this.saved)
  }

  claim(what: string, found: unknown, expected: unknown): void {
    if (found !== expected) this.wrong.push(`${what}: ${found}, expected ${expected}`)
  }

  /** Has one edit a record of its own, or of a number that another edits too. */
  async edits(child: Child, number = ++this.#edits): Promise<void> {
    this.claim('an edit', (await child.edit(number)).saved, number)
  }

  /** Opens the archive at the end: everything that was said to be saved is there, shown or as a rival, and nothing is wrong. */
  async check(machine = this.place.machine): Promise<void> {
    const { folder } = this.place
    const store = reached(await openArchive(folder, { machine, author: 'Awa', readOnly: true }))
    for (const { kind, place } of store.findings) this.wrong.push(`${kind} ${place}`)
    for (const [number, values] of this.saved) {
      const held = store.archive.records.get(eventId(number))
      const rivals = (held?.rivals?.['note'] ?? []).map(({ value }) => value)
      for (const value of values)
        if (held?.fields['note'] !== value && !rivals.includes(value))
          this.wrong.push(`${value} was saved and is not there`)
    }
    await store.close()
  }
}

/** Two networks, one machine's folder: the second is refused until the first has closed or was killed, and then goes on as the same writer. */
async function sharedFolder(round: Round): Promise<void> {
  const first = round.start('network')
  const { opened: writer } = await first.told()
  await round.edits(first)
  round.claim('a second', (await round.start('network').told()).refused?.code, 'archive.locked')
  await round.edits(first)
  await first.close()
  const next = round.start('network')
  round.claim('after closing', (await next.told()).opened, writer)
  await round.edits(next)
  await next.kill()
  const after = round.start('network')
  round.claim('after a crash', (await after.told()).opened, writer)
  await round.edits(after)
  await after.close()
}

/** Two containers, one machine's folder: nobody can tell whether the first still writes, so that only a person's word passes over it; then it finds that out at its next edit, and the writer is a new one. */
async function containers(round: Round): Promise<void> {
  const first = round.start('container')
  const { opened: writer } = await first.told()
  await round.edits(first)
  const second = await round.start('container').told()
  round.claim('a second container', second.refused?.code, 'archive.held')
  const over = round.start('container', { takeOver: true })
  const { opened: other } = await over.told()
  round.claim('a new writer', other !== undefined && other !== writer, true)
  const late = await first.edit(900)
  round.claim('the first, passed over', late.refused?.code, 'archive.taken')
  await round.edits(over)
  await first.close()
  await round.edits(over)
  await over.kill()
  const crashed = await round.start('container').told()
  round.claim('after a container’s crash', crashed.refused?.code, 'archive.held')
  const last = round.start('network', { takeOver: true })
  const { opened: third } = await last.told()
  round.claim('one more writer', third !== undefined && ![writer, other].includes(third), true)
  await round.edits(last)
  await last.close()
  const again = round.start('network')
  round.claim('the same from then on', (await again.told()).opened, third)
  await again.close()
}

/** Two networks, two machines' folders: two writers, who harm nobody. */
async function separateFolders(round: Round): Promise<void> {
  const machine = join(round.place.machine, 'other')
  mkdirSync(machine)
  const both = [round.start('network'), round.start('network', { machine })]
  const names = await Promise.all(both.map(async (child) => (await child.told()).opened))
  round.claim('two writers', new Set(names).size, 2)
  await Promise.all(
    both.map(async (child) => {
      for (let number = 500; number < 520; number++) await round.edits(child, number)
    }),
  )
  await Promise.all(both.map((child) => child.close()))
  await round.check(machine)
}

/** Five at once after a crash: one of them gets in. */
async function race(round: Round): Promise<void> {
  const first = round.start('network')
  await first.told()
  await round.edits(first)
  await first.kill()
  const five = Array.from({ length: 5 }, () => round.start('network'))
  const told = await Promise.all(five.map((child) => child.told()))
  round.claim('those who got in', told.filter(({ opened }) => opened !== undefined).length, 1)
  const inside = five[told.findIndex(({ opened }) => opened !== undefined)]
  if (inside !== undefined) await round.edits(inside)
  await Promise.all(five.map((child) => child.close()))
}

const cases = { sharedFolder, containers, separateFolders, race }

/** Processes in real network and process namespaces that write to one archive: never two as one writer, nothing acknowledged is lost, and what is taken over is taken over under a new name. */
export async function prove({ short, say }: ProveOptions): Promise<Proof> {
  const isHad = spawnSync('unshare', [...apart.container, 'true']).status === 0
  if (!isHad)
    return { ok: true, lines: ['not shown: no namespaces are to be had here (unshare, as root)'] }
  const tools = join(process.cwd(), 'out', 'tools', `two-writers-${process.pid}`)
  const script = await bundledChild('two-writers-child', tools)
  const rounds = short ? 1 : 40
  const wrong: string[] = []
  let saved = 0
  for (let number = 1; number <= rounds && wrong.length < 5; number++) {
    for (const [name, run] of Object.entries(cases)) {
      const machine = mkdtempSync(join(tmpdir(), 'tarikh-writers-'))
      const place = { folder: join(machine, 'Archive.tarikh'), machine }
      await (await newArchive(place)).close()
      const round = new Round(script, place)
      await run(round)
      await round.check()
      wrong.push(...round.wrong.map((what) => `${name}: ${what}`))
      saved += [...round.saved.values()].flat().length
      rmSync(machine, { recursive: true, force: true })
    }
    if (number % 10 === 0) say?.(`${number} of ${rounds} rounds`)
  }
  rmSync(tools, { recursive: true, force: true })
  const count = rounds * Object.keys(cases).length
  const head = `${count} cases in namespaces, ${saved} edits saved, ${wrong.length} lost or wrong`
  return { ok: wrong.length === 0, lines: [head, ...wrong] }
}
