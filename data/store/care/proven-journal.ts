import type { Head } from '../../changes/patch.ts'
import { noHash, readLine } from '../journal/journal-line.ts'
import { resolve, type Scanned } from '../journal/resolve.ts'
import { scanSegment } from '../journal/scan.ts'

/** A segment of a journal, here or in a copy: its path inside the archive and its bytes. */
export interface SegmentBytes {
  readonly file: string
  readonly bytes: Uint8Array
}

/** What a journal becomes: the segments that are written anew, line by line, and how many lines of the copy nothing here proves. */
export interface ProvenJournal {
  readonly files: ReadonlyMap<string, readonly Uint8Array[]>
  readonly unproven: number
}

interface Link {
  readonly n: number
  readonly hash: string
  readonly previous: string
  readonly bytes: Uint8Array
  readonly file: string
  readonly isHere: boolean
}

/** Mends a writer's journal from a copy by its chain alone: a line is taken where the line after it names its checksum, where a head that is known does, or where it goes on from the last line here and no known head speaks against it. */
export function provenJournal(
  writer: string,
  here: readonly SegmentBytes[],
  copy: readonly SegmentBytes[],
  heads: readonly Head[],
): ProvenJournal {
  const scanned = here.map(({ file, bytes }): Scanned => ({ file, ...scanSegment(bytes) }))
  const pool = poolOf(writer, here, scanned, copy)
  const { lines, forks } = resolve(writer, scanned)
  const kept = lines.flatMap(({ hash }) => pool.get(hash) ?? [])
  const chain = new Chain(pool, kept, heads).links()
  const filed = inFiles(chain)
  const branches = new Set(forks.flat().map(({ hash }) => hash))
  const isWhole = chain.every(({ n }, i) => n === i + 1)
  const files = new Map<string, readonly Uint8Array[]>()
  for (const [file, links] of filed) {
    const { good = [], bad = [] } = scanned.find((one) => one.file === file) ?? {}
    const before = good.filter(({ hash }) => !branches.has(hash)).map(({ hash }) => hash)
    const after = new Set(links.map(({ hash }) => hash))
    const isSame = isEqual(
      before.filter((hash) => after.has(hash)),
      [...after],
    )
    if (isSame && (bad.length === 0 || !isWhole)) continue
    const others = good.filter(({ hash }) => branches.has(hash) && !after.has(hash))
    const kin = others.flatMap(({ hash }) => pool.get(hash)?.bytes ?? [])
    files.set(file, [...links.map(({ bytes }) => bytes), ...kin])
  }
  const taken = new Set(chain.map(({ hash }) => hash))
  const left = [...pool.values()].filter(({ isHere, hash }) => !isHere && !taken.has(hash))
  return { files, unproven: left.length }
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((hash, i) => hash === other[i])
}

function poolOf(
  writer: string,
  here: readonly SegmentBytes[],
  scanned: readonly Scanned[],
  copy: readonly SegmentBytes[],
): ReadonlyMap<string, Link> {
  const pool = new Map<string, Link>()
  scanned.forEach(({ file, good }, i) => {
    for (const { n, hash, previous, start, end } of good) {
      const bytes = here[i]?.bytes.subarray(start, end) ?? new Uint8Array()
      pool.set(hash, { n, hash, previous, bytes, file, isHere: true })
    }
  })
  for (const { file, bytes: all } of copy)
    for (const { n, hash, previous, start, end } of scanSegment(all).good) {
      const bytes = all.subarray(start, end)
      if (pool.has(hash) || readLine(writer, bytes.subarray(0, -1)) === undefined) continue
      pool.set(hash, { n, hash, previous, bytes, file, isHere: false })
    }
  return pool
}

class Chain {
  readonly #pool: ReadonlyMap<string, Link>
  readonly #kept: readonly Link[]
  readonly #next = new Map<string, Link[]>()
  readonly #heads: ReadonlyMap<number, ReadonlySet<string>>
  readonly #known: Link | undefined

  constructor(pool: ReadonlyMap<string, Link>, kept: readonly Link[], heads: readonly Head[]) {
    this.#pool = pool
    this.#kept = kept
    const byNumber = new Map<number, Set<string>>()
    for (const { n, hash } of heads) byNumber.set(n, (byNumber.get(n) ?? new Set()).add(hash))
    this.#heads = byNumber
    for (const link of pool.values()) {
      const ways = this.#next.get(link.previous)
      if (ways === undefined) this.#next.set(link.previous, [link])
      else ways.push(link)
    }
    const found = heads.flatMap(({ n, hash }) => {
      const link = pool.get(hash)
      return link?.n === n ? [link] : []
    })
    this.#known = found.sort((a, b) => b.n - a.n)[0]
  }

  /** The lines that belong together, from the first on; where some cannot be had, with holes. */
  links(): readonly Link[] {
    const known = this.#known
    const last = this.#kept.at(-1)
    const own = last === undefined ? [] : this.#back(last)
    const isContradicted = own.some((link) => this.#contradicts(link))
    const base = isContradicted && known !== undefined ? this.#back(known) : own
    return [...base, ...this.#onwards(base.at(-1))]
  }

  #contradicts({ n, hash }: Link): boolean {
    return this.#heads.get(n)?.has(hash) === false
  }

  // From a line back by the checksums that each names; where one cannot be had, on from the next line below that is here.
  #back(top: Link): readonly Link[] {
    const links: Link[] = []
    for (let link: Link | undefined = top; link !== undefined; ) {
      links.push(link)
      const { n, previous }: Link = link
      const before = this.#pool.get(previous)
      link = before?.n === n - 1 ? before : this.#kept.findLast((one) => one.n < n)
    }
    return links.reverse()
  }

  // On from the last line, as long as there is one way to go, and only as far as a known head confirms where one speaks against it.
  #onwards(last: Link | undefined): readonly Link[] {
    const towards = new Set(this.#known && this.#back(this.#known).map(({ hash }) => hash))
    const links: Link[] = []
    let confirmed = 0
    for (let at = last; ; ) {
      const n = (at?.n ?? 0) + 1
      const ways = (this.#next.get(at?.hash ?? noHash) ?? []).filter((link) => link.n === n)
      const way = ways.length === 1 ? ways[0] : ways.find(({ hash }) => towards.has(hash))
      if (way === undefined) return links
      if (this.#contradicts(way)) return links.slice(0, confirmed)
      links.push(way)
      if (this.#heads.has(n)) confirmed = links.length
      at = way
    }
  }
}

// A line of the copy stands in the segment that it had there, between those of its neighbours here.
function inFiles(chain: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const files = new Map<string, Link[]>()
  const highest: (string | undefined)[] = []
  let above: string | undefined
  for (let i = chain.length - 1; i >= 0; i--) {
    if (chain[i]?.isHere === true) above = chain[i]?.file
    highest[i] = above
  }
  let lowest = ''
  chain.forEach((link, i) => {
    let { file } = link
    const most = highest[i]
    if (!link.isHere && most !== undefined && file > most) file = most
    if (!link.isHere && file < lowest) file = lowest
    lowest = file > lowest ? file : lowest
    const links = files.get(file)
    if (links === undefined) files.set(file, [link])
    else links.push(link)
  })
  return files
}
