import { expect, test } from 'vitest'
import { HeldOnce } from '../../../data/text/held-once.ts'

test('values with texts that come again say what they said, whatever their names and however many there are', () => {
  const once = new HeldOnce()
  const rows = Array.from({ length: 9000 }, (_, at) => ({
    cells: { country: `Burkina Faso ${at % 7}`, note: `Une ligne de son propre texte, ${at}` },
    subject: `e-${String(at % 3).padStart(16, '0')}`,
    list: ['Forces de défense', null, at, [true, { text: 'Forces de défense' }]],
    long: 'même texte '.repeat(20),
  }))
  const read = rows.map((row) => once.value('row', JSON.parse(JSON.stringify(row))))
  expect(read).toEqual(rows)
  expect(once.id('e-0000000000000001')).toBe('e-0000000000000001')
})
