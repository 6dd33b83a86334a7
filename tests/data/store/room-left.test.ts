import { expect, test } from 'vitest'
import { RoomLeft } from '../../../data/store/core/room-left.ts'

test('memory is short when it stays in use, not when what was let go of has not been found yet', () => {
  let [now, used] = [0, 0.95]
  const room = new RoomLeft(
    0.88,
    () => used,
    () => now,
  )
  const look = (share: number): boolean => {
    now += 100
    used = share
    return room.isShort()
  }
  const waves = Array.from({ length: 40 }, (_, at) => look(at % 5 === 4 ? 0.5 : 0.95))
  expect(waves).not.toContain(true)
  expect(Array.from({ length: 5 }, () => look(0.9)).at(-1)).toBe(true)
  expect(look(0.6)).toBe(false)
})
