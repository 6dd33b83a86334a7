import { flushSync, mount, unmount } from 'svelte'
import { expect, test } from 'vitest'
import { archive } from '../../renderer/desk/archive.svelte.ts'
import StatusBar from '../../renderer/frame/StatusBar.svelte'
import { answerWith } from './door.ts'

test('an opening can be left also while what was seen last is shown', () => {
  const asked = answerWith({ 'archive.leave': {} })
  const bar = mount(StatusBar, { target: document.body })
  const leave = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Laisser cette ouverture'),
    )
  flushSync()
  expect(leave()).toBeUndefined()
  archive.isGlanced = true
  flushSync()
  leave()?.click()
  expect(asked).toEqual([{ verb: 'archive.leave', input: {} }])
  void unmount(bar)
})
