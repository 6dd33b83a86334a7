import { documentKindOf } from '../../data/intake/kinds.ts'
import { mostPoints, pictureSize } from '../../data/intake/picture-size.ts'
import { kindOf } from '../../data/model/id.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { ArchiveSession } from './archive-session.ts'
import { pageDrawn } from './pages.ts'
import type { Readers } from './reading-jobs.ts'
import type { InnerCalls } from './wire.ts'

type Asked = InnerCalls['inner.original']['input']
type Shown = InnerCalls['inner.original']['output']

const pictures: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
])
const mostPicture = 64 * 1024 * 1024
// What tells the kind of a recording, and how much of it is handed out at a time.
const head = 64 * 1024
const mostPart = 1024 * 1024

/** What of an original the window shows: a page that is drawn, a picture whole, checked against its digest, or a stretch of a recording. Its bytes say what it is, whatever its record says; nothing else is handed out. */
export async function shownOriginal(
  session: ArchiveSession,
  readers: Readers,
  { source, from, page }: Asked,
): Promise<Outcome<Shown>> {
  // A deleted source is still looked at, until it is restored or forgotten.
  const held = kindOf(source) === 'source' ? session.archive.records.get(source) : undefined
  if (held === undefined) return failed({ code: 'source.unknown', id: source })
  const digest = String(held.fields.original)
  if (page !== undefined) {
    const drawn = await pageDrawn(session, readers, source, page)
    if (!drawn.ok) return drawn
    const { png: bytes } = drawn.value
    return done({ mediaType: 'image/png', from: 0, octets: bytes.length, bytes })
  }
  const { blobs } = session.store
  const first = await blobs.part(digest, 0, head)
  if (!first.ok) return first
  const { mediaType } = documentKindOf(first.value.bytes)
  const { octets } = first.value
  const notShown = failed({ code: 'original.not-shown', id: source })
  if (/^(?:audio|video)\//.test(mediaType)) {
    const part = await blobs.part(digest, from, mostPart)
    return part.ok ? done({ mediaType, from, ...part.value }) : part
  }
  if (!pictures.has(mediaType) || octets > mostPicture) return notShown
  const whole = await blobs.read(digest)
  if (!whole.ok) return whole
  const size = pictureSize(whole.value, mediaType)
  if (size === undefined || size.width * size.height > mostPoints) return notShown
  return done({ mediaType, from: 0, octets, bytes: whole.value })
}
