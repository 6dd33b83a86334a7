import { expect, test, vi } from 'vitest'
import { addedFields } from './added-field.ts'
import { changed } from './changed.ts'

// A machine whose cores are shared by many takes many times the usual twenty seconds.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

test('a field of an event, added with its entry and two labels, is in panel, forms, claims, tables, print, history, search and on the command line', async () => {
  const { ran } = await changed()
  expect(ran.status, ran.out + ran.err).toBe(0)
  for (const name of addedFields)
    for (const claim of [
      `a new event can be given its ${name}`,
      `the ${name} leaves in a table and comes back`,
      `a passage speaks for the ${name} of an event`,
      `the ${name} is printed`,
      `the words of the ${name} are found`,
      `the command line takes the ${name} of a new event`,
      `the panel shows and edits the ${name} of an event`,
      `the form of a new event asks for its ${name}`,
      `words are cited to the ${name}`,
      `history names the ${name}`,
    ])
      expect(ran.out).toContain(claim)
})

test('the types are sound with the new fields', async () => {
  expect((await changed()).errors).toEqual([])
})

test('a label left out in one language is a fault of types that names it', async () => {
  const { unnamed } = await changed()
  for (const lang of ['fr', 'en'] as const)
    expect(unnamed[lang].join('\n')).toContain('event.weapon')
})
