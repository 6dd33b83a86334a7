import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type * as v from 'valibot'
import type { Incoming, Look } from '../../data/calls/sources.ts'
import type { Archive } from '../../data/changes/state.ts'
import { titleFor } from '../../data/intake/describe.ts'
import type { Received } from '../../data/intake/source.ts'
import { decodeText, octetLimit } from '../../data/intake/text.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { sourceWith } from '../../data/reading/read-source.ts'
import { codeOf } from '../../data/store/core/disk.ts'
import type { Tray } from './tray.ts'

/** A source's bytes as they came, and its normalised text as bytes. */
export interface ReceivedBytes extends Received {
  readonly bytes: Uint8Array
  readonly textBytes: Uint8Array
}

/** Takes in the bytes of a source, from the tray where they lie there already, and reads them as text; a refusal names the file. What could be read lies in the tray from then on. */
export async function receive(
  incoming: v.InferOutput<typeof Incoming>,
  files: Readonly<Record<string, string>>,
  encoding: string | undefined,
  tray: Tray,
): Promise<Outcome<ReceivedBytes>> {
  const received = await receiveFrom(incoming, files, encoding, tray)
  if (received.ok && incoming.from !== 'tray') {
    const { fileName, original, bytes } = received.value
    tray.lay({ fileName, original, bytes, isText: incoming.from === 'text' })
  }
  return received
}

async function receiveFrom(
  incoming: v.InferOutput<typeof Incoming>,
  files: Readonly<Record<string, string>>,
  encoding: string | undefined,
  tray: Tray,
): Promise<Outcome<ReceivedBytes>> {
  switch (incoming.from) {
    case 'bytes':
      return read(incoming.name, incoming.bytes, encoding)
    case 'text':
      return read('', new TextEncoder().encode(incoming.text), undefined)
    case 'file': {
      const file = files[incoming.handle]
      return file === undefined
        ? failed({ code: 'file.unknown-handle' })
        : receiveFile(file, encoding)
    }
    case 'tray': {
      const kept = tray.take(incoming.digest)
      if (kept === undefined) return failed({ code: 'tray.gone' })
      return read(kept.fileName, kept.bytes, kept.isText ? undefined : encoding)
    }
  }
}

/** Takes in a file of the machine. */
export async function receiveFile(
  file: string,
  encoding: string | undefined,
): Promise<Outcome<ReceivedBytes>> {
  const bytes = await readBytes(file)
  return bytes.ok ? read(path.basename(file), bytes.value, encoding) : bytes
}

/** Reads a file that a person chose, up to a limit in bytes; what the system refuses is said by name. */
export async function readBytes(
  file: string,
  limit: number = octetLimit,
): Promise<Outcome<Uint8Array>> {
  const name = path.basename(file)
  try {
    const found = await stat(file)
    if (!found.isFile()) return failed({ code: 'file.not-one', file: name })
    if (found.size > limit)
      return failed({ code: 'text.too-large', file: name, octets: found.size, limit })
    return done(await readFile(file))
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    return code === 'ENOENT'
      ? failed({ code: 'file.missing', file: name })
      : failed({ code: 'file.unreadable', file: name, reason: code })
  }
}

function read(
  name: string,
  bytes: Uint8Array,
  encoding: string | undefined,
): Outcome<ReceivedBytes> {
  const decoded = decodeText(bytes, encoding)
  if (!decoded.ok) return failed({ ...decoded.problem, file: name || '…' })
  const textBytes = new TextEncoder().encode(decoded.value.text)
  return done({
    fileName: name,
    octets: bytes.byteLength,
    original: digest(bytes),
    text: digest(textBytes),
    decoded: decoded.value,
    bytes,
    textBytes,
  })
}

/** What the bytes look like before they are kept. */
export function look(archive: Archive, received: ReceivedBytes): Look {
  const { decoded, fileName, octets, original } = received
  return {
    name: fileName,
    octets,
    sha256: original,
    encoding: decoded.encoding,
    sure: decoded.sure,
    encodings: [...decoded.encodings],
    opening: decoded.text.slice(0, 1200).toWellFormed(),
    characters: decoded.characters,
    existing: sourceWith(archive, received) ?? null,
    title: titleFor(decoded.text, fileName),
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
