import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { done, failed } from '../../../data/model/outcome.ts'
import { type Disk, realDisk } from '../../../data/store/core/disk.ts'
import { makeFolder, replaceFile, writeDurably } from '../../../data/store/core/durable.ts'
import { writeWhole } from '../../../data/store/core/whole-file.ts'
import { chance } from './chance.ts'
import { type Call, faulty } from './faulty-disk.ts'
import { PowerCut, SimDisk } from './sim-disk.ts'

const before = Buffer.from('what stood there before')
const after = [Buffer.from('what is '), Buffer.from('written over it')]
const path = '/desk/settings.json'

/** A disk with a folder and a file in it, all of it synced. */
async function deskWith(seed: number): Promise<SimDisk> {
  const disk = new SimDisk(chance(seed))
  await makeFolder(disk, '/', 'desk')
  await writeDurably(disk, path, [before])
  return disk
}

async function textOn(disk: Disk): Promise<string> {
  return Buffer.from(await disk.readFile(path)).toString()
}

async function namesOn(disk: Disk): Promise<readonly string[]> {
  return (await disk.readdir('/desk')).map(({ name }) => name)
}

/** A plan by which the disk is full at the nth call of a kind. */
function fullAt(kind: Call, nth: number) {
  let count = 0
  return (call: Call) => (call === kind && ++count === nth ? { code: 'ENOSPC' } : undefined)
}

describe('a file that is replaced', () => {
  const faults: readonly (readonly [Call, number])[] = [
    ['open', 1],
    ['write', 1],
    ['write', 2],
    ['sync', 1],
    ['rename', 1],
  ]
  test.each(faults)(
    'stands as it was, with nothing beside it, where the disk is full at %s %i',
    async (kind, nth) => {
      const disk = await deskWith(1)
      const full = faulty(disk, fullAt(kind, nth))
      await expect(writeDurably(full, path, after)).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(await textOn(disk)).toBe(before.toString())
      expect(await namesOn(disk)).toEqual(['settings.json'])
    },
  )

  test('is whole, the old one or the new one, wherever the power goes', async () => {
    let cuts = 0
    for (let seed = 1; seed <= 40; seed++)
      for (let call = 1; call <= 7; call++) {
        const disk = await deskWith(seed)
        disk.callsLeft = call
        const written = await writeDurably(disk, path, after).then(
          () => true,
          (error: unknown) => {
            if (!(error instanceof PowerCut)) throw error
            return false
          },
        )
        if (!written) cuts++
        const found = await textOn(disk.afterCut())
        const whole = Buffer.concat(after).toString()
        if (written) expect(found).toBe(whole)
        else expect([before.toString(), whole]).toContain(found)
      }
    expect(cuts).toBeGreaterThan(200)
  })

  test('is gone on with after a short write, and refused where a write moves nothing', async () => {
    const disk = await deskWith(3)
    const slow = faulty(disk, (call) => (call === 'write' ? { short: 3 } : undefined))
    await writeDurably(slow, path, after)
    expect(await textOn(disk)).toBe(Buffer.concat(after).toString())
    const stuck = faulty(disk, (call) => (call === 'write' ? { short: 0 } : undefined))
    await expect(writeDurably(stuck, path, [before])).rejects.toMatchObject({ code: 'ESHORT' })
    expect(await namesOn(disk)).toEqual(['settings.json'])
  })

  test('stands as it was where its writer refuses', async () => {
    const disk = await deskWith(4)
    const refused = await replaceFile(disk, path, async (put) => {
      await put(Buffer.from('half of'))
      return failed({ code: 'act.cancelled' })
    })
    expect(refused).toEqual(failed({ code: 'act.cancelled' }))
    expect(await textOn(disk)).toBe(before.toString())
    expect(await namesOn(disk)).toEqual(['settings.json'])
  })

  test('holds at its head what was known last', async () => {
    const disk = await deskWith(5)
    await replaceFile(disk, path, async (put) => {
      await put(Buffer.from('?????, '))
      await put(Buffer.from('then the rest'))
      await put(Buffer.from('first'), 0)
      return done(null)
    })
    expect(await textOn(disk)).toBe('first, then the rest')
  })
})

describe('on this machine’s own disk', () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), 'tarikh-durable-'))

  test.skipIf(process.platform === 'win32')(
    'a file is its owner’s alone, and so is a folder, also where others could read the old one',
    async () => {
      const root = folder()
      const own = await makeFolder(realDisk, root, 'prints')
      const file = join(own, 'last.json')
      writeFileSync(file, 'old', { mode: 0o644 })
      await writeDurably(realDisk, file, after)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(statSync(own).mode & 0o777).toBe(0o700)
      const exported = join(root, 'export.csv')
      await writeWhole(exported, async (out) => {
        await out.writeFile('a,b')
        return done(null)
      })
      expect(statSync(exported).mode & 0o777).toBe(0o600)
      expect(readFileSync(exported, 'utf8')).toBe('a,b')
    },
  )

  test('an export that the disk has no room for says so, and the file of that name stands', async () => {
    const root = folder()
    const file = join(root, 'export.csv')
    writeFileSync(file, 'the one before')
    for (const call of ['open', 'write', 'sync', 'rename'] as const) {
      const full = faulty(realDisk, fullAt(call, 1))
      const written = await writeWhole(
        file,
        async (out) => {
          await out.writeFile('a,b')
          return done(null)
        },
        full,
      )
      const problem = { code: 'disk.full', file: 'export.csv', reason: 'ENOSPC' }
      expect(written).toEqual(failed(problem))
    }
    expect(readFileSync(file, 'utf8')).toBe('the one before')
    expect(readdirSync(root)).toEqual(['export.csv'])
  })

  test('an export stands also where its folder has no fsync of its own', async () => {
    const file = join(folder(), 'export.csv')
    const share = faulty(realDisk, (call) => (call === 'syncDir' ? { code: 'EINVAL' } : undefined))
    expect((await writeWhole(file, async () => done(null), share)).ok).toBe(true)
    expect(existsSync(file)).toBe(true)
  })
})
