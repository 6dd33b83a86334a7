import { join } from 'node:path'
import type { Held } from '../../changes/held.ts'
import type { Json } from '../../text/json.ts'
import type { Columns, Grouping, LaneName } from '../../timeline/columns.ts'
import { slices } from '../core/blobs.ts'
import { contentsOf } from '../core/contents.ts'
import { sha256 } from '../core/digest.ts'
import { codeOf, type Disk, realDisk } from '../core/disk.ts'
import { makeFolder, writeDurably } from '../core/durable.ts'
import { type FormatName, kindOfName } from '../core/names.ts'
import { partsOf } from '../core/read-part.ts'
import { within } from '../core/within.ts'
import { readArchiveFile } from './archive-file.ts'

/** What a window can draw of an archive before the archive is read: the columns, and the events' fields one by one. */
export interface FirstView {
  readonly columns: Columns
  /** The fields of the event at an index of the columns. */
  readonly fields: (index: number) => Promise<{ readonly [field: string]: Json } | undefined>
}

const groupings = ['country', 'actor', 'theme', 'source'] as const
const arrays = [
  'ids',
  'bounds',
  'flags',
  'types',
  'weights',
  'solidEvents',
  'solidDays',
  'tolls',
] as const

interface Header {
  readonly format: 'tarikh-view'
  readonly version: 2
  /** What the view was derived from: the names and lengths of every segment, and of the snapshot. */
  readonly key: string
  readonly head: string
  readonly count: number
  readonly snapshot: string
  readonly names: Readonly<Record<(typeof groupings)[number], readonly LaneName[]>>
  readonly changed: Readonly<Record<string, { readonly [field: string]: Json }>>
  /** The length of each array, in the order of `parts`; each begins at a multiple of 8 bytes after the header. */
  readonly lengths: readonly number[]
}

function viewPath(machine: string, archive: string): string {
  return join(machine, 'views', `${archive}.view`)
}

/** Names what a view is derived from by lengths alone: journals only grow, and what was received is never changed. */
async function keyOf(disk: Disk, root: string, snapshot: string): Promise<string> {
  const { files } = await contentsOf(disk, root, { blobs: false })
  const rows = [...files].flatMap(([path, size]) =>
    ['segment', 'received'].includes(kindOfName(path) ?? '') ? [`${path} ${size}`] : [],
  )
  return sha256([`${snapshot} ${files.get(snapshot as FormatName)}`, ...rows].join('\n'))
}

/** The archive's folder, and the machine's, where a view of it is kept. */
interface Kept {
  readonly disk: Disk
  readonly folder: string
  readonly outside: Disk
  readonly machine: string
  readonly archive: string
}

/** Keeps what the next opening shows first, outside the archive: disposable, and of no use once the archive has changed. `changed` are the records written since the snapshot. */
export async function keepFirstView(
  { disk, folder, outside, machine, archive }: Kept,
  snapshot: string,
  columns: Columns,
  changed: readonly Held[],
): Promise<void> {
  const offsets = await offsetsOf(disk, join(folder, snapshot), columns)
  const parts = [...arrays.map((name) => columns[name]), offsets]
  for (const name of groupings) parts.push(columns[name].offsets, columns[name].members)
  const header: Header = {
    format: 'tarikh-view',
    version: 2,
    key: await keyOf(disk, folder, snapshot),
    head: columns.head,
    count: columns.count,
    snapshot,
    names: {
      country: columns.country.names,
      actor: columns.actor.names,
      theme: columns.theme.names,
      source: columns.source.names,
    },
    changed: Object.fromEntries(changed.map(({ id, fields }) => [id, fields])),
    lengths: parts.map(({ byteLength }) => byteLength),
  }
  const text = Buffer.from(JSON.stringify(header))
  await makeFolder(outside, machine, 'views')
  await writeDurably(outside, viewPath(machine, archive), [
    padded(Buffer.concat([Buffer.from(`${text.byteLength}\n`.padStart(16, ' ')), text])),
    ...parts.map((part) => padded(Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
  ])
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((8 - (bytes.byteLength % 8)) % 8)])
}

