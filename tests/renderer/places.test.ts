import * as v from 'valibot'
import { expect, test } from 'vitest'
import { contract } from '../../data/calls/contract.ts'
import { fr } from '../../data/words/fr.ts'
import { allCommands } from '../../renderer/commands.ts'
import { archive } from '../../renderer/desk/archive.svelte.ts'
import { notices } from '../../renderer/desk/notices.svelte.ts'
import { screen } from '../../renderer/desk/screen.svelte.ts'
import { openDesk } from '../../renderer/desk.ts'
import { rest } from '../../renderer/frame/rest.svelte.ts'
import { places } from '../../renderer/places.ts'
import { answerWith } from './door.ts'
import { standingIn } from './whole-answers.ts'

test('each label of a place has its place, and no two commands share a name or a key', () => {
  const labels = Object.keys(fr).filter((key) => key.startsWith('go.'))
  expect(places.map(({ name }) => `go.${name}`).toSorted()).toEqual(labels.toSorted())
  const names = allCommands.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  const keys = allCommands.flatMap((command) => command.keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('the shell is told the places of the menu with the keys it can show, and takes no others', async () => {
  const asked = answerWith({ 'archive.standing': standingIn('une'), 'window.places': {} })
  openDesk()
  const told = asked.find(({ verb }) => verb === 'window.places')?.input
  const schema = contract['window.places'].input
  const read = v.parse(schema, told)
  expect(read.places).toContainEqual({ name: 'sources', menu: 'view', keys: 'Ctrl+2' })
  expect(read.places).toContainEqual({ name: 'shortcuts', menu: 'help', keys: 'Ctrl+/' })
  expect(read.places).toContainEqual({ name: 'search', menu: 'find', keys: 'Ctrl+K' })
  const one = { name: 'sources', menu: 'view', keys: null }
  expect(v.is(schema, { places: [one] })).toBe(true)
  for (const other of [
    { ...one, name: 'nowhere' },
    { ...one, name: 'constructor' },
    { ...one, menu: 'file' },
    { ...one, keys: 'Alt+F4' },
    { ...one, role: 'quit' },
  ])
    expect(v.is(schema, { places: [other] })).toBe(false)
  expect(v.is(schema, { places: Array.from({ length: 101 }, () => one) })).toBe(false)
})

test('a place whose view cannot be read is said to be so, and is tried again', async () => {
  let tries = 0
  const load = async () => {
    tries += 1
    throw new Error('gone')
  }
  rest.read({ name: 'about', load })
  const problems = () => notices.list.map(({ problem }) => problem?.code)
  await expect.poll(problems).toContain('window.place')
  rest.read({ name: 'about', load })
  expect(tries).toBe(2)
})

test('where nothing can be written, a place to write in does not open, and says why', async () => {
  const readOnly = { code: 'archive.locked' }
  answerWith({ 'archive.standing': { ...standingIn('une'), readOnly } })
  openDesk()
  const problems = () => notices.list.map(({ problem }) => problem?.code)
  await expect.poll(() => archive.readOnly).not.toBeNull()
  expect(screen.go('add')).toBe(false)
  expect(screen.sheet).toBeNull()
  expect(problems()).toContain('archive.locked')
  expect(screen.go('shortcuts')).toBe(true)
  expect(screen.sheet).toBe('shortcuts')
  screen.closeSheet()
})

test('the way back leads through the places, each at what was looked at there', async () => {
  answerWith({ 'archive.standing': standingIn('une') })
  openDesk()
  screen.go('sources')
  screen.go('reading', { id: 's-0000000000000001' })
  screen.go('history')
  screen.back()
  expect(screen.current).toEqual({ name: 'reading', at: { id: 's-0000000000000001' } })
  screen.back()
  expect(screen.current.name).toBe('sources')
})
