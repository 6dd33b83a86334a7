import { execFileSync } from 'node:child_process'
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { asNobody, isRoot, nobody } from '../../../app/ordinary-user.ts'
import { chance } from '../chance.ts'
import { attempt, openedAround, strace, type Tally } from './hostile-attempt.ts'
import { forge, type Ground, grounds } from './hostile-grounds.ts'
import type { Proof, ProveOptions } from './life.ts'

const mostMemory = 1024
const batch = 10
const apart = 7919

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

// Nothing here rests on a disk that keeps its promises: in memory, waiting for it costs nothing.
function place(): string {
  try {
    accessSync('/dev/shm', constants.W_OK)
    return '/dev/shm'
  } catch {
    return tmpdir()
  }
}

/** What the lanes have done together, and are still to do. */
interface Work {
  readonly count: number
  readonly watch: readonly string[] | undefined
  /** How many archives are still to be watched by strace. */
  toWatch: number
  next: number
}

/** One batch of archives after the other, beside those of other lanes; each lane has a home and an archive of its own, which no other holds. */
async function lane(
  child: string,
  ground: Ground,
  seed: number,
  work: Work,
  tally: Tally,
  say: ProveOptions['say'],
): Promise<void> {
  const log = `${ground.home}.calls`
  const user = isRoot() ? asNobody : []
  while (work.next < work.count && tally.wrong.length < 20) {
    const from = work.next
    work.next += batch
    const tracing = work.toWatch > 0 && work.watch ? [...work.watch, '-o', log] : []
    const isWatched = tracing.length > 0
    if (isWatched) work.toWatch -= batch
    const cases = Array.from({ length: batch }, (_, i) =>
      forge(ground, from + i, chance(seed * apart + from + i)),
    )
    const places = cases.map(({ place: folder }) => folder)
    if (isRoot()) execFileSync('chown', ['-hR', `${nobody}:${nobody}`, ...places])
    const program = [process.execPath, child, ground.home, isWatched ? 'watched' : 'alone']
    await attempt([...tracing, ...user, ...program, ...places], cases, tally)
    if (isWatched) for (const call of openedAround(log, ground)) tally.wrong.push(`opened: ${call}`)
    execFileSync('rm', ['-rf', ...places])
    if (from % 100 === 0) say?.([`${tally.cases} cases`, ...tally.wrong].join('\n'))
  }
}

/** Forged archives (names, links, kinds of file, sizes, depths, heads, snapshots, lines, lines that were taken in, copies to take in) among things of a home folder: after all that people do with an archive, nothing around it was changed or opened, nothing was silent for 10 s, and what is sound is read. */
export async function prove({ short, seed = 1, say }: ProveOptions): Promise<Proof> {
  const root = mkdtempSync(join(place(), 'tarikh-hostile-'))
  chmodSync(root, 0o755)
  const tally: Tally = { wrong: [], cases: 0, readable: 0, memory: 0, slowest: 0, silence: 0 }
  const [count, most] = short ? [30, 10] : [2500, 200]
  const work: Work = { count, watch: strace(), toWatch: most, next: 0 }
  try {
    const child = await bundled(join(root, 'program'))
    // One processor is left to whoever else needs the machine.
    const lanes = Array.from({ length: Math.max(1, availableParallelism() - 1) }, async (_, i) => {
      const own = join(root, String(i))
      mkdirSync(own)
      const ground = await grounds(own, short ? 2 ** 27 : 2 ** 30)
      if (isRoot()) execFileSync('chown', ['-hR', `${nobody}:${nobody}`, ground.home])
      await lane(child, ground, seed, work, tally, say)
    })
    await Promise.all(lanes)
  } finally {
    execFileSync('rm', ['-rf', root])
  }
  const { wrong, cases, readable, memory, slowest, silence } = tally
  if (memory > mostMemory) wrong.push(`${memory} MB of memory`)
  return {
    ok: wrong.length === 0,
    lines: [
      `${cases} forged archives, ${readable} read at once, ${most - work.toWatch} watched by strace, ` +
        `${memory} MB, a stop answered in ${slowest} ms at most, ` +
        `silent for ${silence} ms at most, ${wrong.length} wrong`,
      ...wrong.slice(0, 12),
    ],
  }
}
