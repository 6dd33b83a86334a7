import { expect, test } from 'vitest'
import { mm } from '../../../data/print/sheets.ts'
import { laidOut } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'

const model = report(14)
const bare = { year: '2012', month: '', cites: [], disputes: [], relations: [] }
const years = Array.from({ length: 12 }, (_, at) => 1990 + at)
const many = {
  words: years.map((year) => `1er mars ${year}`).join(', '),
  edtf: `{${years.map((year) => `${year}-03-01`).join(',')}}`,
  summary: { text: 'Un résumé dont les phrases se suivent. '.repeat(60), lang: 'fr' },
}

test('a date of many days stays on the page of its event, wherever on it the event begins', () => {
  for (let before = 3; before < 13; before++) {
    const entries = model.entries
      .slice(0, before + 1)
      .map((entry, at) => ({ ...entry, ...bare, ...(at === before ? many : {}) }))
    for (const page of laidOut({ ...model, entries }, { parts: ['chronology'] }).pages)
      for (const op of page.ops)
        if (op.op === 'text' && op.tag >= 0)
          expect(op.y, `${before} before`).toBeLessThanOrEqual(page.height - 22 * mm)
  }
})
