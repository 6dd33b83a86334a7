import { describe, expect, test } from 'vitest'
import { prove as behind } from './prove/behind.prove.ts'
import { prove as converge } from './prove/converge.prove.ts'
import { prove as faults } from './prove/faults.prove.ts'
import { prove as flips } from './prove/flips.prove.ts'
import { prove as hostile } from './prove/hostile.prove.ts'
import { prove as kill } from './prove/kill.prove.ts'
import { prove as mutants } from './prove/mutants.prove.ts'
import { prove as powercut } from './prove/powercut.prove.ts'
import { prove as replaced } from './prove/replaced.prove.ts'
import { prove as torn } from './prove/torn.prove.ts'
import { prove as twoWriters } from './prove/two-writers.prove.ts'
import { prove as versions } from './prove/versions.prove.ts'

// Short runs of the proofs; `npm run prove -- NAME` runs one at full length. What may not take long a proof measures itself, by what it was let work: beside others the forged archives take a minute and more.
describe('the store’s proofs, at short length', () => {
  test.for([
    ['a killed process loses nothing acknowledged', kill],
    ['a power cut loses nothing acknowledged and is never taken for damage', powercut],
    ['six seeded faults are each caught', mutants],
    ['a flipped bit is named and repaired', flips],
    ['a torn last record costs nothing else', torn],
    ['failing and full disks lose nothing acknowledged', faults],
    ['copies converge, whatever the order and the clocks', converge],
    ['forged archives touch nothing around them, hang nothing and hide nothing sound', hostile],
    [
      'what was known of an archive and is lost, rewritten or forged is named, and brought back',
      behind,
    ],
    ['a journal that is replaced, restored, removed or linked while open loses nothing', replaced],
    ['two processes never write as one writer, whatever they share', twoWriters],
    ['archives of every version open, and newer ones only to be read', versions],
  ] as const)('%s', async ([, prove]) => {
    const { ok, lines } = await prove({ short: true })
    expect(ok, lines.join('\n')).toBe(true)
  })
})
