import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isDeleted, writesOf } from '../../../data/changes/held.ts'
import { type Journaled, type KnownLines, replay, unite } from '../../../data/changes/merge.ts'
import { starterWriter } from '../../../data/changes/patch.ts'
import { type State, standingIds } from '../../../data/changes/state.ts'
import { styleText } from '../../../data/model/style-text.ts'
import { readLoosely } from '../../../data/reading/read-loosely.ts'
import { fifthCorrections } from '../../../data/sample/fifth/corrections.ts'
import { fixedId } from '../../../data/sample/fixed-id.ts'
import {
  firstEdition,
  fourthEdition,
  sampleBlobs,
  sampleLines,
  secondEdition,
  thirdEdition,
} from '../../../data/sample/sample.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { segmentName } from '../../../data/store/core/names.ts'
import { readLine } from '../../../data/store/journal/journal-line.ts'
import { scanSegment } from '../../../data/store/journal/scan.ts'
import { stateHash } from '../in-one-go.ts'
import { at, type Desk, desk, newArchive, reached, reopened, write } from '../store/archives.ts'

/** What is corrected in the first edition's event of Mahamat Déby in November 2024. */
const marshal = fixedId('link', '2024-11-28-tchad-france actor mahamat-deby')
const inata = fixedId('event', '2021-11-14-inata')
const withdrawn = '2025-07-mandat-goita'

let old: Desk
let oldStarter: Uint8Array
let newStarter: Uint8Array
let oldLines: KnownLines
let newLines: KnownLines

async function segment({ folder }: Desk, writer: string): Promise<Uint8Array> {
  return readFile(join(folder, segmentName(writer, 1)))
}

function journaled(writer: string, bytes: Uint8Array): readonly Journaled[] {
  return scanSegment(bytes).good.map(({ start, end, hash }) => {
    const line = readLine(writer, bytes.subarray(start, end - 1))
    if (line === undefined) throw new Error(`a line of ${writer} cannot be read`)
    return { line, hash }
  })
}

async function linesOf(place: Desk, writers: readonly string[]): Promise<KnownLines> {
  const known = new Map<string, readonly Journaled[]>()
  for (const writer of writers) known.set(writer, journaled(writer, await segment(place, writer)))
  return known
}

async function closed(store: ArchiveStore): Promise<readonly string[]> {
  expect(store.findings).toEqual([])
  const { writer } = store
  await store.close()
  return [starterWriter, writer]
}

/** The fields of which more than one value stands. */
function conflicts(state: State): readonly string[] {
  return [...state.records.values()]
    .filter((held) => !isDeleted(held))
    .flatMap((held) =>
      Object.keys(held.fields)
        .filter((field) => writesOf(held, field).length > 1)
        .map((field) => `${held.id} ${field}`),
    )
}

beforeAll(async () => {
  const blobs = sampleBlobs()
  old = await desk()
  const oldWriters = await closed(await newArchive(old, { sample: firstEdition().lines, blobs }))
  const fresh = await desk()
  const newWriters = await closed(await newArchive(fresh, { sample: sampleLines(), blobs }))
  oldStarter = await segment(old, starterWriter)
  newStarter = await segment(fresh, starterWriter)
  oldLines = await linesOf(old, oldWriters)
  newLines = await linesOf(fresh, newWriters)
})

