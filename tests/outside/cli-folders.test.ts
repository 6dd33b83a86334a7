import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandLine } from './tarikh.ts'

test('the bag of an archive in a folder is no document and is told; any other bag is a folder of documents', async () => {
  const { at, json, run } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive])
  for (const folder of ['desk/sac/data', 'desk/autre/data'])
    mkdirSync(at(folder), { recursive: true })
  cpSync(archive, at('desk/sac/data/b.tarikh'), { recursive: true })
  for (const bag of ['sac', 'autre'])
    writeFileSync(at(`desk/${bag}/bagit.txt`), `BagIt-Version: 1.0 ${bag}\n`)
  writeFileSync(at('desk/autre/data/note.txt'), 'Gao, le 3 mai')
  const added = await run(['add-source', archive, at('desk'), '--json'])
  expect(added.status, added.err).toBe(0)
  const files = JSON.parse(added.out.toString()).map(({ file }: { file: string }) => file)
  expect(files).toEqual([at('desk/autre/bagit.txt'), at('desk/autre/data/note.txt')])
  expect(added.err).toContain(`${at('desk/sac')}\u00a0: ce paquet BagIt d’une archive Tarikh`)
})
