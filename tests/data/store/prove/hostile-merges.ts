import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../../../../data/store/core/digest.ts'
import type { Chance } from '../chance.ts'
import { forgedLine, forgeLine, headsOf, lastLine, takeOf, unfitLines } from '../forging.ts'
import {
  digits,
  endless,
  type Forgeable,
  type Forgery,
  odd,
  oddNumber,
  one,
  paths,
} from './hostile-parts.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

function someWriter(rng: Chance): string {
  return `w${Array.from({ length: 16 }, () => one(rng, [...alphabet])).join('')}`
}

function journalOf(folder: string, writer: string): string {
  return join(folder, 'journal', writer, '000001.jsonl')
}

function spelled(fields: Readonly<Record<string, unknown>>, rng: Chance): string {
  const changed = rng() < 0.4 ? { [one(rng, Object.keys(fields))]: oddNumber(rng) } : {}
  return JSON.stringify({ ...fields, ...changed })
}

function oddTake({ folder, writer }: Forgeable, by: string, rng: Chance): string {
  const file = one(rng, [
    ...[`received/${by}/1.jsonl`, `received/${by}/999999999.jsonl`, `received/${writer}/1.jsonl`],
    ...[`journal/${by}/000001.jsonl`, `received/${by}/../../archive.json`, ...paths],
  ])
  const there = join(folder, 'received', by, '1.jsonl')
  const bytes = existsSync(there) ? statSync(there).size : 1
  return spelled({ file, sha256: digits(rng), bytes: one(rng, [bytes, 1, 2 ** 26]), lines: 1 }, rng)
}

function oddHeads({ writer, other }: Forgeable, rng: Chance): string {
  const count = one(rng, [1, 2, 1000, 1001])
  const of = () => one(rng, [writer, other, someWriter(rng), `${other}~01234567`])
  const rows = Array.from({ length: count }, () => [
    rng() < 0.8 ? of() : one(rng, paths),
    rng() < 0.8 ? [Math.ceil(rng() * 9), digits(rng)] : oddNumber(rng),
  ])
  return JSON.stringify(Object.fromEntries(rows))
}

// A line about what was taken in, given back, or seen of others, that follows the chain of whoever says it.
function forgeSaying(place: Forgeable, by: string, rng: Chance): void {
  const journal = journalOf(place.folder, by)
  const { n } = lastLine(journal)
  const kind = one(rng, ['take', 'untake', 'heads'])
  if (kind === 'heads') forgeLine(journal, { act: kind, more: `"heads":${oddHeads(place, rng)}` })
  else if (kind === 'take')
    forgeLine(journal, { act: kind, more: `"take":${oddTake(place, by, rng)}` })
  else {
    const of = `${one(rng, [by, place.writer, place.other])}:${Math.ceil(rng() * (n + 2))}`
    forgeLine(journal, { act: kind, more: `"of":"${rng() < 0.8 ? of : one(rng, paths)}"` })
  }
}

function oddReceived({ folder, writer, other, third }: Forgeable, rng: Chance): string {
  const lines = readFileSync(journalOf(folder, other), 'utf8').trimEnd().split('\n')
  const heading = (): string => {
    const of = one(rng, [writer, other, third, someWriter(rng), one(rng, paths)])
    return rng() < 0.9 ? `{"writer":"${of}"}\n` : odd(rng, `{"writer":"${other}"}`)
  }
  const line = (): string => {
    const real = one(rng, lines)
    return rng() < 0.5 ? `${real}\n` : forgedLine(odd(rng, real.slice(68, -1)))
  }
  const count = one(rng, [1, 5, 400])
  return Array.from({ length: count }, () => heading() + line() + line()).join('')
}

