import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { electronRuntime } from '../../../build/electron-runtime.mjs'
import { defaultOptions, type PrintOptions } from '../../../data/exports/print-options.ts'
import type { PrintModel } from '../../../data/print/model.ts'
import { type Attachment, carrying, packageOf } from '../../../data/print/package.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { printFile } from '../../../electron/engine/print-file.ts'
import type { Proof, ProveOptions } from '../store/prove/life.ts'
import { archiveId, blobOf, requestOf, starter } from './fixtures/archive.ts'
import { defaultReport } from './fixtures/default-report.ts'
import { fontBytes } from './fixtures/fonts.ts'
import { hostile } from './fixtures/hostile.ts'
import { laidOut } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'
import { faultsOf, missingTools } from './fixtures/proof.ts'
import { has, run } from './fixtures/tools.ts'

interface Case {
  readonly name: string
  readonly model: PrintModel
  readonly options: Partial<PrintOptions>
  readonly carried?: readonly Attachment[]
}

const child = process.env['TARIKH_PROVE_PRINT']

/** Prints by the dozen, each judged by programs that are not ours: standards, fonts, links, pages, titles, attached files, and the same bytes wherever it is printed. */
export async function prove({
  short,
  say,
}: ProveOptions & { readonly say: (line: string) => void }): Promise<Proof> {
  const folder = await mkdtemp(path.join(tmpdir(), 'prove-print-'))
  const lines = [...missingTools()]
  let ok = true
  try {
    const all = [...(await starterCases()), ...cases(short)]
    for (const [at, each] of all.entries()) {
      say(`${at + 1} of ${all.length}: ${each.name}`)
      const faults = await judged(folder, each)
      ok &&= faults.length === 0
      lines.push(`${faults.length === 0 ? 'holds' : 'FAILS'}  ${each.name}`)
      lines.push(...faults.map((fault) => `       ${fault}`))
    }
    const full = await fullDisk(folder)
    ok &&= full.ok
    lines.push(...full.lines)
    const same = await sameEverywhere(folder)
    ok &&= same.ok
    lines.push(...same.lines)
  } finally {
    await rm(folder, { recursive: true })
  }
  return { ok, lines }
}

function cases(short: boolean): readonly Case[] {
  const out: Case[] = [
    { name: 'hostile, full texts', model: hostile(), options: { texts: 'full' } },
  ]
  for (const count of short ? [1, 40] : [1, 40, 1000])
    for (const lang of short && count === 1 ? (['fr'] as const) : (['fr', 'en'] as const)) {
      const model = report(count, lang)
      const add = (name: string, options: Partial<PrintOptions>): void => {
        out.push({ name: `${count} events, ${lang}, ${name}`, model, options })
      }
      for (const profile of ['a-3a', 'a-2a', 'a-1b'] as const) add(profile, { profile })
      add('greyscale', { theme: 'grey' })
      add('poster', { layout: 'poster' })
      add('roll', { layout: 'roll' })
      if (count === 40) {
        add('A3, high contrast, notes at the end', { paper: 'a3', theme: 'contrast', notes: 'end' })
        add('Letter, large print', { paper: 'letter', theme: 'large', texts: 'full' })
      }
    }
  return out
}

async function starterCases(): Promise<readonly Case[]> {
  const request = requestOf(starter())
  const model = buildReport(request)
  const { archive, events } = request
  const about = { id: archiveId, title: 'Sahel' }
  const given = { archive, about, events, whole: true, options: defaultReport, blobOf }
  const carried = await packageOf(model, given)
  const by = (lanes: 'actor' | 'country'): PrintModel =>
    buildReport({ ...request, options: { access: 'all', lanes, anonymous: true } })
  return [
    { name: 'lanes by actor, all readers, anonymous', model: by('actor'), options: {} },
    {
      name: 'lanes by country, key events, grey poster',
      model: by('country'),
      options: { draw: 'key', layout: 'poster', poster: 'a2', theme: 'grey' },
    },
    {
      name: 'starter archive with its files',
      model: carrying(model, carried),
      options: {},
      carried,
    },
  ]
}

