import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { engineAt, ownFolder } from './engine-at.ts'

test('the guide is printed while no archive is open', async () => {
  const folder = ownFolder()
  const { inner } = engineAt(path.join(folder, 'home'))
  const file = path.join(folder, 'guide.pdf')
  expect(await inner('inner.guide', { job: 'g', lang: 'fr', file })).toEqual({ file: 'guide.pdf' })
  const bytes = readFileSync(file)
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.length).toBeGreaterThan(10_000)
})
