import { repairArchive } from '../../../../data/store/care/repair.ts'
import { verifyArchive } from '../../../../data/store/care/verify.ts'
import { at, eventId, write } from '../archives.ts'
import { chance } from '../chance.ts'
import { SimDisk } from '../sim-disk.ts'
import { beginLife, nextLife, noLock, type Proof, type ProveOptions, simFolder } from './life.ts'

const copy = '/copy'
const bits = [0x01, 0x20, 0x80] as const

/** Makes an archive of three writers with texts, manifests and a snapshot, and closes it. */
async function threeWriters(disk: SimDisk): Promise<string> {
  await (await beginLife(disk)).close()
  let hash = ''
  for (const machine of ['/machine', '/second', '/third']) {
    if ((await disk.stat(machine)) === undefined) await disk.mkdir(machine)
    const opened = await nextLife(disk, machine)
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
    const store = opened.value
    const text = Buffer.from(`Communiqué lu à la radio, ${machine}.`)
    const sha = await store.putBlob(text)
    if (!sha.ok) throw new Error(JSON.stringify(sha.problem))
    const source = `s-${machine
      .slice(1)
      .padStart(16, '0')
      .replaceAll(/[ilou]/g, 'x')}`
    for (const [field, value] of [['title', 'Radio'] as const, ['original', sha.value] as const]) {
      const ops = [write(store.archive, source, field, value)]
      await store.commit({ act: 'add-source', ops }, at(1))
    }
    for (let i = 0; i < 3; i++) {
      const ops = [write(store.archive, eventId(i), 'note', `né à ${machine} ${i}`)]
      await store.commit({ act: 'record', ops }, at(i))
    }
    if (machine === '/second') await store.snapshot()
    hash = store.stateHash()
    await store.close()
  }
  return hash
}

async function filesUnder(disk: SimDisk, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const { name, kind } of await disk.readdir(folder)) {
    const path = `${folder}/${name}`
    if (kind === 'folder') found.push(...(await filesUnder(disk, path)))
    else found.push(path)
  }
  return found
}

async function put(disk: SimDisk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'write')
  await file.truncate(0)
  await file.write(bytes, 0)
}

async function copied(disk: SimDisk, files: readonly string[]): Promise<void> {
  await disk.mkdir(copy)
  for (const path of files) {
    const names = path.slice(simFolder.length + 1).split('/')
    for (let i = 1; i < names.length; i++) {
      const folder = `${copy}/${names.slice(0, i).join('/')}`
      if ((await disk.stat(folder)) === undefined) await disk.mkdir(folder)
    }
    await put(disk, `${copy}/${names.join('/')}`, await disk.readFile(path))
  }
}

/** Every byte of every file of a three-writer archive, three bits each: named by its file, and brought back from a copy. */
export async function prove({ short, seed = 1 }: ProveOptions): Promise<Proof> {
  const disk = new SimDisk(chance(seed))
  const hash = await threeWriters(disk)
  const files = await filesUnder(disk, simFolder)
  await copied(disk, files)
  const sound = await verifyArchive(simFolder, { disk })
  if (!sound.ok || !sound.value.ok)
    return { ok: false, lines: [`not sound to begin with: ${JSON.stringify(sound)}`] }
  const counts = { flips: 0, named: 0, repaired: 0 }
  const wrong: string[] = []
  let skipped = seed % 7
  for (const path of files) {
    const bytes = Buffer.from(await disk.readFile(path))
    const name = path.slice(simFolder.length + 1)
    for (let i = 0; i < bytes.length; i++)
      for (const bit of bits) {
        if (short && skipped++ % 211 !== 0) continue
        counts.flips++
        const flipped = Buffer.from(bytes)
        flipped[i] = (flipped[i] ?? 0) ^ bit
        await put(disk, path, flipped)
        const verified = await verifyArchive(simFolder, { disk })
        const named =
          verified.ok &&
          !verified.value.ok &&
          verified.value.findings.some(({ file }) => file === name)
        if (named) counts.named++
        else wrong.push(`${name} byte ${i} bit ${bit}: not named ${JSON.stringify(verified)}`)
        const repaired = await repairArchive(simFolder, copy, { disk, takeLock: noLock })
        const back = Buffer.from(await disk.readFile(path)).equals(bytes)
        if (repaired.ok && repaired.value.left.length === 0 && back) counts.repaired++
        else wrong.push(`${name} byte ${i} bit ${bit}: not repaired ${JSON.stringify(repaired)}`)
        await put(disk, path, bytes)
        if (wrong.length > 5) return { ok: false, lines: wrong }
      }
  }
  const opened = await nextLife(disk)
  const same = opened.ok && opened.value.stateHash() === hash && opened.value.findings.length === 0
  return {
    ok: wrong.length === 0 && same,
    lines: [
      `${files.length} files, ${counts.flips} flips, ${counts.named} named, ${counts.repaired} repaired`,
      ...wrong,
      ...(same ? [] : ['the archive is not what it was']),
    ],
  }
}
