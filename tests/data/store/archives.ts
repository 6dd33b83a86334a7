import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Op } from '../../../data/changes/patch.ts'
import { type Archive, dotsOf } from '../../../data/changes/state.ts'
import type { Outcome } from '../../../data/model/outcome.ts'
import {
  createArchive,
  type NewArchive,
  openArchive,
} from '../../../data/store/archive/archive-store.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import type { Json } from '../../../data/text/json.ts'

/** A folder for an archive and the folder of the machine that works on it. */
export interface Desk {
  readonly folder: string
  readonly machine: string
}

/** A fresh temporary folder, with the archive's own not yet made. */
export async function desk(): Promise<Desk> {
  const root = await mkdtemp(join(tmpdir(), 'tarikh-store-'))
  return { folder: join(root, 'Archive.tarikh'), machine: root }
}

/** What was reached, or the test fails with the reason. */
export function reached<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

/** A fixed moment, moved on by seconds. */
export function at(seconds: number): string {
  return new Date(Date.UTC(2025, 10, 15, 9, 30, seconds)).toISOString()
}

/** Makes an archive with a title. */
export async function newArchive(
  { folder, machine }: Desk,
  more: Partial<NewArchive> = {},
): Promise<ArchiveStore> {
  const made = { title: 'Sahel', language: 'fr' as const, author: 'Awa', now: at(0), machine }
  return reached(await createArchive(folder, { ...made, ...more }))
}

/** Opens the archive again. */
export async function reopened({ folder, machine }: Desk, author = 'Awa'): Promise<ArchiveStore> {
  return reached(await openArchive(folder, { machine, author }))
}

/** A write that has seen everything written to the field so far. */
export function write(archive: Archive, id: string, field: string, value: Json): Op {
  return { id, field, value, replaces: dotsOf(archive, id, field) }
}

/** The value shown of a record's field. */
export function shown({ archive }: ArchiveStore, id: string, field: string): Json | undefined {
  return archive.records.get(id)?.fields[field]
}

/** An event's id with a number in it. */
export function eventId(number: number): string {
  return `e-${String(number).padStart(16, '0')}`
}
