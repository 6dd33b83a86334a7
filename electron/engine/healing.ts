import { done, type Outcome } from '../../data/model/outcome.ts'
import { blobName } from '../../data/store/core/names.ts'
import type { ArchiveSession } from './archive-session.ts'
import type { ReceivedBytes } from './incoming.ts'

type Bytes = Pick<ReceivedBytes, 'original' | 'text' | 'bytes' | 'textBytes'>

// What a known source keeps of the bytes that came: the text only where it was read in the same way.
function heldOf(session: ArchiveSession, id: string, received: Bytes) {
  const original = [received.original, received.bytes] as const
  const { text, textBytes } = received
  const isSameText = text !== null && session.archive.records.get(id)?.fields.text === text
  return isSameText && textBytes !== null ? [original, [text, textBytes] as const] : [original]
}

/** Whether a source that is known already has lost its bytes or its text, or they are no longer what they were. */
export async function isDamaged(
  session: ArchiveSession,
  id: string,
  received: Bytes,
): Promise<boolean> {
  for (const [sha] of heldOf(session, id, received))
    if (!(await session.store.readBlob(sha)).ok) return true
  return false
}

/** Keeps the bytes of a known source again, where they are missing or damaged; answers whether any were. */
export async function heal(
  session: ArchiveSession,
  id: string,
  received: Bytes,
): Promise<Outcome<boolean>> {
  const healed: string[] = []
  if (session.store.readOnly !== null) return done(false)
  for (const [sha, bytes] of heldOf(session, id, received)) {
    if ((await session.store.readBlob(sha)).ok) continue
    const kept = await session.store.putBlob(bytes)
    if (!kept.ok) return session.refuse(kept.problem)
    healed.push(blobName(sha))
  }
  if (healed.length > 0) session.forget(healed)
  return done(healed.length > 0)
}
