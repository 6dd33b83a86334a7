import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { askIn } from './ask-in.ts'
import { answerDialogs, drawn, launch, test } from './fixtures.ts'

const canary = 'Audience au canari 7e20'

test('what a journey leaves outside archives is what README lists, its owner’s alone, and nothing of an archive where nothing is to be remembered', async ({
  userData,
}) => {
  const app = await launch(userData)
  const page = await drawn(app)
  const ask = async (verb: string, input: unknown) =>
    expect((await askIn(page, verb, input)).ok, verb).toBe(true)
  const print = async (name: string) => {
    await answerDialogs(app, { save: path.join(userData, 'Tarikh', name) })
    const what = { which: 'all' }
    const request = { format: 'pdf', what, lang: 'fr', options: { texts: 'none' } }
    await ask('export.run', { job: 'print', request })
  }
  const title = { text: canary, lang: 'fr' }
  await ask('change', { kind: 'create-event', title, date: '2025-11-11' })
  await ask('draft.keep', { key: 'event/new/title', text: 'à dater' })
  await ask('archive.verify', { job: 'verify' })
  await print('un.pdf')
  const holding = () => outside(userData).filter((file) => holds(path.join(userData, file)))
  expect(holding()).toEqual([expect.stringMatching(/^prints\//)])
  await ask('settings.write', { remember: false })
  await print('deux.pdf')
  await ask('search', { words: canary, limit: 5 })
  await app.close()
  expect(holding()).toEqual([])
  const settings = readFileSync(path.join(userData, 'settings.json'), 'utf8')
  expect(settings).not.toContain('.tarikh')

  const listed = listedInReadme()
  expect(listed).toContain('settings.json')
  expect(outside(userData).filter((file) => !listed.some((name) => isUnder(name, file)))).toEqual(
    [],
  )
  const own = ['settings.json', 'drafts.json', 'writers', 'Tarikh/un.pdf', 'Tarikh/deux.pdf']
  for (const name of own) {
    const found = statSync(path.join(userData, name))
    expect(found.mode & 0o777, name).toBe(found.isDirectory() ? 0o700 : 0o600)
  }
})

/** The files of a folder but for the archives and exports in its documents. */
function outside(userData: string): readonly string[] {
  const found = readdirSync(userData, { recursive: true, withFileTypes: true })
  const files = found.filter((one) => !one.isDirectory() && !one.isSymbolicLink())
  return files
    .map((one) => path.relative(userData, path.join(one.parentPath, one.name)))
    .filter((file) => !file.startsWith('Tarikh/'))
}

function holds(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() === true && readFileSync(file).includes(canary)
}

/** The names that README gives under “Where the data lives”, and the one that a driver of tests adds. */
function listedInReadme(): readonly string[] {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8')
  const [, section = ''] = readme.split('## Where the data lives')
  const [lives = ''] = section.split('\n## ')
  return [...lives.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).concat('DevToolsActivePort')
}

function isUnder(name: string, file: string): boolean {
  if (name.endsWith('/')) return file.startsWith(name)
  const [before = '', after] = name.split('*')
  return after === undefined ? file === name : file.startsWith(before)
}
