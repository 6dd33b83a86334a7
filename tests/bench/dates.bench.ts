import { parse } from '@edtf-ts/core'
import edtf from 'edtf'
import { boundsOf } from '../../data/dates/bounds.ts'
import { parseEdtf } from '../../data/dates/parse.ts'
import type { Figure } from './figure.ts'

/** What an archive of press and reports holds: mostly days, then the vaguer forms of each level. */
const CORPUS: readonly string[] = [
  '2025-11-11',
  '2024-06-03',
  '2023-08-30',
  '2012-03-21',
  '2013-01-11',
  '2025-07-01',
  '2020-08-18',
  '1991-03-26',
  '2025-11',
  '2012',
  '2021-12~',
  '2017-03-02?',
  '2025-11%',
  '201X',
  '2025-XX-11',
  '2024-06-XX',
  '2025-22',
  '2025-11-11T09:30:00Z',
  '2025-11-11/2025-11-14',
  '2012-03/2013-01',
  '2025-09-03/..',
  '1984~/2004-06',
  '2004-06~-11',
  '[2024-06-03,2024-06-05]',
  '{2015-05-15,2015-06-20}',
]

const ROUNDS = 11
const REPEATS = 40

function parseAll(read: (text: string) => unknown): number {
  const start = process.hrtime.bigint()
  for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const text of CORPUS) read(text)
  return Number(process.hrtime.bigint() - start) / 1000 / (REPEATS * CORPUS.length)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Refuses to compare a reader that skips what the others read. */
function mustRead(name: string, read: (text: string) => boolean): void {
  const refused = CORPUS.filter((text) => !read(text))
  if (refused.length > 0) throw new Error(`${name} refuses ${refused.join(' ')}`)
}

/** Parses the same dates with our engine and both npm libraries, in turns within one process. */
export async function bench(): Promise<readonly Figure[]> {
  mustRead('tarikh', (text) => parseEdtf(text).ok)
  mustRead('@edtf-ts/core', (text) => parse(text).success)
  mustRead('edtf', (text) => edtf(text) !== null)
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    parse: parseEdtf,
    bounds: (text) => {
      const date = parseEdtf(text)
      return date.ok ? boundsOf(date.value) : date
    },
    edtfTs: parse,
    edtfJs: edtf,
  }
  const times = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, read] of Object.entries(readers)) {
      times.set(name, [...(times.get(name) ?? []), parseAll(read)])
    }
  }
  const of = (name: string): number => median(times.get(name) ?? [])
  const peer = Math.min(of('edtfTs'), of('edtfJs'))
  const figure = { peer, unit: 'µs', against: 'the faster of edtf and @edtf-ts/core', limit: 1 }
  return [
    { name: 'parsing a date', ours: of('parse'), ...figure },
    { name: 'parsing a date and finding its bounds', ours: of('bounds'), ...figure },
  ]
}
