import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { asNobody, isRoot, nobody } from '../../../app/ordinary-user.ts'
import { at, eventId, newArchive, reached, reopened, write } from '../archives.ts'
import { type Chance, chance } from '../chance.ts'
import { type Forgeable, forgeries } from './hostile-forgeries.ts'
import type { Proof, ProveOptions } from './life.ts'

const silenceMs = 10_000
const answerMs = 1000
const mostMemory = 1024
const batch = 10

/** What every archive is made from, and what stands around it. */
interface Ground {
  readonly home: string
  readonly template: string
  readonly place: Omit<Forgeable, 'folder' | 'copy'>
}

interface Case {
  readonly place: string
  readonly forged: string
  readonly sound: boolean
}

interface Tally {
  readonly wrong: string[]
  cases: number
  readable: number
  memory: number
  slowest: number
}

async function bundled(outDir: string): Promise<string> {
  const root = process.cwd()
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tests/data/store/prove/hostile-child.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
  return join(outDir, 'child.mjs')
}

/** A home folder with things of its own, and an archive of two writers with a text, a snapshot and a copy. */
async function grounds(root: string, most: number): Promise<Ground> {
  const home = join(root, 'home')
  const template = join(root, 'template')
  mkdirSync(join(home, 'cases'), { recursive: true })
  mkdirSync(join(home, 'Documents'))
  mkdirSync(join(template, 'machine'), { recursive: true })
  for (const name of ['.profile', 'secret.txt', 'Documents/secret.txt', 'cases.txt'])
    writeFileSync(join(home, name), `rien de ceci n’est de l’archive : ${name}\n`)
  const [folder, machine] = [join(template, 'Archive.tarikh'), join(template, 'machine')]
  const away = join(root, 'autre')
  mkdirSync(away)
  await (await newArchive({ folder: join(home, 'Other.tarikh'), machine: away })).close()
  const store = await newArchive({ folder, machine })
  const sha = reached(await store.putBlob(Buffer.from('Le texte de la dépêche.')))
  const ops = [write(store.archive, eventId(1), 'note', 'sûr')]
  reached(await store.commit({ act: 'record', ops }, at(1)))
  await store.close()
  const other = await reopened({ folder, machine: away })
  const theirs = [write(other.archive, eventId(99), 'note', 'là-bas')]
  reached(await other.commit({ act: 'record', ops: theirs }, at(2)))
  await other.close()
  const again = await reopened({ folder, machine })
  await again.snapshot()
  await again.close()
  cpSync(folder, join(template, 'copie.tarikh'), { recursive: true })
  const around = ['secret.txt', '.profile', 'Documents', 'Other.tarikh'].map((name) =>
    join(home, name),
  )
  const { writer } = store
  return {
    home,
    template,
    place: { around, writer, other: other.writer, sha, isRoot: isRoot(), most },
  }
}

function forge({ home, template, place }: Ground, number: number, rng: Chance): Case {
  const into = join(home, 'cases', String(number))
  cpSync(template, into, { recursive: true })
  const [folder, copy] = [join(into, 'Archive.tarikh'), join(into, 'copie.tarikh')]
  const chosen = Array.from(
    { length: 1 + Math.floor(rng() * 3) },
    (_, i) => forgeries[i === 0 ? number % forgeries.length : Math.floor(rng() * forgeries.length)],
  )
  const alone = chosen.find((forgery) => forgery?.last === true)
  const inOrder = [...chosen.filter((forgery) => forgery?.last !== true), alone]
  const done: string[] = []
  let sound = true
  for (const forgery of inOrder) {
    if (forgery === undefined) continue
    try {
      forgery.forge({ ...place, folder, copy }, rng)
    } catch {
      // What an earlier forgery has put there is in the way of this one.
      continue
    }
    done.push(forgery.name)
    sound &&= forgery.sound
  }
  return { place: into, forged: done.join(', '), sound }
}

type Told = Readonly<
  Partial<Record<'begun' | 'place' | 'step' | 'before' | 'after' | 'fault', string>>
> & {
  readonly changed?: boolean
  readonly stopped?: number
  readonly memory?: number
}

function note(told: Told, { sound, forged }: Case, tally: Tally): void {
  const { before, after, fault, changed, stopped, memory } = told
  if (fault !== undefined) tally.wrong.push(`${forged}: ${fault.slice(0, 400)}`)
  if (changed === true) tally.wrong.push(`${forged}: something outside was changed`)
  if (stopped !== undefined) tally.slowest = Math.max(tally.slowest, stopped)
  if (stopped !== undefined && stopped > answerMs)
    tally.wrong.push(`${forged}: a stop waited for ${stopped} ms`)
  if (memory !== undefined) tally.memory = Math.max(tally.memory, memory)
  if (after === undefined) return
  tally.cases++
  if (before === 'sûr') tally.readable++
  if (sound && before !== 'sûr') tally.wrong.push(`${forged}: what is sound is not read: ${before}`)
}