function putReceived(folder: string, taker: string, number: number, bytes: string): void {
  const file = join(folder, 'received', taker, `${number}.jsonl`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}

function blobsIn(folder: string): readonly string[] {
  const names = readdirSync(join(folder, 'blobs'), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.length > 60).map((name) => join(folder, 'blobs', name))
}

/** Ways of forging what is taken in from copies: lines that take in, give back or tell heads, files of received lines, and the copy itself. */
export const mergeForgeries: readonly Forgery[] = [
  {
    name: 'lines that take in, give back or tell heads',
    sound: true,
    forge: (place, rng) => {
      for (let i = 0; i < 4; i++) forgeSaying(place, one(rng, [place.writer, place.other]), rng)
    },
  },
  {
    name: 'received lines of nonsense',
    sound: true,
    forge: (place, rng) => {
      const taker = one(rng, [place.writer, place.other, someWriter(rng)])
      putReceived(place.folder, taker, one(rng, [1, 2, 999_999_999]), oddReceived(place, rng))
    },
  },
  {
    name: 'received lines that a line vouches for',
    sound: true,
    forge: (place, rng) => {
      const by = one(rng, [place.writer, place.other])
      const bytes = oddReceived(place, rng)
      putReceived(place.folder, by, 7, bytes)
      const said = { sha256: sha256(bytes), bytes: Buffer.byteLength(bytes), lines: 2 }
      const take = JSON.stringify({ file: `received/${by}/7.jsonl`, ...said })
      forgeLine(journalOf(place.folder, by), { act: 'take', more: `"take":${take}` })
    },
  },
  {
    name: 'received lines without end',
    sound: true,
    forge: ({ folder, writer }, rng) => {
      const heading = `{"writer":"${someWriter(rng)}"}\n`
      const bytes = one(rng, ['\n', heading, '{"writer":"', `${heading}[]\n`])
      putReceived(folder, writer, 1, bytes.repeat(Math.floor((rng() * 2 ** 23) / bytes.length)))
      if (rng() < 0.3)
        truncateSync(join(folder, 'received', writer, '1.jsonl'), Math.floor(rng() * 2 ** 27))
    },
  },
  {
    name: 'a copy whose lines lie',
    sound: true,
    forge: ({ apart, third, other, writer }, rng) => {
      const by = one(rng, [third, third, other, writer])
      const journal = journalOf(apart, by)
      for (let i = 0; i < 3; i++) forgeLine(journal, one(rng, unfitLines)[1])
      if (rng() < 0.3) forgeLine(journal, { act: 'take', more: takeOf(by, '99') })
      if (rng() < 0.3) forgeLine(journal, { act: 'heads', more: headsOf(writer) })
      const lines = readFileSync(journal, 'utf8').split('\n')
      const at = Math.floor(rng() * lines.length)
      if (rng() < 0.3) lines.splice(at, 1)
      if (rng() < 0.3) lines[at] = odd(rng, lines[at] ?? '')
      if (rng() < 0.3) lines.splice(at, 0, lines.at(Math.floor(rng() * lines.length)) ?? '')
      writeFileSync(journal, lines.join('\n'))
    },
  },
  {
    name: 'a copy that goes on as this machine',
    sound: true,
    forge: ({ apart, writer }, rng) => {
      const journal = journalOf(apart, writer)
      for (let i = 0; i < 1 + rng() * 5; i++)
        forgeLine(journal, { ops: `[["e-0000000000000050","note","${i}",[]]]` })
    },
  },
  {
    name: 'a copy of many writers',
    sound: true,
    forge: ({ apart }, rng) => {
      const said = '"t":"2025-11-15T10:00:00.000Z","a":"X","act":"record"'
      for (let i = 0; i < rng() * 600; i++) {
        const file = journalOf(apart, someWriter(rng))
        mkdirSync(dirname(file), { recursive: true })
        const ops = `[["e-0000000000000060","note","${i}",[]]]`
        const payload = `{"n":1,"p":"${'0'.repeat(64)}","s":0,${said},"ops":${ops}}`
        appendFileSync(file, forgedLine(payload))
      }
    },
  },
  {
    name: 'a copy whose texts are not what they are named for',
    last: true,
    sound: true,
    forge: ({ apart, around, most }, rng) => {
      for (const blob of blobsIn(apart)) {
        rmSync(blob, { force: true })
        const kind = one(rng, ['link', 'pipe', 'sparse', 'other', 'gone'])
        if (kind === 'link') symlinkSync(one(rng, [...around, '/dev/zero']), blob)
        if (kind === 'pipe') execFileSync('mkfifo', [blob])
        if (kind === 'other') writeFileSync(blob, 'un autre texte')
        if (kind !== 'sparse') continue
        writeFileSync(blob, '')
        truncateSync(blob, endless(rng, most))
      }
    },
  },
  {
    name: 'a copy that is none',
    last: true,
    sound: true,
    forge: ({ apart, folder, copy }, rng) => {
      const kind = one(rng, ['gone', 'file', 'pipe', 'itself', 'system', 'other', 'newer', 'bare'])
      const description = join(apart, 'archive.json')
      const said = existsSync(description) ? readFileSync(description, 'utf8') : ''
      if (kind === 'newer')
        return writeFileSync(description, said.replace(/("version": ?)\d+/, '$199'))
      if (kind === 'other') return writeFileSync(description, odd(rng, said))
      if (kind === 'bare') return rmSync(join(apart, 'journal'), { recursive: true, force: true })
      rmSync(apart, { recursive: true, force: true })
      if (kind === 'file') writeFileSync(apart, said)
      if (kind === 'pipe') execFileSync('mkfifo', [apart])
      if (kind === 'itself') symlinkSync(one(rng, [folder, copy]), apart)
      if (kind === 'system')
        symlinkSync(one(rng, ['/etc', '/dev', '/dev/zero', '/proc/self']), apart)
    },
  },
  {
    name: 'a file that a synchroniser could have left',
    sound: true,
    forge: (place, rng) => {
      const { folder, apart, other, third } = place
      const [from, into] = [one(rng, [other, third]), one(rng, [place.writer, other])]
      const name = one(rng, [
        ...[
          '000001 (1).jsonl',
          '000001 (Copie en conflit de Awa 2025-11-15).jsonl',
          '000001 2.jsonl',
        ],
        ...[
          '000001-LAPTOP.jsonl',
          '000001.sync-conflict-20251115-093000-ABCDEFG.jsonl',
          'é\u0301.jsonl',
        ],
      ])
      const whole = readFileSync(journalOf(apart, from), 'utf8')
      const bytes = one(rng, [whole, odd(rng, whole), oddReceived(place, rng), '\n'.repeat(99_999)])
      writeFileSync(join(folder, 'journal', into, name), bytes)
    },
  },
]
