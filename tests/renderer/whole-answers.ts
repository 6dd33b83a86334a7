import * as v from 'valibot'
import type { Standing } from '../../data/calls/archive.ts'
import type { ToldTouched } from '../../data/calls/contract.ts'
import type { ActTold } from '../../data/calls/past.ts'
import type { Look } from '../../data/calls/sources.ts'
import { kindOf } from '../../data/model/id.ts'
import { Source } from '../../data/model/source.ts'
import type { CustodyView } from '../../data/reading/custody-view.ts'
import type { EventView } from '../../data/reading/event-view.ts'
import type { HistoryEntry } from '../../data/reading/past-view.ts'
import type { SourceView } from '../../data/reading/source-view.ts'

const time = '2026-01-01T00:00:00.000Z'
const by = { author: 'Awa', time }

const nothing = {
  ...{ events: 0, sources: 0, passages: 0, claims: 0 },
  ...{ actors: 0, places: 0, relations: 0, writers: 1 },
}

/** What is told when these records of an empty archive were touched. */
export function toldOf(head: string, ids: readonly string[]): ToldTouched {
  const touched = ids.map((id) => ({ kind: kindOf(id) ?? '', id }))
  return { kind: 'touched', head, touched, counts: { ...nothing, findings: 0 } }
}

/** What an archive in a folder is: empty, sound and writable. */
export function standingIn(folder: string, part: Partial<Standing['info']> = {}): Standing {
  const named = {
    id: 'x-0000000000000001',
    title: folder,
    description: '',
    format: 1,
    stateHash: null,
  }
  return {
    info: { ...named, ...nothing, ...part },
    folder,
    head: folder,
    readOnly: null,
    findings: [],
    lastVerified: null,
    lastCheck: null,
    lastBackup: null,
    reportable: false,
    showpiece: null,
  }
}

/** What a short text looks like. */
export function lookOf(part: Partial<Look>): Look {
  const { opening = '' } = part
  return {
    name: '',
    octets: opening.length,
    sha256: '0'.repeat(64),
    kind: 'text',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sure: true,
    encodings: [],
    opening,
    characters: opening.length,
    existing: null,
    sameText: null,
    title: opening,
    textless: null,
    warnings: [],
    proposals: [],
    attached: [],
    ...part,
  }
}

/** An event that has nothing but a title. */
export function eventViewOf(id: string, text: string): EventView {
  const event = {
    title: { value: { text, lang: 'fr' } },
    status: 'draft' as const,
    statusReason: '',
    note: '',
    identifiers: [],
    translations: [],
  }
  return {
    ...{ id, deleted: false, claims: [], links: [], conflicts: [], gaps: [], lacks: [] },
    ...{ event, created: by, changed: by },
  }
}

/** A source with a text and nothing cited from it. */
export function sourceViewOf(id: string, title: string, text: string): SourceView {
  const source = v.parse(Source, { title, original: '0'.repeat(64) })
  return {
    id,
    deleted: false,
    source,
    text,
    missing: null,
    entered: '2026-11-01T00:00:00.000Z',
    passages: [],
    partOf: [],
    contains: [],
    ...{ elsewhere: [], readings: [], isDisputed: false, conflicts: [] },
  }
}

/** An act of the past. */
export function actOf(dot: string): ActTold {
  return { dot, ...by, act: 'record', writes: 1, lines: 1, first: null }
}

/** A write of the past. */
export function writeOf(field: string): HistoryEntry {
  const id = 'e-0000000000000001'
  return { dot: 'w:1', ...by, act: 'record', id, field, before: null, after: '' }
}

/** An event of custody. */
export function custodyEventOf(identifier: string): CustodyView {
  return {
    ...{ identifier, type: 'fixity check', time, agent: 'Awa', writer: 'w' },
    ...{ outcome: 'success', act: 'custody', objects: [], count: 0, own: null, detail: {} },
  }
}
