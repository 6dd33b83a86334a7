import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultOptions, type PrintOptions } from '../../../data/exports/print-options.ts'
import type { PrintModel } from '../../../data/print/model.ts'
import { carrying, packageOf } from '../../../data/print/package.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { printFile } from '../../../electron/engine/print-file.ts'
import { archiveId, blobOf, requestOf, starter } from './fixtures/archive.ts'
import { defaultReport } from './fixtures/default-report.ts'
import { fontBytes } from './fixtures/fonts.ts'
import { hostile, sahelNames } from './fixtures/hostile.ts'
import { report } from './fixtures/models.ts'
import {
  check,
  checker,
  has,
  hasPreflight,
  plain,
  preflight,
  run,
  wordsOf,
} from './fixtures/tools.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'print-'))
const file = (name: string): string => path.join(folder, `${name}.pdf`)

async function printed(name: string, model: PrintModel, options: Partial<PrintOptions> = {}) {
  const written = await printFile(
    model,
    fontBytes(),
    { ...defaultOptions, ...options },
    { out: file(name), attachments: name === 'carried' ? await carriedFiles : [] },
  )
  if (!written.ok) throw new Error(written.problem.code)
}

const read = new Map<string, string>()

/** The words of a print, read once. */
function wordsIn(name: string): string {
  const words = read.get(name) ?? wordsOf(file(name))
  read.set(name, words)
  return words
}

const request = requestOf(starter())
const bare = buildReport(request)
const carriedFiles = packageOf(bare, {
  archive: request.archive,
  about: { id: archiveId, title: 'Sahel' },
  events: request.events,
  whole: true,
  options: defaultReport,
  blobOf,
})

beforeAll(async () => {
  await printed('carried', carrying(bare, await carriedFiles))
  await printed('hostile', hostile(), { texts: 'full' })
  await printed('english', report(12, 'en'), { profile: 'a-2a', theme: 'grey', notes: 'end' })
  await printed('poster', report(40), { layout: 'poster' })
  await printed('roll', report(40), { layout: 'roll' })
  await printed('old', report(12), { profile: 'a-1b' })
}, 60_000)

afterAll(() => rm(folder, { recursive: true }))

describe.skipIf(checker === null)('the checker of PDF/A and PDF/UA (TARIKH_TOOLS)', () => {
  test.each(['carried', 'hostile', 'poster', 'roll'])(
    'passes %s as PDF/A-3a and PDF/UA-1',
    (name) => {
      expect(check(file(name), '3a', '--ua').out).toMatch(/^PASS/u)
    },
    60_000,
  )
  test('passes the print without attachments as PDF/A-2a and PDF/UA-1', () => {
    expect(check(file('english'), '2a', '--ua').out).toMatch(/^PASS/u)
  }, 60_000)
})

test.skipIf(!hasPreflight)(
  'Preflight calls the print for old archives a valid PDF/A-1b file',
  () => {
    expect(preflight(file('old'))).toContain('is a valid PDF/A-1b file')
  },
  60_000,
)

test.skipIf(!has('qpdf'))('qpdf finds nothing wrong in any of them', () => {
  for (const name of ['carried', 'hostile', 'english', 'poster', 'roll', 'old'])
    expect(run('qpdf', '--check', file(name)), name).toMatchObject({ status: 0 })
})

test.skipIf(!has('pdffonts'))(
  'all fonts are embedded TrueType with a map to Unicode, and no image is drawn',
  () => {
    for (const name of ['carried', 'hostile', 'old']) {
      const [, , ...rows] = run('pdffonts', file(name)).out.trim().split('\n')
      expect(rows.length).toBeGreaterThan(2)
      for (const row of rows) expect(row).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/u)
      expect(run('pdfimages', '-list', file(name)).out.trim().split('\n')).toHaveLength(2)
    }
  },
)

test.skipIf(!has('pdftotext'))(
  'every title is found whole by a search, whatever its script',
  () => {
    for (const [name, model] of [
      ['carried', bare],
      ['hostile', hostile()],
    ] as const) {
      const words = wordsIn(name)
      const lost = model.entries.filter(
        ({ title }) => !words.includes(plain(title.text.replace(/'/gu, '’'))),
      )
      expect(lost.map(({ title }) => title.text.slice(0, 60))).toEqual([])
    }
    expect(wordsIn('hostile').includes(plain(sahelNames))).toBe(true)
  },
)

test.skipIf(!has('pdfdetach'))(
  'the files detached are those of the manifest, and the printed digests are theirs',
  async () => {
    const into = path.join(folder, 'detached')
    run('mkdir', into)
    expect(run('pdfdetach', '-saveall', '-o', into, file('carried')).status).toBe(0)
    const checked = run('sh', '-c', `cd '${into}' && sha256sum --check --quiet MANIFEST-sha256.txt`)
    expect(checked).toEqual({ status: 0, out: '' })
    const words = wordsIn('carried')
    for (const source of bare.sources) expect(words.includes(source.sha256)).toBe(true)
    const listed = run('pdfdetach', '-list', file('carried')).out
    expect(listed).toContain(`${(await carriedFiles).length} embedded files`)
  },
)
