import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import { slices } from '../core/blobs.ts'
import { codeOf, type Disk, realDisk } from '../core/disk.ts'
import { diskProblem, makeFolder, writeDurably } from '../core/durable.ts'
import { type FormatName, readName } from '../core/names.ts'
import { within } from '../core/within.ts'
import { bagAlgorithms } from './bag.ts'
import type { Verified } from './verdict.ts'
import { verifyArchive } from './verify.ts'

const mostTagBytes = 1 << 16
const mostManifestBytes = 1 << 28

/** How taking an archive out of a bag is watched and called off. */
export interface UnbagOptions {
  readonly disk?: Disk
  readonly onProgress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** An archive taken out of a bag, and its verification; `left` are files that its manifest lists and an archive does not have. */
export interface Unbagged {
  readonly files: number
  readonly left: readonly string[]
  readonly verified: Verified
}

/** Takes a whole archive out of a bag (RFC 8493) into an empty folder. Every file is copied while it is digested: where one is missing or is not what a manifest says, nothing is taken and the file is named. Only the names that the format gives are taken; nothing is fetched. */
export async function unbag(
  bag: string,
  folder: string,
  options: UnbagOptions = {},
): Promise<Outcome<Unbagged>> {
  const disk = options.disk ?? realDisk
  try {
    const read = await readBag(disk, bag)
    if (!read.ok) return read
    const { payload, left, root } = read.value
    for (const step of stepsOf(root))
      if ((await disk.lstat(join(bag, step)))?.kind !== 'folder')
        return failed({ code: 'bag.incomplete', file: step })
    const here = within(disk, join(bag, root))
    let taken = 0
    for (const [name, digests] of payload) {
      if (options.signal?.aborted === true) return failed({ code: 'act.cancelled' })
      const path = `${root}/${name}`
      const standing = await here.lstat(join(bag, path))
      if (standing?.kind !== 'file') return failed({ code: 'bag.incomplete', file: path })
      const hashes = [...digests].map(([algorithm]) => createHash(algorithm))
      if (name.includes('/')) await makeFolder(disk, folder, ...dirname(name).split('/'))
      const pieces = watched(slices(here, join(bag, path)), hashes)
      await writeDurably(disk, join(folder, name), pieces)
      const isSame = [...digests.values()].every(
        (digest, at) => hashes[at]?.digest('hex') === digest,
      )
      if (!isSame) return failed({ code: 'bag.damaged', file: path })
      taken += 1
      options.onProgress?.(taken, payload.size)
    }
    const verified = await verifyArchive(folder, options)
    if (!verified.ok) return verified
    return done({ files: taken, left, verified: verified.value })
  } catch (error) {
    return failed(diskProblem(error))
  }
}

/** The folders on the way to the archive, each of which must be a folder and no link to elsewhere. */
function stepsOf(root: string): readonly string[] {
  const steps = root.split('/')
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'))
}

async function* watched(
  pieces: AsyncIterable<Uint8Array>,
  hashes: readonly ReturnType<typeof createHash>[],
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    for (const hash of hashes) hash.update(piece)
    yield piece
  }
}

/** The digests that manifests give one file, by algorithm. */
type Digests = ReadonlyMap<string, string>

interface ReadBag {
  /** The folder of the archive inside the bag. */
  readonly root: string
  readonly payload: ReadonlyMap<FormatName, Digests>
  readonly left: readonly string[]
}

async function readBag(disk: Disk, bag: string): Promise<Outcome<ReadBag>> {
  const declared = await textOf(disk, join(bag, 'bagit.txt'), mostTagBytes)
  if (declared === undefined) return failed({ code: 'bag.none', folder: basename(bag) })
  if (
    !/^BagIt-Version: (?:0\.9[3-7]|1\.0)\r?\nTag-File-Character-Encoding: UTF-8\s*$/i.test(declared)
  )
    return failed({ code: 'bag.declaration' })
  if (((await textOf(disk, join(bag, 'fetch.txt'), mostTagBytes)) ?? '').trim() !== '')
    return failed({ code: 'bag.fetch' })
  const files = new Map<string, Map<string, string>>()
  let manifests = 0
  for (const algorithm of bagAlgorithms) {
    const file = `manifest-${algorithm}.txt`
    const text = await textOf(disk, join(bag, file), mostManifestBytes)
    if (text === undefined) continue
    manifests += 1
    for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (line.trim() === '') continue
      const [, digest = '', path = ''] = /^([0-9A-Fa-f]+)[ \t]+\*?(?:\.\/)?(.+)$/.exec(line) ?? []
      if (path === '') return failed({ code: 'bag.manifest', file, line: at + 1 })
      const known = files.get(decoded(path)) ?? new Map<string, string>()
      files.set(decoded(path), known.set(algorithm, digest.toLowerCase()))
    }
  }
  if (manifests === 0) return failed({ code: 'bag.no-manifest' })
  const partly = [...files].find(([, digests]) => digests.size < manifests)
  if (partly !== undefined) return failed({ code: 'bag.incomplete', file: partly[0] })
  return archiveIn(files)
}

/** The archive among the files of a bag: the folder of its one description. */
function archiveIn(files: ReadonlyMap<string, Digests>): Outcome<ReadBag> {
  const roots = [...files.keys()].filter(isInside).filter((path) => path.endsWith('/archive.json'))
  const [first] = roots
  if (first === undefined || roots.length > 1)
    return failed({ code: roots.length > 1 ? 'bag.several' : 'bag.no-archive' })
  const root = first.slice(0, -'/archive.json'.length)
  const payload = new Map<FormatName, Digests>()
  const left: string[] = []
  for (const [path, digests] of files) {
    const name = path.startsWith(`${root}/`) ? readName(path.slice(root.length + 1)) : undefined
    if (name !== undefined) payload.set(name, digests)
    else if (path.startsWith(`${root}/`)) left.push(path)
  }
  return done({ root, payload, left })
}

/** Whether a path of a manifest stays among the payload, step by step. */
function isInside(path: string): boolean {
  const steps = path.split('/')
  return (
    steps[0] === 'data' &&
    steps.every((step) => step !== '' && step !== '.' && step !== '..' && !/[\\\p{Cc}]/u.test(step))
  )
}

// RFC 8493, 2.1.3: CR, LF and the percent sign itself are spelt in percents.
function decoded(path: string): string {
  return path.replace(/%(0A|0D|25)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

async function textOf(disk: Disk, path: string, most: number): Promise<string | undefined> {
  try {
    const bytes = await disk.readFile(path, most)
    return new TextDecoder().decode(bytes)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}
