import { blobsOf } from '../changes/in-force.ts'
import type { Archive } from '../changes/state.ts'
import type { ChosenRecords } from '../disclosure/chosen.ts'
import { toBase64 } from './base64.ts'
import type { BlobOf, Writer } from './format.ts'
import type { DisclosedOptions } from './options.ts'

/** The version of the program's own JSON that this program writes, and the newest it reads. */
export const jsonVersion = 1

/** Spells the chosen records and the bytes of their sources as the program's own JSON, piece by piece; one record or one text a line. Reading it back gives the same records. */
export async function* jsonPieces(
  archive: Archive,
  chosen: ChosenRecords,
  about: { readonly id: string; readonly title: string },
  blobOf: BlobOf,
): AsyncGenerator<string> {
  yield `{"format":"tarikh","version":${jsonVersion},"archive":${JSON.stringify(about)},"records":[`
  let between = '\n'
  for (const id of chosen.records) {
    const fields = alive(archive, id)
    if (fields === undefined) continue
    yield `${between}${JSON.stringify({ id, fields })}`
    between = ',\n'
  }
  yield '\n],"texts":['
  between = '\n'
  for (const sha256 of digestsOf(archive, chosen.sources)) {
    const bytes = await blobOf(sha256)
    if (bytes === null) continue
    yield `${between}${JSON.stringify({ sha256, ...spelt(bytes) })}`
    between = ',\n'
  }
  yield '\n]}\n'
}

/** Writes the program's own JSON. */
export const writeJson: Writer<DisclosedOptions> = async (
  { archive, chosen, about, blobOf },
  _,
  sink,
) => {
  const file = await sink.file()
  for await (const piece of jsonPieces(archive, chosen, about, blobOf)) await file.write(piece)
}

function alive(archive: Archive, id: string): object | undefined {
  const held = archive.records.get(id)
  if (held === undefined) return undefined
  return Object.fromEntries(
    Object.entries(held.fields).filter(([field, value]) => field !== 'deleted' && value !== null),
  )
}

function digestsOf(archive: Archive, sources: readonly string[]): ReadonlySet<string> {
  const digests = new Set<string>()
  for (const id of sources) for (const digest of blobsOf(archive, id)) digests.add(digest)
  return digests
}

function spelt(bytes: Uint8Array): { readonly text: string } | { readonly base64: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { base64: toBase64(bytes) }
  }
}
