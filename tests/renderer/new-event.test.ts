import { beforeEach, expect, test } from 'vitest'
import { newEvent } from '../../renderer/state/new-event.svelte.ts'
import { screen } from '../../renderer/state/screen.svelte.ts'
import { answerWith } from './door.ts'

beforeEach(() => {
  answerWith({ change: { act: 'create-event', id: null, dot: 'w:1' } })
  newEvent.leave()
  screen.go({ name: 'timeline' })
})

test('what was typed for a new event is there again, whatever closed its sheet', () => {
  newEvent.begin()
  newEvent.title = 'Attaque de'
  // Another archive is opened from outside, or another sheet is laid over by the menu.
  screen.closeSheet()
  newEvent.begin()
  expect(newEvent.title).toBe('Attaque de')
})
