import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Input } from '../../data/calls/contract.ts'
import type { CustodySaved } from '../../data/calls/custody.ts'
import { custodySpellings } from '../../data/exports/custody-spellings.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import type { CustodyViewPage } from '../../data/reading/custody-view.ts'
import { readCustody } from '../../data/reading/read-custody.ts'
import { writeWhole } from '../../data/store/core/whole-file.ts'
import type { CustodyQuery } from '../../data/store/journal/custody-log.ts'
import about from '../../package.json' with { type: 'json' }
import type { Answering, Answers } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import { titleOf } from './requests.ts'

/** Answers the calls about what has happened to the archive. */
export function custodyAnswers({ session }: Answering) {
  return {
    'custody.read': async (query) => done(await custodyOf(session, query)),
    'archive.state-hash': async () => done({ stateHash: await session.hashState() }),
  } satisfies Answers
}

/** A page of the open archive's custody log, with the names that its objects bear now. */
export async function custodyOf(
  session: ArchiveSession,
  query: CustodyQuery,
): Promise<CustodyViewPage> {
  const page = await session.store.custody(query)
  return readCustody(session.archive, page, { own: session.store.id, asked: query.id })
}

/** Writes the custody log, or the part that was chosen, into a file; answers the file's digest. */
export async function saveCustody(
  session: ArchiveSession,
  { id, type, format, lang }: Input<'custody.save'>,
  file: string,
): Promise<Outcome<CustodySaved>> {
  const { events } = await custodyOf(session, { id, type, limit: Number.POSITIVE_INFINITY })
  const head = {
    archive: session.store.id,
    title: titleOf(session),
    time: new Date().toISOString(),
    software: `Tarikh ${about.version}`,
  }
  const text = custodySpellings[format](events, head, lang)
  const bytes = Buffer.from(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return writeWhole(file, async (handle) => {
    await handle.writeFile(bytes)
    return done({ file: path.basename(file), events: events.length, sha256 })
  })
}
