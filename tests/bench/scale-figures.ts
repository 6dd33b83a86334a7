import type { Figure } from './figure.ts'
import {
  type Act,
  brushing,
  filtering,
  framesOf,
  leaving,
  nearing,
  panning,
  rest,
  steps,
  typing,
  wheeling,
} from './hand.ts'
import type { Archive } from './sahel-archive.ts'
import type { Shown } from './shown.ts'
import { tookTo } from './start-time.ts'
import { quantile } from './store-data.ts'
import { longestTask } from './task-trace.ts'

const rounds = 3
const floor = 'a vis-timeline with one item'
const allowed = { peer: 1, unit: 'ms' }
const ofCpu = 'of CPU time allowed, times the limit'

const acts: readonly { readonly name: string; readonly act: Act }[] = [
  { name: 'wheeling', act: wheeling },
  { name: 'panning', act: panning },
  { name: 'brushing', act: brushing },
  { name: 'filtering', act: filtering },
  { name: 'typing', act: typing },
]

/** From the beginning of the page to its drawn timeline, the program already standing. */
export async function firstView({ name }: Archive, ours: Shown, peer: Shown): Promise<Figure> {
  const [first, floors]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    floors.push(await loaded(peer))
    first.push(await loaded(ours))
  }
  return {
    name: `${name}: first full view`,
    ours: quantile(first, 0.5),
    peer: quantile(floors, 0.5),
    unit: 'ms',
    against: floor,
    limit: 1.7,
  }
}

async function loaded({ page }: Shown): Promise<number> {
  await page.reload()
  const took = await tookTo(page, 'timeline-drawn')
  await rest()
  return took
}

/** The memory of a window’s renderer, in MB. */
export function sizeOf({ renderer }: Shown): number {
  return renderer.size()
}

/** The longest task of the main thread, in CPU time, at every act of a hand. */
export async function longTasks({ name }: Archive, shown: Shown): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { name: doing, act } of acts) {
    const ours = await longestTask(shown.app, () => once(shown, act, act === panning))
    const named = { name: `${name}: longest task ${doing}`, against: ofCpu }
    figures.push({ ...allowed, ...named, ours, limit: 50 })
  }
  return figures
}

/** The CPU of the main thread for each frame of a zoom and of a pan, one step of the hand to a frame: a loaded machine has frames more than steps, which cost nothing. */
export async function perFrame(
  { name }: Archive,
  ours: Shown,
  peer: Shown,
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [doing, act, limit] of [
    ['zooming', wheeling, 1.8],
    ['panning', panning, 1.5],
  ] as const) {
    const [own, floors]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      floors.push(await cpuOf(peer, act))
      own.push(await cpuOf(ours, act))
    }
    figures.push({
      ...{ name: `${name}: CPU a frame ${doing}`, unit: 'ms', against: floor, limit },
      ...{ ours: quantile(own, 0.5), peer: quantile(floors, 0.5) },
    })
  }
  return figures
}

/** The same zoom and pan where the page has a quarter of the processor. */
export async function onWeakLaptop({ name }: Archive, ours: Shown): Promise<readonly Figure[]> {
  const tools = await ours.page.context().newCDPSession(ours.page)
  const figures: Figure[] = []
  try {
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    for (const [doing, act] of [
      ['zooming', wheeling],
      ['panning', panning],
    ] as const) {
      const of = `${name}, a quarter of the processor:`
      let frames: readonly number[] = []
      const task = await longestTask(ours.app, async () => {
        const noting: Act = async (page, ground) => {
          frames = await framesOf(page, () => act(page, ground))
        }
        await once(ours, noting, act === panning)
      })
      const p95 = quantile(frames, 0.95)
      const against = 'a frame allowed, times the limit'
      figures.push(
        { ...allowed, name: `${of} p95 frame ${doing}`, ours: p95, against, limit: 50 },
        { ...allowed, name: `${of} longest task ${doing}`, ours: task, against: ofCpu, limit: 100 },
      )
    }
  } finally {
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await tools.detach()
  }
  return figures
}

async function cpuOf(shown: Shown, act: Act): Promise<number> {
  let took = 0
  await once(
    shown,
    async (page, ground) => {
      const before = shown.renderer.cpu()
      await act(page, ground)
      await rest()
      took = shown.renderer.cpu() - before
    },
    act === panning,
  )
  return took / steps
}

/** An act; one that wants to be near comes near before it, and leaves after it. */
async function once(shown: Shown, act: Act, isNear: boolean): Promise<void> {
  const ground = await shown.ground()
  if (isNear) await nearing(shown.page, ground)
  await act(shown.page, ground)
  await rest()
  if (isNear) await leaving(shown.page, ground)
}
