import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ExportRequest } from '../../data/exports/request.ts'
import { engineAt, ownFolder } from './engine-at.ts'

const request = (volumes: string): ExportRequest => ({
  format: 'pdf',
  what: { which: 'all' },
  from: '2012',
  to: '2014',
  lang: 'fr',
  // A value that no form offers may still be asked by whoever writes to the engine.
  options: { volumes: volumes as 'year', texts: 'none', notes: 'end', strips: '2' },
})

test('a print is cut into a volume for each year, together all its events, and replaces no other file', async () => {
  const folder = ownFolder()
  const { inner } = engineAt(path.join(folder, 'home'))
  const archive = path.join(folder, 'a.tarikh')
  await inner('inner.create', { folder: archive, title: '', sample: true, lang: 'fr' })
  const file = path.join(folder, 'tome.pdf')
  const written = await inner('inner.export', { job: 'a', request: request('year'), file })
  expect(written.events).toBe(13)
  const files = ['tome.pdf', 'tome-2.pdf', 'tome-3.pdf'].map((name) => path.join(folder, name))
  for (const one of files) expect(readFileSync(one).subarray(0, 5).toString()).toBe('%PDF-')
  expect(existsSync(path.join(folder, 'tome-4.pdf'))).toBe(false)

  const other = path.join(folder, 'autre.pdf')
  const inTheWay = path.join(folder, 'autre-3.pdf')
  writeFileSync(inTheWay, 'mine')
  const again = inner('inner.export', { job: 'b', request: request('year'), file: other })
  await expect(again).rejects.toThrow('file.exists')
  expect(readFileSync(inTheWay, 'utf8')).toBe('mine')
  for (const name of ['autre.pdf', 'autre-2.pdf'])
    expect(existsSync(path.join(folder, name))).toBe(false)
  const odd = inner('inner.export', { job: 'c', request: request('week'), file: other })
  await expect(odd).rejects.toThrow('export.option')
})
