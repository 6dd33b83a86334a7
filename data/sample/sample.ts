import { type Line, type Op, starterWriter } from '../changes/patch.ts'
import type { Id } from '../model/id.ts'
import { authorityRecords, firstAuthorityRecords } from './authority-records.ts'
import { opsSince } from './edition.ts'
import { eventRecords } from './event-records.ts'
import { proseNow } from './fifth/english.ts'
import { proseInEnglish } from './fourth/english/english.ts'
import { withEnglish } from './fourth/translated.ts'
import type { StarterRow } from './row.ts'
import { fifthRows, firstRows, fourthRows, secondRows, thirdRows } from './rows.ts'
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

/** The records of the first edition by act: first the authorities, then one act for each event. */
export function firstRecords(): readonly (readonly StarterRecord[])[] {
  return [firstAuthorityRecords, ...firstRows.map(eventRecords)]
}

/** The records of the second edition by act: those of the first corrected, then one act for each event added. */
function secondRecords(): readonly (readonly StarterRecord[])[] {
  return [authorityRecords, ...secondRows.map(eventRecords)]
}

/** The records of the third edition: the acts of the second corrected. */
function thirdRecords(): readonly (readonly StarterRecord[])[] {
  return [authorityRecords, ...thirdRows.map(eventRecords)]
}

/** The records of an edition by act, and what they say in words of their own in English too. */
function inBoth(
  rows: readonly StarterRow[],
  english: ReadonlyMap<string, string>,
): readonly (readonly StarterRecord[])[] {
  return [authorityRecords, ...rows.map(eventRecords)].map((records) =>
    records.map((record) => withEnglish(record, english)),
  )
}

/** The records of the fourth edition: the acts of the third corrected, in both languages. */
function fourthRecords(): readonly (readonly StarterRecord[])[] {
  return inBoth(fourthRows, proseInEnglish)
}

/** The records of the starter archive as it stands: the acts of the fourth edition corrected. */
export function sampleRecords(): readonly (readonly StarterRecord[])[] {
  return inBoth(fifthRows, proseNow)
}

/** The first edition's journal lines, which every later edition begins with, byte for byte. */
export function firstLines(): readonly Line[] {
  return firstRecords().map((records, i) => line(i + 1, made, 'sample', records.flatMap(opsOf)))
}

/** The second edition's journal lines, which every later edition begins with, byte for byte: those of the first, its corrections, then the events added. */
export function secondLines(): readonly Line[] {
  const first = firstRecords()
  const now = secondRecords()
  const lines = correctedLines(firstLines(), corrected, first, now)
  const additions = now.slice(first.length).map((records) => records.flatMap(opsOf))
  return [
    ...lines,
    ...additions.map((ops, i) => line(lines.length + i + 1, corrected, 'sample', ops)),
  ]
}

/** The third edition's journal lines, which every later edition begins with, byte for byte: those of the second and its corrections. */
export function thirdLines(): readonly Line[] {
  return correctedLines(secondLines(), correctedAgain, secondRecords(), thirdRecords())
}

/** The fourth edition's journal lines, which every later edition begins with, byte for byte: those of the third and its corrections. */
export function fourthLines(): readonly Line[] {
  return correctedLines(thirdLines(), inTwoLanguages, thirdRecords(), fourthRecords())
}

let linesMade: readonly Line[] | undefined

/** The starter archive's journal lines: fixed ids, the reserved writer, fixed dots and time, so that two starter archives merge without duplicates. After the lines of the fourth edition come the corrections of the fifth. They are worked out once. */
export function sampleLines(): readonly Line[] {
  linesMade ??= correctedLines(fourthLines(), readAgain, fourthRecords(), sampleRecords())
  return linesMade
}

/** The lines of an edition, and behind them one act for each of its acts that now says something else. */
function correctedLines(
  lines: readonly Line[],
  time: string,
  before: readonly (readonly StarterRecord[])[],
  now: readonly (readonly StarterRecord[])[],
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
  const texts = [...firstRows, ...thirdRows, ...fourthRows, ...fifthRows].flatMap(({ sources }) =>
    sources.map(noticeText),
  )
  return [...new Set(texts)].map((text) => encoder.encode(text))
}
