import { readFileSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { privateDisplay } from '../../build/display.mjs'
import { sandboxedRuntime } from '../app/sandboxed-runtime.ts'
import { freshUserData } from '../app/user-data.ts'
import type { Figure } from './figure.ts'
import { oneItemPage } from './one-item.ts'
import { type Archive, openInWindow, sahelArchive, snapshotOf, starterIn } from './sahel-archive.ts'
import { firstView, longTasks, onWeakLaptop, perFrame, sizeOf } from './scale-figures.ts'
import { type Shown, shownBy } from './shown.ts'
import { firstPaint, startTime, timelineDrawn } from './start-time.ts'
import { quantile } from './store-data.ts'

const root = process.cwd()
const rounds = 3
const million = 1_000_000
const isLong = process.env.TARIKH_BENCH_MILLION === '1'

/** The window on the starter archive and on invented ones of the Sahel of 6,000 and 100,000 events (and a million where TARIKH_BENCH_MILLION is 1), against a page that is a vis-timeline with one item. */
export async function bench(): Promise<readonly Figure[]> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = sandboxedRuntime(root)
  if (!isLong) say('1,000,000 events are not measured; TARIKH_BENCH_MILLION=1 does it')
  const screen = await privateDisplay()
  const [userData, peerData] = [await freshUserData(), await freshUserData()]
  const env = { ...screen.env, TARIKH_USER_DATA: userData, HOME: userData, LANGUAGE: 'fr' }
  const peerEnv = { ...env, TARIKH_USER_DATA: peerData, HOME: peerData }
  try {
    // The first start makes the starter archive.
    await startTime(root, env, timelineDrawn)
    const sizes = [6_000, 100_000, ...(isLong ? [million] : [])]
    const starter = starterIn(userData)
    const archives = [starter, ...sizes.map((size) => sahelArchive(userData, size))]
    const page = await oneItemPage(peerData)
    const peer = await shownBy('tests/fixtures/reading-window', '.vis-center', {
      ...peerEnv,
      TARIKH_PAGE: page,
    })
    const figures = await inWindow(archives, env, peer).finally(() => peer.app.close())
    const large = archives.filter(({ events }) => events === 100_000)
    for (const archive of [starter, ...large]) {
      say(`starts with ${archive.name}`)
      figures.push(...saidSoFar(await starts(archive, env, peerEnv)))
    }
    return figures
  } finally {
    screen.stop()
    await rm(userData, { recursive: true, force: true })
    await rm(peerData, { recursive: true, force: true })
  }
}

async function inWindow(
  archives: readonly Archive[],
  env: NodeJS.ProcessEnv,
  peer: Shown,
): Promise<Figure[]> {
  const figures: Figure[] = []
  const ours = await shownBy('.', '.lanes', env)
  try {
    let before = Number.NaN
    for (const archive of archives) {
      say(archive.name)
      await openInWindow(ours.app, ours.page, archive)
      if (archive.events >= 100_000) {
        figures.push(await firstView(archive, ours, peer))
        const size = sizeOf(ours)
        figures.push(
          archive.events < million
            ? memory(archive, size, sizeOf(peer), 'the one-item page', 1.7)
            : memory(archive, size, before, 'at 100,000', 2.2),
        )
        before = size
      }
      figures.push(...saidSoFar(await longTasks(archive, ours)))
      figures.push(...saidSoFar(await perFrame(archive, ours, peer)))
      if (archive.events !== 6_000 && archive.events !== million)
        figures.push(...saidSoFar(await onWeakLaptop(archive, ours)))
    }
    return figures
  } finally {
    await ours.app.close()
  }
}

/** A measurement takes minutes: what it has is said as it comes. */
function saidSoFar(figures: readonly Figure[]): readonly Figure[] {
  for (const { name, ours, peer, limit } of figures)
    process.stderr.write(`    ${name}: ${(ours / peer).toPrecision(3)} of ${limit}\n`)
  return figures
}

/** What is being measured, and how loaded the machine was in the last minute. */
function say(what: string): void {
  process.stderr.write(`  ${what} (load ${os.loadavg()[0]?.toFixed(1)})\n`)
}

function memory(
  archive: Archive,
  ours: number,
  peer: number,
  against: string,
  limit: number,
): Figure {
  return { name: `${archive.name}: renderer memory`, ours, peer, unit: 'MB', against, limit }
}

/** From the start of the process to the drawn timeline, with a view of the archive kept and without one, against an empty window’s first paint. */
async function starts(
  archive: Archive,
  env: NodeJS.ProcessEnv,
  peerEnv: NodeJS.ProcessEnv,
): Promise<readonly Figure[]> {
  const standing = await shownBy('.', '.lanes', env)
  await openInWindow(standing.app, standing.page, archive)
  await standing.app.close()
  const emptyWindow = path.join(root, 'tests/fixtures/empty-window')
  const [warm, cold, empty, parsing]: [number[], number[], number[], number[]] = [[], [], [], []]
  const isLarge = archive.events >= 100_000
  for (let round = 0; round < rounds; round++) {
    empty.push(await startTime(emptyWindow, peerEnv, firstPaint))
    warm.push(await startTime(root, env, timelineDrawn))
    if (!isLarge) continue
    rmSync(path.join(env.TARIKH_USER_DATA ?? '', 'views'), { recursive: true })
    cold.push(await startTime(root, env, timelineDrawn))
    parsing.push(parseTime(snapshotOf(archive)))
  }
  const [floor, unit] = [quantile(empty, 0.5), 'ms']
  const figure = { ours: quantile(warm, 0.5), peer: floor, unit, limit: 1.5 }
  const against = 'an empty window’s first paint'
  const named = { name: `${archive.name}: warm start to the drawn timeline`, against }
  if (!isLarge) return [{ ...figure, ...named }]
  const peer = quantile(parsing, 0.5)
  const rest = { ours: quantile(cold, 0.5) - floor, peer, unit, limit: 2.5 }
  const coldly = `${archive.name}: start with no view kept, less an empty window’s first paint`
  return [
    { ...figure, ...named },
    { ...rest, name: coldly, against: 'JSON.parse of its snapshot' },
  ]
}

function parseTime(file: string): number {
  const text = readFileSync(file, 'utf8')
  const began = performance.now()
  JSON.parse(text)
  return performance.now() - began
}
