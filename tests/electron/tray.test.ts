import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Tray, trayOctets, trayPieces } from '../../electron/engine/tray.ts'
import { begun } from './begun.ts'

const handle = `h-${'7'.repeat(32)}`
const latin = Uint8Array.from([0xc9, 0x74, 0xe9, 0x20, 0x32, 0x30, 0x32, 0x34])
const description = { title: 'Été' }

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

test('a text that was looked at is read in another encoding, and added, by its digest alone', async () => {
  const { ask } = await begun()
  const bytes = { from: 'bytes', name: 'ete.txt', bytes: latin } as const
  const look = await ask('source.look', { incoming: bytes })
  expect(look.sha256).toBe(digestOf(latin))
  const incoming = { from: 'tray', digest: look.sha256 } as const
  const read = await ask('source.look', { incoming, encoding: 'windows-1252' })
  expect(read).toMatchObject({ name: 'ete.txt', opening: 'Été 2024', sha256: look.sha256 })
  const { id } = await ask('source.add', { incoming, encoding: 'windows-1252', description })
  const { text, source } = await ask('source.read', { id: id as never })
  expect([text, source.fileName, source.original]).toEqual(['Été 2024', 'ete.txt', look.sha256])
})

test('a file that was looked at is added as it was then, whatever has become of it', async () => {
  const { ask, folder } = await begun()
  const file = path.join(folder, 'note.txt')
  writeFileSync(file, 'Le 3 mars 2024')
  const { sha256: digest } = await ask(
    'source.look',
    { incoming: { from: 'file', handle } },
    { [handle]: file },
  )
  writeFileSync(file, 'Tout autre chose')
  const added = await ask('source.add', { incoming: { from: 'tray', digest }, description })
  expect((await ask('source.read', { id: added.id as never })).text).toBe('Le 3 mars 2024')
})

test('a pasted text stays a text, in whatever encoding it is asked for', async () => {
  const { ask } = await begun()
  const { sha256: digest } = await ask('source.look', { incoming: { from: 'text', text: 'Été' } })
  const incoming = { from: 'tray', digest } as const
  expect(await ask('source.look', { incoming, encoding: 'windows-1252' })).toMatchObject({
    opening: 'Été',
    name: '',
  })
})

test('bytes that were never laid down, were added, left out, or looked at in another archive are said to be gone', async () => {
  const { ask, inner, folder } = await begun()
  const look = async (text: string) =>
    (await ask('source.look', { incoming: { from: 'text', text } })).sha256
  const readAgain = (digest: string) => ask('source.look', { incoming: { from: 'tray', digest } })
  await expect(readAgain('0'.repeat(64))).rejects.toThrow('tray.gone')
  await expect(readAgain('../../etc/passwd')).rejects.toThrow('call.malformed')
  const added = await look('Un')
  await ask('source.add', { incoming: { from: 'tray', digest: added }, description })
  await expect(readAgain(added)).rejects.toThrow('tray.gone')
  const left = await look('Deux')
  await ask('source.leave', { digest: left })
  await ask('source.leave', { digest: left })
  await expect(readAgain(left)).rejects.toThrow('tray.gone')
  const elsewhere = await look('Trois')
  expect((await readAgain(elsewhere)).opening).toBe('Trois')
  const other = path.join(folder, 'autre.tarikh')
  await inner('inner.create', { folder: other, title: 'Autre', sample: false, lang: 'fr' })
  await expect(readAgain(elsewhere)).rejects.toThrow('tray.gone')
  const incoming = { from: 'tray', digest: elsewhere } as const
  await expect(ask('source.add', { incoming, description })).rejects.toThrow('tray.gone')
  expect((await ask('archive.standing', {})).info.sources).toBe(0)
})

test('bytes that cannot be read are not kept at hand', async () => {
  const { ask } = await begun()
  const bytes = new Uint8Array(5000).fill(10)
  const incoming = { from: 'bytes', name: 'vide.txt', bytes } as const
  await expect(ask('source.look', { incoming })).rejects.toThrow(/^text\./)
  await expect(
    ask('source.look', { incoming: { from: 'tray', digest: digestOf(bytes) } }),
  ).rejects.toThrow('tray.gone')
})

test('a tray holds so many octets in so many pieces, the latest ones', () => {
  const tray = new Tray()
  const lay = (original: string, octets: number) =>
    tray.lay({ fileName: '', original, isText: false, bytes: new Uint8Array(octets) })
  const held = (...digests: readonly string[]) =>
    digests.map((digest) => tray.take(digest) !== undefined)
  lay('a', trayOctets / 2)
  lay('b', trayOctets / 2)
  expect(held('a', 'b')).toEqual([true, true])
  lay('a', trayOctets / 2)
  lay('c', 1)
  expect(held('a', 'b', 'c')).toEqual([true, false, true])
  lay('d', trayOctets + 1)
  expect(held('a', 'c', 'd')).toEqual([true, true, false])
  tray.letGo('a')
  for (let i = 0; i < trayPieces; i++) lay(String(i), 1)
  expect(held('c', '0', String(trayPieces - 1))).toEqual([false, true, true])
})
