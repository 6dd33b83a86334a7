import { invert, type Undone } from '../../data/changes/invert.ts'
import type { Dot, Op, Patch } from '../../data/changes/patch.ts'
import type { Archive } from '../../data/changes/state.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { breathe } from '../../data/store/core/breathe.ts'

const atOnce = 1000

/** The act that takes an act back, as `invert` gives it, a few records at a time between other work. The archive must not change meanwhile. */
export async function invertBetween(
  archive: Archive,
  of: Dot,
  direction: 'undo' | 'redo',
  writes: readonly Undone[],
): Promise<Outcome<Patch>> {
  const ops: Op[] = []
  for (const some of byRecords(writes)) {
    const patch = invert(archive, of, direction, some)
    if (patch.ok) for (const op of patch.value.ops) ops.push(op)
    await breathe()
  }
  return ops.length === 0 ? failed({ code: 'undo.nothing' }) : done({ act: direction, of, ops })
}

/** Parts the writes of an act so that all those to one record stand in one part. */
function byRecords(writes: readonly Undone[]): readonly (readonly Undone[])[] {
  const parts: Undone[][] = []
  const known = new Set<string>()
  let part: Undone[] = []
  let last = ''
  for (const write of writes) {
    if (write.id !== last) {
      // A record that comes again later could be told otherwise in parts than whole.
      if (known.has(write.id)) return [writes]
      known.add(write.id)
      if (part.length >= atOnce) {
        parts.push(part)
        part = []
      }
    }
    last = write.id
    part.push(write)
  }
  return part.length === 0 ? parts : [...parts, part]
}
