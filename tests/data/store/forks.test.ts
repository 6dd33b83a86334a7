import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writesOf } from '../../../data/changes/held.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { at, desk, eventId, newArchive, reached, reopened, write } from './archives.ts'

const one = eventId(1)

/** Two machines, the second cloned from the first, that both wrote on under one writer's name; the clone's lines come back as a second segment. */
async function forked() {
  const place = await desk()
  const store = await newArchive(place)
  const note = (on: typeof store, text: string, seconds: number) =>
    on.commit({ act: 'record', ops: [write(on.archive, one, 'note', text)] }, at(seconds))
  await note(store, 'commun', 1)
  await note(store, 'commun aussi', 2)
  await store.close()
  const clone = { folder: join(place.machine, 'clone.tarikh'), machine: (await desk()).machine }
  cpSync(place.folder, clone.folder, { recursive: true })
  cpSync(join(place.machine, 'writers'), join(clone.machine, 'writers'), { recursive: true })
  for (const [here, text] of [
    [place, 'ici'],
    [clone, 'là-bas'],
  ] as const) {
    const on = await reopened(here)
    expect(on.writer).toBe(store.writer)
    await note(on, text, 3)
    await note(on, `${text}, encore`, 4)
    await on.close()
  }
  const segment = (folder: string, name: string) => join(folder, 'journal', store.writer, name)
  const lines = readFileSync(segment(clone.folder, '000001.jsonl'), 'utf8').split('\n')
  const second = lines.slice(3).join('\n')
  writeFileSync(segment(place.folder, '000002.jsonl'), second)
  return { place, clone, segment }
}

describe('two machines under one writer’s name', () => {
  test('both branches are kept and shown, and a script rebuilds them alike', async () => {
    const { place } = await forked()
    const store = await reopened(place)
    expect(store.findings).toMatchObject([{ kind: 'journal.forked', place: 'line 4' }])
    const shown = writesOf(store.archive.records.get(one), 'note').map(({ value }) => value)
    expect(shown.toSorted()).toEqual(['ici, encore', 'là-bas, encore'])
    const before = (await store.past.history(one)).map(({ before: was, after }) => [was, after])
    expect(before).toContainEqual(['ici', 'ici, encore'])
    expect(before).toContainEqual(['là-bas', 'là-bas, encore'])
    expect(before).toContainEqual(['commun aussi', 'là-bas'])
    const hash = store.stateHash()
    await store.snapshot()
    await store.close()
    const again = await reopened(place)
    expect(again.stateHash()).toBe(hash)
    expect(again.findings.map(({ kind }) => kind)).toEqual(['journal.forked'])
    await again.close()
    const script = join(import.meta.dirname, '../../outside/rebuild.py')
    const rebuilt = execFileSync('python3', [script, place.folder], { encoding: 'utf8' })
    expect(rebuilt.trim()).toBe(hash)
  })

  test('which branch keeps the name does not depend on which came first', async () => {
    const { place, clone, segment } = await forked()
    const lines = readFileSync(segment(place.folder, '000001.jsonl'), 'utf8').split('\n')
    writeFileSync(segment(clone.folder, '000002.jsonl'), lines.slice(3).join('\n'))
    const here = await reopened(place)
    const hash = here.stateHash()
    await here.close()
    const other = await reopened(clone)
    expect(other.stateHash()).toBe(hash)
    await other.close()
  })

  test('a fork is no damage, and the next edit decides between the branches', async () => {
    const { place } = await forked()
    expect(reached(await verifyArchive(place.folder)).ok).toBe(true)
    const store = await reopened(place)
    const decision = [write(store.archive, one, 'note', 'tranché')]
    reached(await store.commit({ act: 'settle', ops: decision }, at(9)))
    expect(writesOf(store.archive.records.get(one), 'note')).toHaveLength(1)
    await store.close()
    const again = await reopened(place)
    expect(writesOf(again.archive.records.get(one), 'note')).toMatchObject([{ value: 'tranché' }])
    await again.close()
  })
})
