import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { faultsOfPlaces, placeLabel } from './added-place.ts'
import { changed } from './changed.ts'
import { copyTree } from './copy.ts'

// A machine whose cores are shared by many takes many times the usual twenty seconds.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const faulty = copyTree()
afterAll(faulty.remove)

let faults: readonly string[]
beforeAll(async () => {
  faults = await faultsOfPlaces(faulty)
})

test('a place added with one folder and one entry is in header, menu, shortcuts and keys, in both languages', async () => {
  const { ran } = await changed()
  for (const text of Object.values(placeLabel)) {
    expect(ran.out).toContain(`header ${text}`)
    expect(ran.out).toContain(`menu ${text} CmdOrCtrl+6`)
    expect(ran.out).toContain(`shortcuts ${text} Ctrl 6`)
  }
  expect(ran.out.match(/shown by key page/g)).toHaveLength(2)
  expect(ran.status, ran.out + ran.err).toBe(0)
})

test('a place without its label is an error of the compiler', () => {
  expect(faults.join('\n')).toMatch(/renderer\/places\.ts.*"?atlas"?/)
})

test('a place whose folder is missing is an error of the compiler', () => {
  expect(faults.join('\n')).toMatch(/renderer\/places\.ts.*places\/gone\/About\.svelte/)
})
