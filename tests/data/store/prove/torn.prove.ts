import { at, eventId, write } from '../archives.ts'
import { type Chance, chance } from '../chance.ts'
import { SimDisk } from '../sim-disk.ts'
import {
  beginLife,
  nextLife,
  type Proof,
  type ProveOptions,
  simFolder,
  simMachine,
} from './life.ts'

const one = eventId(1)
const kinds = ['cut', 'zeroed', 'noise'] as const

interface Torn {
  readonly disk: SimDisk
  readonly journal: string
  readonly bytes: Buffer
  readonly lastLine: number
}

/** An archive whose last line was being written when the power went: nobody remembers it as done. */
async function torn(rng: Chance): Promise<Torn> {
  const disk = new SimDisk(rng)
  const store = await beginLife(disk)
  for (let i = 0; i < 6; i++) await edit(store, `sûr ${i}`)
  await store.settle()
  await store.close()
  const remembering = [
    `${simMachine}/writers/${store.id}/${store.writer}`,
    `${simFolder}/manifest/${store.writer}.txt`,
  ]
  const known = `${simMachine}/known/${store.id}.json`
  const before = Buffer.from(await disk.readFile(known)).toString('utf8')
  const remembered = await Promise.all(remembering.map((path) => disk.readFile(path)))
  const again = await nextLife(disk)
  if (!again.ok) throw new Error(JSON.stringify(again.problem))
  await edit(again.value, 'en cours')
  await again.value.close()
  // A process that is killed lets nothing go: it had taken its journal up.
  for (const [i, path] of remembering.entries())
    await rewrite(disk, path, remembered[i] ?? new Uint8Array())
  await rewrite(disk, known, Buffer.from(before.replace(/"left":\{[^}]*\}/, '"left":{}')))
  const journal = `${simFolder}/journal/${store.writer}/000001.jsonl`
  const bytes = Buffer.from(await disk.readFile(journal))
  return { disk, journal, bytes, lastLine: bytes.lastIndexOf(10, bytes.length - 2) + 1 }
}

type Store = Awaited<ReturnType<typeof beginLife>>

async function edit(store: Store, note: string): Promise<void> {
  const ops = [write(store.archive, one, 'note', note)]
  const outcome = await store.commit({ act: 'record', ops }, at(1))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
}

async function rewrite(disk: SimDisk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'write')
  await file.truncate(0)
  await file.write(bytes, 0)
}

function damaged({ bytes }: Torn, kind: (typeof kinds)[number], from: number, rng: Chance): Buffer {
  if (kind === 'cut') return Buffer.from(bytes.subarray(0, from))
  const out = Buffer.from(bytes)
  for (let i = from; i < out.length; i++) out[i] = kind === 'zeroed' ? 0 : Math.floor(rng() * 256)
  return out
}

/** Opens the archive with its last record spoilt from a byte on; says what went wrong. */
async function spoilt(
  place: Torn,
  kind: (typeof kinds)[number],
  from: number,
  rng: Chance,
): Promise<string | undefined> {
  const { disk, journal, lastLine } = place
  const bytes = damaged(place, kind, from, rng)
  await rewrite(disk, journal, bytes)
  const opened = await nextLife(disk)
  if (!opened.ok) return JSON.stringify(opened.problem)
  const store = opened.value
  const whole = kind === 'cut' && from === lastLine
  const kindsFound = new Set(store.findings.map((found) => found.kind))
  if (whole ? kindsFound.size > 0 : !kindsFound.has('journal.interrupted') || kindsFound.size > 1)
    return `found ${JSON.stringify(store.findings)}`
  if (store.archive.records.get(one)?.fields['note'] !== 'sûr 5') return 'an earlier edit is lost'
  if (!whole && !(await isSetAside(disk, store.writer, bytes.subarray(lastLine))))
    return 'the bytes are not in quarantine'
  await edit(store, 'après')
  await store.close()
  const again = await nextLife(disk)
  if (!again.ok || again.value.findings.length > 0) return 'the second opening complains'
  if (again.value.archive.records.get(one)?.fields['note'] !== 'après')
    return 'the next edit is lost'
  if (again.value.writer !== store.writer) return 'the writer changed'
  return undefined
}

async function isSetAside(disk: SimDisk, writer: string, tail: Uint8Array): Promise<boolean> {
  const folder = `${simFolder}/quarantine/${writer}`
  let found = false
  for (const { name } of await disk.readdir(folder)) {
    found ||= Buffer.from(await disk.readFile(`${folder}/${name}`)).equals(tail)
    await disk.unlink(`${folder}/${name}`)
  }
  return found
}

/** The last record cut, zeroed or filled with noise from each of its bytes on. */
export async function prove({ short, seed = 1 }: ProveOptions): Promise<Proof> {
  const rng = chance(seed)
  const wrong: string[] = []
  let cases = 0
  const { bytes, lastLine } = await torn(rng)
  for (const kind of kinds)
    for (let from = lastLine; from < bytes.length; from += short ? 29 : 1) {
      cases++
      const problem = await spoilt(await torn(rng), kind, from, rng)
      if (problem !== undefined) wrong.push(`${kind} from byte ${from - lastLine}: ${problem}`)
    }
  return {
    ok: wrong.length === 0,
    lines: [`${cases} cases, ${cases - wrong.length} right`, ...wrong.slice(0, 8)],
  }
}
