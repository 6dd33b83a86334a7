import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { extracted } from '../data/intake/made.ts'
import { begun } from './begun.ts'

const inner = [
  'From: a@b.org',
  'To: c@d.org',
  'Subject: Dedans',
  'Date: Sat, 4 May 2024 10:00:00 +0000',
  '',
  'Kidal',
]
const lines = [
  ...['From: Awa <awa@example.org>', 'To: desk@example.org', 'Subject: Convoi'],
  ...['Date: Fri, 3 May 2024 23:40:00 -0500', 'MIME-Version: 1.0'],
  ...[
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Gao',
  ],
  ...['--b', 'Content-Type: text/plain; name="note.txt"'],
  ...['Content-Disposition: attachment; filename="note.txt"', '', 'Une note.'],
  ...['--b', 'Content-Type: message/rfc822', '', ...inner, '--b--', ''],
]
const bytes = new TextEncoder().encode(lines.join('\r\n'))

test('the files of a mail become sources of their own, tied to it, in one act that is taken back by one', async () => {
  const { ask } = await begun()
  const before = (await ask('archive.standing', {})).info.stateHash
  const incoming = { from: 'bytes', name: 'convoi.txt', bytes } as const
  const look = await ask('source.look', { incoming })
  expect(look).toMatchObject({ kind: 'mail', title: 'Convoi', textless: null })
  expect(look.attached.map(({ name }) => name)).toEqual(['note.txt', 'message-2.eml'])
  const { id } = await ask('source.add', { incoming, description: {} })
  const mail = await ask('source.read', { id: id as never })
  expect(mail.source).toMatchObject({ title: 'Convoi', issued: '', mediaType: 'message/rfc822' })
  expect(mail.contains.map(({ title }) => title).sort()).toEqual(['Dedans', 'Une note.'])
  for (const { id: other } of mail.contains)
    expect((await ask('source.read', { id: other as never })).partOf).toEqual([
      { id, title: 'Convoi' },
    ])
  await ask('undo', {})
  expect((await ask('archive.standing', {})).info).toMatchObject({ sources: 0 })
  expect(before).not.toBeNull()
})

test('a document whose text is here already in other bytes says so, and is added all the same', async () => {
  const { ask } = await begun()
  const text = 'Le 3 mai 2024, un convoi est passé à Gao.\n'
  const plain = { from: 'bytes', name: 'a.txt', bytes: new TextEncoder().encode(text) } as const
  const { id } = await ask('source.add', { incoming: plain, description: {} })
  const page = new TextEncoder().encode(`<html><body><p>${text}</p></body></html>`)
  const look = await ask('source.look', {
    incoming: { from: 'bytes', name: 'a.html', bytes: page },
  })
  expect(look).toMatchObject({ existing: null, sameText: { id } })
})

test('many files come in as one act, whatever one of them is refused for, and one undo takes all of them back', async () => {
  const { ask, folder } = await begun()
  const written: readonly (readonly [string, string | Uint8Array])[] = [
    ['a.txt', 'Gao, 3 mai 2024'],
    ['b.txt', 'Gao, 3 mai 2024'],
    ['c.eml', bytes],
    ['vide.txt', ''],
    ['photo.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1])],
  ]
  const files: Record<string, string> = {}
  for (const [at, [name, content]] of written.entries()) {
    writeFileSync(path.join(folder, name), content)
    files[`h-${String(at).repeat(32)}`] = path.join(folder, name)
  }
  const asked = Object.keys(files).map((handle) => ({ handle }))
  const taken = await ask('sources.take', { job: 'take-1', files: asked }, files)
  expect(taken).toMatchObject({ added: 3, enclosed: 2, known: 1, textless: 1, refused: 1 })
  expect(taken.refusals).toEqual([{ code: 'text.empty', file: 'vide.txt' }])
  expect((await ask('archive.standing', {})).info.sources).toBe(5)
  expect(await ask('sources.take', { job: 'take-2', files: asked }, files)).toMatchObject({
    added: 0,
    known: 4,
  })
  await ask('undo', {})
  expect((await ask('archive.standing', {})).info.sources).toBe(0)
})

test('many files that are called off leave nothing that nobody names, and what a source names stays', async () => {
  const { ask, folder, archive } = await begun()
  const known = 'Un texte qui est déjà dans l’archive.'
  const { id } = await ask('source.add', {
    incoming: { from: 'text', text: known },
    description: {},
  })
  const blobs = () => readdirSync(path.join(archive, 'blobs'), { recursive: true }).filter(isBlob)
  const before = blobs()
  const files: Record<string, string> = {}
  for (let at = 0; at < 300; at++) {
    const file = path.join(folder, `${at}.txt`)
    writeFileSync(file, at === 0 ? known : `Dépêche ${at} de Gao`)
    files[`h-${String(at).padStart(32, '0')}`] = file
  }
  const asked = Object.keys(files).map((handle) => ({ handle }))
  const taking = ask('sources.take', { job: 'take-3', files: asked }, files)
  const stopped = expect(taking).rejects.toThrow('act.cancelled')
  await vi.waitFor(() => expect(blobs().length).toBeGreaterThan(before.length + 3), {
    interval: 1,
    timeout: 30_000,
  })
  await ask('job.cancel', { job: 'take-3' })
  await stopped
  expect(blobs()).toEqual(before)
  expect((await ask('source.read', { id: id as never })).text).toBe(known)
})

function isBlob(name: string | Buffer): boolean {
  return /[0-9a-f]{64}$/.test(String(name))
}

const box = `From a@b Fri May  3 01:05:34 2024\nFrom: Awa <a@b.org>\nSubject: Un\n\nGao\n\nFrom a@b Sat May  4 01:05:34 2024\nFrom: Awa <a@b.org>\nSubject: Deux\n\nKidal\n`

test('where the parts of a text stand in the original is kept beside it', async () => {
  const { ask } = await begun()
  const bytes = new TextEncoder().encode(box)
  const { parts } = await extracted(bytes)
  expect(parts.map(({ at }) => at)).toEqual([
    { message: 1, label: 'Awa' },
    { message: 2, label: 'Awa' },
  ])
  const incoming = { from: 'bytes', name: 'boite.mbox', bytes } as const
  const { id } = await ask('source.add', { incoming, description: {} })
  const { source } = await ask('source.read', { id: id as never })
  const spelled = JSON.stringify({ parts })
  expect(source.parts).toBe(createHash('sha256').update(spelled).digest('hex'))
})

test('what is quoted and cited from a document says where it stands in the original', async () => {
  const { ask } = await begun()
  const bytes = new TextEncoder().encode(box)
  const incoming = { from: 'bytes', name: 'boite.mbox', bytes } as const
  const source = (await ask('source.add', { incoming, description: { title: 'Boîte' } })).id
  const { text } = await ask('source.read', { id: source as never })
  const at = [...(text ?? '')].join('').indexOf('Kidal')
  const cite = {
    chosen: { source: source as never, start: at, end: at + 5 },
    ...{ field: 'summary', value: { text: 'Kidal', lang: 'fr' }, credibility: 2, choose: true },
  } as const
  const title = { text: 'Départ', lang: 'fr' }
  const { id } = await ask('change', { kind: 'create-event', title, cite: [cite] } as never)
  const event = { id: id as never }
  const place = { message: 2, label: 'Awa' }
  const { claims } = await ask('event.read', event)
  expect(claims[0]?.quotes[0]?.at).toEqual([{ first: place, last: place }])
  const cited = await ask('event.citation', { ...event, lang: 'fr' })
  expect(cited.text).toContain('«\u00a0Boîte\u00a0», message 2 (Awa)')
})
