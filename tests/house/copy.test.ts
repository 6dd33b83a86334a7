import { afterAll, expect, test } from 'vitest'
import { copyTree } from './copy.ts'

const tree = copyTree()
afterAll(tree.remove)

test('a copy of the tree is bundled and run, and a fault put into it is named by its types', async () => {
  const date = await tree.run('electron/command-line/cli.ts', ['date', '2012-04~', '--lang', 'en'])
  expect(date.err).toBe('')
  expect(date.status).toBe(0)
  expect(date.out).not.toBe('')
  tree.write('data/store/stray.ts', "export const stray: number = 'text'\n")
  const errors = await tree.types('data/store')
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('data/store/stray.ts')
})
