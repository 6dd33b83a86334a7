import { applyLine, emptyState, type State } from '../../../data/changes/state.ts'
import type { Fields } from '../../../data/model/kinds.ts'

/** An id of a kind, told apart by a number. */
export const id = (kind: string, n: number): string => `${kind}-${String(n).padStart(16, '0')}`

/** A digest that no test looks behind. */
export const digest = 'a'.repeat(64)

/** Writes records into a state as one act of a writer, each field replacing what `replaces` names. */
export function put(
  state: State,
  records: { readonly [id: string]: Fields },
  { writer = 'w1', n = 1, replaces = [] as readonly string[], author = 'Aïssata' } = {},
): State {
  const ops = Object.entries(records).flatMap(([record, fields]) =>
    Object.entries(fields).map(([field, value]) => ({ id: record, field, value, replaces })),
  )
  const time = `2026-01-01T00:00:${String(n).padStart(2, '0')}.000Z`
  applyLine(state, { act: 'essai', ops, writer, n, time, author }, `${n}`.padStart(64, '0'))
  return state
}

/** An event whose date is chosen from a claim on an open source, with a rival claim from a copy of that source, a place, and an actor with a rank. */
export function archive(): State {
  return put(emptyState(), {
    [id('e', 1)]: {
      title: { value: { text: 'Audience', lang: 'fr', en: 'Audience (en)' } },
      date: { value: '2025-11-11', claim: id('c', 1) },
      type: { value: 'diplomacy' },
    },
    [id('s', 1)]: {
      title: 'Dépêche',
      original: digest,
      text: digest,
      creators: ['AFP'],
      reliability: 'B',
    },
    [id('s', 2)]: { title: 'Reprise', original: digest, derivesFrom: [id('s', 1)] },
    [id('p', 1)]: { source: id('s', 1), exact: 'le 11', start: 3, end: 8, text: digest },
    [id('p', 2)]: { source: id('s', 2), exact: 'le 12', start: 0, end: 5, text: digest },
    [id('c', 1)]: {
      subject: id('e', 1),
      field: 'date',
      value: '2025-11-11',
      passages: [id('p', 1), id('p', 2)],
    },
    [id('c', 2)]: {
      subject: id('e', 1),
      field: 'date',
      value: '2025-11-12',
      passages: [id('p', 2)],
    },
    [id('l', 1)]: { name: { text: 'Bamako', lang: 'fr' }, country: 'ML' },
    [id('a', 1)]: { name: { text: 'Assimi Goïta', lang: 'fr' }, kind: 'person', country: 'ML' },
    [id('r', 1)]: { kind: 'place', event: id('e', 1), to: id('l', 1), order: 0 },
    [id('r', 2)]: {
      kind: 'actor',
      event: id('e', 1),
      to: id('a', 1),
      role: 'host',
      style: { value: 'général d’armée' },
      order: 1,
    },
  })
}
