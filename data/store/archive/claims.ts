import { join } from 'node:path'
import type { Heads } from '../../changes/patch.ts'
import type { Disk } from '../core/disk.ts'
import { type FolderFinding, finding } from '../core/finding.ts'
import { kindOfName } from '../core/names.ts'
import { readIfGiven } from '../core/read-part.ts'
import type { Resolved } from '../journal/resolve.ts'
import type { RememberedWriter } from './machine.ts'
import { readManifest } from './manifest.ts'
import type { Recalled } from './recollection.ts'
import type { SnapshotHead } from './snapshot-shape.ts'

/** That a line of a writer, or of a second branch under its name, has been seen: by this machine, or by whoever wrote it down in the archive. */
export interface HeadClaim {
  readonly of: string
  readonly n: number
  readonly hash: string
  readonly by: 'machine' | 'archive'
  /** The last line up to it that an archive can lack; the line itself where that is not known. */
  readonly spoken?: number | undefined
}

/** Heads as claims. */
export function claimsOf(heads: Heads, by: HeadClaim['by']): readonly HeadClaim[] {
  return [...heads].map(([of, { n, hash }]) => ({ of, n, hash, by }))
}

/** What this machine knows of the journals: how far it has seen each, and where it left its own. */
export function machineClaims(
  { heads, spoken }: Pick<Recalled, 'heads' | 'spoken'>,
  remembered: readonly RememberedWriter[],
): readonly HeadClaim[] {
  const own = remembered.map(({ writer, n, hash }): HeadClaim => {
    return { of: writer, n, hash, by: 'machine' }
  })
  return [...own, ...claimsOf(heads, 'machine')].map((claim) => {
    // What was written since the archive was let go, nobody has looked through.
    const isSeen = claim.n <= (heads.get(claim.of)?.n ?? 0)
    const last = spoken.get(claim.of)
    return isSeen && last !== undefined ? { ...claim, spoken: Math.min(claim.n, last) } : claim
  })
}

/** Claims by the writer or branch that they are of: asked for one by one, so many would be gone through for each of so many. */
export function claimsByName(
  claims: readonly HeadClaim[],
): ReadonlyMap<string, readonly HeadClaim[]> {
  return grouped(claims, ({ of }) => of)
}

function grouped(
  claims: readonly HeadClaim[],
  nameOf: (claim: HeadClaim) => string,
): ReadonlyMap<string, readonly HeadClaim[]> {
  const groups = new Map<string, HeadClaim[]>()
  for (const claim of claims) {
    const name = nameOf(claim)
    const known = groups.get(name)
    if (known === undefined) groups.set(name, [claim])
    else known.push(claim)
  }
  return groups
}

/** What the manifests of an archive say of its journals. */
export async function manifestClaims(
  disk: Disk,
  root: string,
  files: Iterable<string>,
): Promise<readonly HeadClaim[]> {
  const claims: HeadClaim[] = []
  for (const path of files) {
    if (kindOfName(path) !== 'manifest') continue
    const bytes = await readIfGiven(disk, join(root, path), () => undefined)
    const read = bytes && readManifest(Buffer.from(bytes).toString('utf8'))
    for (const claim of claimsOf(read?.heads ?? new Map(), 'archive')) claims.push(claim)
  }
  return claims
}

/** A journal as it was found, as far as claims are held against it. */
export interface HeldJournal {
  readonly resolved: Resolved
  readonly last: SnapshotHead
}

/** The writer that a claim is of, its branches told together. */
export function writerOfClaim({ of }: Pick<HeadClaim, 'of'>): string {
  return of.split('~')[0] ?? ''
}

/** What is wrong with each writer's journal, held against all that is known of it by number and checksum: a line that was another, and lines that are not here. */
export function heldAgainst(
  journals: ReadonlyMap<string, HeldJournal>,
  claims: readonly HeadClaim[],
): readonly FolderFinding[] {
  return [...grouped(claims, writerOfClaim)].flatMap(([writer, known]) =>
    against(writer, journals.get(writer), known),
  )
}

function against(
  writer: string,
  journal: HeldJournal | undefined,
  claims: readonly HeadClaim[],
): readonly FolderFinding[] {
  const file = `journal/${writer}`
  const { cut, damaged = false } = journal?.resolved ?? {}
  const last = lastOf(journal)
  const other = contradicted(journal, claims)
  const rewritten =
    other === undefined ? [] : [finding('journal.rewritten', file, `line ${other}`, { writer })]
  // Where lines are damaged or torn off, that is said already.
  if (damaged || cut !== undefined) return rewritten
  const beyond = (by: HeadClaim['by']): number =>
    claims.reduce(
      (most, { by: whose, n, spoken = n }) => (whose === by ? Math.max(most, spoken) : most),
      last,
    )
  const [known, written] = [beyond('machine'), beyond('archive')]
  if (known === last && written === last) return rewritten
  // What is lacking this machine has had, be it a line that says nothing more.
  const isSeen = claims.some(({ by, n }) => by === 'machine' && n > last)
  const kind = !isSeen ? 'journal.arriving' : last === 0 ? 'journal.missing' : 'journal.behind'
  const place = `line ${last + 1} to ${Math.max(known, written)}`
  return [...rewritten, finding(kind, file, place, { writer })]
}

function lastOf(journal: HeldJournal | undefined): number {
  let last = journal?.last.n ?? 0
  for (const branch of journal?.resolved.forks ?? []) last = Math.max(last, branch.at(-1)?.n ?? 0)
  return last
}

/** Journals of this machine that go on after the line at which they were let go: what stands there, nobody wrote here. */
export function continuedBeyond(
  journals: ReadonlyMap<string, HeldJournal>,
  left: ReadonlyMap<string, number>,
  fits: (writer: string, n: number) => boolean,
): readonly FolderFinding[] {
  return [...left].flatMap(([writer, n]) => {
    const last = lastOf(journals.get(writer))
    // What does not fit the format says nothing, and is named by itself.
    if (last <= n || !fits(writer, n)) return []
    const place = last === n + 1 ? `line ${last}` : `line ${n + 1} to ${last}`
    return [finding('journal.continued', `journal/${writer}`, place, { writer })]
  })
}

/** The first number under which a journal holds another line than the one that is known. */
function contradicted(
  journal: HeldJournal | undefined,
  claims: readonly HeadClaim[],
): number | undefined {
  if (journal === undefined) return undefined
  const asked = new Map<number, Set<string>>()
  for (const { n, hash } of claims) asked.set(n, (asked.get(n) ?? new Set()).add(hash))
  const { last, resolved } = journal
  const held = new Map<number, Set<string>>()
  const hold = (n: number, hash: string): void => {
    if (hash !== '' && asked.has(n)) held.set(n, (held.get(n) ?? new Set()).add(hash))
  }
  hold(last.n, last.hash)
  for (const lines of [resolved.lines, ...resolved.forks])
    for (const { n, hash } of lines) hold(n, hash)
  // A number that a snapshot let reading skip is held by nothing here: it was seen when that was made.
  const wrong = [...held].flatMap(([n, hashes]) =>
    [...(asked.get(n) ?? [])].every((hash) => hashes.has(hash)) ? [] : [n],
  )
  return wrong.length === 0 ? undefined : wrong.reduce((least, n) => Math.min(least, n))
}
