import { expect, test } from 'vitest'
import { standingIds } from '../../../data/changes/state.ts'
import { sampleDescription, sampleTitle } from '../../../data/sample/description.ts'
import { sampleBlobs, sampleLines } from '../../../data/sample/sample.ts'
import { desk, newArchive, reopened, shown } from '../store/archives.ts'

test('a new archive made from the starter archive opens again whole, with every event and every text', async () => {
  const place = await desk()
  const made = await newArchive(place, {
    title: sampleTitle.fr,
    description: sampleDescription.fr,
    sample: sampleLines(),
    blobs: sampleBlobs(),
  })
  const hash = made.stateHash()
  await made.close()
  const store = await reopened(place)
  expect(store.findings).toEqual([])
  expect(store.stateHash()).toBe(hash)
  expect(shown(store, store.id, 'title')).toBe(sampleTitle.fr)
  expect([...standingIds(store.archive, 'event')]).toHaveLength(86)
  for (const id of standingIds(store.archive, 'source')) {
    const text = await store.readBlob(String(shown(store, id, 'text')))
    expect(text.ok, id).toBe(true)
  }
  await store.close()
})
