import { expect, test } from 'vitest'
import { PictureAreaState } from '../../renderer/places/reading/picture-area.svelte.ts'

function onPicture(): PictureAreaState {
  const state = new PictureAreaState()
  state.measure({ naturalWidth: 640, naturalHeight: 400 } as HTMLImageElement)
  return state
}

test('a rectangle drawn in any direction, and out of the picture, is an area within it in whole points', () => {
  const state = onPicture()
  state.begin({ x: 0.5, y: 0.75 })
  state.widen({ x: 0.25, y: 0.25 })
  state.end()
  expect(state.area).toEqual({ x: 160, y: 100, width: 160, height: 200 })
  state.widen({ x: 1, y: 1 })
  expect(state.area?.width).toBe(160)
  state.begin({ x: 0.9, y: 0.9 })
  state.widen({ x: 1.4, y: -0.2 })
  expect(state.area).toEqual({ x: 576, y: 0, width: 64, height: 360 })
  expect(state.isWithin).toBe(true)
})

test('an area is begun without a pointer and moved by its edges; one that runs out of the picture is not taken', () => {
  const state = onPicture()
  state.toggle()
  expect(state.area).toEqual({ x: 240, y: 150, width: 160, height: 100 })
  state.set({ x: 500 })
  expect(state.isWithin).toBe(false)
  state.set({ width: 140 })
  expect(state.isWithin).toBe(true)
  state.set({ height: Number.NaN })
  expect(state.isWithin).toBe(false)
  state.toggle()
  expect(state.area).toBeNull()
})
