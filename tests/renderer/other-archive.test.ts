import { beforeEach, expect, test } from 'vitest'
import { archive } from '../../renderer/desk/archive.svelte.ts'
import { eventInHand } from '../../renderer/desk/event-in-hand.svelte.ts'
import { notices } from '../../renderer/desk/notices.svelte.ts'
import { screen } from '../../renderer/desk/screen.svelte.ts'
import { openDesk } from '../../renderer/desk.ts'
import { adding } from '../../renderer/places/adding/adding.svelte.ts'
import { newEvent } from '../../renderer/places/new-event/new-event.svelte.ts'
import { citing } from '../../renderer/places/reading/citing.svelte.ts'
import { reading } from '../../renderer/places/reading/reading.svelte.ts'
import { answerWith } from './door.ts'
import { eventViewOf, lookOf, sourceViewOf, standingIn } from './whole-answers.ts'

const source = 's-0000000000000001'
const event = 'e-0000000000000001'
let folder = ''

beforeEach(() => {
  const existing = { id: source, title: 'Dépêche' }
  answerWith({
    'archive.standing': () => standingIn(folder, { id: `f-${folder}` }),
    'source.read': sourceViewOf(source, 'Dépêche', 'Le 3 mars 2024'),
    'event.read': eventViewOf(event, 'Fait'),
    'source.look': () => lookOf({ existing: folder === 'une' ? existing : null }),
  })
  folder = 'une'
})

async function openOther(): Promise<void> {
  folder = 'autre'
  archive.refresh()
  await expect.poll(() => archive.standing?.folder).toBe('autre')
}

test('the way back does not lead to a source of the archive that was open before', async () => {
  openDesk()
  await expect.poll(() => archive.standing?.folder).toBe('une')
  reading.open(source)
  await expect.poll(() => reading.text).toBe('Le 3 mars 2024')
  await openOther()
  screen.back()
  expect(screen.current.name).toBe('timeline')
  expect(reading.text).toBe('')
})

test('what was said and offered of the archive that was open before is gone, what was refused stays', async () => {
  openDesk()
  await expect.poll(() => archive.standing?.folder).toBe('une')
  notices.say(() => 'Vue supprimée', { words: () => 'Rétablir', act: () => undefined })
  notices.refuse({ code: 'disk.full' })
  await openOther()
  await expect.poll(() => notices.list.filter(({ tone }) => tone === 'said')).toEqual([])
  expect(notices.list.map(({ problem }) => problem?.code)).toContain('disk.full')
})

test('words are not offered to an event of the archive that was open before', async () => {
  openDesk()
  await expect.poll(() => archive.standing?.folder).toBe('une')
  eventInHand.take(event)
  await expect.poll(() => citing.event?.id).toBe(event)
  await openOther()
  expect(citing.event).toBeNull()
  folder = 'une'
  archive.refresh()
  await expect.poll(() => eventInHand.id).toBe(event)
  eventInHand.letGo()
})

test('a text that the archive before held already is looked at again, and can be added to this one', async () => {
  openDesk()
  await expect.poll(() => archive.standing?.folder).toBe('une')
  adding.paste('Le 3 mars 2024')
  await expect.poll(() => adding.list[0]?.look?.existing?.id).toBe(source)
  await openOther()
  await expect.poll(() => adding.list[0]?.look?.existing).toBeNull()
  adding.close()
})

test('an event typed in another archive keeps its text, and lets go of that archive’s words and records', async () => {
  openDesk()
  await expect.poll(() => archive.standing?.folder).toBe('une')
  const words = { source: source as never, start: 0, end: 14, exact: 'Le 3 mars 2024' }
  newEvent.beginFrom(words, 'Dépêche')
  newEvent.title = 'Réunion'
  newEvent.add('places', { id: 'p-0000000000000001', name: 'Gao' })
  newEvent.add('places', { id: null, name: 'Tessalit' })
  await openOther()
  newEvent.begin()
  expect(newEvent.title).toBe('Réunion')
  expect(newEvent.words).toBeNull()
  expect(newEvent.tied.places).toMatchObject([{ id: null, name: 'Tessalit' }])
  newEvent.leave()
})
