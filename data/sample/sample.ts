import { type Line, type Op, starterWriter } from '../changes/patch.ts'
import { authorityRecords, firstAuthorityRecords } from './authority-records.ts'
import { opsSince } from './edition.ts'
import { eventRecords } from './event-records.ts'
import { addedRows, correctedFirstRows, firstRows, starterRows } from './rows.ts'
import { noticeText } from './source-record.ts'
import { opsOf, type StarterRecord } from './starter-record.ts'

/** The moment that every line of the first edition bears: it is the same archive everywhere. */
const made = '2026-11-01T00:00:00.000Z'

/** The moment that every line of the second edition bears. */
const corrected = '2026-11-30T00:00:00.000Z'

/** The records of the first edition by act: first the authorities, then one act for each event. */
export function firstRecords(): readonly (readonly StarterRecord[])[] {
  return [firstAuthorityRecords, ...firstRows.map(eventRecords)]
}

/** The records of the starter archive as it stands: the acts of the first edition corrected, then one act for each event added. */
export function sampleRecords(): readonly (readonly StarterRecord[])[] {
  return [authorityRecords, ...[...correctedFirstRows, ...addedRows].map(eventRecords)]
}

/** The first edition's journal lines, which every later edition begins with, byte for byte. */
export function firstLines(): readonly Line[] {
  return firstRecords().map((records, i) => line(i + 1, made, 'sample', records.flatMap(opsOf)))
}

/** The starter archive's journal lines: fixed ids, the reserved writer, fixed dots and time, so that two starter archives merge without duplicates. After the lines of the first edition come its corrections, then the events added. */
export function sampleLines(): readonly Line[] {
  const first = firstRecords()
  const now = sampleRecords()
  const corrections = first
    .map((records, i) => opsSince({ n: i + 1, records }, now[i] ?? []))
    .filter((ops) => ops.length > 0)
  const additions = now.slice(first.length).map((records) => records.flatMap(opsOf))
  const lines = firstLines()
  return [
    ...lines,
    ...corrections.map((ops, i) => line(lines.length + i + 1, corrected, 'correct-sample', ops)),
    ...additions.map((ops, i) =>
      line(lines.length + corrections.length + i + 1, corrected, 'sample', ops),
    ),
  ]
}

function line(n: number, time: string, act: string, ops: readonly Op[]): Line {
  return { act, ops, writer: starterWriter, n, time, author: 'Tarikh' }
}

/** The texts that the starter archive's sources name or have named, as UTF-8 bytes. */
export function sampleBlobs(): readonly Uint8Array[] {
  const encoder = new TextEncoder()
  const texts = [...firstRows, ...starterRows].flatMap(({ sources }) => sources.map(noticeText))
  return [...new Set(texts)].map((text) => encoder.encode(text))
}
