import { createHash } from 'node:crypto'
import { readLoosely } from '../data/calls/read-loosely.ts'
import type { Chosen } from '../data/exports/chosen.ts'
import { csvPieces } from '../data/exports/csv.ts'
import { jsonPieces } from '../data/exports/json.ts'
import type { Lang } from '../data/model/text.ts'
import type { PrintFile } from '../data/print/model.ts'
import { sizeWords } from '../data/print/report/size-words.ts'
import { say } from '../data/words/words.ts'
import type { ArchiveSession } from './archive-session.ts'

/** A file that travels inside a PDF. */
export interface Enclosure {
  readonly name: string
  readonly mediaType: string
  readonly relationship: 'Data' | 'Alternative' | 'Source' | 'Supplement'
  readonly description: string
  readonly bytes: Uint8Array
}

/** What a PDF carries of what it prints: the records as JSON, the events as CSV, the bytes of each source as received, and their digests as `sha256sum -c` reads them. */
export async function enclosuresFor(
  session: ArchiveSession,
  chosen: Chosen,
  title: string,
  lang: Lang,
): Promise<readonly Enclosure[]> {
  const { archive, store } = session
  const blobOf = async (sha256: string): Promise<Uint8Array | null> => {
    const read = await store.readBlob(sha256)
    return read.ok ? read.value : null
  }
  const json: string[] = []
  for await (const piece of jsonPieces(archive, chosen, { id: store.id, title }, blobOf))
    json.push(piece)
  const encoder = new TextEncoder()
  const files: Enclosure[] = [
    {
      name: 'timeline.json',
      mediaType: 'application/json',
      relationship: 'Data',
      description: say(lang, 'enclosure.json'),
      bytes: encoder.encode(json.join('')),
    },
    {
      name: 'events.csv',
      mediaType: 'text/csv',
      relationship: 'Alternative',
      description: say(lang, 'enclosure.csv'),
      bytes: encoder.encode([...csvPieces(archive, chosen.events, lang)].join('')),
    },
  ]
  for (const id of chosen.sources) {
    const source = readLoosely('source', archive.records.get(id)?.fields ?? {}).value
    const bytes = await blobOf(source.original)
    if (bytes === null) continue
    files.push({
      name: `${id}.txt`,
      mediaType: source.mediaType,
      relationship: 'Source',
      description: source.title,
      bytes,
    })
  }
  const rows = files.map(({ name, bytes }) => `${digest(bytes)}  ${name}\n`)
  return [
    ...files,
    {
      name: 'MANIFEST-sha256.txt',
      mediaType: 'text/plain',
      relationship: 'Supplement',
      description: say(lang, 'enclosure.manifest'),
      bytes: encoder.encode(rows.join('')),
    },
  ]
}

/** The enclosed files as the colophon lists them. */
export function printFiles(enclosures: readonly Enclosure[], lang: Lang): readonly PrintFile[] {
  return enclosures.map(({ name, description, bytes }) => ({
    name,
    description,
    size: sizeWords(bytes.byteLength, lang),
    sha256: digest(bytes),
  }))
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
