import path from 'node:path'
import { defineConfig } from '@playwright/test'

const out = path.resolve(import.meta.dirname, '../../out')

export default defineConfig({
  testDir: '.',
  outputDir: path.join(out, 'test-results'),
  // Patience with a busy machine; what must be fast is measured by the benches.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  // The second run is there for its trace alone: what passes only then has failed all the same.
  retries: 1,
  failOnFlakyTests: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.TARIKH_REPORT ?? path.join(out, 'report-app.json') }],
  ],
  globalSetup: './global-setup.ts',
  projects: [
    { name: 'app', testMatch: '*.spec.ts', testIgnore: 'package/**' },
    // Packages are made, unpacked and started on Linux only.
    { name: 'package', testMatch: 'package/*.spec.ts', timeout: 180_000 },
  ],
})
