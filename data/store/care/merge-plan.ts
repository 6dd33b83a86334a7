import { join } from 'node:path'
import type { State } from '../../changes/state.ts'
import { kindOf } from '../../model/id.ts'
import { type Chain, type Chains, chainLines } from '../archive/chains.ts'
import type { Disk } from '../core/disk.ts'
import type { FolderFinding } from '../core/finding.ts'
import { blobName } from '../core/names.ts'
import { readLine } from '../journal/journal-line.ts'
import { Journals } from '../journal/journals.ts'
import { type Rules, rulesOf } from '../migrations/format.ts'
import { bytesOf } from './line-bytes.ts'
import { isOfText, type MergeCounts, MergeTally } from './merge-tally.ts'
import { type MissingLine, missingLines } from './missing-lines.ts'

/** A copy that lines may be taken in from: a folder, and the lines that it holds. */
export interface OtherCopy {
  readonly disk: Disk
  readonly root: string
  readonly version: number
  readonly chains: readonly Chain[]
}

/** A text or an original that is missing here and that a copy has. */
export interface MissingBlob {
  readonly sha: string
  readonly record: string
  readonly bytes: number
}

/** What would be taken in from a copy, and what has to stay there. */
export interface MergePlan extends MergeCounts {
  readonly lines: readonly MissingLine[]
  readonly branches: number
  readonly blobs: readonly MissingBlob[]
  readonly left: readonly FolderFinding[]
}

/** Finds what a copy has that is missing here, and what it comes to; nothing is written. */
export async function planMerge(
  state: State,
  here: Chains,
  source: OtherCopy,
  onLine: (done: number, of: number) => void,
): Promise<MergePlan> {
  const { disk, root, version } = source
  const { lines, branches, left } = missingLines(here, source.chains)
  const rules = rulesOf(version)
  const tally = new MergeTally(state)
  const journals = indexOf(source, rules)
  let seen = 0
  for await (const [one, bytes] of bytesOf(disk, root, lines)) {
    const { writer, line } = one
    await tally.note(one, readLine(writer, bytes, rules), () => journals.act(`${writer}:${line.n}`))
    if (++seen % often === 0 || seen === lines.length) onLine(seen, lines.length)
  }
  const blobs = await missingBlobs(here, source, wantedOf(state, tally))
  const wanted = tally.isWorthTaking ? { lines, branches } : { lines: [], branches: 0 }
  return { ...tally.counts(), ...wanted, blobs, left }
}

const often = 200

// Every part of an act spread over several lines stands in the copy, whichever of them are here.
function indexOf({ disk, root, chains }: OtherCopy, rules: Rules): Journals {
  const journals = new Journals(disk, root, rules)
  for (const chain of chains)
    for (const [name, { n, start, end, group = 0, closes, segment: at }] of chainLines(chain)) {
      const segment = chain.files[at] ?? ''
      if (name === chain.writer)
        journals.index.note(name, { n, start, end, group, segment, closes: closes !== undefined })
    }
  return journals
}

function wantedOf(state: State, { named }: MergeTally): ReadonlyMap<string, string> {
  const wanted = new Map(named)
  for (const [id, { fields }] of state.records) {
    if (kindOf(id) !== 'source' && kindOf(id) !== 'reading') continue
    for (const [field, value] of Object.entries(fields))
      if (isOfText(id, field) && typeof value === 'string') wanted.set(value, id)
  }
  return wanted
}

async function missingBlobs(
  here: Chains,
  { disk, root }: OtherCopy,
  wanted: ReadonlyMap<string, string>,
): Promise<readonly MissingBlob[]> {
  const found: MissingBlob[] = []
  for (const [sha, record] of wanted) {
    if (!/^[0-9a-f]{64}$/.test(sha) || here.files.has(blobName(sha) as never)) continue
    const there = await disk.lstat(join(root, blobName(sha)))
    if (there?.kind === 'file') found.push({ sha, record, bytes: there.size })
  }
  return found
}
