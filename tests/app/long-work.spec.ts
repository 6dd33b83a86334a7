import { stat } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { askIn } from './ask-in.ts'
import { answerDialogs, test } from './fixtures.ts'

test('verifying and printing run beside the engine, which goes on answering', async ({
  app,
  page,
  userData,
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

test('a print that is called off leaves no file', async ({ app, page, userData }) => {
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
  await expect(stat(file)).rejects.toThrow('ENOENT')
  await expect(stat(`${file}.part`)).rejects.toThrow('ENOENT')
})
