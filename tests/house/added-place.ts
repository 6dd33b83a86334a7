import { readdirSync } from 'node:fs'
import type { TreeCopy } from './copy.ts'

/** The label of the place that is added. */
export const placeLabel = { fr: 'Atlas du pays', en: 'Atlas of the country' }
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

/** What a stranger does to add a place, and what tries it. */
export function addPlace(tree: TreeCopy): void {
  addUnnamed(tree)
  for (const lang of ['fr', 'en'] as const)
    tree.patch(
      `data/words/${lang}/places.ts`,
      "  'go.timeline'",
      `  'go.atlas': '${placeLabel[lang]}',\n  'go.timeline'`,
    )
  tree.write('tests/renderer/atlas.test.ts', tried)
}

function addUnnamed(tree: TreeCopy): void {
  tree.write('renderer/places/atlas/Atlas.svelte', '<p>Here is the map</p>\n')
  tree.patch('renderer/places.ts', end, `\n${entry}]\n`)
}

/** Adds a place that words/ does not name, takes the folder of another away, and tells the errors of the types of the list. */
export function faultsOfPlaces(tree: TreeCopy): Promise<readonly string[]> {
  addUnnamed(tree)
  tree.patch('renderer/places.ts', './places/about/About.svelte', './places/gone/About.svelte')
  // The list is looked at, not what it leads to: every other view is an empty page here.
  const places = readdirSync(tree.at('renderer/places'), { recursive: true, encoding: 'utf8' })
  for (const view of places)
    if (view.endsWith('.svelte'))
      tree.write(`renderer/places/${view}`, '<script lang="ts"></script>\n')
  const include = ['places.ts', 'places/**/*.svelte', '../data/packages.d.ts']
  tree.write('renderer/whole.json', tree.read('renderer/tsconfig.json'))
  tree.write('renderer/tsconfig.json', JSON.stringify({ extends: './whole.json', include }))
  return tree.windowTypes()
}
