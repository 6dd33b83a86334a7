import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaFrom, areaOf, fragmentOf } from '../../../data/model/area.ts'

const point = fc.integer({ min: 0, max: 1_000_000 })
const length = fc.integer({ min: 1, max: 1_000_000 })
const areas = fc.record({ x: point, y: point, width: length, height: length })

// Two hundred areas cover each bound many times; the law has no branches.
test('an area is the same again from the media fragment that says it', () =>
  fc.assert(
    fc.property(areas, (area) => {
      expect(areaFrom(fragmentOf(area))).toEqual(area)
      expect(areaOf({ area })).toEqual(area)
    }),
    { numRuns: 200 },
  ))

test('what is no area in whole points is none', () => {
  const whole = { x: 0, y: 0, width: 1, height: 1 }
  const wrong = [
    ...[null, 'xywh=0,0,1,1', [], { ...whole, width: 0 }, { ...whole, x: -1 }],
    ...[
      { ...whole, y: 0.5 },
      { ...whole, height: 1_000_001 },
      { ...whole, unit: 'percent' },
    ],
  ]
  for (const area of wrong) expect(areaOf({ area }), JSON.stringify(area)).toBeUndefined()
  for (const said of [
    'xywh=0,0,0,1',
    'xywh=percent:0,0,1,1',
    't=0,1',
    'xywh=0,0,1',
    ' xywh=0,0,1,1',
  ])
    expect(areaFrom(said), said).toBeUndefined()
})
