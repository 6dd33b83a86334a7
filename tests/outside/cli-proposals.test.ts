import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandLine } from './tarikh.ts'

test('what a document says of itself is recorded where a person says it or takes it, and else only told', async () => {
  const { json, at, run } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive])
  const page = (body: string) =>
    `<html><head><title>${body}</title><meta name="author" content="Awa Diallo"></head><body><p>${body} : le convoi est parti de Gao pour la ville de Kidal.</p></body></html>`
  writeFileSync(at('une.html'), page('Un convoi'))
  writeFileSync(at('deux.html'), page('Deux convois'))
  writeFileSync(at('trois.html'), page('Trois convois'))
  const described = async (words: readonly string[]) => {
    const [row] = await json('add-source', [archive, ...words])
    const shown = await json('show', [archive, row !== undefined && 'id' in row ? row.id : ''])
    return 'source' in shown ? shown.source : undefined
  }
  const told = await run(['add-source', archive, at('une.html'), '--lang', 'fr'])
  expect(told.err).toContain('creators 1, language 1')
  const [plain] = await json('sources', [archive])
  expect(plain).toMatchObject({ title: 'Un convoi', creators: [] })
  const taken = ['--accept', 'creators', '--accept', 'language']
  expect(await described([at('deux.html'), ...taken])).toMatchObject({
    creators: ['Awa Diallo'],
    language: 'fr',
  })
  expect(await described([at('trois.html'), ...taken, '--language', 'bm'])).toMatchObject({
    creators: ['Awa Diallo'],
    language: 'bm',
  })
  expect((await run(['add-source', archive, at('une.html'), '--accept', 'rights'])).status).toBe(2)
})
