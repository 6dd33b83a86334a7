import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { engineAt, ownFolder } from './engine-at.ts'

const create = { title: 'A', sample: false, lang: 'fr' } as const

async function add(engine: ReturnType<typeof engineAt>, title: string): Promise<void> {
  const said = { title: { text: title, lang: 'fr' }, date: '2025-11-15', typed: '15/11/2025' }
  const more = { type: 'defence-industry' as const, places: [], cite: [] }
  await engine.ask('change', { kind: 'create-event', ...said, ...more } as const)
}

/** An archive that is open here, and a copy of it that another machine has gone on with. */
async function apart() {
  const folder = ownFolder()
  const [archive, copy] = ['ici.tarikh', 'copie.tarikh'].map((name) => path.join(folder, name))
  const here = engineAt(path.join(folder, 'ici'))
  await here.inner('inner.create', { folder: archive ?? '', ...create })
  await here.inner('inner.close', {})
  cpSync(archive ?? '', copy ?? '', { recursive: true })
  mkdirSync(path.join(folder, 'là-bas'))
  const there = engineAt(path.join(folder, 'là-bas'))
  await there.inner('inner.open', { folder: copy ?? '' })
  await add(there, 'Vu de Bamako')
  await there.inner('inner.close', {})
  await here.inner('inner.open', { folder: archive ?? '' })
  const events = async () => (await here.ask('archive.standing', {})).info.events
  return { here, copy: copy ?? '', events }
}

test('undo goes back through what was done here in its order, a merge among it, and says where that is taken back', async () => {
  const { here, copy, events } = await apart()
  await add(here, 'Avant')
  await here.inner('inner.merge', { job: 'm', copy: { folder: copy }, preview: false })
  await add(here, 'Après')
  expect(await events()).toBe(3)
  await here.ask('undo', {})
  expect(await events()).toBe(2)
  const refused = await here.engine.answer('undo', {}, {})
  expect(refused).toMatchObject({ ok: false, problem: { code: 'undo.merge' } })
  expect(await here.ask('undoable', {})).toMatchObject({ undo: 'take' })
  await here.inner('inner.unmerge', { job: 'u' })
  expect(await events()).toBe(1)
  await here.ask('undo', {})
  expect(await events()).toBe(0)
  await expect(here.ask('undo', {})).rejects.toThrow('undo.nothing')
})
