import { expect, test } from 'vitest'
import { begun, cited } from './begun.ts'

test('a long history comes whole, page by page, each write once', async () => {
  const { ask, inner } = await begun()
  const { event } = await cited(ask)
  for (let i = 0; i < 30; i++)
    await ask('change', { kind: 'record', id: event, field: 'note', value: `note ${i}` })
  const seen: string[] = []
  for (let before: string | undefined; ; ) {
    const page = await ask('history', { id: event, limit: 7, ...(before ? { before } : {}) })
    seen.push(...page.map(({ dot, field }) => `${dot} ${field}`))
    before = page.at(-1)?.dot
    if (page.length < 7) break
  }
  const whole = await ask('history', { id: event, limit: 500 })
  expect(seen).toEqual(whole.map(({ dot, field }) => `${dot} ${field}`))
  expect(new Set(seen).size).toBe(seen.length)
  await inner('inner.close', {})
})

test('the acts name the records that they touch, and what cannot be taken back is refused by name', async () => {
  const { ask, engine, inner } = await begun()
  const { event } = await cited(ask)
  const { acts, names, next } = await ask('acts', { limit: 50 })
  expect(next).toBeNull()
  expect(acts.at(-1)).toMatchObject({ act: 'create' })
  const made = acts.find(({ act }) => act === 'create-event')
  expect(made?.first).toMatchObject({ id: event, field: 'title', before: null })
  expect(Object.keys(names)).toContain(event)
  const refused = (dot: string) => engine.answer('act.retract', { job: 'r', dot })
  expect(await refused(acts.at(-1)?.dot ?? '')).toMatchObject({
    ok: false,
    problem: { code: 'undo.not-this' },
  })
  expect(await refused('nobody:7')).toMatchObject({ ok: false, problem: { code: 'act.unknown' } })
  expect(await ask('act.retract', { job: 'r', dot: made?.dot ?? '' })).toMatchObject({
    act: 'create-event',
  })
  expect((await ask('event.read', { id: event })).deleted).toBe(true)
  await inner('inner.close', {})
})
