import { createHash } from 'node:crypto'
import path from 'node:path'
import type * as v from 'valibot'
import type { Incoming } from '../../data/calls/sources.ts'
import { type Decoded, decodeText, octetLimit } from '../../data/intake/text.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { readBytes } from './incoming.ts'
import type { Tray } from './tray.ts'

/** A plain text as it came, and normalised. */
export interface ReceivedText {
  readonly fileName: string
  readonly original: string
  readonly text: string
  readonly decoded: Decoded
  readonly bytes: Uint8Array
  readonly textBytes: Uint8Array
}

/** Takes in the plain text of a reading; a refusal names the file. What could be read lies in the tray from then on. */
export async function receiveText(
  incoming: v.InferOutput<typeof Incoming>,
  files: Readonly<Record<string, string>>,
  encoding: string | undefined,
  tray: Tray,
): Promise<Outcome<ReceivedText>> {
  switch (incoming.from) {
    case 'bytes':
      return laid(read(incoming.name, incoming.bytes, encoding), tray)
    case 'text':
      return laid(read('', new TextEncoder().encode(incoming.text), undefined), tray)
    case 'file': {
      const file = files[incoming.handle]
      if (file === undefined) return failed({ code: 'file.unknown-handle' })
      return laid(await receiveTextFile(file, encoding), tray)
    }
    case 'tray': {
      const kept = tray.take(incoming.digest)
      if (kept === undefined) return failed({ code: 'tray.gone' })
      return read(kept.fileName, kept.bytes, kept.isText ? undefined : encoding)
    }
  }
}

/** Takes in a plain text from a file of the machine. */
export async function receiveTextFile(
  file: string,
  encoding: string | undefined,
): Promise<Outcome<ReceivedText>> {
  const bytes = await readBytes(file, octetLimit)
  return bytes.ok ? read(path.basename(file), bytes.value, encoding) : bytes
}

function laid(received: Outcome<ReceivedText>, tray: Tray): Outcome<ReceivedText> {
  if (!received.ok) return received
  const { fileName, original, bytes } = received.value
  tray.lay({ fileName, original, bytes, isText: fileName === '' })
  return received
}

function read(
  fileName: string,
  bytes: Uint8Array,
  encoding: string | undefined,
): Outcome<ReceivedText> {
  const decoded = decodeText(bytes, encoding)
  if (!decoded.ok) return failed({ ...decoded.problem, file: fileName || '…' })
  const textBytes = new TextEncoder().encode(decoded.value.text)
  return done({
    ...{ fileName, original: digest(bytes), text: digest(textBytes) },
    ...{ decoded: decoded.value, bytes, textBytes },
  })
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
