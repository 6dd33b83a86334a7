import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { privateDisplay } from '../../build/display.mjs'
import { electronRuntime } from '../../build/electron-runtime.mjs'
import { defaultOptions } from '../../data/exports/print-options.ts'
import { printFile } from '../../electron/engine/print-file.ts'
import { fontBytes } from '../data/print/fixtures/fonts.ts'
import { report } from '../data/print/fixtures/models.ts'
import type { Figure } from './figure.ts'
import { htmlOf, writePeer } from './print-peer.ts'
import { type Taken, taken } from './print-processes.ts'

const child = process.env['TARIKH_BENCH_PRINT']
const rounds = 3

/** Printing 1,000 full entries against Chromium's own tagged print of the same list, each in a process of its own; then how time and memory grow to 10,000. */
export async function bench(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-print-'))
  const screen = await privateDisplay()
  try {
    const peer = await prepared(folder)
    const ours: Taken[] = []
    const theirs: Taken[] = []
    for (let round = 0; round < rounds; round++) {
      ours.push(await printed(folder, 1000))
      theirs.push(await peer(screen.env))
    }
    const small = best(await repeated(rounds, () => printed(folder, 40)))
    const smallSize = await sizeOf(folder)
    const large = best(await repeated(2, () => printed(folder, 10_000)))
    const largeSize = await sizeOf(folder)
    const thousand = best(ours)
    const chromium = best(theirs)
    const against = 'Chromium’s tagged print'
    const allowed = 'the amount allowed'
    return [
      {
        name: 'print 1,000 entries',
        ours: thousand.seconds,
        peer: chromium.seconds,
        unit: 's',
        against,
        limit: 0.9,
      },
      {
        name: 'memory for 1,000 entries',
        ours: thousand.peak,
        peer: chromium.peak,
        unit: 'MB',
        against,
        limit: 0.6,
      },
      {
        name: 'print 10,000 entries',
        ours: large.seconds,
        peer: thousand.seconds,
        unit: 's',
        against: 'ours for 1,000',
        limit: 12,
      },
      {
        name: 'memory for 10,000 entries',
        ours: large.peak,
        peer: 1536,
        unit: 'MB',
        against: allowed,
        limit: 1,
      },
      {
        name: 'file of 10,000 entries',
        ours: largeSize,
        peer: 25,
        unit: 'MB',
        against: allowed,
        limit: 1,
      },
      {
        name: 'print 40 events',
        ours: small.seconds,
        peer: 3,
        unit: 's',
        against: allowed,
        limit: 1,
      },
      {
        name: 'file of 40 events',
        ours: smallSize,
        peer: 0.4,
        unit: 'MB',
        against: allowed,
        limit: 1,
      },
    ]
  } finally {
    screen.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function repeated(times: number, measure: () => Promise<Taken>): Promise<readonly Taken[]> {
  const all: Taken[] = []
  for (let round = 0; round < times; round++) all.push(await measure())
  return all
}

function printed(folder: string, count: number): Promise<Taken> {
  const out = path.join(folder, 'ours.pdf')
  const env = { ...process.env, TARIKH_BENCH_PRINT: `${count} ${out}` }
  return taken(process.execPath, [fileURLToPath(import.meta.url)], env)
}

async function prepared(folder: string): Promise<(env: NodeJS.ProcessEnv) => Promise<Taken>> {
  const program = path.join(folder, 'peer')
  const html = path.join(folder, 'report.html')
  const out = path.join(folder, 'theirs.pdf')
  await writePeer(program)
  await writeFile(html, htmlOf(report(1000)))
  const runtime = path.join(electronRuntime({ say: () => undefined }).folder, 'electron')
  const quiet = ['--no-sandbox', '--disable-gpu', '--log-level=3']
  return (env) => taken(runtime, [...quiet, program, html, out], env)
}

async function sizeOf(folder: string): Promise<number> {
  return (await stat(path.join(folder, 'ours.pdf'))).size / 1e6
}

function best(all: readonly Taken[]): Taken {
  return all.reduce((a, b) => ({
    seconds: Math.min(a.seconds, b.seconds),
    peak: Math.min(a.peak, b.peak),
  }))
}

if (child !== undefined) {
  const [count, out = ''] = child.split(' ')
  const done = await printFile(report(Number(count)), fontBytes(), defaultOptions, {
    out,
    overwrite: true,
  })
  if (!done.ok) throw new Error(done.problem.code)
}
