import { expect, test } from 'vitest'
import type { Input } from '../../data/calls/contract.ts'
import type { Look } from '../../data/calls/sources.ts'
import { adding } from '../../renderer/places/adding/adding.svelte.ts'
import { answerWith } from './door.ts'
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
    })
  adding.close()
})
