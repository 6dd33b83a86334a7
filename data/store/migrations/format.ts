import type { Op } from '../../changes/patch.ts'
import { firstFormat } from './0001-first-format.ts'
import type { Format } from './version.ts'

/** Every version of the format, oldest first; the last is the one that is written. */
export const formats: readonly Format[] = [firstFormat]

/** The version that is written. */
export function newestOf(known: readonly Format[]): number {
  return known.at(-1)?.version ?? 1
}

/** Reads a write of any version as the newest means it; undefined where there has only been one version. */
export type Upgrade = ((op: Op) => readonly Op[]) | undefined

/** What every write passes through when it is read. */
export function upgradeOf(known: readonly Format[]): Upgrade {
  const later = known.slice(1)
  if (later.length === 0) return undefined
  return (op) => later.reduce<readonly Op[]>((ops, { op: read }) => ops.flatMap(read), [op])
}
