import { expect, test } from 'vitest'
import { FieldEdit } from '../../renderer/desk/field-edit.svelte.ts'
import { answerWith } from './door.ts'

test('a text that could not be saved is there again when the person comes back to its field', () => {
  answerWith({ 'draft.keep': {} })
  const key = 'e-0000000000000001/title'
  const edit = new FieldEdit(() => key)
  edit.begin('Solhan')
  edit.type('Solhan, titre corrigé')
  edit.finish((_text, _done, refused) => refused({ code: 'disk.full' }))
  // Another event is read and then this one again: the field is a new one.
  const again = new FieldEdit(() => key)
  expect(again.isFound).toBe(true)
  again.begin('Solhan')
  expect(again.text).toBe('Solhan, titre corrigé')
  again.finish((_text, done) => done())
  expect(again.isFound).toBe(false)
})
