import { flushSync, mount, unmount } from 'svelte'
import { expect, test } from 'vitest'
import { openingJob } from '../../data/calls/jobs.ts'
import { archive } from '../../renderer/desk/archive.svelte.ts'
import { openDesk } from '../../renderer/desk.ts'
import StatusBar from '../../renderer/frame/StatusBar.svelte'
import { answerWith, tell } from './door.ts'
import { standingIn } from './whole-answers.ts'

test('while another archive’s journals are read, the window says how far and lets it be left; the one that stands open stays', async () => {
  const asked = answerWith({ 'archive.standing': standingIn('une'), 'job.cancel': {} })
  openDesk()
  await expect.poll(() => archive.standing?.folder).toBe('une')
  const bar = mount(StatusBar, { target: document.body })
  const leave = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Abandonner cette ouverture'),
    )
  const told = (done: number, total: number): void => {
    tell({ kind: 'progress', job: openingJob, phase: 'read', done, total })
    flushSync()
  }
  flushSync()
  expect([document.querySelector('progress'), leave()]).toEqual([null, undefined])
  told(11_600_000, 40_000_000)
  expect(document.body.textContent).toMatch(/Lecture des journaux\s: 12 sur 40\sMo/)
  expect(document.querySelector('progress')?.value).toBe(11_600_000)
  leave()?.click()
  expect(asked.at(-1)).toEqual({ verb: 'job.cancel', input: { job: openingJob } })
  told(0, 0)
  expect([document.querySelector('progress'), leave()]).toEqual([null, undefined])
  expect(archive.standing?.folder).toBe('une')
  void unmount(bar)
})
