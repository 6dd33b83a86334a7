import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Archive } from '../changes/state.ts'
import { anonymousArchive } from '../disclosure/anonymous.ts'
import { chooseRecords } from '../disclosure/chosen.ts'
import { csvPieces } from '../exports/csv.ts'
import type { BlobOf } from '../exports/format.ts'
import { jsonPieces } from '../exports/json.ts'
import type { ReportOptions } from '../exports/print-options.ts'
import type { Lang } from '../model/text.ts'
import { readLoosely } from '../reading/read-loosely.ts'
import { say } from '../words/words.ts'
import type { PrintFile, PrintModel } from './model.ts'
import { sizeWords } from './report/size-words.ts'

/** A file that travels inside the PDF: its bytes, and what it is to the document (ISO 32000-2, AFRelationship). */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly relationship: 'Data' | 'Alternative' | 'Source' | 'Supplement'
  readonly description: string
  readonly bytes: Uint8Array
}

/** What the package is made from; the sources are those of the report, under their codes. */
export interface PackageRequest {
  readonly archive: Archive
  readonly about: { readonly id: string; readonly title: string }
  readonly events: readonly string[]
  readonly whole: boolean
  readonly options: ReportOptions
  readonly blobOf: BlobOf
  /** Called now and then, so that others have their turn. */
  readonly turn?: () => Promise<void>
}

/** The name of the embedded file that can be imported again: the program's own JSON with the sources' bytes. */
export const packageData = 'timeline.json'

/** The name of the embedded list of digests of all others, as `sha256sum` writes it. */
export const packageManifest = 'MANIFEST-sha256.txt'

/** The files that a report carries: the selection to import again, its events as a table, the exact bytes of each source printed, and the digests of them all. */
export async function packageOf(
  model: PrintModel,
  request: PackageRequest,
): Promise<readonly Attachment[]> {
  const { lang } = model
  const { events, whole, options, turn } = request
  const archive = options.anonymous ? anonymousArchive(request.archive, lang) : request.archive
  const chosen = chooseRecords(request.archive, events, whole, options.access)
  const files: Attachment[] = [
    {
      name: packageData,
      mediaType: 'application/json',
      relationship: 'Data',
      description: say(lang, 'print.file.data'),
      bytes: await joined(jsonPieces(archive, chosen, request.about, request.blobOf), turn),
    },
    {
      name: 'events.csv',
      mediaType: 'text/csv',
      relationship: 'Alternative',
      description: say(lang, 'print.file.table'),
      bytes: await joined(csvPieces(archive, chosen.events, lang, chosen.access.isOpen), turn),
    },
  ]
  for (const source of model.sources) {
    const bytes = await request.blobOf(source.sha256)
    if (bytes === null) continue
    const { mediaType } = readLoosely('source', archive.records.get(source.id)?.fields ?? {}).value
    files.push({
      name: `${source.code}${extensionOf(mediaType)}`,
      mediaType,
      relationship: 'Source',
      description: say(lang, 'print.file.source', { code: source.code }),
      bytes,
    })
  }
  const digests = files.map(({ name, bytes }) => `${digestOf(bytes)}  ${name}\n`).sort()
  files.push({
    name: packageManifest,
    mediaType: 'text/plain',
    relationship: 'Supplement',
    description: say(lang, 'print.file.manifest'),
    bytes: new TextEncoder().encode(digests.join('')),
  })
  return files
}

/** The report with the files that it carries listed in its colophon. */
export function carrying(model: PrintModel, files: readonly Attachment[]): PrintModel {
  return { ...model, files: files.map((file) => printFile(file, model.lang)) }
}

function printFile({ name, description, bytes }: Attachment, lang: Lang): PrintFile {
  return { name, description, size: sizeWords(bytes.length, lang), sha256: digestOf(bytes) }
}

function digestOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

const turnAfter = 500

async function joined(
  pieces: Iterable<string> | AsyncIterable<string>,
  turn: PackageRequest['turn'],
): Promise<Uint8Array> {
  const all: string[] = []
  for await (const piece of pieces) if (all.push(piece) % turnAfter === 0) await turn?.()
  return new TextEncoder().encode(all.join(''))
}

function extensionOf(mediaType: string): string {
  const known: Readonly<Record<string, string>> = {
    'text/plain': '.txt',
    'text/html': '.html',
    'application/pdf': '.pdf',
    'image/jpeg': '.jpg',
    'image/png': '.png',
  }
  return known[mediaType.split(';')[0]?.trim() ?? ''] ?? '.bin'
}
