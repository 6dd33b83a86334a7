import { flushSync, mount, unmount } from 'svelte'
import { expect, test } from 'vitest'
import { archive } from '../../renderer/desk/archive.svelte.ts'
import { search } from '../../renderer/desk/search.svelte.ts'
import StatusBar from '../../renderer/frame/StatusBar.svelte'
import Search from '../../renderer/places/search/Search.svelte'
import { columnsOf } from '../data/timeline/columns-of.ts'
import { answerWith } from './door.ts'
import { standingIn } from './whole-answers.ts'

test('an opening can be left also while what was seen last is shown', () => {
  const asked = answerWith({ 'archive.leave': {} })
  const bar = mount(StatusBar, { target: document.body })
  const leave = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Abandonner cette ouverture'),
    )
  flushSync()
  expect(leave()).toBeUndefined()
  archive.isGlanced = true
  flushSync()
  leave()?.click()
  expect(asked).toEqual([{ verb: 'archive.leave', input: {} }])
  void unmount(bar)
})

test('the timeline is there to be drawn before it is told what archive it is of', async () => {
  let tell: (standing: ReturnType<typeof standingIn>) => void = () => undefined
  const standing = new Promise((resolve) => {
    tell = resolve
  })
  const asked = answerWith({
    'timeline.columns': columnsOf([{ bounds: [5, 5, 5, 5] }]),
    'archive.standing': () => standing,
  })
  archive.isGlanced = false
  expect(archive.isShown).toBe(false)
  archive.refresh()
  expect(asked.map(({ verb }) => verb)).toEqual(['timeline.columns', 'archive.standing'])
  await expect.poll(() => archive.isShown).toBe(true)
  expect(archive.phase).toBe('opening')
  tell(standingIn('une'))
  await expect.poll(() => archive.phase).toBe('open')
  expect(archive.isShown).toBe(true)
})

test('of what a search finds some hits come at once, and all of them a few frames later', async () => {
  answerWith({})
  search.hits = Array.from({ length: 90 }, (_, i) => ({
    kind: 'event' as const,
    id: `e-${String(i).padStart(16, '0')}`,
    title: { text: `Audience ${i}`, lang: 'fr' as const },
    ...{ edtf: null, excerpt: 'à Bamako', marks: [], start: null, end: null },
  }))
  search.answered = 'audience'
  const page = mount(Search, { target: document.body })
  flushSync()
  const hits = () => document.querySelectorAll('li').length
  expect(hits()).toBe(20)
  await expect.poll(hits).toBe(90)
  void unmount(page)
})