describe('the second edition of the starter archive', () => {
  test('the journal of the first edition is, byte for byte, what the first edition wrote', () => {
    expect(firstEdition().lines).toHaveLength(62)
    expect(createHash('sha256').update(JSON.stringify(firstEdition().lines)).digest('hex')).toBe(
      '981a318da14762c45fdba811132a926101c1f7146aab45e918f5365c30efd010',
    )
    expect(createHash('sha256').update(oldStarter).digest('hex')).toMatchInlineSnapshot(
      `"a4e3d3345c9fbc666d3513471b1a41f78107bb9f6eca09b0f6393c0371ec5af0"`,
    )
  })

  test('the journal of the second begins with it byte for byte, and goes on in the same chain', () => {
    expect(newStarter.byteLength).toBeGreaterThan(oldStarter.byteLength)
    expect(Buffer.from(newStarter.subarray(0, oldStarter.byteLength)).equals(oldStarter)).toBe(true)
    const { good, bad } = scanSegment(newStarter)
    expect(bad).toEqual([])
    expect(good.map(({ n }) => n)).toEqual(good.map((_, i) => i + 1))
    good.forEach(({ previous }, i) => {
      if (i > 0) expect(previous).toBe(good[i - 1]?.hash)
    })
    expect(good).toHaveLength(sampleLines().length)
  })

  test('after the first edition’s lines come its corrections, one act for each event, then the events added', () => {
    const acts = secondEdition()
      .lines.slice(62)
      .map(({ act }) => act)
    const corrections = acts.filter((act) => act === 'correct-sample').length
    expect(acts.slice(0, corrections).every((act) => act === 'correct-sample')).toBe(true)
    expect(acts.slice(corrections)).toEqual(Array.from({ length: 25 }, () => 'sample'))
    expect(corrections).toBeGreaterThan(40)
  })

  test('the lines of the third edition follow those of the second, which stand for good', () => {
    const second = secondEdition().lines
    expect(createHash('sha256').update(JSON.stringify(second)).digest('hex')).toBe(
      '7947115b97921ac88872397d30e9b71d5e3e360dcd700c64ff19db2b476e7cbe',
    )
    const third = thirdEdition().lines
    expect(JSON.stringify(third.slice(0, second.length))).toBe(JSON.stringify(second))
    expect(third.slice(second.length).map(({ act }) => act)).toEqual(['correct-sample'])
    const ended = fixedId('event', '2023-12-22-depart-niger')
    const named = third
      .slice(second.length)
      .flatMap(({ ops }) => ops.filter(({ field }) => field === 'event').map(({ value }) => value))
    expect(named).toEqual([ended, ended])
  })

  test('the lines of the fourth edition follow those of the third, and both stand for good', () => {
    const third = thirdEdition().lines
    expect(createHash('sha256').update(JSON.stringify(third)).digest('hex')).toMatchInlineSnapshot(
      `"f2dd7611cbd541c9f8a2a14fa78249ef7947bc2fe151f3ec2910c77574979c88"`,
    )
    const fourth = fourthEdition().lines
    expect(createHash('sha256').update(JSON.stringify(fourth)).digest('hex')).toMatchInlineSnapshot(
      `"e1c30667377a9dc78b1d95803a008361feba8b66c1541153b200ec8af5a80c54"`,
    )
    expect(JSON.stringify(fourth.slice(0, third.length))).toBe(JSON.stringify(third))
    const after = fourth.slice(third.length)
    expect(new Set(after.map(({ act }) => act))).toEqual(new Set(['correct-sample']))
    expect(after.flatMap(({ ops }) => ops.filter(({ field }) => field === 'styles'))).not.toEqual(
      [],
    )
  })

  test('the lines of the fifth edition follow those of the fourth, which stand for good, one act for each event corrected', () => {
    const fourth = fourthEdition().lines
    const fifth = sampleLines()
    expect(createHash('sha256').update(JSON.stringify(fifth)).digest('hex')).toMatchInlineSnapshot(
      `"49b6201ccdbcc6d92417a9ddcc9f8c559703ae114f77345e5d01cb55bd227702"`,
    )
    expect(JSON.stringify(fifth.slice(0, fourth.length))).toBe(JSON.stringify(fourth))
    const after = fifth.slice(fourth.length)
    expect(new Set(after.map(({ act }) => act))).toEqual(new Set(['correct-sample']))
    expect(after).toHaveLength(fifthCorrections.length)
  })

  test('every rank and function stands in French as its sources give it, and in English beside it', () => {
    const { records } = replay(new Map([[starterWriter, newLines.get(starterWriter) ?? []]]))
    const links = [...records.values()].filter((held) => held.id.startsWith('r-'))
    let seen = 0
    for (const held of links) {
      const { style, styles } = readLoosely('link', held.fields).value
      if (isDeleted(held) || style === undefined || style.value.startsWith('CSP-')) continue
      seen++
      const text = styleText(styles, style.value)
      expect(text, style.value).toMatchObject({ lang: 'fr', text: style.value })
      expect(text?.en ?? style.value, style.value).not.toMatch(
        /[éèêàçÉ’]|\b(?:président|ministre|général|armée)\b/u,
      )
    }
    expect(seen).toBeGreaterThan(50)
  })

  test('an old and a new starter archive unite without a conflict, in either order, into the new one', () => {
    const one = replay(unite(oldLines, newLines))
    const other = replay(unite(newLines, oldLines))
    expect(stateHash(one)).toBe(stateHash(other))
    expect(conflicts(one)).toEqual([])
    expect([...standingIds(one, 'event')]).toHaveLength(86)
    const starter = new Map([[starterWriter, newLines.get(starterWriter) ?? []]])
    const alone = replay(starter)
    for (const id of alone.records.keys())
      expect(one.records.get(id)?.fields, id).toEqual(alone.records.get(id)?.fields)
  })

  test('uniting keeps one chain of the starter’s lines: neither copy’s becomes a branch', () => {
    const writers = [...unite(oldLines, newLines).keys()]
    expect(writers.filter((writer) => writer.startsWith(starterWriter))).toEqual([starterWriter])
  })

  test('a value that was corrected shows corrected, and what it was rested on no more is withdrawn', () => {
    const state = replay(unite(oldLines, newLines))
    const style = state.records.get(marshal)?.fields.style as { value: string }
    expect(style.value).toBe('général d’armée, président de la République')
    const toll = state.records.get(inata)?.fields.toll as { value: { best: number } }
    expect(toll.value.best).toBe(57)
    const event = fixedId('event', withdrawn)
    const dates = [...state.records.values()].filter(
      ({ id, fields }) =>
        id.startsWith('c-') && fields.subject === event && fields.field === 'date',
    )
    const standing = dates.filter((held) => !isDeleted(held)).map(({ fields }) => fields.value)
    expect(standing.toSorted()).toEqual(['2025-07-03', '{2025-07-03,2025-07-08}'])
  })

  test('what a person had edited meanwhile stands as a choice beside the correction, and is not lost', async () => {
    const store = await reopened(old)
    const { archive } = store
    const mine = { value: 'chef de l’État', reason: 'Vu dans le communiqué.' }
    const note = 'À relire avec le procès-verbal.'
    const claim = [...archive.records.values()].find(
      ({ id, fields }) =>
        id.startsWith('c-') &&
        fields.subject === fixedId('event', withdrawn) &&
        fields.value === '2025-07',
    )
    const claimId = claim?.id ?? ''
    reached(
      await store.commit(
        {
          act: 'record',
          ops: [
            write(archive, marshal, 'style', mine),
            write(archive, inata, 'note', 'Une note à moi.'),
            write(archive, claimId, 'note', note),
          ],
        },
        at(1),
      ),
    )
    const edited = await linesOf(old, await closed(store))
    const state = replay(unite(edited, newLines))
    expect(conflicts(state)).toEqual([`${marshal} style`])
    const values = writesOf(state.records.get(marshal), 'style').map(({ value }) => value)
    expect(values).toContainEqual(mine)
    expect(values).toContainEqual(
      expect.objectContaining({ value: 'général d’armée, président de la République' }),
    )
    expect(state.records.get(inata)?.fields.note).toBe('Une note à moi.')
    const kept = state.records.get(claimId)
    expect(kept !== undefined && isDeleted(kept)).toBe(false)
    expect(kept?.fields.note).toBe(note)
  })

  test('the first edition’s texts stay in the archive beside the corrected ones', () => {
    const hashes = new Set(
      sampleBlobs().map((bytes) => createHash('sha256').update(bytes).digest('hex')),
    )
    for (const { ops } of sampleLines())
      for (const { field, value } of ops)
        if (field === 'text' || field === 'original') expect(hashes.has(String(value))).toBe(true)
    expect(hashes.size).toBe(sampleBlobs().length)
  })
})
