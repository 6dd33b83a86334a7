import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import { run } from '../../electron/command-line/run.ts'
import { acledRows } from './acled-rows.ts'
import type { Figure } from './figure.ts'

/** The figure is promised at this size; TARIKH_BENCH_ROWS and TARIKH_BENCH_ROUNDS make a smaller run while one works. */
const rows = Number(process.env['TARIKH_BENCH_ROWS'] ?? 100_000)
const rounds = Number(process.env['TARIKH_BENCH_ROUNDS'] ?? 3)

async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Brings a table of invented rows in by the command line, against the bare parse of the same text. */
export async function bench(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tarikh-bench-tables-'))
  const text = acledRows(rows)
  const file = path.join(folder, 'acled.csv')
  writeFileSync(file, text)
  const tarikh = async (...words: readonly string[]): Promise<void> => {
    const status = await run(words, {
      ...{ write: () => undefined, remark: () => undefined, input: async () => new Uint8Array() },
      env: { TARIKH_USER_DATA: path.join(folder, 'machine') },
      ...{ folder, home: folder, fonts: folder, signal: new AbortController().signal },
    })
    if (status !== 0) throw new Error(`${words[0]} ended with ${status}`)
  }
  let peak = 0
  const least = { bare: Infinity, preview: Infinity, import: Infinity }
  try {
    for (let round = 0; round < rounds; round++) {
      const archive = path.join(folder, `${round}.tarikh`)
      await tarikh('new', archive, '--title', 'Essai')
      const preview = await cpuOf(() => tarikh('import', archive, file, '--preview'))
      const whole = await cpuOf(() => tarikh('import', archive, file))
      // Before the peer’s own cells are there, which no import holds all at once.
      if (round === 0) peak = process.resourceUsage().maxRSS / 1024
      const bare = await cpuOf(() => Papa.parse(text, { delimiter: ',', fastMode: false }))
      least.bare = Math.min(least.bare, bare)
      least.preview = Math.min(least.preview, preview)
      least.import = Math.min(least.import, whole)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const against = 'bare papaparse'
  const figure = { peer: least.bare, unit: 'ms', against }
  return [
    { name: `preview of ${rows} rows, CPU`, ours: least.preview, ...figure, limit: 12 },
    { name: `import of ${rows} rows, CPU`, ours: least.import, ...figure, limit: 30 },
    {
      ...{ name: `peak memory of an import of ${rows} rows`, ours: peak, unit: 'MB' },
      ...{ peer: 1, against: '', limit: 1024 },
    },
  ]
}
