import { kindOf } from '../../data/model/id.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { slicePoints } from '../../data/text/points.ts'
import type { Answering, Answers } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import type { DrawnPage } from './drawing.ts'
import type { Readers } from './reading-jobs.ts'

// The pages that were seen last are not drawn again.
const mostHeld = 8
const held = new Map<string, DrawnPage>()

/** Answers what stands on a page of a document. */
export function pageAnswers({ session, readers }: Answering) {
  return {
    'source.page': async ({ id, page, password }) => {
      const drawn = await pageDrawn(session, readers, id, page, password)
      if (!drawn.ok) return drawn
      const { text, parts } = await session.textInForce(id)
      const part = parts?.parts.find(({ at }) => 'page' in at && at.page === page)
      const { words, pages } = drawn.value
      // Only where the words of the page are those of the text in force is it sure where they are drawn.
      const isSame =
        text !== null &&
        part !== undefined &&
        slicePoints(text, part.start, part.end).trimEnd() === words.text.trimEnd()
      const boxes = isSame
        ? words.boxes.map(({ start, end, ...box }) => ({
            ...{ start: start + part.start, end: end + part.start },
            ...box,
          }))
        : []
      return done({ pages, boxes, isSure: isSame })
    },
    'source.pages': async ({ id }) => {
      const { parts } = await session.textInForce(id)
      const pages = (parts?.parts ?? []).flatMap(({ start, end, at }) =>
        'page' in at ? [{ page: at.page, label: at.label ?? String(at.page), start, end }] : [],
      )
      return done(pages)
    },
  } satisfies Answers
}

/** A page of the original of a source, drawn once; a password is used for that and kept nowhere. */
export async function pageDrawn(
  session: ArchiveSession,
  readers: Readers,
  source: string,
  page: number,
  password?: string,
): Promise<Outcome<DrawnPage>> {
  const record = kindOf(source) === 'source' ? session.archive.records.get(source) : undefined
  if (record === undefined) return failed({ code: 'source.unknown', id: source })
  const digest = String(record.fields.original)
  const key = `${digest}/${page}`
  const known = held.get(key)
  if (known !== undefined) return done(known)
  const blob = await session.store.readBlob(digest)
  if (!blob.ok) return blob
  const drawn = await readers.draw({ bytes: blob.value, page, password })
  if (!drawn.ok) return drawn
  held.set(key, drawn.value)
  const [oldest] = held.keys()
  if (held.size > mostHeld && oldest !== undefined) held.delete(oldest)
  return drawn
}
