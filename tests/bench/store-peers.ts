import { open, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Nedb from '@seald-io/nedb'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { type BenchEvent, eventOf } from './store-data.ts'

/** A store to measure against: one edit of one event, and many edits at once. */
export interface Peer {
  readonly edit: (i: number, note: string) => Promise<void>
  readonly editMany?: (count: number, note: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** The floor: a thousand bytes appended and synced. */
export async function bareAppend(folder: string): Promise<Peer> {
  const file = await open(join(folder, 'bare'), 'w')
  const bytes = Buffer.alloc(1000, 'x')
  let at = 0
  return {
    edit: async () => {
      await file.write(bytes, 0, bytes.byteLength, at)
      at += bytes.byteLength
      await file.datasync()
    },
    close: () => file.close(),
  }
}

/** lowdb with its own file adapter: every edit writes the whole file, without fsync. */
export async function plainLowdb(folder: string, count: number): Promise<Peer> {
  const path = join(folder, 'lowdb.json')
  const all = Array.from({ length: count }, (_, i) => eventOf(i))
  const db = new Low<{ events: BenchEvent[] }>(new JSONFile(path), { events: all })
  await db.write()
  return {
    edit: async (i, note) => {
      const { id, fields } = eventOf(i)
      db.data.events[i] = { id, fields: { ...fields, note } }
      await db.write()
    },
    close: async () => void (await stat(path)),
  }
}

/** nedb: an appended line an edit, without fsync. */
export async function nedb(folder: string, count: number): Promise<Peer> {
  const db = new Nedb<BenchEvent & { _id: string }>({ filename: join(folder, 'nedb') })
  await db.loadDatabaseAsync()
  await db.insertAsync(
    Array.from({ length: count }, (_, i) => ({ ...eventOf(i), _id: eventOf(i).id })),
  )
  return {
    edit: async (i, note) => {
      await db.updateAsync({ _id: eventOf(i).id }, { $set: { 'fields.note': note } }, {})
    },
    close: async () => undefined,
  }
}

interface Sqlite {
  exec(sql: string): unknown
  prepare(sql: string): { run(...given: unknown[]): unknown }
  close(): void
}

/** SQLite (libsql) with a write-ahead log and synchronous = FULL. */
export async function sqlite(folder: string, count: number): Promise<Peer> {
  const Database = createRequire(import.meta.url)('libsql') as new (path: string) => Sqlite
  const db = new Database(join(folder, 'sqlite'))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  db.exec('CREATE TABLE event (id TEXT PRIMARY KEY, json TEXT) WITHOUT ROWID')
  const put = db.prepare('INSERT OR REPLACE INTO event VALUES (?, ?)')
  const write = (i: number, note: string): void => {
    const { id, fields } = eventOf(i)
    put.run(id, JSON.stringify({ ...fields, note }))
  }
  db.exec('BEGIN')
  for (let i = 0; i < count; i++) write(i, '')
  db.exec('COMMIT')
  return {
    edit: async (i, note) => write(i, note),
    editMany: async (many, note) => {
      db.exec('BEGIN')
      for (let i = 0; i < many; i++) write(i, note)
      db.exec('COMMIT')
    },
    close: async () => db.close(),
  }
}
