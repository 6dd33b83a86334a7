import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import { familyCount } from '../../../data/changes/families.ts'
import { readPath } from '../../../data/changes/fields.ts'
import { type Held, isDeleted } from '../../../data/changes/held.ts'
import type { Line } from '../../../data/changes/patch.ts'
import { applyLine, emptyState, type State } from '../../../data/changes/state.ts'
import { stands } from '../../../data/evidence/quote.ts'
import { type Kind, kindOf } from '../../../data/model/id.ts'
import { checkField, readRecord } from '../../../data/model/kinds.ts'
import { fixedId } from '../../../data/sample/fixed-id.ts'
import {
  firstRecords,
  sampleBlobs,
  sampleLines,
  sampleRecords,
} from '../../../data/sample/sample.ts'
import { stateHash } from '../in-one-go.ts'

function opened(...all: readonly (readonly Line[])[]): State {
  const state = emptyState()
  for (const lines of all) for (const line of lines) applyLine(state, line, '')
  return state
}

const state = opened(sampleLines())

function every(kind: Kind): readonly Held[] {
  return [...state.records.values()].filter((held) => kindOf(held.id) === kind && !isDeleted(held))
}

function field(id: string, name: string): unknown {
  return state.records.get(id)?.fields[name]
}

describe('the starter archive', () => {
  test('every record of it is one that the archive can read', () => {
    for (const { id, fields } of state.records.values()) {
      const read = readRecord(kindOf(id) as Kind, fields)
      expect(read.ok, `${id} ${JSON.stringify(read)}`).toBe(true)
    }
  })

  test('every id is given once, and is the same on every machine and in every version', () => {
    const ids = firstRecords().flatMap((records) => records.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    const now = sampleRecords().flatMap((records) => records.map(({ id }) => id))
    expect(new Set(now).size).toBe(now.length)
    expect(fixedId('event', '2025-11-11-audience')).toMatchInlineSnapshot(`"e-qzbrqp6554mw4816"`)
    expect(
      bytesToHex(sha256(new TextEncoder().encode([...ids].sort().join('\n')))),
    ).toMatchInlineSnapshot(`"ebf725f3cf8b037b504db8ea96b9dd82ae9ade489c6a803f588f8bd413bc4363"`)
    expect(
      bytesToHex(sha256(new TextEncoder().encode([...now].sort().join('\n')))),
    ).toMatchInlineSnapshot(`"25ea61532f3d442f5accd29e738526c0cb425250db52c7a43c952135c464d9c3"`)
  })

  test('two starter archives merged are one starter archive', () => {
    const merged = opened(sampleLines(), sampleLines())
    expect(stateHash(merged)).toBe(stateHash(state))
    expect([...merged.records.values()].every(({ rivals }) => rivals === undefined)).toBe(true)
  })

  test('every reference leads to a record of the right kind', () => {
    const kinds = { place: 'place', actor: 'actor', theme: 'term', event: 'event' } as const
    for (const { id, fields } of every('link')) {
      expect(state.records.has(String(fields.event)), id).toBe(true)
      expect(kindOf(String(fields.to)), id).toBe(kinds[fields.kind as keyof typeof kinds])
      expect(state.records.has(String(fields.to)), id).toBe(true)
    }
    for (const { id, fields } of every('claim')) {
      expect(state.records.has(String(fields.subject)), id).toBe(true)
      for (const passage of fields.passages as readonly string[])
        expect(state.records.has(passage), id).toBe(true)
    }
    for (const { id, fields } of every('source'))
      for (const parent of (fields.derivesFrom ?? []) as readonly string[])
        expect(state.records.has(parent), id).toBe(true)
  })

  test('every claim speaks for a field that claims can speak for, in the shape of that field', () => {
    for (const { id, fields } of every('claim')) {
      const target = readPath(String(fields.field))
      expect(target, id).toBeDefined()
      if (target?.on === 'event')
        expect(checkField('event', target.field, { value: fields.value ?? null }).ok, id).toBe(true)
      else if (target?.field === 'style')
        expect(checkField('link', 'style', { value: fields.value ?? null }).ok, id).toBe(true)
      else expect(state.records.has(String(fields.value)), id).toBe(true)
      if (target?.on === 'link') expect(field(target.link, 'event'), id).toBe(fields.subject)
    }
  })

  test('every source’s text is there under its digest, and every passage stands in it', () => {
    const texts = new Map(sampleBlobs().map((bytes) => [bytesToHex(sha256(bytes)), bytes]))
    for (const { id, fields } of every('source')) {
      expect(texts.get(String(fields.text))?.length, id).toBe(fields.octets)
      expect(fields.original, id).toBe(fields.text)
    }
    for (const { id, fields } of every('passage')) {
      const passage = readRecord('passage', fields)
      const text = new TextDecoder().decode(texts.get(String(fields.text)))
      expect(passage.ok && stands(text, passage.value), id).toBe(true)
      expect(
        passage.ok &&
          text.includes(`${passage.value.prefix}${passage.value.exact}${passage.value.suffix}`),
        id,
      ).toBe(true)
    }
  })

  test('every event rests on a passage for its date, and shows that claim’s value', () => {
    expect(every('event')).toHaveLength(86)
    for (const { id, fields } of every('event')) {
      const date = fields.date as { value: string; claim: string }
      expect(field(date.claim, 'value'), id).toBe(date.value)
      expect(field(date.claim, 'subject'), id).toBe(id)
      const passages = field(date.claim, 'passages') as readonly string[]
      expect(passages.length, id).toBeGreaterThan(0)
    }
  })

  test('the audience of BAMEX 25 is tied to its fair and to the three audiences before it', () => {
    const audience = fixedId('event', '2025-11-11-audience')
    const tied = every('link')
      .filter(({ fields }) => fields.event === audience && fields.kind === 'event')
      .map(({ fields }) => [fields.tie, fields.to])
    expect(tied).toEqual([
      ['part-of', fixedId('event', '2025-11-11-bamex')],
      ['follows', fixedId('event', '2025-03-04-audience')],
      ['follows', fixedId('event', '2024-06-03-audience')],
      ['follows', fixedId('event', '2023-08-30-audience')],
    ])
  })

  test('at the audience Assimi Goïta is a general of the army, and the opinion that calls him colonel stays beside it', () => {
    const link = fixedId('link', '2025-11-11-audience actor goita')
    const style = field(link, 'style') as { value: string; claim: string }
    expect(style.value).toBe('général d’armée, président de la transition')
    const said = every('claim')
      .filter(({ fields }) => fields.field === `actors/${link}/style`)
      .map(({ fields }) => [fields.value, fields.stance])
    expect(said).toContainEqual([style.value, 'supports'])
    expect(said).toContainEqual(['colonel, président du Mali', 'disputes'])
  })

  test('the four relations of the audience count as one family of sources', () => {
    const dates = every('claim').filter(
      ({ fields }) =>
        fields.subject === fixedId('event', '2025-11-11-audience') && fields.field === 'date',
    )
    const passages = dates.flatMap(({ fields }) => fields.passages as readonly string[])
    expect(passages.length).toBeGreaterThanOrEqual(3)
    expect(familyCount(state, passages)).toBe(1)
  })

  test('competing tolls and denials stand side by side', () => {
    const rivals = (slug: string, name: string): number =>
      every('claim').filter(
        ({ fields }) => fields.subject === fixedId('event', slug) && fields.field === name,
      ).length
    expect(rivals('2021-06-04-solhan', 'toll')).toBeGreaterThanOrEqual(2)
    expect(rivals('2021-11-14-inata', 'toll')).toBe(4)
    expect(rivals('2024-07-25-tinzaouaten', 'toll')).toBeGreaterThanOrEqual(2)
    expect(rivals('2024-08-24-barsalogho', 'toll')).toBeGreaterThanOrEqual(2)
    expect(rivals('2022-03-27-moura', 'toll')).toBe(2)
    expect(rivals('2021-12-wagner', 'summary')).toBe(1)
    expect(rivals('2025-09-03-blocus', 'summary')).toBe(1)
    expect(rivals('2025-09-14-convoi', 'summary')).toBe(4)
    expect(rivals('2025-09-14-convoi', 'toll')).toBe(0)
  })
})
