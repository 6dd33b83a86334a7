import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import { acledRows } from './acled-rows.ts'
import type { Figure } from './figure.ts'
import { framesMeanwhile } from './table-frames.ts'

/** The figures are promised at this size; TARIKH_BENCH_ROWS and TARIKH_BENCH_ROUNDS make another run while one works. */
const rows = Number(process.env['TARIKH_BENCH_ROWS'] ?? 100_000)
const rounds = Number(process.env['TARIKH_BENCH_ROUNDS'] ?? 3)

/** What a process took to its end: processor time in ms, its start among it, and the most memory that it held, in MB. */
interface Cost {
  readonly cpu: number
  readonly peak: number
}

// The last words of a process: what it took.
const weighing = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs'
  process.on('exit', () => writeFileSync(process.env.TARIKH_BENCH_COST, JSON.stringify(process.resourceUsage())))
`)}`

/** Brings a table of invented rows in by the command line, as a process of its own, against the bare parse of the same text; and by the window. */
export async function bench(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tarikh-bench-tables-'))
  const text = acledRows(rows)
  const file = path.join(folder, 'acled.csv')
  writeFileSync(file, text)
  const tarikh = (...words: readonly string[]): Cost => {
    const cost = path.join(folder, 'cost.json')
    const of = { TARIKH_USER_DATA: path.join(folder, 'machine'), TARIKH_BENCH_COST: cost }
    execFileSync(process.execPath, ['--import', weighing, path.resolve('out/cli.js'), ...words], {
      env: { ...process.env, ...of },
      stdio: 'ignore',
    })
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(cost, 'utf8'))
    return { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }
  }
  const least = { bare: Infinity, preview: Infinity, import: Infinity }
  let [peak, open] = [0, 0]
  try {
    for (let round = 0; round < rounds; round++) {
      const archive = path.join(folder, `${round}.tarikh`)
      tarikh('new', archive, '--title', 'Essai')
      const preview = tarikh('import', archive, file, '--preview')
      const whole = tarikh('import', archive, file)
      const bare = bareParse(text)
      peak = Math.max(peak, whole.peak)
      open = Math.max(open, tarikh('search', archive, 'affrontement', '--limit', '1').peak)
      least.bare = Math.min(least.bare, bare)
      least.preview = Math.min(least.preview, preview.cpu)
      least.import = Math.min(least.import, whole.cpu)
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
      ...(rows > 100_000
        ? { peer: open, against: 'with that archive open', limit: 1.5 }
        : { peer: 1, against: '', limit: 1024 }),
    },
    ...(rows > 100_000 ? [] : [await framesMeanwhile(text, rows)]),
  ]
}

function bareParse(text: string): number {
  const before = process.cpuUsage()
  Papa.parse(text, { delimiter: ',', fastMode: false })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
