import { copyFileSync, cpSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { commandLine } from './tarikh.ts'

/** An archive and a copy of it on another machine, which has gone on. */
async function apart() {
  const here = commandLine()
  const there = commandLine({ LANG: 'en' })
  const [archive, other] = [here.at('a.tarikh'), there.at('b.tarikh')]
  await here.json('new', [archive, '--title', 'Essai'])
  await here.json('add-event', [archive, '--title', 'Audience', '--date', '2025-11-11'])
  cpSync(archive, other, { recursive: true })
  await there.json('add-event', [other, '--title', 'Accord de Bamako', '--date', '2025-11-12'])
  return { here, there, archive, other }
}

test('merge shows what a copy would bring, brings it once, and takes it back', async () => {
  const { here, there, archive, other } = await apart()
  const { json, run, refused } = here
  const before = await json('info', [archive])
  const seen = await json('merge', [archive, other, '--preview'])
  expect(seen).toMatchObject({ preview: true, acts: 1, records: 1, conflicts: 0, files: [] })
  expect(await json('info', [archive])).toEqual(before)
  const taken = await json('merge', [archive, other])
  expect(taken).toMatchObject({ preview: false, acts: 1, texts: 0, left: [] })
  expect(await json('info', [archive])).toMatchObject({ events: 2, writers: before.writers + 1 })
  const said = await run(['merge', archive, other])
  expect([said.status, said.out.toString()]).toEqual([
    0,
    'Rien à reprendre\u00a0: tout ce qui s’y trouve est déjà ici.\n',
  ])
  await there.json('merge', [other, archive])
  expect((await there.json('info', [other])).stateHash).toBe(
    (await json('info', [archive])).stateHash,
  )
  expect(await json('verify', [archive])).toMatchObject({ ok: true, findings: [] })
  expect(await json('merge', [archive, '--undo'])).toMatchObject({ lines: 2 })
  expect((await json('info', [archive])).stateHash).toBe(before.stateHash)
  expect(await refused(['merge', archive, '--undo'], 1)).toBe('take.none')
})

test('merge refuses by name what is no copy, and says how it is used', async () => {
  const { here, archive, there, other } = await apart()
  expect(await here.refused(['merge', archive], 2)).toBe('problem.merge.what')
  expect(await here.refused(['merge', archive, archive], 1)).toBe('merge.itself')
  expect(await here.refused(['merge', archive, here.folder], 1)).toBe('copy.not-one')
  await here.json('new', [here.at('c.tarikh')])
  expect(await here.refused(['merge', archive, here.at('c.tarikh')], 1)).toBe('archive.other')
  await here.json('merge', [archive, other])
  await here.json('add-event', [archive, '--title', 'Suite', '--date', '2025-11-13'])
  await here.json('merge', [archive, '--undo'])
  const said = await there.run(['merge', '--help'])
  expect(said.out.toString()).toContain('tarikh merge ARCHIVE OTHER?')
  expect(said.out.toString()).toContain('[--preview]\n  [--set-aside]\n  [--undo]')
})

test('a file that a synchroniser left is told by verify, and taken in or set aside by one command', async () => {
  const { here, archive } = await apart()
  const [own = ''] = readdirSync(path.join(archive, 'journal'))
  const file = `journal/${own}/000001 (conflicted copy 2026-11-30).jsonl`
  copyFileSync(path.join(archive, 'journal', own, '000001.jsonl'), path.join(archive, file))
  expect(await here.json('verify', [archive])).toMatchObject({
    findings: [{ kind: 'journal.copy', file }],
  })
  const said = await here.run(['verify', archive])
  expect(said.out.toString()).toContain('seconde version d’un journal')
  expect(await here.json('merge', [archive, file, '--preview'])).toMatchObject({
    ...{ preview: true, lines: 0, acts: 0, records: 0, conflicts: 0 },
  })
  expect(await here.json('verify', [archive])).toMatchObject({ findings: [{ file }] })
  expect(await here.json('merge', [archive, file])).toMatchObject({ lines: 0, acts: 0 })
  expect(await here.json('verify', [archive])).toMatchObject({ ok: true, findings: [] })
  copyFileSync(path.join(archive, 'journal', own, '000001.jsonl'), path.join(archive, file))
  expect(await here.json('merge', [archive, file, '--set-aside'])).toMatchObject({
    file: expect.stringMatching(/^quarantine\//),
  })
  expect(await here.json('verify', [archive])).toMatchObject({ ok: true, findings: [] })
})
