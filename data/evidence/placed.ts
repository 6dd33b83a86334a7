import * as v from 'valibot'
import { type Held, writesOf } from '../changes/held.ts'
import { areaOf } from '../model/area.ts'
import { PassageAnchor } from '../model/passage.ts'
import { canonical } from '../text/canonical.ts'

/** Where a passage stands in a text of its source, in code points, and the words there; on no place of it where nobody found one, where a person keeps it on the former reading, or where it has not been looked for or people disagree. */
export type Placed =
  | {
      readonly state: 'exact' | 'moved' | 'changed'
      readonly by: 'program' | 'person'
      readonly start: number
      readonly end: number
      readonly words: string
    }
  | { readonly state: 'orphan' | 'former' }
  | { readonly state: 'unsettled' }

/** Where a passage stands in the text with a digest: in its own reading where it was chosen, in another where its anchor has been settled. */
export function placedIn(held: Held, text: string | undefined): Placed {
  const { fields } = held
  // An area stands in the picture, whatever is read of it.
  if (areaOf(fields) !== undefined) return ownPlace(held)
  if (text === undefined || fields.text === text) return ownPlace(held)
  const anchors = writesOf(held, 'anchor').flatMap(({ value }) => {
    const read = v.safeParse(PassageAnchor, value)
    return read.success && read.output.text === text ? [read.output] : []
  })
  const [anchor] = anchors
  const differ = new Set(anchors.map((one) => canonical(one))).size > 1
  if (anchor === undefined || differ) return { state: 'unsettled' }
  switch (anchor.state) {
    case 'exact':
    case 'moved': {
      const { state, by, start, end } = anchor
      return { state, by, start, end, words: String(fields.exact) }
    }
    case 'changed': {
      const { state, by, start, end, words } = anchor
      return { state, by, start, end, words }
    }
    case 'orphan':
    case 'former':
      return { state: anchor.state }
  }
}

function ownPlace({ fields }: Held): Placed {
  const { state, start, end, exact } = fields
  if (state === 'orphan') return { state }
  return {
    state: state === 'moved' || state === 'changed' ? state : 'exact',
    by: 'person',
    start: typeof start === 'number' ? start : 0,
    end: typeof end === 'number' ? end : 0,
    words: String(exact),
  }
}
