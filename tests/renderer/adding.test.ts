import { expect, test } from 'vitest'
import type { Input } from '../../data/calls/contract.ts'
import type { Look } from '../../data/calls/sources.ts'
import { adding } from '../../renderer/places/adding/adding.svelte.ts'
import { answerWith, Refusal } from './door.ts'
import { lookOf } from './whole-answers.ts'

test('a text is shown in the encoding that was chosen last, whichever reading ends first', async () => {
  const answers = new Map<string, (look: Look) => void>()
  answerWith({
    'source.look': ({ encoding }: Input<'source.look'>) =>
      new Promise((resolve) => answers.set(encoding ?? '', resolve)),
  })
  const opening = (text: string) => lookOf({ opening: text })
  adding.paste('…')
  const key = adding.list[0]?.key ?? 0
  adding.reread(key, 'windows-1252')
  adding.reread(key, 'iso-8859-15')
  answers.get('iso-8859-15')?.(opening('Œuvre'))
  await expect.poll(() => adding.list[0]?.look?.opening).toBe('Œuvre')
  answers.get('windows-1252')?.(opening('¼uvre'))
  answers.get('')?.(opening('?uvre'))
  for (let i = 0; i < 20; i++) await Promise.resolve()
  expect(adding.list[0]?.look?.opening).toBe('Œuvre')
  adding.close()
})

test('a very large file that is dropped is asked for by its handle, as one that is picked', async () => {
  const asked = answerWith({}, 'h-1')
  const file = Object.defineProperty(new File([], 'archive.txt'), 'size', { value: 2 ** 27 })
  adding.drop([file])
  await expect
    .poll(() => asked.find(({ verb }) => verb === 'source.look')?.input)
    .toEqual({
      incoming: { from: 'file', handle: 'h-1' },
      job: expect.any(String),
    })
  adding.close()
})

const text = 'Le 3 mars 2024 à Gao'

/** An engine's tray as the window meets it: what crosses is counted, and can be let go. */
function trayOf(digest: (text: string) => string) {
  const tray = new Map<string, string>()
  const crossed = { octets: 0 }
  const read = ({ incoming }: Pick<Input<'source.look'>, 'incoming'>): string | undefined => {
    if (incoming.from === 'tray') return tray.get(incoming.digest)
    const sent = incoming.from === 'bytes' ? new TextDecoder().decode(incoming.bytes) : ''
    crossed.octets += sent.length
    tray.set(digest(sent), sent)
    return sent
  }
  const asked = answerWith({
    'source.look': (input: Input<'source.look'>) => {
      const opening = read(input)
      if (opening === undefined) return new Refusal('tray.gone')
      return lookOf({ opening, sha256: digest(opening) })
    },
    'source.add': (input: Input<'source.add'>) => {
      if (read(input) === undefined) return new Refusal('tray.gone')
      return { id: 's-0000000000000001', existing: false }
    },
    'source.leave': {},
  })
  const adds = () => asked.filter(({ verb }) => verb === 'source.add').map(({ input }) => input)
  return { tray, crossed, asked, adds }
}

const digestOf = (of: string): string => of.length.toString(16).padStart(64, '0')

test('the bytes of a dropped file cross once: read in another encoding and added, they are named by their digest', async () => {
  const { crossed, adds, asked } = trayOf(digestOf)
  adding.drop([new File([text], 'note.txt')])
  await expect.poll(() => adding.list[0]?.look?.opening).toBe(text)
  const [candidate] = adding.list
  adding.reread(candidate?.key ?? 0, 'windows-1252')
  await expect.poll(() => asked.filter(({ verb }) => verb === 'source.look').length).toBe(2)
  await expect.poll(() => adding.list[0]?.encoding).toBe('windows-1252')
  adding.addAll()
  await expect.poll(() => adding.list.length).toBe(0)
  expect(crossed.octets).toBe(text.length)
  expect(adds()).toMatchObject([{ incoming: { from: 'tray', digest: digestOf(text) } }])
})

test('where the engine has let the bytes go, the window sends them again by itself', async () => {
  const { tray, crossed, adds } = trayOf(digestOf)
  adding.drop([new File([text], 'note.txt')])
  await expect.poll(() => adding.list[0]?.look?.opening).toBe(text)
  tray.clear()
  adding.addAll()
  await expect.poll(() => adding.list.length).toBe(0)
  expect(crossed.octets).toBe(2 * text.length)
  expect(adds()).toHaveLength(2)
})

test('bytes that are not those that were looked at are not added before a person has seen them', async () => {
  let [change, times] = ['', 0]
  const { tray, adds } = trayOf((of) => digestOf(of + change.repeat(++times)))
  adding.drop([new File([text], 'note.txt')])
  await expect.poll(() => adding.list[0]?.look?.opening).toBe(text)
  tray.clear()
  change = '!'
  adding.addAll()
  await expect.poll(() => adding.list[0]?.refused?.code).toBe('tray.other')
  expect(adding.list[0]?.isAdding).toBe(false)
  expect(adds()).toHaveLength(1)
  adding.close()
})

test('a text that is left out is let go by the engine too, unless another one has the same bytes', async () => {
  const { asked } = trayOf(digestOf)
  const left = () => asked.filter(({ verb }) => verb === 'source.leave').map(({ input }) => input)
  adding.drop([new File([text], 'une.txt'), new File([text], 'autre.txt')])
  await expect.poll(() => adding.list.filter(({ look }) => look !== null).length).toBe(2)
  const [one, other] = adding.list
  adding.leave(one?.key ?? 0)
  expect(left()).toEqual([])
  adding.leave(other?.key ?? 0)
  await expect.poll(left).toEqual([{ digest: digestOf(text) }])
})
