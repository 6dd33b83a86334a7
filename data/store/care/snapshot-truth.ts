import { isDeepStrictEqual } from 'node:util'
import { type Held, writesOf } from '../../changes/held.ts'
import type { State } from '../../changes/state.ts'
import { heldAgainst } from '../archive/claims.ts'
import { type Loaded, load } from '../archive/load.ts'
import type { LoadOptions } from '../archive/load-options.ts'
import { nothingRecalled } from '../archive/recollection.ts'
import type { SnapshotHeader } from '../archive/snapshot-shape.ts'
import { breathe } from '../core/breathe.ts'
import type { Disk } from '../core/disk.ts'
import { type FolderFinding, finding } from '../core/finding.ts'

/** Holds a snapshot against what the journals alone say: opened with it, the archive must be the same. Where they part, the first record is named; one that sums up lines which are not here cannot be held against them. */
export async function snapshotTruth(
  disk: Disk,
  root: string,
  path: string,
  header: SnapshotHeader,
  journals: Loaded,
  options: LoadOptions,
): Promise<readonly FolderFinding[]> {
  const said = header.heads.map(({ writer, n, hash }) => {
    return { of: writer, n, hash, by: 'archive' as const }
  })
  const against = heldAgainst(
    journals.found,
    said.filter(({ hash }) => hash !== ''),
  )
  if (against.some(({ kind }) => kind === 'journal.rewritten'))
    return [finding('snapshot.differs', path)]
  const isBroken = [...journals.found.values()].some(
    ({ resolved }) => resolved.damaged || resolved.cut !== undefined,
  )
  if (against.length > 0 || isBroken) return []
  const tried = { ...options, recalled: nothingRecalled, tried: path }
  const opened = await load(disk, root, tried)
  if (opened.snapshot === undefined) return []
  const record = await firstDiffering(journals.state, opened.state)
  if (record !== undefined) return [finding('snapshot.differs', path, '', { record })]
  const isSame =
    isDeepStrictEqual(journals.custody.dates, opened.custody.dates) &&
    isUnitedAlike(journals, opened)
  return isSame ? [] : [finding('snapshot.differs', path)]
}

// What was spared reading must be what the journals say of it: which lines count under which name, and where they stand.
function isUnitedAlike(journals: Loaded, opened: Loaded): boolean {
  for (const [writer, { summed }] of opened.found)
    if (summed !== undefined && !isDeepStrictEqual(journals.spares.united(writer), summed))
      return false
  return true
}

const atOnce = 2000

/** The first record that is not the same in two states. */
async function firstDiffering(one: State, other: State): Promise<string | undefined> {
  let seen = 0
  for (const [id, held] of one.records) {
    if (!isSame(held, other.records.get(id))) return id
    if (++seen % atOnce === 0) await breathe()
  }
  for (const id of other.records.keys()) if (!one.records.has(id)) return id
  return undefined
}

function isSame(one: Held, other: Held | undefined): boolean {
  if (other === undefined) return false
  const fields = Object.keys(one.fields)
  if (fields.length !== Object.keys(other.fields).length) return false
  return fields.every((field) => {
    const [mine, theirs] = [writesOf(one, field), writesOf(other, field)]
    return (
      mine.length === theirs.length &&
      mine.every(({ value, mark }, i) => {
        const { value: said, mark: by } = theirs[i] ?? {}
        const isValue = value === said || isDeepStrictEqual(value, said)
        return isValue && (mark === by || isDeepStrictEqual(mark, by))
      })
    )
  })
}
