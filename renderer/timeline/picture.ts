import type { Lang } from '../../data/model/text.ts'
import type { EventRow } from '../../data/reading/event-view.ts'
import type { Columns } from '../../data/timeline/columns.ts'
import type { DatedNames } from '../../data/timeline/dated-names.ts'
import type { Lanes } from '../../data/timeline/lanes.ts'
import type { Named } from '../../data/timeline/named.ts'
import type { PeriodChoice } from '../../data/timeline/periods.ts'
import type { Spans } from '../../data/timeline/spans.ts'
import type { TimeWindow } from '../../data/timeline/time-window.ts'

/** What the drawing shows; everything that it can change with. */
export interface BoardPicture {
  readonly columns: Columns
  readonly spans: Spans
  readonly lanes: Lanes
  readonly window: TimeWindow
  /** The selected event's place in the columns, -1 for none. */
  readonly selected: number
  /** 1 at the place of each event chosen with others; null where none is. */
  readonly chosen: Uint8Array | null
  readonly today: number
  /** The day that was asked for; null for none. */
  readonly pointed: number | null
  readonly lang: Lang
  readonly rows: ReadonlyMap<string, EventRow>
  /** The keys of the lanes that a person has folded, and of those that stay in sight. */
  readonly shut: ReadonlySet<string>
  readonly pinned: ReadonlySet<string>
  /** The long events that stand behind the lanes as periods. */
  readonly periods: PeriodChoice
  /** The dated names of authority records that stand there in their stead; null where long events do, or nothing. */
  readonly dated: DatedNames | null
  /** By what the events are chosen that a crowded lane names. */
  readonly named: Named
  /** The pixels of the axis and all lanes that are seen. */
  readonly height: number
  /** 1 where text has its usual size. */
  readonly textScale: number
}

/** Whether two pictures differ in their window at most; while a hand moves, in what rows have come by then too: those are shown when all is drawn anew. */
export function sameButWindow(a: BoardPicture, b: BoardPicture, isMoving: boolean): boolean {
  return (
    a.columns === b.columns &&
    a.lanes === b.lanes &&
    a.selected === b.selected &&
    a.chosen === b.chosen &&
    a.lang === b.lang &&
    (isMoving || a.rows === b.rows) &&
    a.shut === b.shut &&
    a.pinned === b.pinned &&
    a.periods === b.periods &&
    a.dated === b.dated &&
    a.named === b.named &&
    a.pointed === b.pointed
  )
}
