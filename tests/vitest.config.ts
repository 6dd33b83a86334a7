import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')
// Shared machines stall for seconds, and a test that must be quick says against what. Projects inherit
// none of it from the root.
const patience = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
}

// A file that puts something in the place of electron does so for every file of its process; one that
// reads journals of many megabytes again and again, or sets the longest wait beside the whole of a work,
// asks what they cost in a process that did nothing else.
const alone = readdirSync(path.join(root, 'tests/electron'))
  .map((name) => `tests/electron/${name}`)
  .filter((file) => file.endsWith('.test.ts'))
  .filter(
    (file) =>
      file.endsWith('/opening-told.test.ts') ||
      file.endsWith('/long-acts.test.ts') ||
      readFileSync(path.join(root, file), 'utf8').includes('vi.mock('),
  )

// These ask for no page: what they try only reads and counts.
const pageless = ['event-fields', 'text-find', 'timeline-list', 'toll-edit'].map(
  (name) => `tests/renderer/${name}.test.ts`,
)

export default defineConfig({
  root,
  test: {
    passWithNoTests: false,
    // What a module was made into stands for as long as it does, and all that it is made with; a
    // fresh clone makes everything anew.
    experimental: { fsModuleCache: true, fsModuleCachePath: path.join(root, 'out/modules') },
    projects: [
      {
        root,
        test: {
          name: 'data',
          ...patience,
          environment: 'node',
          // Nothing there lives in a module: files share a process and what it has read.
          isolate: false,
          // What such a process makes and drops in between is gone over less often.
          execArgv: ['--max-semi-space-size=64'],
          include: [
            'tests/{data,electron,outside,house}/**/*.test.ts',
            'tests/*.test.ts',
            ...pageless,
          ],
          exclude: alone,
        },
      },
      {
        root,
        test: {
          name: 'shell',
          ...patience,
          environment: 'node',
          include: alone,
        },
      },
      {
        root,
        plugins: [svelte({ configFile: false })],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'renderer',
          ...patience,
          environment: 'happy-dom',
          // The state of the window lives in modules: each file has its own, in a thread.
          pool: 'threads',
          include: ['tests/renderer/**/*.test.ts'],
          exclude: pageless,
        },
      },
    ],
  },
})
