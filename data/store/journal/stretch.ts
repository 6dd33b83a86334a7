import { join } from 'node:path'
import type { Disk } from '../core/disk.ts'
import { readPart } from '../core/read-part.ts'

const stretchShape = /^(received\/.+)@(\d+)-(\d+)$/

/** Names the lines of one writer that stand together in a received file, by the bytes that they take there; beside it a segment of a journal is named by its path alone. */
export function stretchName(file: string, from: number, to: number): string {
  return `${file}@${from}-${to}`
}

/** Whether lines stand in a received file. */
export function isStretch(segment: string): boolean {
  return segment.includes('@')
}

/** The file in which lines stand, and the bytes that they take in it where it holds others too. */
function placeOf(segment: string): readonly [file: string, from: number, to?: number] {
  const [, file, from, to] = stretchShape.exec(segment) ?? []
  return file === undefined ? [segment, 0] : [file, Number(from), Number(to)]
}

/** The file in which lines stand, by its path in the archive. */
export function fileOfStretch(segment: string): string {
  return placeOf(segment)[0]
}

/** Reads a segment, or a stretch of a received file, whole. */
export function readSegmentWhole(disk: Disk, root: string, segment: string): Promise<Uint8Array> {
  const [file, from, to] = placeOf(segment)
  return to === undefined
    ? disk.readFile(join(root, file))
    : readSegmentPart(disk, root, file, from, to)
}

/** Reads part of a segment, or of a stretch of a received file, from one of its own bytes to another. */
export function readSegmentPart(
  disk: Disk,
  root: string,
  segment: string,
  start: number,
  end: number,
): Promise<Uint8Array> {
  const [file, from] = placeOf(segment)
  const path = join(root, file)
  if (disk.respelled?.has(file) === true) return respelledPart(disk, path, from + start, from + end)
  return readPart(disk, path, from + start, from + end)
}

const lastRead = new WeakMap<Disk, { readonly path: string; readonly bytes: Uint8Array }>()

// Where line ends were changed, places count in the file as it was spelled before; lines that are asked for one after the other often stand in one file.
async function respelledPart(
  disk: Disk,
  path: string,
  start: number,
  end: number,
): Promise<Uint8Array> {
  const last = lastRead.get(disk)
  if (last?.path === path) return last.bytes.subarray(start, end)
  const bytes = await disk.readFile(path)
  lastRead.set(disk, { path, bytes })
  return bytes.subarray(start, end)
}
