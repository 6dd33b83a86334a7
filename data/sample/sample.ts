import { type Line, starterWriter } from '../changes/patch.ts'
import { authorityRecords } from './authority-records.ts'
import { eventRecords } from './event-records.ts'
import { starterRows } from './rows.ts'
import { noticeText } from './source-record.ts'
import { opsOf, type StarterRecord } from './starter-record.ts'

/** The moment that every line of the starter archive bears: it is the same archive everywhere. */
const made = '2026-11-01T00:00:00.000Z'

/** The records of the starter archive by act: first the authorities, then one act for each event. */
export function sampleRecords(): readonly (readonly StarterRecord[])[] {
  return [authorityRecords, ...starterRows.map(eventRecords)]
}

/** The starter archive's journal lines: fixed ids, the reserved writer, fixed dots and time, so that two starter archives merge without duplicates. */
export function sampleLines(): readonly Line[] {
  return sampleRecords().map((records, i) => ({
    act: 'sample',
    ops: records.flatMap(opsOf),
    writer: starterWriter,
    n: i + 1,
    time: made,
    author: 'Tarikh',
  }))
}

/** The texts that the starter archive's sources name, as UTF-8 bytes. */
export function sampleBlobs(): readonly Uint8Array[] {
  const encoder = new TextEncoder()
  return starterRows.flatMap(({ sources }) =>
    sources.map((source) => encoder.encode(noticeText(source))),
  )
}
