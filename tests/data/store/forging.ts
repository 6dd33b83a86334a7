import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { spellManifest } from '../../../data/store/archive/manifest.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { sha256 } from '../../../data/store/core/digest.ts'
import { at, type Desk, desk, eventId, newArchive, reached, reopened, write } from './archives.ts'

/** A line of a journal with a checksum that is true, whatever its payload says. */
export function forgedLine(payload: string): string {
  return `["${sha256(payload)}",${payload}]\n`
}

/** The last line of a journal: its number and its checksum. */
export function lastLine(journal: string): { readonly n: number; readonly hash: string } {
  const line = readFileSync(journal, 'utf8').trimEnd().split('\n').at(-1) ?? ''
  const read = JSON.parse(line) as readonly [string, { readonly n: number }]
  return { n: read[1].n, hash: read[0] }
}

/** What a forged line may say in the place of what a writer would have said. */
export interface Forged {
  readonly author?: string
  readonly ops?: string
  readonly event?: string
  readonly time?: string
  readonly act?: string
  /** What follows the writes, spelled. */
  readonly more?: string
}

/** Appends a line that follows the chain, written as no program would. */
export function forgeLine(
  journal: string,
  { author, ops, event, time, act = 'record', more }: Forged,
): number {
  const { n, hash } = lastLine(journal)
  const said = `"t":"${time ?? '2025-11-15T10:00:00.000Z'}","a":"${author ?? 'Awa'}","act":"${act}"`
  const payload = `{"n":${n + 1},"p":"${hash}","s":${n},${said},${
    event === undefined ? '' : `"event":${event},`
  }"ops":${ops ?? '[]'}${more === undefined ? '' : `,${more}`}}`
  appendFileSync(journal, forgedLine(payload))
  return n + 1
}

/** Writes a manifest that vouches for itself, with rows that name what they like. */
export function forgeManifest(
  folder: string,
  writer: string,
  rows: Readonly<Record<string, string>>,
) {
  writeFileSync(
    join(folder, 'manifest', `${writer}.txt`),
    spellManifest(new Map(Object.entries(rows))),
  )
}

/** Writes a snapshot with a true checksum, its header changed as wanted. */
export function forgeSnapshot(
  file: string,
  change: (header: Record<string, unknown>) => Record<string, unknown>,
): void {
  const [, header = '', ...rest] = readFileSync(file, 'utf8').split('\n')
  const read = JSON.parse(header.slice('"header":'.length, -1)) as Record<string, unknown>
  const body = `"header":${JSON.stringify(change(read))},\n${rest.join('\n')}`
  writeFileSync(file, `{"sha256":"${sha256(body)}",\n${body}`)
}

/** The record that every edit of these tests is made to. */
export const one = eventId(1)
/** What the file beside the archive says. */
export const secret = 'rien de ceci n’est de l’archive'

/** An archive with an event, a text and a snapshot, a copy of it, and a file beside them that nobody may touch. */
export async function forged() {
  const place = await desk()
  const store = await newArchive(place)
  const sha = reached(await store.putBlob(Buffer.from('Le texte de la dépêche.')))
  const ops = [write(store.archive, one, 'note', 'sûr')]
  reached(await store.commit({ act: 'record', ops }, at(1)))
  await store.snapshot()
  await store.close()
  const canary = join(place.machine, 'canari')
  await writeFile(canary, secret)
  const copy = join(place.machine, 'copie')
  await cp(place.folder, copy, { recursive: true })
  const journal = join(place.folder, 'journal', store.writer, '000001.jsonl')
  return { ...place, canary, copy, journal, sha, writer: store.writer }
}

/** An archive to be forged, and what stands around it. */
export type Place = Awaited<ReturnType<typeof forged>>

/** What a verification finds, kind and file. */
export async function found({ folder, machine }: Place): Promise<readonly string[]> {
  const { findings } = reached(await verifyArchive(folder, { machine }))
  return findings.map(({ kind, file }) => `${kind} ${file}`)
}

/** Opens the archive, uses it, and lets it go. */
export async function opened<T>(place: Desk, use: (store: ArchiveStore) => Promise<T>): Promise<T> {
  const store = await reopened(place)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** What opening found, kind and file. */
export function told(store: ArchiveStore): readonly string[] {
  return store.findings.map(({ kind, file }) => `${kind} ${file}`)
}

/** One more edit. */
export function another(store: ArchiveStore, note: string) {
  const ops = [write(store.archive, one, 'note', note)]
  return store.commit({ act: 'record', ops }, at(2))
}

/** Spells one write of a line. */
export const opOn = (id: string, field: string, value: string, more = '') =>
  `[["${id}","${field}",${value},[]${more}]]`
/** Spells what a line says of how far it had seen another journal. */
export const headsOf = (writer: string, head = `[1,"${'0'.repeat(64)}"]`) =>
  `"heads":{"${writer}":${head}}`
/** Spells what a line says of a file of lines that its writer took in. */
export const takeOf = (writer: string, bytes = '1') =>
  `"take":{"file":"received/${writer}/1.jsonl","sha256":"${'0'.repeat(64)}","bytes":${bytes},"lines":1}`
const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
/** What no program writes in a line, each with what is wrong with it. */
export const unfitLines: readonly (readonly [string, Forged])[] = [
  ['a field that every object has', { ops: opOn(one, 'constructor', '"x"') }],
  ['a field of the language', { ops: opOn(one, '__proto__', '{"x":1}') }],
  ['a write without its fourth element', { ops: `[["${one}","note","x"]]` }],
  ['a write with a fifth', { ops: opOn(one, 'note', '"x"', ',1') }],
  ['an event that is nothing', { event: 'null' }],
  ['an event of no kind', { event: '{"type":"x","outcome":"success","detail":{}}' }],
  ['ops that are no list', { ops: '{"length":3}' }],
  ['a record with no name', { ops: opOn('../../x', 'note', '"x"') }],
  ['a write replaced that is a path', { ops: `[["${one}","note","x",["../../x:1"]]]` }],
  ['a value 5,000 levels deep', { ops: opOn(one, 'note', deep) }],
  ['a value of 65 levels', { ops: opOn(one, 'note', `${'['.repeat(65)}${']'.repeat(65)}`) }],
  ['a decimal', { ops: opOn(one, 'note', '1.5') }],
  ['text that is not well formed', { ops: opOn(one, 'note', '"\\ud800"') }],
  ['an author of 401 characters', { author: 'x'.repeat(401) }],
  ['a moment that is none', { time: 'hier' }],
  ['a value of two megabytes', { ops: opOn(one, 'note', `"${'x'.repeat(2 << 20)}"`) }],
  ['heads of a writer that is a path', { act: 'heads', more: headsOf('../../x') }],
  ['heads under another act', { more: headsOf('starter') }],
  [
    'heads beside writes',
    { act: 'heads', ops: opOn(one, 'note', '"x"'), more: headsOf('starter') },
  ],
  ['a head without a checksum', { act: 'heads', more: headsOf('starter', '[1]') }],
  ['a head with a number beyond all', { act: 'heads', more: headsOf('starter', '[1e15,"x"]') }],
  ['lines taken into a file of the home folder', { act: 'take', more: takeOf('../..') }],
  ['lines taken into a file of another writer', { act: 'take', more: takeOf('starter') }],
  ['lines taken of no length', { act: 'take', more: takeOf('w0123456789abcdef', '0') }],
  ['a key twice', { ops: '[],"n":99,"ops":[]' }],
]
