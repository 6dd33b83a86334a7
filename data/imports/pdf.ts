import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { packageData, packageManifest } from '../print/package.ts'
import type { Reader } from './format.ts'
import type { Step } from './gathering.ts'
import { planParsed, readJson } from './json.ts'
import { type EmbeddedFile, embeddedFiles, isPdf, unpacked } from './pdf-streams.ts'

const mostFiles = 20_000
const longestManifest = 4 << 20

/** Takes the archive's own JSON out of a PDF that this program wrote, once every embedded file has the digest of the manifest beside it. Refused: `pdf.not-one`, `pdf.no-package`, `pdf.too-large` (`limit` in bytes, of all files unpacked), `pdf.damaged` (`name` of a file that is not as listed). */
export function* unpackPdf(bytes: Uint8Array, limit: number): Generator<Step, Outcome<string>> {
  if (!isPdf(bytes)) return failed({ code: 'pdf.not-one' })
  const files: EmbeddedFile[] = []
  let octets = 0
  for (const file of embeddedFiles(bytes)) {
    files.push(file)
    octets += file.size
    if (octets > limit || files.length > mostFiles) return failed({ code: 'pdf.too-large', limit })
  }
  if (files.length === 0) return failed({ code: 'pdf.no-package' })
  const held = new Map<string, EmbeddedFile>()
  const manifests: Manifest[] = []
  for (const [index, file] of files.entries()) {
    const digest = yield* digestOf(file, { done: index, total: files.length })
    if (digest !== undefined) held.set(digest, file)
    const listed = digest === undefined ? undefined : readManifest(file)
    if (digest !== undefined && listed?.has(packageData)) manifests.push({ digest, listed })
  }
  // A source may itself be such a list: the one that lists all the others is the package's.
  const whole = manifests.find((one) => differing(one, held) === undefined)
  if (whole === undefined) {
    const last = manifests.at(-1)
    const name = last === undefined ? packageManifest : differing(last, held)
    return failed({ code: 'pdf.damaged', name })
  }
  const data = held.get(whole.listed.get(packageData) ?? '')
  const text = data === undefined ? undefined : textOf(data)
  return text === undefined ? failed({ code: 'pdf.damaged', name: packageData }) : done(text)
}

/** Reads the archive's own JSON that a PDF of this program carries. */
export const readTarikhPdf: Reader = function* (bytes, { limit }) {
  const data = yield* unpackPdf(bytes, limit)
  if (!data.ok) return data
  const json = yield* readJson(data.value)
  return json.ok ? done((archive) => planParsed(archive, json.value)) : json
}

interface Manifest {
  readonly digest: string
  readonly listed: ReadonlyMap<string, string>
}

/** The name of the first file that is not as the manifest lists it; undefined where all are, and none is beside them. */
function differing(
  { digest, listed }: Manifest,
  held: ReadonlyMap<string, EmbeddedFile>,
): string | undefined {
  for (const [name, wanted] of listed) if (!held.has(wanted)) return name
  const known = new Set([...listed.values(), digest])
  return [...held.keys()].every((one) => known.has(one)) ? undefined : packageManifest
}

/** The digest of a file unpacked, undefined where it cannot be unpacked. */
function* digestOf(file: EmbeddedFile, step: Step): Generator<Step, string | undefined> {
  const hash = sha256.create()
  const pieces = unpacked(file)
  yield step
  for (;;) {
    const next = pieces.next()
    if (next.done === true) return next.value ? bytesToHex(hash.digest()) : undefined
    hash.update(next.value)
    yield step
  }
}

/** The digests of a manifest by the names of the files, undefined where a file is none. */
function readManifest(file: EmbeddedFile): ReadonlyMap<string, string> | undefined {
  if (file.mediaType !== 'text/plain' || file.size > longestManifest) return undefined
  const lines = textOf(file)?.split('\n') ?? []
  if (lines.pop() !== '' || lines.length === 0) return undefined
  const listed = new Map<string, string>()
  for (const line of lines) {
    const [, digest, name] = /^([0-9a-f]{64}) {2}(\S{1,200})$/.exec(line) ?? []
    if (digest === undefined || name === undefined || listed.has(name)) return undefined
    listed.set(name, digest)
  }
  return listed
}

function textOf(file: EmbeddedFile): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    let text = ''
    for (const part of unpacked(file)) text += decoder.decode(part, { stream: true })
    return text + decoder.decode()
  } catch {
    return undefined
  }
}
