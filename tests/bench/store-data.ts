import type { Op } from '../../data/changes/patch.ts'
import type { Json } from '../../data/text/json.ts'

/** An event of the measurements: about 550 bytes of JSON, as a chronicle of the Sahel has them. */
export interface BenchEvent {
  readonly id: string
  readonly fields: { readonly [field: string]: Json }
}

const types = ['attack', 'diplomacy', 'deployment', 'sanction', 'demonstration', 'coup'] as const
const summary =
  'Rencontre entre le président de la transition et le vice-ministre de la Défense, au cœur du ' +
  'dispositif de défense nationale ; les deux parties passent en revue la coopération engagée.'

/** An id with a number in it. */
export function idOf(letter: string, number: number): string {
  return `${letter}-${String(number).padStart(16, '0')}`
}

/** The event with a number. */
export function eventOf(i: number): BenchEvent {
  const month = String((i % 12) + 1).padStart(2, '0')
  const day = String((i % 28) + 1).padStart(2, '0')
  return {
    id: idOf('e', i),
    fields: {
      title: { value: { text: `Audience ${i} à Bamako, salon de défense`, lang: 'fr' } },
      date: { value: `${1997 + (i % 29)}-${month}-${day}` },
      type: { value: types[i % types.length] ?? 'attack' },
      summary: { value: { text: summary, lang: 'fr' } },
      toll: { value: { low: null, best: i % 9, high: null } },
      status: 'draft',
      note: `Dépêche du ${day}/${month}`,
      identifiers: [{ scheme: 'ACLED', value: `MLI${i}` }],
    },
  }
}

/** The writes that make an event and its ties to a place and an actor. */
export function opsOf(i: number): Op[] {
  const { id, fields } = eventOf(i)
  const tie = (n: number, kind: string, to: string): BenchEvent => {
    return { id: idOf('r', i * 2 + n), fields: { kind, event: id, to } }
  }
  const ties = [
    tie(0, 'place', idOf('l', i % 300)),
    tie(1, 'actor', idOf('a', i % 500)),
  ] satisfies BenchEvent[]
  return [{ id, fields }, ...ties].flatMap((record) =>
    Object.entries(record.fields).map(
      ([field, value]): Op => ({ id: record.id, field, value, replaces: [] }),
    ),
  )
}

const words = summary.split(' ')

/** A source's text with a number, about three thousand characters. */
export function textOf(i: number): string {
  const chosen = Array.from(
    { length: 480 },
    (_, k) => words[(k * (i + 7) + (k >> 3)) % words.length],
  )
  return `${i} ${chosen.join(' ')}\n`
}

/** Where a share of the values lies below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
