import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pngOf, wavOf } from '../data/intake/made-media.ts'
import { begun } from './begun.ts'

test('the window is handed pictures and stretches of recordings, known by their bytes, and nothing else', async () => {
  const { ask, inner, archive } = await begun()
  const add = async (name: string, bytes: Uint8Array) =>
    (
      await ask('source.add', {
        incoming: { from: 'bytes', name, bytes: Uint8Array.from(bytes) },
        description: {},
      })
    ).id
  const shown = (source: string, from = 0) => inner('inner.original', { source, from })
  const picture = pngOf(7, 5)
  const photo = await add('photo.png', picture)
  expect(await shown(photo)).toMatchObject({ mediaType: 'image/png', octets: picture.length })
  expect(Uint8Array.from((await shown(photo)).bytes)).toEqual(picture)

  const sound = wavOf(200)
  const recording = await add('entretien.wav', sound)
  const part = await shown(recording, 1000)
  expect(part).toMatchObject({ mediaType: 'audio/wav', octets: sound.length, from: 1000 })
  // To compare a million numbers one by one takes seconds.
  expect(
    Buffer.from(sound)
      .subarray(1000, 1000 + 1024 * 1024)
      .equals(part.bytes),
  ).toBe(true)
  expect((await shown(recording, sound.length)).bytes).toHaveLength(0)

  const utf8 = (text: string) => new TextEncoder().encode(text)
  const refused = [
    await add('dessin.png', utf8('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')),
    await add('page.png', utf8('<html><script>1</script></html>')),
    await add('note.txt', utf8('Gao')),
    await add('grand.png', pngOf(1, 1, { width: 40_000, height: 40_000 })),
  ]
  for (const source of refused) await expect(shown(source)).rejects.toThrow('original.not-shown')
  await expect(shown('s-0000000000000000')).rejects.toThrow('source.unknown')

  // A picture whose bytes are no longer those that were kept is not shown as if they were.
  const sha = createHash('sha256').update(picture).digest('hex')
  writeFileSync(path.join(archive, 'blobs', sha.slice(0, 2), sha), pngOf(7, 6))
  await expect(shown(photo)).rejects.toThrow('blob.damaged')
})