async function judged(
  folder: string,
  { name, model, options, carried }: Case,
): Promise<readonly string[]> {
  const file = path.join(folder, 'case.pdf')
  const all = { ...defaultOptions, ...options }
  const job = { out: file, overwrite: true, attachments: carried ?? [] }
  const written = await printFile(model, fontBytes(), all, job)
  if (!written.ok) return [`${name}: ${written.problem.code}`]
  const faults = [...faultsOf({ file, model, options: all, laid: laidOut(model, options) })]
  if (written.value.events !== model.entries.length) faults.push('not all events are printed')
  if (carried !== undefined) faults.push(...(await detached(folder, file, model, carried)))
  if (name.startsWith('hostile') && written.value.warnings.length === 0) faults.push('no warnings')
  return faults
}

async function detached(
  folder: string,
  file: string,
  model: PrintModel,
  carried: readonly Attachment[],
): Promise<readonly string[]> {
  if (!has('pdfdetach')) return []
  const into = path.join(folder, 'detached')
  run('mkdir', '-p', into)
  run('pdfdetach', '-saveall', '-o', into, file)
  const faults: string[] = []
  if ((await readdir(into)).length !== carried.length) faults.push('not every file was detached')
  const checked = run('sh', '-c', `cd '${into}' && sha256sum --check --quiet MANIFEST-sha256.txt`)
  if (checked.status !== 0) faults.push(`the manifest does not hold: ${checked.out.slice(0, 200)}`)
  const manifest = await readFile(path.join(into, 'MANIFEST-sha256.txt'), 'utf8')
  for (const source of model.sources)
    if (!manifest.includes(`${source.sha256}  ${source.code}.`))
      faults.push(`${source.code}: other bytes`)
  return faults
}

/** Where the same report is printed: other time zones and locales, and Electron's own Node where a runtime is at hand. */
function placesToPrint(): readonly { readonly command: string; readonly env: NodeJS.ProcessEnv }[] {
  const turkish = 'tr_TR.UTF-8'
  const here = [
    { command: process.execPath, env: { TZ: 'Pacific/Pago_Pago', LANG: 'C' } },
    {
      command: process.execPath,
      env: { TZ: 'Pacific/Kiritimati', LANG: turkish, LC_ALL: turkish },
    },
  ]
  try {
    const { folder } = electronRuntime({ say: () => undefined })
    const electron = path.join(folder, 'electron')
    return [...here, { command: electron, env: { ELECTRON_RUN_AS_NODE: '1', TZ: 'Asia/Tokyo' } }]
  } catch {
    return here
  }
}

async function sameEverywhere(folder: string): Promise<Proof> {
  const files = placesToPrint().map(({ command, env }, at) => {
    const file = path.join(folder, `same-${at}.pdf`)
    const self = fileURLToPath(import.meta.url)
    spawnSync(command, [self], { env: { ...process.env, ...env, TARIKH_PROVE_PRINT: file } })
    return file
  })
  const [first = '', ...others] = files
  const equal = others.every((other) => run('cmp', first, other).status === 0)
  const where = files.length > 2 ? 'in Node and in Electron' : 'in Node (no Electron at hand)'
  const name = `processes of other time zones and locales give the same bytes, ${where}`
  return { ok: equal, lines: [`${equal ? 'holds' : 'FAILS'}  ${name}`] }
}

/** On a disk of 120 kB the print is refused as a full disk, and nothing is left on it. Only root can make such a disk. */
async function fullDisk(folder: string): Promise<Proof> {
  const small = path.join(folder, 'small')
  run('mkdir', '-p', small)
  const mounted = run('mount', '-t', 'tmpfs', '-o', 'size=120k', 'tmpfs', small)
  if (mounted.status !== 0)
    return { ok: true, lines: ['no small disk can be made here: full disk skipped'] }
  try {
    const job = { out: path.join(small, 'full.pdf') }
    const written = await printFile(report(40), fontBytes(), defaultOptions, job)
    const refused = !written.ok && written.problem.code === 'disk.full'
    const clean = (await readdir(small)).length === 0
    const said = `${refused && clean ? 'holds' : 'FAILS'}  a full disk is said, and no half of a file stays on it`
    return { ok: refused && clean, lines: [said] }
  } finally {
    run('umount', small)
  }
}

if (child !== undefined)
  await printFile(hostile(), fontBytes(), defaultOptions, { out: child, overwrite: true })
