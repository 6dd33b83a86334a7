import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { commandLine } from './tarikh.ts'

test('an archive held from elsewhere is read, and taken over only where that is asked for', async () => {
  const { at, json, refused, run } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive, '--title', 'Essai'])
  writeFileSync(at('depeche.txt'), 'Bamako, le 11 novembre 2025.')
  const home = at('machine/writers')
  const folder = path.join(home, readdirSync(home)[0] ?? '')
  const [lock = ''] = readdirSync(folder).filter((name) => name.startsWith('lock-'))
  const holder = {
    ...{ machine: 'another', boot: 'b', started: '1', nonce: 'n', host: 'bureau-2' },
    ...{ program: 'Tarikh', pid: 12, since: '2026-11-30T08:00:00.000Z' },
  }
  writeFileSync(path.join(folder, lock), JSON.stringify(holder))
  const add = ['add-source', archive, at('depeche.txt')]
  expect(await refused(add, 1)).toBe('archive.held')
  const { err } = await run([...add, '--lang', 'en'])
  expect(err).toMatch(/held by Tarikh \(process 12\) on bureau-2, since 2026-11-30 08:00 \(UTC\)/)
  expect(err).toContain('--take-over')
  expect(await json('info', [archive])).toMatchObject({ sources: 0, writers: 1 })
  await json('add-source', [archive, at('depeche.txt'), '--take-over'])
  expect(await json('info', [archive])).toMatchObject({ sources: 1, writers: 2 })
  await json('add-event', [archive, '--title', 'Après', '--date', '2026'])
  expect(await json('info', [archive])).toMatchObject({ events: 1, writers: 2 })
})
