import path from 'node:path'
import { expect, test } from 'vitest'
import { createArchiveSession } from '../../electron/engine/open-session.ts'
import { ownFolder } from './engine-at.ts'

test.each([1, 3000])(
  'a value that cannot be read is named after an act of %i records',
  async (n) => {
    const folder = ownFolder()
    let learnt = 0
    const listener = {
      acted: () => undefined,
      saving: () => undefined,
      indexing: () => undefined,
      learnt: () => {
        learnt++
      },
    }
    const created = await createArchiveSession(
      path.join(folder, 'a.tarikh'),
      { title: 'Essai', lang: 'fr', sample: false },
      { machine: path.join(folder, 'home'), signature: 'Awa' },
      listener,
    )
    if (!created.ok) throw new Error(created.problem.code)
    const session = created.value
    const ids = Array.from({ length: n }, (_, i) => `e-${String(i).padStart(16, '0')}`)
    const last = ids.at(-1)
    const ops = ids.flatMap((id) => [
      { id, field: 'title', value: { value: { text: 'Fait', lang: 'fr' } }, replaces: [] },
      { id, field: 'date', value: { value: id === last ? 5 : '2020' }, replaces: [] },
    ])
    expect((await session.commit({ act: 'merge', ops })).ok).toBe(true)
    const found = { kind: 'record.unreadable', record: last, place: 'date' }
    await expect.poll(() => session.findings()).toMatchObject([found])
    // After a small act the window asks anyway; after a large one it is told.
    await expect.poll(() => learnt).toBe(n > 1 ? 1 : 0)
    session.leave()
    await session.store.close()
  },
)
