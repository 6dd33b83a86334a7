import { expect, test } from 'vitest'
import { begun } from './begun.ts'

const head = 'Dans Gao, le convoi est parti au matin vers le nord, sans escorte. S'
const bytes = Uint8Array.from([...Buffer.from(head), 0x8e, ...Buffer.from('gou est loin.')])
const incoming = { from: 'bytes', name: 'mac.txt', bytes } as const

test('an original that is read again in the same way gives nothing new', async () => {
  const { ask } = await begun()
  const { id } = await ask('source.add', { incoming, description: {} })
  const source = id as never
  expect(await ask('reading.again', { source })).toMatchObject({ isKnown: true, textless: null })
  await expect(ask('reading.extract', { source })).rejects.toThrow('reading.same')
})

test('an original that is read otherwise gives a further reading of the same source, and its passages are placed again', async () => {
  const { ask } = await begun()
  const { id } = await ask('source.add', { incoming, description: {} })
  const source = id as never
  await ask('change', { kind: 'note', chosen: { source, start: 5, end: 8 }, note: 'ville' })
  const encoding = 'windows-1252'
  const look = await ask('reading.again', { source, encoding })
  expect(look).toMatchObject({ isKnown: false, counts: { exact: 1, orphan: 0 } })
  expect(look.opening).toBe(`${head}Žgou est loin.`)
  expect((await ask('source.read', { id: source })).readings).toHaveLength(1)
  await ask('reading.extract', { source, encoding })
  const read = await ask('source.read', { id: source })
  expect(read.text).toBe(`${head}Žgou est loin.`)
  expect(read.passages).toMatchObject([{ exact: 'Gao', state: 'exact', start: 5 }])
  expect(read.readings).toMatchObject([
    { id: null, inForce: false },
    { way: 'extraction', inForce: true, reader: expect.stringMatching(/^Tarikh \d/) },
  ])
  await ask('undo', {})
  expect((await ask('source.read', { id: source })).readings).toHaveLength(1)
})

test('what a document says of itself is offered again after it has come in, and a person takes it', async () => {
  const { ask } = await begun()
  const page = new TextEncoder().encode(
    '<html><head><meta name="author" content="Awa Diallo"></head><body><p>Gao</p></body></html>',
  )
  const { id } = await ask('source.add', {
    incoming: { from: 'bytes', name: 'page.html', bytes: page },
    description: {},
  })
  const source = id as never
  const { proposals } = await ask('reading.again', { source })
  expect(proposals).toContainEqual({ field: 'creators', value: 'Awa Diallo', reason: 'page' })
  expect((await ask('source.read', { id: source })).source.creators).toEqual([])
})
