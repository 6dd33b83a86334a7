import { expect, test } from 'vitest'
import { textHash } from '../../data/evidence/quote.ts'
import type { Id } from '../../data/model/id.ts'
import { begun, cited, text } from './begun.ts'

const nothing = { way: 'transcription', by: '', made: '', note: '' } as const

test('a corrected text is a further reading: what stands unchanged is placed again, what does not waits for a person, and the words cited stay', async () => {
  const { ask } = await begun('Awa')
  const { source: id, event } = await cited(ask)
  const source = id as Id
  const words = 'salon BAMEX'
  const start = [...text.slice(0, text.indexOf(words))].length
  const chosen = { source, start, end: start + words.length }
  const citing = { chosen, field: 'type', value: 'defence-industry' }
  await ask('change', { kind: 'cite', event, cite: [citing] })
  const corrected = `Bamako. ${text.replace('BAMEX', 'BAMEX-25')}`
  const look = await ask('reading.look', { source, incoming: { from: 'text', text: corrected } })
  expect(look).toMatchObject({
    isKnown: false,
    counts: { exact: 0, moved: 1, changed: 1, orphan: 0 },
  })
  const added = await ask('reading.add', {
    source,
    incoming: { from: 'text', text: corrected },
    reading: { ...nothing, way: 'correction', from: textHash(text), use: true },
  })
  expect(added).toMatchObject({ isOvertaken: false, counts: look.counts })
  const view = await ask('source.read', { id: source })
  expect(view.text).toBe(corrected)
  expect(view.readings).toMatchObject([
    { id: null, inForce: false, way: 'extraction', passages: 2 },
    { id: added.id, inForce: true, way: 'correction', by: '', author: 'Awa', passages: 0 },
  ])
  expect(view.passages).toMatchObject([
    { state: 'moved', start: 11, exact: '11 novembre 2025', readIn: null },
  ])
  expect(view.elsewhere).toMatchObject([
    { state: 'unsettled', exact: words, readIn: { way: 'first' } },
  ])
  const [waiting] = await ask('passages.unsettled', {})
  expect(waiting).toMatchObject({ source, exact: words, events: [{ id: event, field: 'type' }] })
  const passage = (waiting?.id ?? '') as Id
  const places = await ask('passage.places', { id: passage })
  const [place] = places.places
  expect(place).toMatchObject({ words: expect.stringContaining('BAMEX'), isSame: true })
  expect(places.before).toContain('le ')
  const digest = textHash(corrected)
  const to = { as: 'place', start: start + 8, end: start + 8 + 'salon BAMEX-25'.length } as const
  await ask('passage.settle', { id: passage, digest, to })
  const { claims } = await ask('event.read', { id: event })
  expect(claims.flatMap(({ quotes }) => quotes)).toContainEqual(
    expect.objectContaining({
      ...{ exact: words, words: 'salon BAMEX-25', state: 'changed', start: start + 8 },
      readIn: { way: 'first', by: '' },
    }),
  )
  expect(await ask('passages.unsettled', {})).toEqual([])
  await ask('undo', {})
  expect(await ask('passages.unsettled', { source })).toHaveLength(1)
  await ask('reading.use', { source, reading: null })
  expect((await ask('source.read', { id: source })).passages.map(({ state }) => state)).toEqual([
    'exact',
    'exact',
  ])
})

test('of two corrections of one text at once the second is kept beside the first, which stays in force', async () => {
  const { ask } = await begun()
  const { source: id } = await cited(ask)
  const source = id as Id
  const from = textHash(text)
  const correct = (words: string) =>
    ask('reading.add', {
      source,
      incoming: { from: 'text', text: words },
      reading: { ...nothing, way: 'correction', from, use: true },
    })
  const [first, second] = await Promise.all([correct(`${text} A.`), correct(`${text} B.`)])
  expect([first.isOvertaken, second.isOvertaken]).toEqual([false, true])
  const { readings } = await ask('source.read', { id: source })
  expect(readings.map(({ id: one, inForce }) => [one, inForce])).toEqual([
    [null, false],
    [first.id, true],
    [second.id, false],
  ])
  await expect(ask('change', { kind: 'delete', id: first.id as Id })).rejects.toThrow(
    'reading.in-force',
  )
  await ask('change', { kind: 'delete', id: second.id as Id })
  expect((await ask('source.read', { id: source })).readings).toHaveLength(2)
})

test('a reading that is empty, is no text, is known already or is of a source that is gone is refused by its reason, and nothing is written', async () => {
  const { ask } = await begun()
  const { source: id, event } = await cited(ask)
  const source = id as Id
  const before = await ask('undoable', {})
  const add = (bytes: Uint8Array<ArrayBuffer>, name = 'lecture.txt') =>
    ask('reading.add', {
      source,
      incoming: { from: 'bytes', name, bytes },
      reading: { ...nothing, use: true },
    })
  await expect(add(new Uint8Array())).rejects.toThrow('text.empty')
  await expect(add(new TextEncoder().encode(' \n '))).rejects.toThrow('text.empty')
  await expect(add(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d))).rejects.toThrow('text.binary')
  await expect(add(new TextEncoder().encode(text))).rejects.toThrow('reading.same')
  const settle = { id: event, digest: 'a'.repeat(64), to: { as: 'orphan' } } as const
  await expect(ask('passage.settle', settle)).rejects.toThrow('record.unknown')
  const [passage] = (await ask('source.read', { id: source })).passages
  const seen = { id: (passage?.id ?? '') as Id, digest: 'a'.repeat(64) }
  await expect(ask('passage.settle', { ...seen, to: { as: 'former' } })).rejects.toThrow(
    'passage.reading-changed',
  )
  expect(await ask('undoable', {})).toEqual(before)
  await ask('change', { kind: 'delete', id: source })
  await expect(add(new TextEncoder().encode('Autre.'))).rejects.toThrow('source.unknown')
})

test('a transcription in another encoding keeps its own bytes, and ten megabytes of it are read and searched', async () => {
  const { ask } = await begun()
  const { source: id } = await cited(ask)
  const source = id as Id
  const latin = new Uint8Array(Buffer.from('Relevé à la main, à Ségou.', 'latin1'))
  const incoming = { from: 'bytes', name: 'relevé.txt', bytes: latin } as const
  const look = await ask('reading.look', { source, incoming })
  expect(look).toMatchObject({ encoding: 'windows-1252', sure: false })
  const tray = { from: 'tray', digest: look.sha256 } as const
  const reading = { ...nothing, by: 'Moussa', made: '2025-11-20', use: true }
  await ask('reading.add', { source, incoming: tray, encoding: 'windows-1252', reading })
  const { text: read, readings } = await ask('source.read', { id: source })
  expect(read).toBe('Relevé à la main, à Ségou.')
  expect(readings.at(-1)).toMatchObject({ by: 'Moussa', made: '2025-11-20', inForce: true })
  expect((await ask('search', { words: 'segou', limit: 5 })).hits).toMatchObject([{ id: source }])
  const large = `${'Une ligne du registre, recopiée.\n'.repeat(320_000)}${text}`
  const added = await ask('reading.add', {
    source,
    incoming: { from: 'text', text: large },
    reading: { ...nothing, use: true },
  })
  expect(added.counts).toMatchObject({ moved: 1, orphan: 0 })
}, 60_000)
