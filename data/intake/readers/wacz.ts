import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { done, type Outcome, type Problem } from '../../model/outcome.ts'
import { type Beginning, readBeginning, zippedFile, zippedText } from '../beginning.ts'
import type { DocumentReader } from '../reader.ts'
import { pagesIn, readPages, type WebPages } from './web-archive.ts'

/** Reads a packed web archive (WACZ): its list says which of its records are pages; the digests that it states are counted again here. */
export const readWacz: DocumentReader = async (bytes, how) => {
  const beginning = readBeginning(bytes)
  const entries = beginning.zip?.ok ? beginning.zip.value : []
  const warcs = entries.filter(({ name }) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name))
  const listed = addressesIn(beginning)
  let all: WebPages = { pages: [], left: 0, damaged: 0, isWhole: true }
  for (const { name } of warcs) {
    const file = zippedFile(beginning, name)
    if (!file.ok) return file
    const found = pagesIn(file.value, how, (address) => listed.size === 0 || listed.has(address))
    all = {
      pages: [...all.pages, ...found.pages],
      left: all.left + found.left,
      damaged: all.damaged + found.damaged,
      isWhole: all.isWhole && found.isWhole,
    }
  }
  const read = await readPages(all, how)
  if (!read.ok) return read
  const differing = digestsOf(beginning)
  if (!differing.ok) return differing
  return done({ ...read.value, warnings: [...differing.value, ...read.value.warnings] })
}

/** The addresses of the pages, as the list of the archive has them; none where it has no list. */
function addressesIn(beginning: Beginning): ReadonlySet<string> {
  const list = zippedText(beginning, 'pages/pages.jsonl')
  const lines = list.ok ? list.value.split('\n').slice(0, 100_000) : []
  const addresses = lines.map((line) => memberOf(parsed(line), 'url'))
  return new Set(addresses.filter((address) => typeof address === 'string'))
}

/** The files whose digests are not those that the archive states. */
function digestsOf(beginning: Beginning): Outcome<readonly Problem[]> {
  const table = zippedText(beginning, 'datapackage.json')
  if (!table.ok) return table
  const resources = memberOf(parsed(table.value), 'resources')
  const differing: string[] = []
  for (const resource of Array.isArray(resources) ? resources.slice(0, 1000) : []) {
    const name = memberOf(resource, 'path')
    const stated = /^sha256:([0-9a-f]{64})$/.exec(String(memberOf(resource, 'hash')))?.[1]
    if (typeof name !== 'string' || stated === undefined) continue
    const file = zippedFile(beginning, name)
    if (!file.ok || bytesToHex(sha256(file.value)) !== stated) differing.push(name.slice(0, 200))
  }
  if (differing.length === 0) return done([])
  const names = differing.slice(0, 5)
  return done([{ code: 'warning.web.hash', n: differing.length, names }])
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function memberOf(given: unknown, name: string): unknown {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, name)) return undefined
  return (given as Readonly<Record<string, unknown>>)[name]
}
