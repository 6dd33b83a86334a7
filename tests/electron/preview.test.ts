import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { begun, cited } from './begun.ts'

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

test('a layout that is called off stops within a step, and the next preview is drawn', async () => {
  const { ask, told } = await crowded()
  const stepsOf = (job: string) =>
    told.filter((one) => one.kind === 'progress' && one.job === job && one.phase === 'layout')
  const preview = (job: string) => ask('print.preview', { job, request, from: 1, count: 1 })
  const stopped = expect(preview('stopped')).rejects.toThrow('act.cancelled')
  await expect.poll(() => stepsOf('stopped').length, { interval: 1 }).toBeGreaterThan(0)
  await ask('job.cancel', { job: 'stopped' })
  const before = stepsOf('stopped').length
  await stopped
  expect(stepsOf('stopped').length - before).toBeLessThanOrEqual(1)
  const last = stepsOf('stopped').at(-1)
  expect(last).toMatchObject({ total: crowd })
  expect(last?.kind === 'progress' && last.done).toBeLessThan(crowd)
  // Nothing is told of it afterwards either, while another layout is drawn to its end: how often that tells depends on the machine.
  expect((await preview('whole')).pages).toBeGreaterThan(20)
  expect(stepsOf('stopped').length - before).toBeLessThanOrEqual(1)
  expect(stepsOf('whole').length).toBeGreaterThan(0)
})

test('a preview ends with its archive', async () => {
  const { ask, inner, told } = await crowded()
  const isTold = () => told.some((one) => one.kind === 'progress' && one.job === 'left')
  const shown = ask('print.preview', { job: 'left', request, from: 1, count: 1 })
  const ended = shown.then(
    () => 'drawn',
    (fault: Error) => fault.message,
  )
  await expect.poll(isTold, { interval: 1 }).toBe(true)
  await inner('inner.close', {})
  expect(await ended).toBe('act.cancelled')
})

test('a table is shown by its first lines, as they are written', async () => {
  const { ask, inner, folder } = await crowded()
  const table = { ...request, format: 'csv' } as const
  const { text, svg, pages } = await ask('print.preview', {
    job: 't',
    request: table,
    from: 1,
    count: 4,
  })
  expect([svg, pages]).toEqual([[], 0])
  const file = path.join(folder, 'table.csv')
  await inner('inner.export', { job: 'e', request: table, file })
  const whole = readFileSync(file, 'utf8')
  expect(whole.startsWith(text ?? '?')).toBe(true)
  expect(text?.split('\r\n').length).toBeGreaterThan(50)
  expect(text?.length).toBeLessThan(whole.length)
  const data = { ...request, format: 'json' } as const
  const none = ask('print.preview', { job: 'n', request: data, from: 1, count: 4 })
  await expect(none).rejects.toThrow('export.no-preview')
})

const crowd = 900
const request = { format: 'pdf', what: { which: 'all' }, lang: 'fr' } as const

/** An archive of many events, each a day after the one before. */
async function crowded() {
  const at = await begun()
  const rows = Array.from({ length: crowd }, (_, nth) => {
    const day = new Date(Date.UTC(2012, 0, 1 + nth)).toISOString().slice(0, 10)
    return `Événement n° ${nth} sur la route de Gao,${day}`
  })
  const file = path.join(at.folder, 'jours.csv')
  writeFileSync(file, ['titre,date', ...rows].join('\n'))
  const handle = `h-${'1'.repeat(32)}`
  await at.ask('import.run', { job: 'i', handle, preview: false }, { [handle]: file })
  return at
}
