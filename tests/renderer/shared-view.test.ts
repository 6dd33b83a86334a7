import { beforeEach, expect, test } from 'vitest'
import { idAt } from '../../data/timeline/columns.ts'
import { spansOf } from '../../data/timeline/spans.ts'
import { ChoiceState } from '../../renderer/desk/choice.svelte.ts'
import { Choosing } from '../../renderer/desk/choosing.svelte.ts'
import { viewport } from '../../renderer/desk/viewport.svelte.ts'
import { WindowOfTime } from '../../renderer/desk/window-of-time.svelte.ts'
import { LanesState } from '../../renderer/timeline/lanes.svelte.ts'
import { ListState } from '../../renderer/timeline/list.svelte.ts'
import { columnsOf } from '../data/timeline/columns-of.ts'

const columns = columnsOf([0, 100, 200, 300].map((day) => ({ bounds: [day, day, day, day] })))
const spans = () => spansOf(columns)

beforeEach(() => viewport.fit())

test('two views of the same events show the same window of time, whichever is moved', () => {
  const [one, other] = [new WindowOfTime(spans), new WindowOfTime(spans)]
  expect(other.shown).toEqual(one.shown)
  one.show({ from: 90, to: 210 })
  expect(other.shown).toEqual({ from: 90, to: 210 })
  other.pan(0.5)
  expect(one.shown).toEqual({ from: 150, to: 270 })
  one.fit()
  expect(other.shown).toEqual(other.whole)
})

test('what is chosen in one view is chosen in the other, a range in the order in which each lists', () => {
  const choice = new ChoiceState(
    () => columns,
    () => null,
  )
  const none = () => undefined
  const given = () => ({ columns, selected: null, choice, onselect: none, onopen: none })
  const lanes = new LanesState(() => ({ columns, bits: null, grouping: 'none' as const }))
  const list = new ListState(lanes, new WindowOfTime(spans))
  // As a map would list what stands in it: two of the events, the later one first.
  const onMap = [3, 1]
  const map = {
    has: (event: number) => onMap.includes(event),
    range: (from: number, to: number) => Uint32Array.from([from, to]),
  }
  const [inTimeline, inMap] = [new Choosing(given, list), new Choosing(given, map)]
  inTimeline.press(0, { ctrlKey: true, metaKey: false, shiftKey: false })
  inTimeline.press(2, { ctrlKey: false, metaKey: false, shiftKey: true })
  expect([0, 1, 2, 3].map(inMap.isChosen)).toEqual([true, true, true, false])
  expect(inMap.unlisted).toBe(2)
  inMap.press(3, { ctrlKey: true, metaKey: false, shiftKey: false })
  expect(choice.ids()).toEqual([0, 1, 2, 3].map((event) => idAt(columns, event)))
  expect(inTimeline.unlisted).toBe(0)
})
