import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../../../data/store/core/digest.ts'
import type { Chance } from '../chance.ts'
import { forgeLine } from '../forging.ts'
import { type Forgeable, type Forgery, odd, one, paths } from './hostile-parts.ts'

const event = 'e-0000000000000070'
const source = 's-0000000000000070'

function putBlob(folder: string, bytes: string): string {
  const sha = sha256(bytes)
  mkdirSync(join(folder, 'blobs', sha.slice(0, 2)), { recursive: true })
  writeFileSync(join(folder, 'blobs', sha.slice(0, 2), sha), bytes)
  return sha
}

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** Values that fit the format and no reader of a field, spelled. */
const values: readonly string[] = [
  ...['{"__proto__":{"x":"1"},"constructor":"y","toString":"z"}', '[["__proto__","a"],5,[[],{}]]'],
  ...['null', 'true', '[]', '{}', '9007199254740991', '-9007199254740991', '-0', nested(60)],
  ...['""', '"\\u0000\\u001b[31m\\u202e"', '"99999999999999-01-01"', '"2025-13-45/2024"'],
  ...['{"text":5,"lang":"xx"}', '{"text":"a","lang":{}}', '["","",""]', `"${'é'.repeat(90_000)}"`],
  ...[
    `"${event}"`,
    `["${event}","${source}"]`,
    ...paths.slice(0, 10).map((path) => JSON.stringify(path)),
  ],
]

const fields: readonly (readonly [string, readonly string[]])[] = [
  [event, ['title', 'date', 'type', 'status', 'toll', 'cells', 'keys', 'note', 'importance']],
  [source, ['title', 'type', 'creators', 'rights', 'text', 'original', 'parts', 'reading']],
  [source, ['partOf', 'derivesFrom', 'mediaType', 'fileName', 'octets', 'captured', 'handling']],
  ['v-0000000000000070', ['source', 'text', 'parts', 'way', 'from', 'made', 'reader']],
  ['a-0000000000000070', ['name', 'mergedInto', 'kind']],
  ['t-0000000000000070', ['name', 'partOf', 'mergedInto']],
  ['l-0000000000000070', ['event', 'to', 'kind', 'role']],
  ['p-0000000000000070', ['source', 'exact', 'selectors', 'start', 'end']],
  ['c-0000000000000070', ['subject', 'field', 'value', 'passages', 'stance', 'deleted']],
]

function oddOps({ folder }: Forgeable, rng: Chance): string {
  const ops = Array.from({ length: 12 }, () => {
    const [id, names] = one(rng, fields)
    const value = rng() < 0.8 ? one(rng, values) : `"${oddBlob(folder, rng)}"`
    return `["${id}","${one(rng, names)}",${value},[]]`
  })
  return `[${ops.join(',')}]`
}

function oddBlob(folder: string, rng: Chance): string {
  const parts = `{"parts":${nested(one(rng, [3, 3000]))},"__proto__":{"x":1}}`
  const page =
    '<!doctype html><script src="//x"></script><iframe src="file:///etc/passwd"></iframe>'
  return putBlob(
    folder,
    one(rng, [parts, odd(rng, parts), page, '\ufffe\u0000', 'e\u0301'.repeat(9)]),
  )
}

/** Ways of forging what lines say where they fit the format, how files spell it, and names that differ by case or spelling alone. */
export const valueForgeries: readonly Forgery[] = [
  {
    name: 'values that no field has',
    sound: true,
    forge: (place, rng) => {
      const journal = join(place.folder, 'journal', place.other, '000001.jsonl')
      for (let i = 0; i < 4; i++) forgeLine(journal, { ops: oddOps(place, rng) })
    },
  },
  {
    name: 'events of custody of nonsense',
    sound: true,
    forge: ({ folder, writer, other }, rng) => {
      const journal = join(folder, 'journal', one(rng, [writer, other]), '000001.jsonl')
      const types = ['fixity check', 'copy', 'repair', 'migration', 'creation', '__proto__']
      const details = ['{"found":[{"kind":"__proto__"}]}', '{"version":"x","files":-1,"to":{}}']
      for (let i = 0; i < 3; i++) {
        const detail = rng() < 0.5 ? one(rng, details) : `{"found":${nested(50)}}`
        const said = `{"type":"${one(rng, types)}","outcome":"success","detail":${detail}}`
        forgeLine(journal, { act: 'custody', event: said })
      }
    },
  },
  {
    name: 'a journal in another spelling',
    sound: true,
    forge: ({ folder, other }, rng) => {
      const journal = join(folder, 'journal', other, '000001.jsonl')
      const text = readFileSync(journal, 'utf8')
      const spelled = one(rng, [
        ...[text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.replaceAll('\n', '\r')],
        ...[text.trimEnd(), `\n${text}`, text.normalize('NFD')],
      ])
      writeFileSync(journal, rng() < 0.2 ? Buffer.from(text, 'utf16le') : spelled)
    },
  },
  {
    name: 'names that differ by case or spelling',
    sound: true,
    forge: ({ folder, writer }, rng) => {
      const into = one(rng, ['', 'journal', `journal/${writer}`, 'blobs', 'manifest'])
      const names = ['é', 'e\u0301', 'É', 'CON', 'aux.jsonl', 'nul.', 'a:b', ' ', '\n', '\u202etxt']
      for (const name of names) writeFileSync(join(folder, into, name), 'x')
      const upper = join(folder, 'journal', writer.toUpperCase())
      if (!existsSync(upper)) cpSync(join(folder, 'journal', writer), upper, { recursive: true })
      writeFileSync(join(folder, one(rng, ['ARCHIVE.JSON', 'Journal', 'readme.TXT'])), '{}')
    },
  },
  {
    name: 'second names of files',
    sound: true,
    forge: ({ folder, writer, other, sha }, rng) => {
      const blob = `blobs/${sha.slice(0, 2)}/${sha}`
      const from = one(rng, [`journal/${writer}/000001.jsonl`, 'archive.json', blob])
      const to = one(rng, [`journal/${writer}/000009.jsonl`, `journal/${other}/000002.jsonl`, 'x'])
      if (!existsSync(join(folder, to))) linkSync(join(folder, from), join(folder, to))
    },
  },
  {
    name: 'a snapshot of another writer under its own name',
    sound: true,
    forge: ({ folder, writer, other }, rng) => {
      const [own, theirs] = [join(folder, 'snapshots', writer), join(folder, 'snapshots', other)]
      const name = one(rng, ['00000001.json', '00000099.json', '99999999.json'])
      mkdirSync(theirs, { recursive: true })
      cpSync(join(own, '00000001.json'), join(theirs, name))
      if (rng() < 0.5) renameSync(join(own, '00000001.json'), join(own, '99999999.json'))
    },
  },
]
