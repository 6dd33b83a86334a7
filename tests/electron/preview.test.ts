import { expect, test, vi } from 'vitest'
import { begun, cited } from './begun.ts'

vi.setConfig({ testTimeout: 60_000 })

test('the preview of a print bears the name that is set, also where it was drawn before', async () => {
  const { ask, inner } = await begun('Awa')
  await cited(ask)
  const request = { format: 'pdf', what: { which: 'all' }, lang: 'fr' } as const
  const preview = async () =>
    (await ask('print.preview', { job: 'p', request, from: 1, count: 12 })).svg
  const before = await preview()
  await inner('inner.sign', { signature: 'Binta' })
  const after = await preview()
  expect(after).not.toEqual(before)
  await inner('inner.sign', { signature: 'Awa' })
  expect(await preview()).toEqual(before)
})
