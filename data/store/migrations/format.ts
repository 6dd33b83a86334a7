import type { Op } from '../../changes/patch.ts'
import { firstFormat } from './0001-first-format.ts'
import { headsAndTakes } from './0002-heads-and-takes.ts'
import type { FormatVersion } from './version.ts'

/** Every version of the format, oldest first; the last is the one that is written. */
export const formatVersions: readonly FormatVersion[] = [firstFormat, headsAndTakes]

/** The version that is written. */
export function newestOf(known: readonly FormatVersion[]): number {
  return known.at(-1)?.version ?? 1
}

/** Reads a write of any version as the newest means it; undefined where all versions mean the same. */
export type Upgrade = ((op: Op) => readonly Op[]) | undefined

/** By which version the lines of an archive are read. */
export interface Rules {
  readonly upgrade: Upgrade
  /** Whether the archive's format is later than every one known: what it allows is not known. */
  readonly isNewer: boolean
}

/** The rules of an archive of a version. */
export function rulesOf(version: number, known: readonly FormatVersion[] = formatVersions): Rules {
  return { upgrade: upgradeOf(known), isNewer: version > newestOf(known) }
}

function upgradeOf(known: readonly FormatVersion[]): Upgrade {
  const later = known.slice(1).flatMap(({ op }) => op ?? [])
  if (later.length === 0) return undefined
  return (op) => later.reduce<readonly Op[]>((ops, read) => ops.flatMap(read), [op])
}

/** The rules of the version that is written. */
export const ownRules: Rules = rulesOf(newestOf(formatVersions))
