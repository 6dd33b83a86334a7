import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { defaultOptions, type PrintOptions } from '../../../data/exports/print-options.ts'
import type { PrintModel } from '../../../data/print/model.ts'
import { type PrintJob, printFile } from '../../../electron/engine/print-file.ts'
import { fontBytes } from './fixtures/fonts.ts'
import { report } from './fixtures/models.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'print-'))
const bytes = fontBytes()

afterAll(() => rm(folder, { recursive: true }))

function printed(
  model: PrintModel,
  name: string,
  options: Partial<PrintOptions> = {},
  job: Partial<PrintJob> = {},
) {
  const out = path.join(folder, name)
  return printFile(model, bytes, { ...defaultOptions, ...options }, { out, ...job })
}

async function digest(name: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path.join(folder, name)))
    .digest('hex')
}

test('a print says how many events and pages it holds, and lies complete on the disk', async () => {
  const written = await printed(report(40), 'forty.pdf')
  expect(written.ok && written.value).toMatchObject({
    events: 40,
    sources: 10,
    withheld: 4,
    warnings: [],
  })
  const file = await readFile(path.join(folder, 'forty.pdf'))
  expect(file.subarray(0, 8).toString()).toBe('%PDF-1.7')
  expect(file.subarray(-6).toString()).toBe('%%EOF\n')
  expect(written.ok && written.value.bytes).toBe(file.length)
  expect(file.length).toBeLessThanOrEqual(400_000)
})

test('the same report gives the same bytes, in any time zone and in any order of printing', async () => {
  const before = process.env['TZ']
  process.env['TZ'] = 'Pacific/Pago_Pago'
  await printed(report(12), 'west.pdf')
  process.env['TZ'] = 'Pacific/Kiritimati'
  await printed(report(12), 'east.pdf')
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
  expect(await digest('west.pdf')).toBe(await digest('east.pdf'))
})

test('a file that is there is not written over unless one says so', async () => {
  await writeFile(path.join(folder, 'mine.pdf'), 'à moi')
  const refused = await printed(report(1), 'mine.pdf')
  expect(!refused.ok && refused.problem).toEqual({ code: 'file.exists', file: 'mine.pdf' })
  expect(await readFile(path.join(folder, 'mine.pdf'), 'utf8')).toBe('à moi')
  expect((await printed(report(1), 'mine.pdf', {}, { overwrite: true })).ok).toBe(true)
})

test('a file that comes while a print is made is not written over, nor one beside it that looks like a part', async () => {
  const [theirs, beside] = ['theirs.pdf', 'theirs.pdf.part'].map((name) => path.join(folder, name))
  writeFileSync(beside ?? '', 'à côté')
  const progress = () => writeFileSync(theirs ?? '', 'à eux')
  const refused = await printed(report(40), 'theirs.pdf', {}, { progress })
  expect(!refused.ok && refused.problem).toEqual({ code: 'file.exists', file: 'theirs.pdf' })
  const there = (await readdir(folder)).filter((file) => file.startsWith('theirs')).sort()
  expect(there).toEqual(['theirs.pdf', 'theirs.pdf.part'])
  expect(await readFile(theirs ?? '', 'utf8')).toBe('à eux')
  expect(await readFile(beside ?? '', 'utf8')).toBe('à côté')
})

test.each(['layout', 'draw'] as const)(
  'a print called off in its phase %s leaves no file',
  async (phase) => {
    const controller = new AbortController()
    const name = `off-${phase}.pdf`
    const outcome = await printed(
      report(120),
      name,
      {},
      {
        signal: controller.signal,
        progress: (at) => {
          if (at.phase === phase && at.done > 20) controller.abort()
        },
      },
    )
    expect(!outcome.ok && outcome.problem.code).toBe('act.cancelled')
    expect((await readdir(folder)).filter((file) => file.startsWith('off-'))).toEqual([])
  },
)

test('progress is told in both phases, every twenty pages at least', async () => {
  const told: { phase: string; done: number }[] = []
  const written = await printed(report(150), 'told.pdf', {}, { progress: (at) => told.push(at) })
  const pages = told.filter(({ phase }) => phase === 'draw').map(({ done }) => done)
  expect(written.ok).toBe(true)
  expect(told.some(({ phase }) => phase === 'layout')).toBe(true)
  const steps = pages.map((done, at) => done - (pages[at - 1] ?? 0))
  expect(Math.max(...steps)).toBeLessThanOrEqual(20)
})

test('a folder that is not there is a refusal with its reason, not a crash', async () => {
  const outcome = await printed(report(1), 'no/such/folder.pdf')
  expect(!outcome.ok && outcome.problem).toMatchObject({
    code: 'file.unwritable',
    reason: 'ENOENT',
  })
})
