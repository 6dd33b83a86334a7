import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Chance } from '../chance.ts'
import { forgedLine, forgeLine, forgeManifest, forgeSnapshot, unfitLines } from '../forging.ts'
import { mergeForgeries } from './hostile-merges.ts'
import {
  digits,
  endless,
  type Forgeable,
  type Forgery,
  odd,
  oddNumber,
  one,
  paths,
  put,
} from './hostile-parts.ts'
import { valueForgeries } from './hostile-values.ts'

function names({ writer, other, sha }: Forgeable): readonly string[] {
  return [
    ...['README.txt', `manifest/${writer}.txt`, `blobs/${sha.slice(0, 2)}/${sha}`],
    ...[`snapshots/${writer}/00000001.json`, `journal/${other}/000001.jsonl`],
    ...[`journal/${writer}/000002.jsonl`, `snapshots/${writer}/00000002.json`],
    ...[`journal/${writer}/x`, `received/${writer}/1.jsonl`, `manifest/${other}.txt`, 'notes.txt'],
  ]
}

const folders = ['blobs', 'manifest', 'snapshots', 'quarantine', 'received'] as const

function oddHead(rng: Chance): Record<string, unknown> {
  const kind = one(rng, ['writer', 'n', 'hash', 'segment', 'offset'])
  const isPath = kind === 'writer' || kind === 'segment'
  return { [kind]: isPath && rng() < 0.8 ? one(rng, paths) : oddNumber(rng) }
}

/** Every way of forging that the proof mixes. */
export const forgeries: readonly Forgery[] = [
  {
    name: 'names in a manifest',
    sound: true,
    forge: (place, rng) => {
      const rows = Object.fromEntries(paths.map((path) => [path.replaceAll('\n', ''), digits(rng)]))
      forgeManifest(place.folder, place.writer, rows)
      if (rng() < 0.5) forgeManifest(place.copy, place.writer, rows)
    },
  },
  {
    name: 'heads of a snapshot',
    sound: true,
    forge: ({ folder, writer }, rng) =>
      forgeSnapshot(join(folder, 'snapshots', writer, '00000001.json'), (header) => ({
        ...header,
        ...(rng() < 0.3 ? { [one(rng, Object.keys(header))]: oddNumber(rng) } : {}),
        heads: (header.heads as readonly object[]).map((head) => ({ ...head, ...oddHead(rng) })),
      })),
  },
  {
    name: 'a snapshot of nonsense',
    sound: true,
    forge: (place, rng) => {
      const path = join(place.folder, 'snapshots', place.writer, '00000001.json')
      writeFileSync(path, odd(rng, readFileSync(path, 'utf8')))
    },
  },
  {
    name: 'a link',
    last: true,
    sound: true,
    forge: (place, rng) => {
      const loop = join(place.folder, 'notes.txt')
      const target = one(rng, [...place.around, '/dev/zero', loop, place.copy])
      put(place, one(rng, names(place)), (path) => symlinkSync(target, path))
    },
  },
  {
    name: 'a link in the place of a folder',
    last: true,
    sound: true,
    forge: (place, rng) =>
      put(place, one(rng, folders), (path) => symlinkSync(one(rng, place.around), path)),
  },
  {
    name: 'a link in the place of the journals',
    last: true,
    sound: false,
    forge: (place, rng) =>
      put(place, one(rng, ['journal', `journal/${place.writer}`]), (path) =>
        symlinkSync(one(rng, place.around), path),
      ),
  },
  {
    name: 'a pipe, a device or a folder',
    last: true,
    sound: true,
    forge: (place, rng) =>
      put(place, one(rng, names(place)), (path) => {
        const kind = one(rng, ['folder', 'pipe', 'pipe', place.isRoot ? 'device' : 'pipe'])
        if (kind === 'folder') return mkdirSync(path)
        if (kind === 'pipe') return execFileSync('mkfifo', [path])
        execFileSync('mknod', [path, 'c', '1', '5'])
      }),
  },
  {
    name: 'a file in the place of a folder',
    last: true,
    sound: true,
    forge: (place, rng) => put(place, one(rng, folders), (path) => writeFileSync(path, 'x')),
  },
  {
    name: 'no description',
    last: true,
    sound: false,
    forge: (place, rng) =>
      put(place, 'archive.json', (path) => {
        const kind = one(rng, ['pipe', 'link', 'nonsense'])
        if (kind === 'pipe') return execFileSync('mkfifo', [path])
        if (kind === 'link') return symlinkSync(one(rng, [...place.around, '/dev/zero']), path)
        writeFileSync(path, odd(rng, '{"format":"tarikh-archive","version":1}'))
      }),
  },
  {
    name: 'bytes without end',
    sound: true,
    forge: (place, rng) =>
      put(place, one(rng, names(place)), (path) => {
        if (rng() < 0.5) return writeFileSync(path, '\n'.repeat(Math.floor(rng() * 3_000_000)))
        writeFileSync(path, '')
        truncateSync(path, endless(rng, place.most))
      }),
  },
  {
    name: 'folders without end',
    sound: true,
    forge: (place, rng) => {
      const where = one(rng, ['', 'blobs', 'journal', 'manifest', 'snapshots'])
      const deep = Array.from({ length: Math.floor(rng() * 900) }, () => 'd')
      mkdirSync(join(place.folder, where, 'd', ...deep), { recursive: true })
      for (let i = 0; i < 200; i++) writeFileSync(join(place.folder, where, `é ${i}`), '')
    },
  },
  {
    name: 'lines',
    sound: true,
    forge: ({ folder, writer, other }, rng) => {
      const journal = join(folder, 'journal', one(rng, [writer, other]), '000001.jsonl')
      for (let i = 0; i < 3; i++) forgeLine(journal, one(rng, unfitLines)[1])
    },
  },
  {
    name: 'payloads of nonsense',
    sound: true,
    forge: ({ folder, other }, rng) => {
      const journal = join(folder, 'journal', other, '000001.jsonl')
      const [line = ''] = readFileSync(journal, 'utf8').split('\n')
      for (let i = 0; i < 20; i++) appendFileSync(journal, forgedLine(odd(rng, line.slice(68, -1))))
    },
  },
  {
    name: 'writers of other names',
    sound: true,
    forge: ({ folder, other }, rng) => {
      const name = one(rng, [
        'constructor',
        '..x',
        'W0',
        'w\u202e',
        'starter~01234567',
        'x'.repeat(200),
      ])
      const place = one(rng, ['journal', 'snapshots'])
      mkdirSync(join(folder, place, name), { recursive: true })
      renameSync(join(folder, 'journal', other), join(folder, place, name, 'x'))
    },
  },
  {
    name: 'segments of other names',
    sound: true,
    forge: ({ folder, writer }, rng) => {
      const file = one(rng, [
        '999999.jsonl',
        '000000.jsonl',
        '1.jsonl',
        '000001 (1).jsonl',
        'é.jsonl',
      ])
      const path = join(folder, 'journal', writer, file)
      if (!existsSync(path)) writeFileSync(path, forgedLine('{}'))
    },
  },
  ...mergeForgeries,
  ...valueForgeries,
]
