import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArchiveFile } from '../../../../data/store/archive/archive-file.ts'
import { openArchive } from '../../../../data/store/archive/archive-store.ts'
import { verifyArchive } from '../../../../data/store/care/verify.ts'
import { realDisk } from '../../../../data/store/core/disk.ts'
import { formatVersions, newestOf } from '../../../../data/store/migrations/format.ts'
import type { FormatVersion } from '../../../../data/store/migrations/version.ts'
import { at, newArchive, reached, reopened, shown, write } from '../archives.ts'
import type { Proof, ProveOptions } from './life.ts'

interface Expected {
  readonly stateHash: string
  readonly records: number
}

const event = 'e-0000000000000001'

/** A format as a later release might bring it: notes are called remarks. */
const renamed: FormatVersion = {
  version: newestOf(formatVersions) + 1,
  what: 'Notes are called remarks',
  op: (op) => [op.field === 'note' ? { ...op, field: 'remark' } : op],
}

type Check = (fixture: string, desk: string) => Promise<string | undefined>

const opensAndVerifies: Check = async (fixture, desk) => {
  const expected = JSON.parse(readFileSync(`${fixture}.json`, 'utf8')) as Expected
  const folder = join(desk, 'a')
  cpSync(`${fixture}.tarikh`, folder, { recursive: true })
  const before = reached(await verifyArchive(folder))
  if (!before.ok) return `does not verify: ${JSON.stringify(before.findings)}`
  const store = await reopened({ folder, machine: desk })
  const found = { stateHash: store.stateHash(), records: store.archive.records.size }
  await store.close()
  if (store.findings.length > 0) return `complains: ${JSON.stringify(store.findings)}`
  if (found.stateHash !== expected.stateHash || found.records !== expected.records)
    return `another state: ${JSON.stringify(found)}`
  return undefined
}

const migrates: Check = async (fixture, desk) => {
  const folder = join(desk, 'a')
  cpSync(`${fixture}.tarikh`, folder, { recursive: true })
  const file = reached(await readArchiveFile(realDisk, folder))
  const known = [...formatVersions, renamed]
  const options = { machine: desk, author: 'Awa', formats: known }
  const store = reached(await openArchive(folder, options))
  const before = store.stateHash()
  if (store.format !== renamed.version) return `format ${store.format}`
  if (shown(store, event, 'note') !== undefined) return 'an old field is still there'
  if (shown(store, event, 'remark') === undefined) return 'a field was not carried over'
  await store.snapshot()
  await store.close()
  const again = reached(await openArchive(folder, options))
  if (again.stateHash() !== before) return 'another state after a snapshot'
  const { undo } = await again.undoable()
  if (undo !== null) return 'a migration can be undone'
  const log = await again.custody({ type: 'migration' })
  await again.close()
  if (log.entries[0]?.outcome !== 'success') return 'not in the log'
  if (readdirSync(join(folder, 'quarantine', `format-${file.version}`)).length < 2)
    return 'no copy was kept'
  const verified = reached(await verifyArchive(folder))
  if (!verified.ok) return `does not verify: ${JSON.stringify(verified.findings)}`
  const old = reached(await openArchive(folder, { machine: desk, author: 'Awa' }))
  await old.close()
  return old.readOnly?.code === 'archive.newer' ? undefined : 'the older program writes to it'
}

const newerIsReadOnly: Check = async (fixture, desk) => {
  const folder = join(desk, 'a')
  cpSync(`${fixture}.tarikh`, folder, { recursive: true })
  const file = join(folder, 'archive.json')
  const newer = readFileSync(file, 'utf8').replace(/"version": \d+/, '"version": 99')
  writeFileSync(file, newer)
  const store = await reopened({ folder, machine: desk })
  const refused = await store.commit({ act: 'record', ops: [] }, at(1))
  await store.close()
  if (store.readOnly?.code !== 'archive.newer' || refused.ok) return 'a newer format is written to'
  return store.archive.records.size > 0 ? undefined : 'nothing is shown'
}

const restoredBackup: Check = async (_, desk) => {
  const folder = join(desk, 'a')
  const store = await newArchive({ folder, machine: desk })
  const edit = (note: string, on = store) =>
    on.commit({ act: 'record', ops: [write(on.archive, event, 'note', note)] }, at(1))
  await edit('avant la sauvegarde')
  await store.close()
  cpSync(folder, join(desk, 'backup'), { recursive: true })
  const later = await reopened({ folder, machine: desk })
  await edit('après la sauvegarde', later)
  await later.close()
  rmSync(folder, { recursive: true })
  cpSync(join(desk, 'backup'), folder, { recursive: true })
  const restored = await reopened({ folder, machine: desk })
  const { writer } = restored
  const behind = restored.findings.some(({ kind }) => kind === 'journal.behind')
  await edit('après la restauration', restored)
  await restored.close()
  if (writer === later.writer) return 'a restored backup goes on with the old writer'
  if (!behind) return 'nobody is told that the folder is older'
  const again = await reopened({ folder, machine: desk })
  await again.close()
  return again.writer === writer ? undefined : 'another writer at every opening'
}

const checks: readonly (readonly [string, Check])[] = [
  ['opens and verifies', opensAndVerifies],
  ['migrates to a later format and back it does not go', migrates],
  ['a newer format opens to be read', newerIsReadOnly],
  ['a restored backup starts a new writer', restoredBackup],
]

/** Every released version of the format opens, migrates and verifies; newer ones are read only; a restored backup starts a new writer. */
export async function prove(_: ProveOptions): Promise<Proof> {
  const folder = join(process.cwd(), 'tests', 'fixtures', 'archives')
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const lines: string[] = []
  let ok = fixtures.length > 0
  for (const name of fixtures)
    for (const [what, check] of checks) {
      const desk = mkdtempSync(join(tmpdir(), 'tarikh-versions-'))
      const wrong = await check(join(folder, name.slice(0, -'.json'.length)), desk)
      rmSync(desk, { recursive: true, force: true })
      ok &&= wrong === undefined
      lines.push(`${name.slice(0, -'.json'.length)}: ${what}: ${wrong ?? 'holds'}`)
    }
  return { ok, lines }
}
