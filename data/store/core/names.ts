import type { Dot } from '../../changes/patch.ts'
import type { Brand } from '../../model/brand.ts'

/** The path of a file inside an archive, with `/`, that the format itself gives (data/README.md). Nothing else that an archive says is ever joined to a path. */
export type FormatName = Brand<string, 'Name'>

const writer = '(?:w[0-9a-hjkmnp-tv-z]{16}|starter)'
const quarantined = `(?:${writer}|repair|format-[1-9]\\d{0,8})`

const writerShape = new RegExp(`^${writer}$`)
const branchShape = new RegExp(`^${writer}(?:~[0-9a-f]{8})?$`)
const dotShape = new RegExp(`^${writer}(?:~[0-9a-f]{8})?:[1-9]\\d{0,14}$`)
const segmentShape = new RegExp(`^journal/(${writer})/(\\d{6})\\.jsonl$`)
const snapshotShape = new RegExp(`^snapshots/(${writer})/(\\d{8})\\.json$`)
const receivedShape = new RegExp(`^received/(${writer})/([1-9]\\d{0,8})\\.jsonl$`)
const blobShape = /^blobs\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/

/** What a file of an archive is for. */
export type NameKind =
  | 'description'
  | 'readme'
  | 'segment'
  | 'blob'
  | 'received'
  | 'snapshot'
  | 'manifest'
  | 'quarantine'

const shapes: readonly (readonly [NameKind, RegExp])[] = [
  ['description', /^archive\.json$/],
  ['readme', /^README\.txt$/],
  ['segment', segmentShape],
  ['blob', blobShape],
  ['received', receivedShape],
  ['snapshot', snapshotShape],
  ['manifest', new RegExp(`^manifest/${writer}\\.txt$`)],
  ['quarantine', new RegExp(`^quarantine/${quarantined}/[0-9A-Za-z][0-9A-Za-z.-]{0,199}$`)],
]

const folderShape = new RegExp(
  `^(?:journal|blobs|received|snapshots|manifest|quarantine)$|^(?:journal|received|snapshots)/${writer}$` +
    `|^blobs/[0-9a-f]{2}$|^quarantine/${quarantined}$`,
)

const temporaryShape = /^(?:\.[0-9a-f]{12}|\.copying-f-[0-9a-hjkmnp-tv-z]{16})\.tmp$/

/** What a path inside an archive is for; undefined where the format has no such name. */
export function kindOfName(path: string): NameKind | undefined {
  return shapes.find(([, shape]) => shape.test(path))?.[0]
}

/** Reads a path inside an archive as one of the format's own names; undefined where it is none. */
export function readName(path: string): FormatName | undefined {
  return kindOfName(path) === undefined ? undefined : (path as FormatName)
}

/** Whether a path inside an archive is a folder on the way to the format's names. */
export function isFolderName(path: string): boolean {
  return folderShape.test(path)
}

/** Whether a path inside an archive is a file that is being written beside its place. */
export function isTemporary(path: string): boolean {
  const at = path.lastIndexOf('/')
  const folder = path.slice(0, Math.max(0, at))
  return temporaryShape.test(path.slice(at + 1)) && (folder === '' || isFolderName(folder))
}

/** Whether a text is a writer's own name. */
export function isWriter(text: unknown): text is string {
  return typeof text === 'string' && writerShape.test(text)
}

/** Whether a text is a writer's name, or that of a second branch under it. */
export function isBranch(text: unknown): text is string {
  return typeof text === 'string' && branchShape.test(text)
}

/** Whether a text names a write: a writer or a branch, and a number. */
export function isDot(text: unknown): text is Dot {
  return typeof text === 'string' && dotShape.test(text)
}

const besideShape = new RegExp(`^(?:journal|received)/${writer}/([^/\\\\\\p{Cc}]{1,255})$`, 'u')

/** Whether a path is that of a file which something else has left beside segments or received files: a synchroniser's second version of one. It comes from a listing of the folder, never from what an archive says. */
export function isBeside(path: string): boolean {
  const [, name] = besideShape.exec(path) ?? []
  if (name === undefined || name === '.' || name === '..') return false
  return kindOfName(path) === undefined && !isTemporary(path)
}

/** Spells the name of a file of lines that a writer has taken in. */
export function receivedName(of: string, number: number): string {
  return `received/${of}/${number}.jsonl`
}

/** The writer and the number of a segment's name; undefined where it is none. */
export function readSegment(
  path: string,
): { readonly writer: string; readonly number: number } | undefined {
  const [, of, number] = segmentShape.exec(path) ?? []
  return of === undefined ? undefined : { writer: of, number: Number(number) }
}

/** The writer and the number of a snapshot's name; undefined where it is none. */
export function readSnapshotName(
  path: string,
): { readonly writer: string; readonly number: number } | undefined {
  const [, of, number] = snapshotShape.exec(path) ?? []
  return of === undefined ? undefined : { writer: of, number: Number(number) }
}

/** The taker and the number of a file of received lines; undefined where the name is none. */
export function readReceived(
  path: string,
): { readonly writer: string; readonly number: number } | undefined {
  const [, of, number] = receivedShape.exec(path) ?? []
  return of === undefined ? undefined : { writer: of, number: Number(number) }
}

/** The digest that a blob's name gives; undefined where the name is none. */
export function readBlob(path: string): string | undefined {
  return blobShape.exec(path)?.[2]
}

/** Spells the name of a writer's segment. */
export function segmentName(of: string, number: number): string {
  return `journal/${of}/${String(number).padStart(6, '0')}.jsonl`
}

/** Spells the name of a writer's snapshot. */
export function snapshotName(of: string, number: number): string {
  return `snapshots/${of}/${String(number).padStart(8, '0')}.json`
}

/** Spells the name of a writer's manifest. */
export function manifestName(of: string): string {
  return `manifest/${of}.txt`
}

/** Spells the name of a blob. */
export function blobName(sha: string): string {
  return `blobs/${sha.slice(0, 2)}/${sha}`
}

/** Spells the name under which bytes are set aside: where they stood, and a word that tells them apart. */
export function quarantineName(folder: string, stood: string, apart: string): string {
  const name = stood.replaceAll(/[^0-9A-Za-z.-]+/g, '-').slice(0, 160)
  return `quarantine/${folder}/${name}${apart}`
}
