import { rm } from 'node:fs/promises'
import os from 'node:os'
import { privateDisplay } from '../../build/display.mjs'
import { sandboxedRuntime } from '../app/sandboxed-runtime.ts'
import { freshUserData } from '../app/user-data.ts'
import type { Figure } from './figure.ts'
import { oneItemPage } from './one-item.ts'
import { type Archive, openInWindow, sahelArchive, starterIn } from './sahel-archive.ts'
import { type Choice, chosenOf } from './scale-choice.ts'
import { firstView, longTasks, onWeakLaptop, perFrame, sizeOf } from './scale-figures.ts'
import { searching } from './scale-search.ts'
import { starts } from './scale-starts.ts'
import { type Shown, shownBy } from './shown.ts'
import { startTime, timelineDrawn } from './start-time.ts'

const root = process.cwd()
const million = 1_000_000

/** The window on the starter archive and on invented ones of the Sahel of 6,000 and 100,000 events (others, and some of the figures alone, as `chosenOf` says), against a page that is a vis-timeline with one item. */
export async function bench(): Promise<readonly Figure[]> {
  const choice = chosenOf(process.env)
  const searches = choice.measures('search') ? await searchesIn(choice) : []
  return choice.isOfWindow ? [...searches, ...(await ofWindow(choice))] : searches
}

/** Before all windows: an index is measured in a process that holds nothing else. */
async function searchesIn({ events }: Choice): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const count of events) {
    if (count < 100_000) continue
    say(`search of ${count.toLocaleString('en')}`)
    figures.push(...saidSoFar(await searching(count)))
  }
  return figures
}

async function ofWindow(choice: Choice): Promise<readonly Figure[]> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = sandboxedRuntime(root)
  const screen = await privateDisplay()
  const [userData, peerData] = [await freshUserData(), await freshUserData()]
  const env = { ...screen.env, TARIKH_USER_DATA: userData, HOME: userData, LANGUAGE: 'fr' }
  const peerEnv = { ...env, TARIKH_USER_DATA: peerData, HOME: peerData }
  try {
    // The first start makes the starter archive.
    await startTime(root, env, timelineDrawn)
    const archives = choice.events.map((events) =>
      events === 0 ? starterIn(userData) : sahelArchive(userData, events),
    )
    const figures = await inWindow(archives, choice, env, {
      ...peerEnv,
      TARIKH_PAGE: await oneItemPage(peerData),
    })
    for (const archive of choice.measures('starts') ? archives : []) {
      if (archive.events === 6_000 || archive.events >= million) continue
      say(`starts with ${archive.name}`)
      figures.push(...saidSoFar(await starts(root, archive, env, peerEnv)))
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
  choice: Choice,
  env: NodeJS.ProcessEnv,
  peerEnv: NodeJS.ProcessEnv,
): Promise<Figure[]> {
  const figures: Figure[] = []
  if (!choice.isInWindow) return figures
  const peer = await shownBy('tests/fixtures/reading-window', '.vis-center', peerEnv)
  const ours = await shownBy('.', '.lanes', env)
  try {
    let before: Measured | null = null
    for (const archive of archives) {
      say(archive.name)
      await openInWindow(ours.app, ours.page, archive)
      if (archive.events >= 100_000) {
        const measured = await measuredIn(archive, ours, peer)
        figures.push(...saidSoFar(large(measured, before, choice)))
        before = measured
      }
      if (choice.measures('tasks')) figures.push(...saidSoFar(await longTasks(archive, ours)))
      if (choice.measures('frames')) figures.push(...saidSoFar(await perFrame(archive, ours, peer)))
      if (choice.measures('weak') && (archive.events <= 86 || archive.events === 100_000))
        figures.push(...saidSoFar(await onWeakLaptop(archive, ours)))
    }
    return figures
  } finally {
    await ours.app.close()
    await peer.app.close()
  }
}

/** The first view of a large archive and the memory that it takes, beside those of the peer. */
interface Measured {
  readonly view: Figure
  readonly memory: Figure
}

async function measuredIn(archive: Archive, ours: Shown, peer: Shown): Promise<Measured> {
  const view = await firstView(archive, ours, peer)
  const memory = {
    ...{ name: `${archive.name}: renderer memory`, unit: 'MB', limit: 1.7 },
    ...{ ours: sizeOf(ours), peer: sizeOf(peer), against: 'the one-item page' },
  }
  return { view, memory }
}

/** A million events are held against a hundred thousand, fewer against the peer. */
function large(
  { view, memory }: Measured,
  before: Measured | null,
  choice: Choice,
): readonly Figure[] {
  const against = 'at 100,000'
  const [first, size] =
    before === null
      ? [view, memory]
      : [
          { ...view, peer: before.view.ours, against, limit: 1.3 },
          { ...memory, peer: before.memory.ours, against, limit: 2.2 },
        ]
  return [...(choice.measures('view') ? [first] : []), ...(choice.measures('memory') ? [size] : [])]
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
