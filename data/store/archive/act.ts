import type { CustodyEvent, Heads, Take } from '../../changes/patch.ts'
import type { LargePatch } from '../../changes/writes.ts'

/** A patch; or what changes no record: an event of custody, how far other journals were seen, lines taken in. */
export interface Act extends LargePatch {
  readonly event?: CustodyEvent
  readonly heads?: Heads
  readonly take?: Take
}

/** What a line says of an act beside who, when and what: `of` with the line that closes it. */
export function sayingOf({ of, event, heads, take }: Act, whole: boolean): Partial<Act> {
  return {
    ...(of === undefined || !whole ? {} : { of }),
    ...(event === undefined ? {} : { event }),
    ...(heads === undefined ? {} : { heads }),
    ...(take === undefined ? {} : { take }),
  }
}
