import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { begun } from './begun.ts'

test('a verification can be kept as a dated report in the names of PREMIS, and none before there is one', async () => {
  const { ask, inner, folder } = await begun('Awa')
  const file = path.join(folder, 'rapport.json')
  await expect(inner('inner.report', { file })).rejects.toThrow('export.nothing')
  const { ok, checked } = await ask('archive.verify', { job: 'v' })
  expect(ok).toBe(true)
  expect(await inner('inner.report', { file })).toEqual({ file: 'rapport.json' })
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const { info, lastVerified } = await ask('archive.standing', {})
  expect(report).toMatchObject({
    eventType: 'fixity check',
    eventOutcome: 'success',
    eventDateTime: lastVerified,
    linkingObjectIdentifier: { value: info.id, title: 'Essai' },
  })
  expect(report.linkingAgentIdentifier[0]).toEqual({ type: 'person', value: 'Awa' })
  expect(checked).toBeGreaterThan(0)
})
