import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandLine } from './tarikh.ts'

test('what gives no text is kept, described, found and verified like any source', async () => {
  const { json, at, run } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive])
  const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3])
  writeFileSync(at('photo_de_gao.txt'), bytes)
  const [row] = await json('add-source', [archive, at('photo_de_gao.txt')])
  expect(row).toMatchObject({ kind: 'image', mediaType: 'image/jpeg', characters: 0, warnings: [] })
  const id = row !== undefined && 'id' in row ? row.id : ''
  expect(await json('show', [archive, id])).toMatchObject({
    text: null,
    missing: null,
    source: { title: 'photo de gao', textless: 'kept.image' },
  })
  expect((await run(['show', archive, id, '--original'])).out).toEqual(bytes)
  expect((await json('search', [archive, 'photo'])).total).toBe(1)
  expect(await json('verify', [archive])).toMatchObject({ ok: true, findings: [] })
  const again = await run(['add-source', archive, at('photo_de_gao.txt')])
  expect(again.err).toContain('photo_de_gao.txt\u00a0: une image ne donne pas de texte')
})
