import path from 'node:path'
import { expect, test } from 'vitest'
import type { ExportRequest } from '../../data/exports/request.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { engineAt, ownFolder } from './engine-at.ts'

test('of chosen events those deleted since are counted as gone, and the title page counts those that stand', async () => {
  const folder = ownFolder()
  const { ask, inner } = engineAt(path.join(folder, 'home'))
  const archive = path.join(folder, 'a.tarikh')
  await inner('inner.create', { folder: archive, title: '', sample: true, lang: 'fr' })
  const columns = await ask('timeline.columns', {})
  const ids = [0, 20, 40].map((place) => idAt(columns, place))
  const request: ExportRequest = {
    format: 'csv',
    what: { which: 'selection', ids: [...ids, ...ids] },
    lang: 'fr',
    options: {},
  }
  const before = await ask('export.weigh', { request })
  expect(before).toMatchObject({ events: 3, gone: 0, words: ['3 événements choisis'] })
  await ask('change', { kind: 'delete', id: ids[1] as never })
  const after = await ask('export.weigh', { request })
  expect(after).toMatchObject({ events: 2, gone: 1, words: ['2 événements choisis'] })
  await inner('inner.close', {})
})
