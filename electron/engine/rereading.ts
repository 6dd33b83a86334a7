import type { ReadingAdded, RereadLook } from '../../data/calls/readings.ts'
import { textsOf } from '../../data/changes/in-force.ts'
import { standing } from '../../data/changes/state.ts'
import { type Extraction, warningsOf } from '../../data/intake/read.ts'
import { kindOf } from '../../data/model/id.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { readLoosely } from '../../data/reading/read-loosely.ts'
import { countAgain } from '../../data/reading/read-places.ts'
import about from '../../package.json' with { type: 'json' }
import type { ArchiveSession } from './archive-session.ts'
import { receivedOf } from './incoming.ts'
import type { Job } from './jobs.ts'
import type { Readers } from './reading-jobs.ts'
import { addReading, lookAgain } from './readings.ts'
import type { ReadingAsked } from './tray.ts'

/** What the readers of now make of the original of a source. */
export interface Reread {
  readonly extraction: Extraction
  readonly look: RereadLook
  readonly add: () => Promise<Outcome<ReadingAdded>>
}

/** Reads the original of a source again; `add` keeps what came of it as a further reading, in force. */
export async function readAgain(
  session: ArchiveSession,
  readers: Readers,
  source: string,
  asked: ReadingAsked,
  job?: Job,
): Promise<Outcome<Reread>> {
  const held = kindOf(source) === 'source' ? standing(session.archive, source) : undefined
  if (held === undefined) return failed({ code: 'source.unknown', id: source })
  const { original, fileName, mediaType } = readLoosely('source', held.fields).value
  const blob = await session.store.readBlob(original)
  if (!blob.ok) return blob
  // A text that was pasted is in no other encoding than its own.
  const isText = fileName === '' && mediaType === 'text/plain'
  const how = isText ? {} : asked
  const task = { bytes: blob.value, fileName, isText, ...how }
  const read = await readers.read(task, job)
  if (!read.ok) return read
  const extraction = read.value
  const { text, textBytes, parts, partsBytes } = receivedOf(fileName, blob.value, extraction)
  const known = { digest: text ?? '', text: extraction.text }
  const found = text === null ? [] : await lookAgain(session, source, known)
  const { kind, characters, spelling, textless, proposals } = extraction
  return done({
    extraction,
    look: {
      kind,
      characters,
      encoding: spelling?.encoding ?? '',
      opening: extraction.text.slice(0, 1200).toWellFormed(),
      textless: textless ?? null,
      warnings: [...warningsOf(extraction)],
      proposals: [...proposals],
      isKnown: textsOf(session.archive, source).some((one) => one.text === text),
      counts: countAgain(found),
    },
    add: async () => {
      if (text === null || textBytes === null)
        return failed({ ...(textless ?? { code: 'reading.wordless' }), file: fileName })
      const stands =
        parts === null || partsBytes === null ? null : { sha256: parts, bytes: partsBytes }
      const decoded = { text: extraction.text, characters, encoding: spelling?.encoding ?? '' }
      const given = { fileName: '', original, text, decoded, bytes: blob.value, textBytes }
      return addReading(
        session,
        source,
        { ...given, ...(stands === null ? {} : { parts: stands }) },
        {
          ...{ way: 'extraction', by: '', made: '', note: '', use: true },
          reader: `Tarikh ${about.version}`,
        },
      )
    },
  })
}
