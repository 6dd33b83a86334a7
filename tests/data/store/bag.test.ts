import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bagPayload, layOutBag } from '../../../data/store/care/bag.ts'
import { unbag } from '../../../data/store/care/unbag.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { at, desk, eventId, newArchive, reached, reopened, write } from './archives.ts'

const checker = join(process.env['TARIKH_TOOLS'] ?? '', 'bagit_check.py')
const title = 'Note, « reçue »\nà Gao'

let bag = ''
let root = ''
let hash = ''
let sha = ''

beforeAll(async () => {
  const place = await desk()
  root = place.machine
  bag = join(root, 'bag')
  const store = await newArchive(place)
  sha = reached(await store.putBlob(Buffer.from('Le texte tel que reçu.')))
  const source = 's-0000000000000001'
  const ops = [
    write(store.archive, source, 'original', sha),
    write(store.archive, source, 'title', title),
    write(store.archive, source, 'accessRights', 'confidential'),
    write(store.archive, eventId(1), 'note', 'Une note'),
  ]
  await store.commit({ act: 'add-source', ops }, at(1))
  await mkdir(bag)
  const head = { name: 'bag', title: 'Sahel', custodian: 'Fonds\nd’essai', software: 'Tarikh 0' }
  const laid = reached(await layOutBag(store, store.archive, bag, head, at(2)))
  expect(laid.copy.verified.ok).toBe(true)
  hash = store.stateHash()
  await store.close()
})

/** A copy of the bag, to be spoilt. */
async function another(name: string): Promise<string> {
  const folder = join(root, name)
  await cp(bag, folder, { recursive: true })
  return folder
}

async function taken(from: string) {
  const folder = join(root, `taken-${Math.random().toString(36).slice(2)}`)
  await mkdir(folder)
  return { folder, outcome: await unbag(from, folder) }
}

describe('a bag', () => {
  test('holds the whole archive with two manifests, and says what each original is', async () => {
    const info = await readFile(join(bag, 'bag-info.txt'), 'utf8')
    expect(info).toContain('Source-Organization: Fonds d’essai\n')
    expect(info).toMatch(/^Payload-Oxum: \d+\.\d+$/m)
    const metadata = await readFile(join(bag, 'data/metadata/metadata.csv'), 'utf8')
    expect(metadata).toContain(
      `${bagPayload}/blobs/${sha.slice(0, 2)}/${sha},"Note, « reçue » à Gao"`,
    )
    for (const algorithm of ['sha256', 'sha512'])
      expect(await readFile(join(bag, `manifest-${algorithm}.txt`), 'utf8')).toContain(
        `  ${bagPayload}/archive.json\n`,
      )
  })

  test.skipIf(!existsSync(checker))('is valid for an independent reader (TARIKH_TOOLS)', () => {
    const said = spawnSync('/usr/bin/python3', [checker, bag], { encoding: 'utf8' })
    expect(said.stdout + said.stderr).not.toMatch(/error/i)
    expect(said.status).toBe(0)
  })

  test('is taken in again as the same archive, with its past', async () => {
    const { folder, outcome } = await taken(bag)
    expect(reached(outcome)).toMatchObject({ left: [], verified: { ok: true, findings: [] } })
    const again = await reopened({ folder, machine: root })
    expect(again.stateHash()).toBe(hash)
    await again.close()
    expect(reached(await verifyArchive(folder)).ok).toBe(true)
  })

  const refusals: readonly (readonly [string, string, (folder: string) => Promise<unknown>])[] = [
    [
      'one byte of a journal has changed',
      'bag.damaged',
      async (folder) => {
        const manifest = await readFile(join(folder, 'manifest-sha256.txt'), 'utf8')
        const path = /\S+journal\/\S+/.exec(manifest)?.[0] ?? ''
        const bytes = await readFile(join(folder, path))
        bytes[10] = (bytes[10] ?? 0) ^ 1
        await writeFile(join(folder, path), bytes)
      },
    ],
    [
      'a text is missing',
      'bag.incomplete',
      (folder) => rm(join(folder, bagPayload, 'blobs', sha.slice(0, 2), sha)),
    ],
    [
      'one manifest lists a file and the other does not',
      'bag.incomplete',
      async (folder) => {
        const file = join(folder, 'manifest-sha512.txt')
        await writeFile(file, (await readFile(file, 'utf8')).replace(/^.*archive\.json\n/m, ''))
      },
    ],
    [
      'it asks for files from elsewhere',
      'bag.fetch',
      (folder) => writeFile(join(folder, 'fetch.txt'), 'http://example.org/x 1 data/x\n'),
    ],
    [
      'a line of its manifest cannot be read',
      'bag.manifest',
      (folder) => writeFile(join(folder, 'manifest-sha256.txt'), 'not a digest\n'),
    ],
    [
      'it announces another encoding',
      'bag.declaration',
      (folder) =>
        writeFile(
          join(folder, 'bagit.txt'),
          'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n',
        ),
    ],
    [
      'its objects are a link to elsewhere',
      'bag.incomplete',
      async (folder) => {
        await rename(join(folder, 'data/objects'), join(root, 'elsewhere'))
        await symlink(join(root, 'elsewhere'), join(folder, 'data/objects'))
      },
    ],
    [
      'its manifest leads out of it',
      'bag.no-archive',
      async (folder) => {
        for (const algorithm of ['sha256', 'sha512']) {
          const file = join(folder, `manifest-${algorithm}.txt`)
          const text = await readFile(file, 'utf8')
          await writeFile(file, text.replaceAll('data/objects/archive', 'data/../../archive'))
        }
      },
    ],
    [
      'it has no manifest that is known',
      'bag.no-manifest',
      async (folder) => {
        for (const algorithm of ['sha256', 'sha512'])
          await rm(join(folder, `manifest-${algorithm}.txt`))
      },
    ],
  ]
  test.each(refusals)('is refused where %s: %s', async (why, code, spoil) => {
    const spoilt = await another(`spoilt-${why.replace(/\W/g, '')}`)
    await spoil(spoilt)
    const { outcome } = await taken(spoilt)
    expect(outcome).toMatchObject({ ok: false, problem: { code } })
  })

  test('gives nothing that has no place in an archive, though its manifest lists it', async () => {
    const more = await another('more')
    for (const algorithm of ['sha256', 'sha512']) {
      const file = join(more, `manifest-${algorithm}.txt`)
      const text = await readFile(file, 'utf8')
      await writeFile(
        file,
        `${text}${'0'.repeat(64)}  ${bagPayload}/../../../x\n${'0'.repeat(64)}  ${bagPayload}/run.sh\n`,
      )
    }
    await writeFile(join(more, bagPayload, 'run.sh'), 'echo')
    const { folder, outcome } = await taken(more)
    expect(reached(outcome).left).toHaveLength(2)
    expect(existsSync(join(folder, 'run.sh'))).toBe(false)
    expect(existsSync(join(dirname(folder), 'x'))).toBe(false)
  })
})
