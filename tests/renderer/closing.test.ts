import { expect, test } from 'vitest'
import { saveLine } from '../../renderer/desk/event-acts.ts'
import { FieldEdit } from '../../renderer/desk/field-edit.svelte.ts'
import { openDesk } from '../../renderer/desk.ts'
import { answerWith, tell } from './door.ts'

const id = 'e-0000000000000001'

function typing(text: string): void {
  const edit = new FieldEdit(() => `${id}/note`)
  const field = document.createElement('input')
  field.onblur = () => edit.finish(saveLine(id, 'note'))
  document.body.append(field)
  field.focus()
  edit.begin('')
  edit.type(text)
}

/** A door whose shell closes once the window is ready; `left` is what stands as a draft then. */
function shell(change: Record<string, unknown>) {
  const seen = { kept: '', left: [] as string[] }
  answerWith({
    ...change,
    'draft.all': [],
    'draft.keep': ({ text }: { text: string | null }) => {
      seen.kept = text ?? ''
      return {}
    },
    'window.ready': () => {
      seen.left.push(seen.kept)
      return {}
    },
  })
  return seen
}

test('a field that is recorded while the window closes leaves no draft behind', async () => {
  let answer: (done: unknown) => void = () => undefined
  const change = () =>
    new Promise((resolve) => {
      answer = resolve
    })
  const seen = shell({ change })
  openDesk()
  typing('Titre en cours')
  tell({ kind: 'closing' })
  await expect.poll(() => seen.kept).toBe('Titre en cours')
  answer({ act: 'record', id, dot: 'w:1' })
  await expect.poll(() => seen.left).toEqual(['', ''])
})

test('a text that cannot be recorded while the window closes is there as a draft', async () => {
  const seen = shell({})
  openDesk()
  typing('Titre en cours')
  tell({ kind: 'closing' })
  await expect.poll(() => seen.left).toEqual(['', 'Titre en cours'])
})
