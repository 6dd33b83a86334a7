import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { done } from '../../data/model/outcome.ts'
import { writeWhole } from '../../data/store/core/whole-file.ts'

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'whole-file-'))

test.skipIf(!existsSync('/dev/full'))(
  'a disk that fills while a picture or a table is written is said as a full disk, and nothing is left on it',
  async () => {
    const into = folder()
    const written = await writeWhole(path.join(into, 'frise.svg'), async (handle) => {
      await handle.writeFile('<svg>')
      const full = await open('/dev/full', 'w')
      try {
        await full.writeFile('the rest')
      } finally {
        await full.close()
      }
      return done(null)
    })
    expect(written).toMatchObject({
      ok: false,
      problem: { code: 'disk.full', file: 'frise.svg', reason: 'ENOSPC' },
    })
    expect(readdirSync(into)).toEqual([])
  },
)

test('a folder that is not there is a place where nothing can be written', async () => {
  const file = path.join(folder(), 'nowhere', 'frise.svg')
  const written = await writeWhole(file, async () => done(null))
  expect(written).toMatchObject({
    ok: false,
    problem: { code: 'file.unwritable', file: 'frise.svg', reason: 'ENOENT' },
  })
})
