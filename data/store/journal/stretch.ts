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
  const path = join(root, file)
  return to === undefined ? disk.readFile(path) : readPart(disk, path, from, to)
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
  return readPart(disk, join(root, file), from + start, from + end)
}