// Where each event's row begins and ends in the snapshot, in the order of the columns.
async function offsetsOf(disk: Disk, path: string, columns: Columns): Promise<Float64Array> {
  const rows = new Map<string, number>()
  const ends: number[] = []
  let at = 0
  let line = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of slices(disk, path)) {
    const bytes = Buffer.concat([rest, piece])
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      if (bytes.toString('latin1', start, start + 4) === '["e-') {
        rows.set(bytes.toString('latin1', start + 2, start + 20), line)
        const hasComma = bytes[end - 1] === 0x2c
        ends.push(at + start, at + end - (hasComma ? 1 : 0))
        line++
      }
      start = end + 1
    }
    at += start
    rest = bytes.subarray(start)
  }
  const offsets = new Float64Array(columns.count * 2)
  const ids = Buffer.from(columns.ids.buffer, columns.ids.byteOffset, columns.ids.byteLength)
  for (let i = 0; i < columns.count; i++) {
    const row = rows.get(ids.toString('latin1', i * 18, i * 18 + 18))
    if (row === undefined) continue
    offsets[i * 2] = ends[row * 2] ?? 0
    offsets[i * 2 + 1] = ends[row * 2 + 1] ?? 0
  }
  return offsets
}

/** Reads what was kept for the first view; undefined where there is none, or the archive is no longer what it was derived from. The archive itself is not read: opening and verification follow. */
export async function readFirstView(
  folder: string,
  machine: string,
  disk: Disk = realDisk,
): Promise<FirstView | undefined> {
  const file = await readArchiveFile(disk, folder)
  if (!file.ok) return undefined
  try {
    const bytes = await disk.readFile(viewPath(machine, file.value.id))
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const length = Number(whole.toString('latin1', 0, 16))
    const header = JSON.parse(whole.toString('utf8', 16, 16 + length)) as Header
    if (header.format !== 'tarikh-view' || header.version !== 2) return undefined
    const inside = within(disk, folder)
    if (header.key !== (await keyOf(inside, folder, header.snapshot))) return undefined
    return viewOf(inside, folder, header, whole, 16 + length)
  } catch (error) {
    if (codeOf(error) === '' && !(error instanceof SyntaxError)) throw error
    return undefined
  }
}

function viewOf(
  disk: Disk,
  folder: string,
  header: Header,
  whole: Buffer,
  headerEnd: number,
): FirstView {
  let at = Math.ceil(headerEnd / 8) * 8
  const parts = header.lengths.map((length) => {
    const part = new Uint8Array(length)
    part.set(whole.subarray(at, at + length))
    at += Math.ceil(length / 8) * 8
    return part.buffer
  })
  const part = (i: number): ArrayBuffer => parts[i] ?? new ArrayBuffer(0)
  const offsets = new Float64Array(part(arrays.length))
  const grouping = (i: number): Grouping => ({
    names: header.names[groupings[i] ?? 'country'],
    offsets: new Uint32Array(part(arrays.length + 1 + i * 2)),
    members: new Uint32Array(part(arrays.length + 2 + i * 2)),
  })
  const ids = new Uint8Array(part(0))
  const columns: Columns = {
    head: header.head,
    count: header.count,
    ids,
    bounds: new Float64Array(part(1)),
    flags: new Uint8Array(part(2)),
    types: new Uint8Array(part(3)),
    weights: new Uint8Array(part(4)),
    tolls: new Uint8Array(part(7)),
    solidEvents: new Uint32Array(part(5)),
    solidDays: new Float64Array(part(6)),
    country: grouping(0),
    actor: grouping(1),
    theme: grouping(2),
    source: grouping(3),
  }
  const rowAt = partsOf(disk, join(folder, header.snapshot))
  return {
    columns,
    fields: async (index) => {
      const id = Buffer.from(ids.buffer, index * 18, 18).toString('latin1')
      if (Object.hasOwn(header.changed, id)) return header.changed[id]
      const [start = 0, end = 0] = [offsets[index * 2], offsets[index * 2 + 1]]
      if (end <= start) return undefined
      const row = Buffer.from(await rowAt(start, end))
      return (JSON.parse(row.toString('utf8')) as [string, { [field: string]: Json }])[1]
    },
  }
}
