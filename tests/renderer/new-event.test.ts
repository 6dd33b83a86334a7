import { beforeEach, expect, test } from 'vitest'
import { screen } from '../../renderer/desk/screen.svelte.ts'
import { newEvent } from '../../renderer/places/new-event/new-event.svelte.ts'
import { places } from '../../renderer/places.ts'
import { answerWith } from './door.ts'
import { sourceViewOf } from './whole-answers.ts'

beforeEach(() => {
  answerWith({
    change: { act: 'create-event', id: null, dot: 'w:1' },
    'source.read': sourceViewOf('s-0000000000000001', 'Dépêche', 'Le 3 mars 2024'),
  })
  screen.places = places
  newEvent.leave()
  screen.go('timeline')
})

test('what was typed for a new event is there again, whatever closed its sheet', () => {
  newEvent.begin()
  newEvent.title = 'Attaque de'
  // Another archive is opened from outside, or another sheet is laid over by the menu.
  screen.closeSheet()
  newEvent.begin()
  expect(newEvent.title).toBe('Attaque de')
})

test('what was typed on words of a source is there again on the same words, and on no others', () => {
  const words = { source: 's-0000000000000001' as never, start: 3, end: 9, exact: '3 mars' }
  newEvent.beginFrom(words, 'Dépêche')
  newEvent.title = 'Attaque de'
  newEvent.keep()
  newEvent.setAside()
  newEvent.beginFrom({ ...words }, 'Dépêche')
  expect(newEvent.title).toBe('Attaque de')
  newEvent.setAside()
  newEvent.beginFrom({ ...words, end: 14 }, 'Dépêche')
  expect(newEvent.title).toBe('')
})

test('an event that starts from words of a source leaves the person in the reading room', async () => {
  const source = 's-0000000000000001' as never
  screen.go('reading', { id: source })
  newEvent.beginFrom({ source, start: 0, end: 4, exact: 'Le 3' }, 'Dépêche')
  newEvent.title = 'Réunion'
  newEvent.save()
  await expect.poll(() => screen.sheet).toBeNull()
  expect(screen.current.name).toBe('reading')
})
