import { verifyArchive } from '../../../../data/store/care/verify.ts'
import { sha256 } from '../../../../data/store/core/digest.ts'
import type { Disk } from '../../../../data/store/core/disk.ts'
import { at, eventId, write } from '../archives.ts'
import { chance } from '../chance.ts'
import { type Call, type Fate, faulty } from '../faulty-disk.ts'
import { SimDisk } from '../sim-disk.ts'
import { beginLife, type Proof, type ProveOptions, simFolder } from './life.ts'
import { lives } from './powercut.prove.ts'

interface Mutant {
  readonly name: string
  readonly plan: (call: Call, path: string) => Fate
}

const isJournal = (path: string): boolean => path.includes('/journal/')
const isSnapshot = (path: string): boolean => path.includes('/snapshots/')

/** Stores that each leave one thing out; every check they must fail is the power cut proof's. */
const mutants: readonly Mutant[] = [
  {
    name: 'no fsync',
    plan: (call, path) => (call === 'sync' && isJournal(path) ? 'skipped' : undefined),
  },
  {
    name: 'snapshot unsynced',
    plan: (call, path) => (call === 'sync' && isSnapshot(path) ? 'skipped' : undefined),
  },
  {
    name: 'no folder sync',
    plan: (call, path) => (call === 'syncDir' && isJournal(`${path}/`) ? 'skipped' : undefined),
  },
  {
    name: 'tail not cut',
    plan: (call, path) => (call === 'rename' && isJournal(path) ? 'skipped' : undefined),
  },
  {
    name: 'acknowledge early',
    plan: (call, path) => (call === 'sync' && isJournal(path) ? 'later' : undefined),
  },
]

async function caught({ plan }: Mutant, seed: number, runs: number): Promise<string | undefined> {
  for (let run = 0; run < runs; run++) {
    const { wrong } = await lives(seed + run, (disk: Disk) => faulty(disk, plan))
    if (wrong !== undefined) return `run ${run + 1}, ${wrong.slice(0, 140)}`
  }
  return undefined
}

// A journal whose lines do not say how much was durable: rewritten with s = 0 and sound checksums.
function withoutMark(journal: string): string {
  let previous = '0'.repeat(64)
  const lines = journal.trimEnd().split('\n')
  return lines
    .map((line) => {
      const payload = line
        .slice(68, -1)
        .replace(/"p":"[0-9a-f]{64}","s":\d+/, `"p":"${previous}","s":0`)
      previous = sha256(payload)
      return `["${previous}",${payload}]\n`
    })
    .join('')
}

/** Whether damage in the middle of a journal is told from an interrupted write. */
async function namesDamage(marked: boolean): Promise<boolean> {
  const disk = new SimDisk(chance(3))
  const store = await beginLife(disk)
  for (let i = 0; i < 6; i++) {
    const ops = [write(store.archive, eventId(i), 'note', 'né à Gao')]
    await store.commit({ act: 'record', ops }, at(i))
  }
  await store.close()
  const path = `${simFolder}/journal/${store.writer}/000001.jsonl`
  const text = Buffer.from(await disk.readFile(path)).toString('utf8')
  const bytes = Buffer.from(marked ? text : withoutMark(text))
  const middle = bytes.indexOf(10, bytes.length / 2) + 90
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  const file = await disk.open(path, 'write')
  await file.truncate(0)
  await file.write(bytes, 0)
  // The manifest remembers too how far the journal was: here the journal must tell it alone.
  await disk.unlink(`${simFolder}/manifest/${store.writer}.txt`)
  const verified = await verifyArchive(simFolder, { disk })
  return verified.ok && verified.value.findings.some(({ kind }) => kind === 'line.damaged')
}

/** Six seeded faults, each caught by a named check; and the sound store by none. */
export async function prove({ short, seed = 1 }: ProveOptions): Promise<Proof> {
  const lines: string[] = []
  let ok = true
  for (const mutant of mutants) {
    const how = await caught(mutant, seed, short ? 150 : 1500)
    ok &&= how !== undefined
    lines.push(`${mutant.name}: ${how === undefined ? 'NOT CAUGHT' : `power cut, ${how}`}`)
  }
  const mark = (await namesDamage(true)) && !(await namesDamage(false))
  lines.push(`no durable mark: ${mark ? 'byte flip in the middle, not named' : 'NOT CAUGHT'}`)
  return { ok: ok && mark, lines }
}
