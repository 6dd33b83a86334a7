import { readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { askIn } from './ask-in.ts'
import { answerDialogs, test } from './fixtures.ts'

test('verifying and printing run beside the engine, which goes on answering', async ({
  looking: { app, page, userData },
}) => {
  const verifying = askIn(page, 'archive.verify', { job: 'verif' })
  expect((await askIn(page, 'undoable', {})).ok).toBe(true)
  expect(await verifying).toMatchObject({ ok: true, value: { ok: true, findings: [] } })

  const file = path.join(userData, 'chronologie.pdf')
  await answerDialogs(app, { save: file })
  const request = { format: 'pdf', what: { which: 'all' }, lang: 'fr' }
  const printed = await askIn(page, 'export.run', { job: 'pdf', request })
  expect(printed).toMatchObject({ ok: true, value: { format: 'pdf', warnings: [] } })
  expect((await stat(file)).size).toBeGreaterThan(100_000)
})

test('a print that is called off leaves no file', async ({ looking: { app, page, userData } }) => {
  const file = path.join(userData, 'annulee.pdf')
  await answerDialogs(app, { save: file })
  const request = { format: 'pdf', what: { which: 'all' }, lang: 'fr' }
  const printing = askIn(page, 'export.run', { job: 'pdf', request })
  await expect
    .poll(async () => {
      await askIn(page, 'job.cancel', { job: 'pdf' })
      return Promise.race([printing, new Promise((resolve) => setTimeout(resolve, 50, null))])
    })
    .toMatchObject({ ok: false, problem: { code: 'act.cancelled' } })
  expect((await readdir(userData)).filter((name) => name.startsWith('annulee'))).toEqual([])
})

test('a chosen file is previewed and imported as one act, and the window goes on answering', async ({
  working: { app, page, userData },
}) => {
  const file = path.join(userData, 'liste.csv')
  const rows = Array.from({ length: 3000 }, (_, i) => `Incident ${i},${1990 + (i % 35)},Gao`)
  await writeFile(file, `titre,date,lieu\n${rows.join('\n')}\nSans date,31/02/2020,Gao\n`)
  await answerDialogs(app, { open: [file] })
  const chosen = await askIn(page, 'import.choose', {})
  const { handle } = chosen.value as { handle: string }
  const preview = await askIn(page, 'import.run', { job: 'apercu', handle, preview: true })
  expect(preview.value).toMatchObject({ format: 'csv', new: 3000, refused: [{ row: 3002 }] })
  const importing = askIn(page, 'import.run', { job: 'import', handle, preview: false })
  expect((await askIn(page, 'undoable', {})).ok).toBe(true)
  expect(await importing).toMatchObject({ ok: true, value: { new: 3000 } })
  expect((await askIn(page, 'undoable', {})).value).toMatchObject({ undo: 'import' })
  expect(await askIn(page, 'undo', {})).toMatchObject({ ok: true })
  const standing = await askIn(page, 'archive.standing', {})
  expect(standing.value).toMatchObject({ info: { events: 86 } })
})
