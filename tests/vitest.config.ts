import path from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  test: {
    passWithNoTests: false,
    testTimeout: 20_000,
    projects: [
      {
        root,
        test: {
          name: 'data',
          environment: 'node',
          include: ['tests/{data,electron,outside}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        root,
        plugins: [svelte({ configFile: false })],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          include: ['tests/renderer/**/*.test.ts'],
        },
      },
    ],
  },
})
