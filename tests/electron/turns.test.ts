import { expect, test } from 'vitest'
import type { Op } from '../../data/changes/patch.ts'
import { done, failed } from '../../data/model/outcome.ts'
import { overtaken, Turns } from '../../electron/engine/turns.ts'

const op: Op = { id: 'e-0000000000000001', field: 'title', value: 'Fait', replaces: [] }

test('an act that was being decided while a long one ended is decided again on what that has left', async () => {
  const turns = new Turns()
  let title = 'before'
  let end: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    const long = { ops: [op], isTouchedBy: ({ id }: Op) => id === op.id }
    const decide = async () => done(long)
    const write = () =>
      new Promise<ReturnType<typeof done<string>>>((kept) => {
        end = () => {
          title = 'after'
          kept(done('kept'))
        }
        resolve()
      })
    void turns.inLongTurn(decide, write)
  })
  await begun
  const seen: string[] = []
  const short = await turns.inTurn(async () => {
    seen.push(title)
    // Taking back many records lets others work meanwhile.
    end()
    for (let i = 0; i < 10; i++) await Promise.resolve()
    const ops = [{ ...op, value: seen.at(-1) ?? '' }]
    return turns.isOvertaken({ act: 'undo', ops }) ? failed({ code: overtaken }) : done(title)
  })
  expect(seen).toEqual(['before', 'after'])
  expect(short).toEqual(done('after'))
})
