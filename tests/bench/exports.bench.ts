import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { formats } from '../../data/exports/formats.ts'
import { createEngine } from '../../electron/engine/engine-calls.ts'
import { citingArchive } from './citing-archive.ts'
import type { Figure } from './figure.ts'
import { quantile } from './store-data.ts'

const rounds = 5

/** Every export of data of 10,000 events that cite 1,000 sources, in processor time, against the JSON export in the same process. */
export async function bench(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tarikh-exports-'))
  const fonts = path.resolve('out/fonts')
  const options = { home: path.join(folder, 'home'), fonts, signature: '', remember: false }
  const engine = createEngine(options, () => undefined, null)
  try {
    const archive = path.join(folder, 'a.tarikh')
    const data = path.join(folder, 'data.json')
    await writeFile(data, JSON.stringify(citingArchive(10_000, 1_000)))
    const env = { ...process.env, TARIKH_USER_DATA: path.join(folder, 'machine') }
    const tarikh = (...words: string[]) =>
      execFileSync(process.execPath, [path.resolve('out/cli.js'), ...words], { env })
    tarikh('new', archive)
    tarikh('import', archive, data)
    await engine.answer('inner.open', { folder: archive, takeOver: false })
    let count = 0
    const written = async (format: string): Promise<number> => {
      const file = path.join(folder, `${count++}.out`)
      const request = { format, what: { which: 'all' }, lang: 'fr' }
      const began = process.cpuUsage()
      const done = await engine.answer('inner.export', { job: `export-${count}`, request, file })
      const { user, system } = process.cpuUsage(began)
      if (!done.ok) throw new Error(`${format}: ${done.problem.code}`)
      await rm(file)
      return (user + system) / 1000
    }
    const spelt = formats.filter(({ by, id }) => by === 'writer' || id === 'html')
    const times = new Map(spelt.map(({ id }) => [id as string, [] as number[]]))
    for (let round = 0; round <= rounds; round++)
      for (const { id } of spelt) {
        const time = await written(id)
        // The first round reads the parts of the program: it is not counted.
        if (round > 0) times.get(id)?.push(time)
      }
    await engine.answer('inner.close', {})
    const peer = quantile(times.get('json') ?? [], 0.5)
    return spelt.flatMap(({ id, name }) =>
      id === 'json'
        ? []
        : [
            {
              name: `export as ${name}, 10,000 events`,
              ours: quantile(times.get(id) ?? [], 0.5),
              peer,
              unit: 'ms',
              against: 'of processor time for the JSON export',
              limit: 2,
            },
          ],
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
