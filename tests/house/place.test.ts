import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyTree } from './copy.ts'

const [tree, faulty] = [copyTree(), copyTree()]
afterAll(() => {
  tree.remove()
  faulty.remove()
})

const label = { fr: 'Atlas du pays', en: 'Atlas of the country' }
const entry = `  {
    name: 'atlas',
    load: () => import('./places/atlas/Atlas.svelte'),
    keys: ['Ctrl+6'],
    menu: 'view',
    isInHeader: true,
  },
`
const end = '\n]\n'

/** What a stranger writes to try the place: whatever the window and the shell make of the list. */
const tried = `
import { flushSync, mount } from 'svelte'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { contract } from '../../data/calls/contract.ts'
import { menuOf } from '../../electron/shell/menu.ts'
import App from '../../renderer/App.svelte'
import { screen } from '../../renderer/desk/screen.svelte.ts'
import { settings } from '../../renderer/desk/settings.svelte.ts'
import { openDesk } from '../../renderer/desk.ts'
import { answerWith } from './door.ts'
import { standingIn } from './whole-answers.ts'

const patience = { timeout: 20_000 }
window.requestIdleCallback = (later) => window.setTimeout(later)

test.each(['fr', 'en'] as const)('the place is there in %s', async (lang) => {
  document.body.replaceChildren()
  const asked = answerWith({ 'archive.standing': standingIn('une') })
  openDesk()
  settings.value = { ...settings.value, lang }
  mount(App, { target: document.body })
  const tab = () =>
    [...document.querySelectorAll('header nav button')].find((one) =>
      one.textContent?.includes('Atlas'),
    )
  await expect.poll(tab, patience).toBeDefined()
  console.log('header', tab()?.textContent?.trim())
  const told = asked.find(({ verb }) => verb === 'window.places')?.input
  const { places } = v.parse(contract['window.places'].input, told)
  const done: string[] = []
  const menu = menuOf({ lang, places, isDev: false, command: (name) => done.push(name) })
  const items = menu.flatMap(({ submenu }) => submenu as { label?: string; accelerator?: string }[])
  const item = items.find((one) => one.label?.includes('Atlas'))
  console.log('menu', item?.label, item?.accelerator)
  screen.go('shortcuts')
  await expect.poll(() => document.querySelector('dialog'), patience).not.toBeNull()
  const line = [...document.querySelectorAll('dialog dt')].find((one) =>
    one.textContent?.includes('Atlas'),
  )
  console.log('shortcuts', line?.textContent, line?.nextElementSibling?.textContent?.trim())
  screen.closeSheet()
  flushSync()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '6', ctrlKey: true }))
  const text = () => document.querySelector('main')?.textContent
  await expect.poll(text, patience).toContain('Here is the map')
  console.log('shown by key', tab()?.getAttribute('aria-current'))
  screen.go('timeline')
})
`

let said: string
let faults: readonly string[]

beforeAll(async () => {
  tree.write('renderer/places/atlas/Atlas.svelte', '<p>Here is the map</p>\n')
  tree.patch('renderer/places.ts', end, `\n${entry}]\n`)
  for (const lang of ['fr', 'en'] as const)
    tree.patch(
      `data/words/${lang}/window.ts`,
      "  'go.timeline'",
      `  'go.atlas': '${label[lang]}',\n  'go.timeline'`,
    )
  tree.write('tests/renderer/atlas.test.ts', tried)
  // Of the other copy: a place that words/ does not name, and one of a known name without its folder.
  faulty.write('renderer/places/atlas/Atlas.svelte', '<p>Here is the map</p>\n')
  faulty.patch('renderer/places.ts', end, `\n${entry}]\n`)
  faulty.patch('renderer/places.ts', './places/about/About.svelte', './places/gone/About.svelte')
  // The list is looked at, not what it leads to: every other view is an empty page here.
  for (const view of readdirSync(faulty.at('renderer/places'), {
    recursive: true,
    encoding: 'utf8',
  }))
    if (view.endsWith('.svelte'))
      faulty.write(`renderer/places/${view}`, '<script lang="ts"></script>\n')
  const include = ['places.ts', 'places/**/*.svelte', '../data/packages.d.ts']
  faulty.write('renderer/whole.json', faulty.read('renderer/tsconfig.json'))
  faulty.write('renderer/tsconfig.json', JSON.stringify({ extends: './whole.json', include }))
  const [ran, errors] = await Promise.all([
    tree.tests('tests/renderer/atlas.test.ts'),
    faulty.windowTypes(),
  ])
  said = ran.status === 0 ? ran.out : `${ran.out}\n${ran.err}`
  faults = errors
  // A machine whose cores are shared by many takes several times the usual twenty seconds.
}, 180_000)

test('a place added with one folder and one entry is in header, menu, shortcuts and keys, in both languages', () => {
  for (const text of Object.values(label)) {
    expect(said).toContain(`header ${text}`)
    expect(said).toContain(`menu ${text} CmdOrCtrl+6`)
    expect(said).toContain(`shortcuts ${text} Ctrl 6`)
  }
  expect(said.match(/shown by key page/g)).toHaveLength(2)
  expect(said).toMatch(/2 passed/)
})

test('a place without its label is an error of the compiler', () => {
  expect(faults.join('\n')).toMatch(/renderer\/places\.ts.*"?atlas"?/)
})

test('a place whose folder is missing is an error of the compiler', () => {
  expect(faults.join('\n')).toMatch(/renderer\/places\.ts.*places\/gone\/About\.svelte/)
})
