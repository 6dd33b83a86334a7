import { expect, test } from 'vitest'
import type { Input } from '../../data/calls/contract.ts'
import type { Imported } from '../../data/calls/imports.ts'
import { importing } from '../../renderer/places/import/importing.svelte.ts'
import { answerWith } from './door.ts'

const handleOf = (n: number): string => `h-${String(n).repeat(32)}`

function imported(made: number): Imported {
  return { format: 'csv', new: made, changed: 0, known: 0, doubtful: 0, refused: [], rows: [] }
}

test('what one file would bring is not told of the file that was chosen after it', async () => {
  const answers = new Map<string, (imported: Imported) => void>()
  let chosen = 0
  answerWith({
    'import.choose': () => {
      chosen += 1
      return { handle: handleOf(chosen), name: `${chosen}.csv` }
    },
    'import.look': null,
    'mappings.read': [],
    'import.run': ({ handle }: Input<'import.run'>) =>
      new Promise((resolve) => answers.set(handle, resolve)),
    'job.cancel': {},
  })
  importing.choose()
  await expect.poll(() => importing.file?.name).toBe('1.csv')
  await expect.poll(() => answers.size).toBe(1)
  importing.choose()
  await expect.poll(() => importing.file?.name).toBe('2.csv')
  await expect.poll(() => answers.size).toBe(2)
  answers.get(handleOf(1))?.(imported(1000))
  for (let i = 0; i < 20; i++) await Promise.resolve()
  expect(importing.preview).toBeNull()
  expect(importing.progress).not.toBeNull()
  answers.get(handleOf(2))?.(imported(3))
  await expect.poll(() => importing.preview?.new).toBe(3)
  expect(importing.progress).toBeNull()
})
