import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '../../../../data/store/archive/archive-store.ts'
import type { FolderFinding } from '../../../../data/store/core/finding.ts'
import { newArchive, reached } from '../archives.ts'
import { chance } from '../chance.ts'
import { bundledChild } from './bundled-child.ts'
import type { Proof, ProveOptions } from './life.ts'

type Told =
  | { readonly refused: { readonly code: string } }
  | { readonly opened: readonly FolderFinding[] }
  | { readonly id: string; readonly mine: number }

interface Tally {
  readonly last: Map<string, number>
  highest: number
  acknowledged: number
  duringOpen: number
  readonly wrong: string[]
}

function note(told: Told, tally: Tally): void {
  if ('refused' in told) tally.wrong.push(`not opened: ${told.refused.code}`)
  else if ('opened' in told) {
    const damage = told.opened.filter(({ severity }) => severity === 'damage')
    if (damage.length > 0) tally.wrong.push(`false damage: ${JSON.stringify(damage)}`)
  } else {
    tally.acknowledged++
    tally.highest = Math.max(tally.highest, told.mine)
    tally.last.set(told.id, Math.max(tally.last.get(told.id) ?? 0, told.mine))
  }
}

/** One life of a child, ended by kill -9 some time after it opened, or while it opens. */
function life(
  child: string,
  folder: string,
  machine: string,
  tally: Tally,
  afterOpen: number | undefined,
  beforeOpen: number,
): Promise<void> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [child, folder, machine, String(tally.highest)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let rest = ''
    let isOpen = false
    running.stdout.on('data', (bytes: Buffer) => {
      const lines = (rest + bytes.toString('utf8')).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const told = JSON.parse(line) as Told
        note(told, tally)
        if (!('opened' in told)) continue
        isOpen = true
        if (afterOpen !== undefined) setTimeout(() => running.kill('SIGKILL'), afterOpen)
      }
    })
    if (afterOpen === undefined)
      setTimeout(() => {
        if (!isOpen) tally.duringOpen++
        running.kill('SIGKILL')
      }, beforeOpen)
    running.on('close', () => {
      tally.highest += 8
      resolve()
    })
  })
}

async function check(folder: string, machine: string, tally: Tally): Promise<void> {
  const store = reached(await openArchive(folder, { machine, author: 'Awa' }))
  for (const [id, mine] of tally.last) {
    const fields = store.archive.records.get(id)?.fields
    const found = Number(fields?.['order'] ?? 0)
    const told = Number(String(fields?.['note'] ?? '0').split('/')[0])
    if (found < mine || told !== found)
      tally.wrong.push(`${id}: ${mine} acknowledged, ${found} found`)
  }
  await store.close()
}

/** kill -9 at random moments under load, at least a tenth of them while the archive is being opened: every sixth is aimed there, and about two in three hit. */
export async function prove({ short, seed = 1 }: ProveOptions): Promise<Proof> {
  const tools = join(process.cwd(), 'out', 'tools', `kill-child-${process.pid}`)
  const child = await bundledChild('kill-child', tools)
  const kills = short ? 12 : 1000
  const rng = chance(seed)
  const desk = mkdtempSync(join(tmpdir(), 'tarikh-kill-'))
  const folder = join(desk, 'Archive.tarikh')
  const tally: Tally = { last: new Map(), highest: 0, acknowledged: 0, duringOpen: 0, wrong: [] }
  await (await newArchive({ folder, machine: desk })).close()
  let opening = 60
  for (let kill = 0; kill < kills && tally.wrong.length < 5; kill++) {
    const before = tally.duringOpen
    if (kill % 6 === 5) {
      await life(child, folder, desk, tally, undefined, opening * (0.6 + rng() * 0.8))
      // Aim at the opening: earlier when it was over, later when it had hardly begun.
      opening *= tally.duringOpen > before ? 1.1 : 0.85
    } else await life(child, folder, desk, tally, rng() * 120, 0)
    if (kill % 20 === 19 || kill === kills - 1) await check(folder, desk, tally)
  }
  for (const folder of [desk, tools]) rmSync(folder, { recursive: true, force: true })
  const { acknowledged, duringOpen, wrong } = tally
  return {
    ok: wrong.length === 0,
    lines: [
      `${kills} kills, ${duringOpen} while opening, ${acknowledged} acknowledged, ${wrong.length} lost or wrong`,
      ...wrong,
    ],
  }
}