/** Lets an ordinary user do with some cases what people do; one that is silent for too long is ended. */
function attempt(command: readonly string[], cases: readonly Case[], tally: Tally): Promise<void> {
  return new Promise((resolve) => {
    const [program = '', ...args] = command
    const running = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let rest = ''
    let current = cases[0] as Case
    let step = 'start'
    let patience = setTimeout(() => undefined, 0)
    const listen = (): void => {
      clearTimeout(patience)
      patience = setTimeout(() => {
        tally.wrong.push(`${current.forged}: nothing for 10 s in ${step}`)
        running.kill('SIGKILL')
      }, silenceMs)
    }
    listen()
    running.stdout.on('data', (bytes: Buffer) => {
      listen()
      const lines = (rest + bytes.toString('utf8')).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const told = JSON.parse(line) as Told
        if (told.begun !== undefined)
          current = cases.find(({ place }) => place === told.begun) ?? current
        step = told.step ?? step
        note(told, current, tally)
      }
    })
    running.on('close', (code) => {
      clearTimeout(patience)
      if (code !== 0) tally.wrong.push(`${current.forged}: ended with ${code} in ${step}`)
      resolve()
    })
  })
}

// With -y strace tells where a descriptor leads, whatever the name was by which it was opened.
function openedAround(log: string, { place }: Ground): readonly string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((call) => !call.includes('= -1'))
    .filter((call) =>
      place.around.some((path) => call.includes(`<${path}`) || call.includes(`"${path}`)),
    )
}

function strace(): readonly string[] | undefined {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' })
    return ['strace', '-f', '-qq', '-y', '-e', 'trace=open,openat,rename,renameat2,unlink,truncate']
  } catch {
    return undefined
  }
}

/** Forged archives (names, links, kinds of file, sizes, depths, heads, snapshots, lines) among things of a home folder: after all that people do with an archive, nothing around it was changed or opened, nothing was silent for 10 s, and what is sound is read. */
export async function prove({ short, seed = 1, say }: ProveOptions): Promise<Proof> {
  const root = mkdtempSync(join(tmpdir(), 'tarikh-hostile-'))
  chmodSync(root, 0o755)
  const tally: Tally = { wrong: [], cases: 0, readable: 0, memory: 0, slowest: 0 }
  const watch = strace()
  let watched = 0
  try {
    const child = await bundled(join(root, 'program'))
    const ground = await grounds(root, short ? 2 ** 27 : 2 ** 30)
    const user = isRoot() ? asNobody : []
    const rng = chance(seed)
    const [count, most] = short ? [20, 10] : [2200, 200]
    for (let from = 0; from < count && tally.wrong.length < 20; from += batch) {
      const cases = Array.from({ length: batch }, (_, i) => forge(ground, from + i, rng))
      if (isRoot()) execFileSync('chown', ['-hR', `${nobody}:${nobody}`, ground.home])
      const isWatched = watch !== undefined && watched < most
      const log = join(root, 'calls')
      const tracing = isWatched ? [...watch, '-o', log] : []
      const mode = isWatched ? 'watched' : 'alone'
      const program = [process.execPath, child, ground.home, mode]
      await attempt(
        [...tracing, ...user, ...program, ...cases.map(({ place }) => place)],
        cases,
        tally,
      )
      if (isWatched) {
        watched += batch
        for (const call of openedAround(log, ground)) tally.wrong.push(`opened: ${call}`)
      }
      execFileSync('rm', ['-rf', ...cases.map(({ place }) => place)])
      if (from % 100 === 0) say?.([`${tally.cases} cases`, ...tally.wrong].join('\n'))
    }
  } finally {
    execFileSync('rm', ['-rf', root])
  }
  const { wrong, cases, readable, memory, slowest } = tally
  if (memory > mostMemory) wrong.push(`${memory} MB of memory`)
  return {
    ok: wrong.length === 0,
    lines: [
      `${cases} forged archives, ${readable} read at once, ${watched} watched by strace, ` +
        `${memory} MB, a stop answered in ${slowest} ms at most, ${wrong.length} wrong`,
      ...wrong.slice(0, 12),
    ],
  }
}
