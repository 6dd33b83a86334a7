import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Archive, standingIds } from '../../changes/state.ts'
import { csvLine, guard } from '../../exports/csv.ts'
import { done, type Outcome } from '../../model/outcome.ts'
import { readLoosely } from '../../reading/read-loosely.ts'
import type { ArchiveStore } from '../archive/store.ts'
import { slices } from '../core/blobs.ts'
import { contentsOf } from '../core/contents.ts'
import { realDisk } from '../core/disk.ts'
import { makeFolder, writeDurably } from '../core/durable.ts'
import { blobName } from '../core/names.ts'
import { within } from '../core/within.ts'
import { type SavedCopy, type SavingOptions, saveCopy } from './copy.ts'

/** Where the archive's folder stands in a bag: among the objects, as Archivematica expects those of a transfer. */
export const bagPayload = 'data/objects/archive'

/** The digests of every file of a bag; a reader of bags must know both (RFC 8493, 2.4). */
export const bagAlgorithms = ['sha256', 'sha512'] as const

/** What the tag files of a bag say of the archive, and of the program that made the bag. */
export interface BagHead {
  /** The name under which the bag will stand. */
  readonly name: string
  readonly title: string
  /** Who keeps the archive; the empty string where nobody is named. */
  readonly custodian: string
  readonly software: string
}

/** A bag that was laid out: its payload, and the copy of the archive in it with its verification. */
export interface Bagged {
  readonly files: number
  readonly bytes: number
  readonly copy: SavedCopy
}

/** Lays out a whole archive as a bag (RFC 8493) in an empty folder: its own folder as the objects, what describes them in Dublin Core, manifests in SHA-256 and SHA-512. */
export async function layOutBag(
  store: ArchiveStore,
  archive: Archive,
  folder: string,
  head: BagHead,
  time: string,
  options: SavingOptions = {},
): Promise<Outcome<Bagged>> {
  const disk = options.disk ?? realDisk
  const root = join(folder, bagPayload)
  await makeFolder(disk, folder, 'data', 'objects')
  const copied = await saveCopy(store, root, time, { ...options, disk, name: head.name })
  if (!copied.ok) return copied
  const { files: found } = await contentsOf(within(disk, root), root)
  const payload: BagFile[] = []
  for (const path of [...found.keys()].sort())
    payload.push(await fileOf(slices(disk, join(root, path)), `${bagPayload}/${path}`))
  const put = async (path: string, text: string): Promise<BagFile> => {
    await writeDurably(disk, join(folder, path), [Buffer.from(text)])
    return fileOf([Buffer.from(text)], path)
  }
  await makeFolder(disk, folder, 'data', 'metadata')
  payload.push(await put('data/metadata/metadata.csv', metadataOf(archive, store.id, head)))
  const bytes = payload.reduce((sum, { size }) => sum + size, 0)
  const tags = [
    await put('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    await put('bag-info.txt', infoOf(head, store.id, time, bytes, payload.length)),
  ]
  for (const algorithm of bagAlgorithms)
    tags.push(await put(`manifest-${algorithm}.txt`, manifestOf(payload, algorithm)))
  for (const algorithm of bagAlgorithms)
    await put(`tagmanifest-${algorithm}.txt`, manifestOf(tags, algorithm))
  await disk.syncDir(folder)
  return done({ files: payload.length, bytes, copy: copied.value })
}

interface BagFile {
  readonly path: string
  readonly size: number
  readonly digests: Readonly<Record<(typeof bagAlgorithms)[number], string>>
}

async function fileOf(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  path: string,
): Promise<BagFile> {
  const [sha256, sha512] = [createHash('sha256'), createHash('sha512')]
  let size = 0
  for await (const piece of pieces) {
    sha256.update(piece)
    sha512.update(piece)
    size += piece.byteLength
  }
  return { path, size, digests: { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') } }
}

function manifestOf(files: readonly BagFile[], algorithm: (typeof bagAlgorithms)[number]): string {
  return files.map(({ path, digests }) => `${digests[algorithm]}  ${path}\n`).join('')
}

function infoOf(head: BagHead, id: string, time: string, bytes: number, files: number): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Source-Organization', head.custodian],
    ['External-Description', head.title],
    ['External-Identifier', id],
    ['Bagging-Date', time.slice(0, 10)],
    ['Bag-Software-Agent', head.software],
    ['Payload-Oxum', `${bytes}.${files}`],
  ]
  return lines
    .map(([label, value]) => [label, value.replace(/\s+/g, ' ').trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('')
}

const columns = [
  'filename',
  'dc.title',
  'dc.creator',
  'dc.publisher',
  'dc.date',
  'dc.type',
  'dc.format',
  'dc.identifier',
  'dc.language',
  'dc.rights',
] as const

const dublinTypes: Readonly<Record<string, string>> = {
  text: 'Text',
  image: 'StillImage',
  audio: 'Sound',
  video: 'MovingImage',
}

/** The DCMI type that a media type tells of itself; nothing where it tells none. */
function dublinTypeOf(mediaType: string): string {
  const [kind = ''] = mediaType.split('/')
  return Object.hasOwn(dublinTypes, kind) ? (dublinTypes[kind] ?? '') : ''
}

/** What describes the objects, a line each: the archive as a whole, and every original of a source. */
function metadataOf(archive: Archive, id: string, head: BagHead): string {
  const own = [bagPayload, head.title, head.custodian, '', '', 'Collection', '', id, '', '']
  const rows = [...standingIds(archive, 'source')].flatMap((source) => {
    const fields = archive.records.get(source)?.fields
    if (fields === undefined) return []
    const told = readLoosely('source', fields).value
    return [
      [
        `${bagPayload}/${blobName(told.original)}`,
        told.title,
        told.creators.join('; '),
        told.publisher,
        told.issued,
        dublinTypeOf(told.mediaType),
        told.mediaType,
        [source, told.identifier].filter((part) => part !== '').join('; '),
        told.language,
        told.rights,
      ],
    ]
  })
  return [columns, own, ...rows]
    .map((row) => csvLine(row.map((cell) => guard(cell.replace(/\s+/g, ' ')))))
    .join('')
}
