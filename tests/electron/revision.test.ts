import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { emptyState } from '../../data/changes/state.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import { buildReport } from '../../data/print/report/build-report.ts'
import { keepPrint, previousPrint } from '../../electron/engine/last-print.ts'
import { requestOf } from '../data/print/fixtures/archive.ts'
import { begun, cited } from './begun.ts'
import { ownFolder } from './engine-at.ts'

const request: ExportRequest = {
  format: 'pdf',
  what: { which: 'all' },
  lang: 'fr',
  options: { texts: 'none' },
}

test('a print tells what changed since the last print of another state, and printing again gives the same bytes', async () => {
  const { ask, inner, folder } = await begun('Awa')
  const { event } = await cited(ask)
  const print = async (name: string): Promise<Buffer> => {
    const file = path.join(folder, `${name}.pdf`)
    await inner('inner.export', { job: name, request, file })
    return readFileSync(file)
  }
  const first = await print('un')
  expect((await print('deux')).equals(first)).toBe(true)
  await ask('change', {
    kind: 'state',
    id: event as never,
    field: 'title',
    value: { text: 'Audience corrigée', lang: 'fr' },
  })
  const { info } = await ask('archive.standing', {})
  const home = path.join(folder, 'home')
  const shelf = { home, archive: info.id, lang: 'fr', access: 'open' } as const
  const before = await previousPrint(shelf, info.stateHash ?? '')
  expect(before?.events.map(([id]) => id)).toEqual([event])
  const changed = await print('trois')
  expect(changed.equals(first)).toBe(false)
  expect((await print('quatre')).equals(changed)).toBe(true)
  expect(await previousPrint(shelf, info.stateHash ?? '')).toEqual(before)
})

test('the first print on a machine that has no folder of the program’s own yet is remembered too', async () => {
  const home = path.join(ownFolder(), 'nowhere', 'yet')
  const shelf = { home, archive: 'r-0000000000000001', lang: 'fr', access: 'open' } as const
  await keepPrint(shelf, buildReport(requestOf(emptyState())))
  expect(await previousPrint(shelf, 'another')).toMatchObject({ lang: 'fr', events: [] })
})
