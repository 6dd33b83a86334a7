import { expect, test } from 'vitest'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { holding, requestOf } from './fixtures/archive.ts'
import { defaultReport } from './fixtures/default-report.ts'

const event = 'e-0000000000000001'
const claim = 'c-0000000000000001'

test('a print says why a value was chosen, that its warning was passed over, and what a verified event lacks', () => {
  const archive = holding({
    [event]: {
      title: { value: { text: 'Audience', lang: 'fr' } },
      date: { value: '2025-11-11', claim, reason: 'official-figure' },
      type: { value: 'diplomacy' },
      status: 'verified',
      statusReason: 'Relu sur pièces',
    },
    's-0000000000000001': { title: 'Dépêche', accessRights: 'open' },
    'p-0000000000000001': { source: 's-0000000000000001', exact: 'mot', start: 0, end: 3 },
    [claim]: {
      ...{ subject: event, field: 'date', value: '2025-11-11', credibility: 5 },
      ...{ passages: ['p-0000000000000001'], stance: 'disputes' },
    },
  })
  const [entry] = buildReport(requestOf(archive)).entries
  expect(entry?.cites.map(({ note }) => note.replaceAll('\u00a0', ' '))).toEqual([
    'Retenu malgré la contestation. Retenu malgré une cote improbable. Retenu : chiffre officiel.',
  ])
  const closing = entry?.facts.filter(({ at }) => at === 'closing').map(({ text }) => text)
  expect(closing?.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Diplomatie',
    'vérifié malgré tout : il y manque une chose',
    'Raison : Relu sur pièces',
  ])
})

test('a print says in which reading words were chosen and that a passage waits to be placed, and names nobody in an anonymous one', () => {
  const source = 's-0000000000000001'
  const passage = 'p-0000000000000001'
  const [received, read, corrected] = ['a', 'b', 'c'].map((one) => one.repeat(64))
  const told = (inForce: string, anonymous: boolean) => {
    const archive = holding({
      [event]: {
        title: { value: { text: 'Audience', lang: 'fr' } },
        date: { value: '2025', claim },
      },
      [source]: {
        ...{ title: 'Registre', accessRights: 'open', original: 'd'.repeat(64) },
        ...{ text: received ?? '', reading: inForce },
      },
      'v-0000000000000001': { source, text: read ?? '', way: 'transcription', by: '' },
      'v-0000000000000002': { source, text: corrected ?? '', way: 'correction', by: 'Awa' },
      [passage]: { source, text: read ?? '', exact: 'mot', start: 0, end: 3 },
      [claim]: {
        ...{ subject: event, field: 'date', value: '2025', credibility: 2, stance: 'supports' },
        ...{ passages: [passage], note: 'Vu.' },
      },
    })
    const options = { ...defaultReport, anonymous }
    const [entry] = buildReport(requestOf(archive, { options })).entries
    return entry?.cites.map(({ note }) => note)
  }
  expect(told('v-0000000000000001', false)).toEqual([
    'Lu dans la transcription faite par essai. Vu.',
  ])
  expect(told('v-0000000000000002', false)).toEqual([
    'Lu dans la transcription faite par essai. Passage à replacer. Vu.',
  ])
  expect(told('v-0000000000000002', true)).toEqual([
    'Lu dans une transcription. Passage à replacer. Vu.',
  ])
})
