import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { idAt } from '../../data/timeline/columns.ts'
import { engineAt, ownFolder } from './engine-at.ts'

test('a large archive is drawn from what its last opening left, while it is still being read', async () => {
  const folder = ownFolder()
  const archive = path.join(folder, 'grande.tarikh')
  const first = engineAt(path.join(folder, 'home'))
  await first.inner('inner.create', { folder: archive, title: 'Grande', sample: false, lang: 'fr' })
  const rows = Array.from(
    { length: 3100 },
    (_, i) => `Fait ${i},${2000 + (i % 25)}-03-0${1 + (i % 9)},Gao`,
  )
  const table = path.join(folder, 'table.csv')
  writeFileSync(table, `title,date,place\n${rows.join('\n')}\n`)
  const handle = `h-${'0'.repeat(32)}`
  await first.ask('import.run', { job: 'j', handle, preview: false }, { [handle]: table })
  const whole = await first.ask('timeline.columns', {})
  await first.inner('inner.close', {})

  const again = engineAt(path.join(folder, 'home'))
  let isOpen = false
  const opening = again.inner('inner.open', { folder: archive }).then(() => {
    isOpen = true
  })
  const glance = await again.ask('archive.glance', {})
  expect(glance?.columns.count).toBe(3100)
  expect(glance?.columns.head).not.toBe(whole.head)
  expect([...(glance?.columns.bounds ?? [])]).toEqual([...whole.bounds])
  const ids = [idAt(whole, 7) as never]
  const [row] = await again.ask('archive.glance-rows', { ids })
  expect(isOpen).toBe(false)
  // Rows that are asked for as they stand are never those of the last opening.
  await expect(again.ask('events.rows', { ids })).rejects.toThrow('archive.none-open')
  await opening
  const [full] = await again.ask('events.rows', { ids })
  expect(row?.title).toEqual(full?.title)
  expect(row?.edtf).toBe(full?.edtf)
  expect(full?.places[0]?.name.text).toBe('Gao')
  expect(await again.ask('archive.glance', {})).toBeNull()
  expect(await again.ask('archive.glance-rows', { ids })).toEqual([full])
  await again.inner('inner.close', {})
})
