import { type Line, type Op, starterWriter } from '../changes/patch.ts'
import type { Id } from '../model/id.ts'
import { authorityRecords, firstAuthorityRecords } from './authority-records.ts'
import { opsSince } from './edition.ts'
import { eventRecords } from './event-records.ts'
import { proseNow } from './fifth/english.ts'
import { proseInEnglish } from './fourth/english/english.ts'
import { withEnglish } from './fourth/translated.ts'
import type { StarterRow } from './row.ts'
import { fifthRows, firstRows, fourthRows, secondRows, starterRows, thirdRows } from './rows.ts'
import { noticeText } from './source-record.ts'
import { opsOf, type StarterRecord } from './starter-record.ts'

/** The moment that every line of the first edition bears: it is the same archive everywhere. */
const made = '2026-11-01T00:00:00.000Z'

/** The moment that every line of the second edition bears. */
const corrected = '2026-11-30T00:00:00.000Z'

/** The moment that every line of the third edition bears. */
const correctedAgain = '2026-11-30T12:00:00.000Z'

/** The moment that every line of the fourth edition bears. */
const inTwoLanguages = '2026-11-30T18:00:00.000Z'

/** The moment that every line of the fifth edition bears. */
const readAgain = '2026-12-01T00:00:00.000Z'

/** An edition: its records by act, and the journal lines that say them, which every later edition begins with, byte for byte. */
interface Edition {
  readonly records: readonly (readonly StarterRecord[])[]
  readonly lines: readonly Line[]
}

/** The records of the first edition by act: first the authorities, then one act for each event. */
export function firstRecords(): Edition['records'] {
  return [firstAuthorityRecords, ...firstRows.map(eventRecords)]
}

/** The records of the starter archive as it stands: the acts of the fourth edition corrected. */
export function sampleRecords(): Edition['records'] {
  return inBoth(fifthRows, proseNow)
}

/** The records of an edition by act, and what they say in words of their own in English too. */
function inBoth(
  rows: readonly StarterRow[],
  english: ReadonlyMap<string, string>,
): Edition['records'] {
  return [authorityRecords, ...rows.map(eventRecords)].map((records) =>
    records.map((record) => withEnglish(record, english)),
  )
}

/** The first edition. */
export function firstEdition(): Edition {
  const records = firstRecords()
  return {
    records,
    lines: records.map((all, i) => line(i + 1, made, 'sample', all.flatMap(opsOf))),
  }
}

/** The second edition: the records of the first corrected, then one act for each event added. */
export function secondEdition(): Edition {
  const before = firstEdition()
  const records = [authorityRecords, ...secondRows.map(eventRecords)]
  const lines = correctedLines(before, corrected, records)
  const additions = records.slice(before.records.length).map((all) => all.flatMap(opsOf))
  return {
    records,
    lines: [
      ...lines,
      ...additions.map((ops, i) => line(lines.length + i + 1, corrected, 'sample', ops)),
    ],
  }
}

/** The third edition: the acts of the second corrected. */
export function thirdEdition(): Edition {
  return next(secondEdition(), correctedAgain, [authorityRecords, ...thirdRows.map(eventRecords)])
}

/** The fourth edition: the acts of the third corrected, in both languages. */
export function fourthEdition(): Edition {
  return next(thirdEdition(), inTwoLanguages, inBoth(fourthRows, proseInEnglish))
}

function next(before: Edition, time: string, records: Edition['records']): Edition {
  return { records, lines: correctedLines(before, time, records) }
}

let linesMade: readonly Line[] | undefined

/** The starter archive's journal lines: fixed ids, the reserved writer, fixed dots and time, so that two starter archives merge without duplicates. After the lines of the fourth edition come the corrections of the fifth. They are worked out once. */
export function sampleLines(): readonly Line[] {
  linesMade ??= correctedLines(fourthEdition(), readAgain, sampleRecords())
  return linesMade
}

/** The lines of an edition, and behind them one act for each of its acts that now says something else. */
function correctedLines(
  { lines, records: before }: Edition,
  time: string,
  now: Edition['records'],
): readonly Line[] {
  const wrote = new Map(
    lines.flatMap(({ n, ops }) => ops.map(({ id, field }) => [`${id} ${field}`, n] as const)),
  )
  const lineOf = (id: Id, field: string): number => wrote.get(`${id} ${field}`) ?? 0
  const corrections = before
    .map((records, i) => opsSince({ records, lineOf }, now[i] ?? []))
    .filter((ops) => ops.length > 0)
  return [
    ...lines,
    ...corrections.map((ops, i) => line(lines.length + i + 1, time, 'correct-sample', ops)),
  ]
}

function line(n: number, time: string, act: string, ops: readonly Op[]): Line {
  return { act, ops, writer: starterWriter, n, time, author: 'Tarikh' }
}

/** The texts that the starter archive's sources name or have named, as UTF-8 bytes. */
export function sampleBlobs(): readonly Uint8Array[] {
  const encoder = new TextEncoder()
  const texts = [...firstRows, ...thirdRows, ...fourthRows, ...starterRows].flatMap(({ sources }) =>
    sources.map(noticeText),
  )
  return [...new Set(texts)].map((text) => encoder.encode(text))
}
