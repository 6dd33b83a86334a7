import type { ChosenArea, Quote } from '../../data/changes/change.ts'
import { standing } from '../../data/changes/state.ts'
import { documentKindOf } from '../../data/intake/kinds.ts'
import { seenSize } from '../../data/intake/picture-size.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { ArchiveSession } from './archive-session.ts'

/** Reads the picture of a source to quote an area of it; refused where the area runs out of it, and where its bytes are no picture whose size is known. */
export async function areaQuoted(
  session: ArchiveSession,
  { source, area }: ChosenArea,
): Promise<Outcome<Quote>> {
  const held = standing(session.archive, source)
  if (held === undefined) return failed({ code: 'source.unknown', id: source })
  const text = String(held.fields.original)
  const original = await session.store.blobs.read(text)
  if (!original.ok) return original
  const { mediaType } = documentKindOf(original.value)
  const size = await seenSize(original.value, mediaType)
  if (size === undefined) return failed({ code: 'area.unmeasured', id: source })
  const { x, y, width, height } = area
  if (x + width > size.width || y + height > size.height) {
    const said = `${x}, ${y}, ${width} × ${height} px`
    return failed({ code: 'area.outside', id: source, area: said, ...size })
  }
  return done({ source, exact: '', prefix: '', suffix: '', start: 0, end: 0, text })
}
