import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createArchive, openArchive } from '../../../../data/store/archive/archive-store.ts'
import { at } from '../archives.ts'
import { chance } from '../chance.ts'
import { type Call, type Fate, faulty } from '../faulty-disk.ts'
import { SimDisk } from '../sim-disk.ts'
import { beginLife, Ledger, nextLife, noLock, type Proof, type ProveOptions } from './life.ts'

const calls = ['write', 'sync', 'truncate', 'open', 'rename', 'syncDir', 'short'] as const

function planOf(kind: (typeof calls)[number], position: number): (call: Call) => Fate {
  let count = 0
  return (call) => {
    if (kind === 'short') {
      if (call !== 'write') return undefined
      count++
      if (count === position) return { short: 7 }
      return count === position + 1 ? { code: 'ENOSPC' } : undefined
    }
    if (call !== kind) return undefined
    count++
    return count >= position && count < position + 2 ? { code: 'EIO' } : undefined
  }
}

/** One scenario: two failures of one kind of call at a position, then a sound disk; says what went wrong. */
async function injected(kind: (typeof calls)[number], position: number): Promise<string[]> {
  const rng = chance(position * 31 + calls.indexOf(kind))
  const disk = new SimDisk(rng)
  await (await beginLife(disk)).close()
  const ledger = new Ledger()
  const opened = await nextLife(faulty(disk, planOf(kind, position)))
  const named = `${kind} at ${position}`
  if (opened.ok) {
    for (let i = 0; i < 120; i++) {
      await ledger.edit(opened.value, rng, i * 9)
      if (i % 25 === 24) await opened.value.snapshot()
    }
    const after = await ledger.edit(opened.value, rng)
    if (!after && opened.value.readOnly === null) return [`${named}: no edit after the fault`]
    await opened.value.close()
  }
  const again = await nextLife(disk)
  if (!again.ok) return [`${named}: ${JSON.stringify(again.problem)}`]
  const wrong = ledger.wrong(again.value)
  if (wrong !== undefined) return [`${named}: ${wrong}`]
  return (await ledger.edit(again.value, rng)) ? [] : [`${named}: cannot go on`]
}

interface Mounted {
  readonly folder: string
  readonly end: () => void
}

/** A small disk that can really be full, where this machine lets one be mounted. */
function mounted(kind: 'tmpfs' | 'ext4'): Mounted | undefined {
  const root = mkdtempSync(join(tmpdir(), 'tarikh-full-'))
  const folder = join(root, 'disk')
  mkdirSync(folder)
  const run = (command: string, ...given: string[]) =>
    execFileSync(command, given, { stdio: 'ignore' })
  try {
    if (kind === 'tmpfs') run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder)
    else {
      writeFileSync(join(root, 'image'), Buffer.alloc(4 * 1024 * 1024))
      run('mkfs.ext4', '-q', '-F', join(root, 'image'))
      run('mount', '-o', 'loop', join(root, 'image'), folder)
    }
  } catch {
    rmSync(root, { recursive: true, force: true })
    return undefined
  }
  return {
    folder,
    end: () => {
      run('umount', folder)
      rmSync(root, { recursive: true, force: true })
    },
  }
}

async function full(kind: 'tmpfs' | 'ext4'): Promise<{ ok: boolean; line: string }> {
  const small = mounted(kind)
  if (small === undefined)
    return { ok: true, line: `full disk (${kind}): skipped, this machine mounts none` }
  try {
    return await fillUp(kind, small.folder)
  } finally {
    small.end()
  }
}

async function fillUp(kind: string, folder: string): Promise<{ ok: boolean; line: string }> {
  const rng = chance(7)
  const ledger = new Ledger()
  const machine = mkdtempSync(join(tmpdir(), 'tarikh-machine-'))
  const ballast = join(folder, 'ballast')
  const desk = { machine, author: 'Awa', takeLock: noLock }
  const place = join(folder, 'a')
  const made = await createArchive(place, { ...desk, title: 'Plein', language: 'fr', now: at(0) })
  if (!made.ok) return { ok: false, line: `full disk (${kind}): ${JSON.stringify(made.problem)}` }
  writeFileSync(ballast, Buffer.alloc(300_000))
  let refused = 0
  let after = 0
  for (let i = 0; i < 5000 && refused < 400; i++) {
    if (await ledger.edit(made.value, rng, 1500)) after += refused > 0 ? 1 : 0
    else if (++refused === 40) rmSync(ballast)
    if (i % 200 === 199) await made.value.snapshot()
  }
  await made.value.close()
  const again = await openArchive(place, desk)
  const wrong = again.ok ? ledger.wrong(again.value) : JSON.stringify(again.problem)
  if (again.ok) await again.value.close()
  rmSync(machine, { recursive: true, force: true })
  const counts = `${ledger.count} acknowledged, ${refused} refused, ${after} after space was freed`
  const ok = wrong === undefined && refused > 0 && after > 0
  return { ok, line: `full disk (${kind}): ${counts}${ok ? '' : `, WRONG: ${wrong}`}` }
}

/** Failing disks: EIO and short writes at 60 positions of seven calls; a disk that is really full, where one can be mounted. */
export async function prove({ short }: ProveOptions): Promise<Proof> {
  const wrong: string[] = []
  let scenarios = 0
  for (const kind of calls)
    for (let position = 1; position <= 60; position += short ? 7 : 1) {
      scenarios++
      wrong.push(...(await injected(kind, position)))
    }
  const disks = short ? [] : [await full('tmpfs'), await full('ext4')]
  return {
    ok: wrong.length === 0 && disks.every(({ ok }) => ok),
    lines: [
      `${scenarios} injected faults, ${wrong.length} wrong`,
      ...wrong.slice(0, 8),
      ...disks.map(({ line }) => line),
    ],
  }
}
