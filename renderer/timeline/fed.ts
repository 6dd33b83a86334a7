import {
  type Block,
  blockAt,
  type LaneScene,
  type LaneStack,
  type SceneGiven,
} from '../../data/timeline/scene.ts'
import type { RowGiven } from './lane-row.ts'

/** What was fed last, and for which window. */
export interface Fed {
  readonly view: SceneGiven
  readonly scene: readonly LaneScene[]
  readonly rows: readonly RowGiven[]
  readonly stripPx: number
  readonly perDay: number
  /** How high each lane stands. */
  readonly heights: readonly number[]
}

/** What lies under a point of a lane's density. */
export interface BarHit {
  readonly block: Block
  readonly view: SceneGiven
  readonly density: LaneStack
}

/** The bar of a density on a lane at a day, with what it holds. */
export function barIn({ view, scene }: Fed, key: string, day: number): BarHit | null {
  const lane = view.lanes.lanes.findIndex((each) => each.key === key)
  const one = scene[lane]
  const block = one && blockAt(one, lane, day)
  return block && one.density ? { block, view, density: one.density } : null
}
