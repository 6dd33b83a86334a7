import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Figure } from './figure.ts'
import { type Archive, openInWindow, snapshotOf } from './sahel-archive.ts'
import { shownBy } from './shown.ts'
import { firstPaint, startTime, timelineDrawn } from './start-time.ts'
import { quantile } from './store-data.ts'

const rounds = 3

/** From the start of the process to the drawn timeline, with a view of the archive kept and without one, against an empty window’s first paint. */
export async function starts(
  root: string,
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
