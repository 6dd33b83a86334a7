import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { Citing } from '../../data/changes/change.ts'
import type { Offer, Proposed } from '../../data/evidence/proposal.ts'
import { archive } from '../../renderer/desk/archive.svelte.ts'
import { eventInHand } from '../../renderer/desk/event-in-hand.svelte.ts'
import { saidByWords } from '../../renderer/desk/said-by-words.svelte.ts'
import { statedOf } from '../../renderer/desk/statement.ts'
import { begunWork } from '../../renderer/places/reading/begun.svelte.ts'
import { citing } from '../../renderer/places/reading/citing.svelte.ts'
import { answerWith } from './door.ts'
import { eventViewOf, standingIn } from './whole-answers.ts'

const event = 'e-0000000000000001'
const words = {
  source: 's-0000000000000001' as never,
  ...{ start: 3, end: 40, exact: 'le 3 mars 2024, au moins 20 morts, Goïta' },
}

function offer(field: Offer['field'], value: Offer['value'], name: string | null): Offer {
  const place = { start: 3, end: 9, words: '3 mars' }
  return {
    field,
    value,
    ...place,
    reckoned: null,
    name: name === null ? null : { text: name, lang: 'fr' },
  }
}

const offers = [
  offer('date', '2024-03-03', null),
  offer('toll', { low: 20, best: null, high: null }, null),
  offer('actors', 'a-0000000000000001', 'Assimi Goïta'),
  offer('places', 'l-0000000000000001', 'Kidal'),
]
const found: Proposed = { proposals: offers, noDates: [], sought: { actor: 1, place: 1, term: 0 } }
const answers = {
  'archive.standing': standingIn('A'),
  'event.read': eventViewOf(event, 'Fait'),
  'passage.propose': found,
  change: { act: 'cite', id: null, dot: 'w:1' },
}

beforeEach(async () => {
  answerWith(answers)
  archive.refresh()
  await expect.poll(() => archive.standing).not.toBeNull()
  eventInHand.letGo()
  citing.close()
  begunWork.leave()
})

async function begun(): Promise<void> {
  eventInHand.take(event)
  citing.begin(words)
  await expect.poll(() => citing.event?.id).toBe(event)
  await expect.poll(() => saidByWords.found.proposals.length).toBe(offers.length)
}

test('no event is in hand until a person takes one, and nothing is taken from words by itself', async () => {
  citing.begin(words)
  await expect.poll(() => saidByWords.found.proposals.length).toBe(offers.length)
  expect(citing.event).toBeNull()
  expect(citing.statements).toEqual([])
  expect(citing.canNote).toBe(false)
  citing.cite()
  eventInHand.take(event)
  await expect.poll(() => citing.event?.id).toBe(event)
  expect(citing.statements).toEqual([])
  expect(citing.field).toBe('')
  expect([citing.credibility, citing.stance]).toEqual([null, 'supports'])
})

test('what the words do not hold waits for why they are read so', async () => {
  await begun()
  citing.setField('date')
  citing.edit?.show('2024-03-03')
  expect(citing.canNote).toBe(true)
  citing.edit?.show('2024-04')
  expect(citing.canNote).toBe(false)
  citing.why = 'Le mois suivant, selon la suite du texte.'
  expect(citing.canNote).toBe(true)
  expect(citing.said).toMatch(/\(interprété\)$/)
  citing.edit?.date.show('31 février 2024')
  expect(citing.canNote).toBe(false)
})

test('several fields are typed one after the other, each with why, and go in the act that the button states', async () => {
  const asked = answerWith(answers)
  await begun()
  citing.setField('type')
  const [attack] = citing.edit?.field.choices ?? []
  citing.edit?.show(attack)
  citing.keepTyped()
  expect(citing.taken).toEqual([])
  citing.why = '« morts » dit une attaque.'
  citing.keepTyped()
  expect([citing.field, citing.why, citing.taken.length]).toEqual(['', '', 1])
  citing.setField('date')
  citing.edit?.show('2024-04')
  citing.why = 'Le mois suivant.'
  citing.keepTyped()
  citing.setField('date')
  citing.edit?.show('2024-04')
  expect([citing.isTypedTaken, citing.statements.length, citing.canNote]).toEqual([true, 2, true])
  citing.take(offer('toll', { low: 20, best: null, high: null }, null))
  expect(citing.said).toMatch(/type.*date.*bilan/)
  citing.cite()
  const [cite = []] = asked
    .filter(({ verb }) => verb === 'change')
    .map(({ input }) => (input as { readonly cite: readonly Citing[] }).cite)
  expect(cite.map(({ field, interpretation }) => [field, interpretation])).toEqual([
    ['type', '« morts » dit une attaque.'],
    ['date', 'Le mois suivant.'],
    ['toll', undefined],
  ])
})

/** What a person may do in the form, in any order. */
const deeds = fc.oneof(
  fc.constantFrom(...offers).map((one) => () => citing.take(one)),
  fc.nat(3).map((n) => () => {
    const one = citing.statements[n]
    if (one !== undefined) citing.drop(one)
  }),
  fc.tuple(fc.nat(3), fc.boolean()).map(([n, isShown]) => () => {
    const one = citing.statements[n]
    if (one !== undefined) citing.show(one, isShown)
  }),
  fc.constantFrom('', 'date', 'type', 'toll').map((field) => () => citing.setField(field)),
  fc
    .constantFrom('2024-04', '31 février 2024', '')
    .map((text) => () => citing.edit?.date.show(text)),
  fc.constantFrom('', 'Le mois suivant.').map((why) => () => {
    citing.why = why
  }),
  fc.constantFrom('supports' as const, 'disputes' as const).map((stance) => () => {
    citing.stance = stance
  }),
  fc.constant(() => citing.keepTyped()),
  fc.constant(() => citing.begin(words)),
)

// 80 sequences of up to 14 deeds meet each two of them in either order several times.
test('whatever was done in the form, the call carries each value that the button states, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { maxLength: 14 }), async (story) => {
      const asked = answerWith(answers)
      await begun()
      for (const deed of story) deed()
      await expect.poll(() => saidByWords.isLooking).toBe(false)
      const { said, statements, canNote, stance } = citing
      const told = statements.map((one) => statedOf(one, citing.event))
      const sent = asked.length
      citing.cite()
      const [call] = asked.slice(sent).filter(({ verb }) => verb === 'change')
      expect(call !== undefined).toBe(canNote)
      if (call === undefined) return citing.close()
      const { cite } = call.input as { readonly cite: readonly Citing[] }
      expect(cite).toHaveLength(told.length)
      for (const { field, value } of told) expect(said).toContain(`${field}, ${value}`)
      cite.forEach((one, i) => {
        const { path, value, interpretation, isShown } = statements[i] ?? {}
        const isNamed = path === 'actors' || path === 'places'
        expect(one).toMatchObject({ field: path, value: isNamed ? { id: value } : value, stance })
        expect([one.interpretation ?? '', one.choose]).toEqual([interpretation, isShown])
      })
      await expect.poll(() => citing.open).toBeNull()
    }),
    { numRuns: 80 },
  )
})

test('what was taken and typed waits on its words while another source is open, and is noted of nothing else', async () => {
  await begun()
  const [date, toll] = offers
  if (date === undefined || toll === undefined) return
  citing.take(date)
  citing.setField('type')
  const [attack] = citing.edit?.field.choices ?? []
  citing.edit?.show(attack)
  citing.why = 'Le mot « morts ».'
  const other = { ...words, source: 's-0000000000000002' as never, exact: 'un autre texte' }
  citing.goTo(other.source)
  expect([citing.open, citing.words, citing.statements, citing.canNote]).toEqual([
    ...[null, null, [], false],
  ])
  expect(begunWork.waiting.map(({ words: waiting }) => waiting.exact)).toEqual([words.exact])
  citing.begin(other)
  expect([citing.taken, citing.why, citing.field]).toEqual([[], '', ''])
  citing.take(toll)
  citing.goTo(words.source)
  expect(citing.words).toEqual(words)
  expect([citing.why, citing.statements.map(({ path }) => path)]).toEqual([
    ...['Le mot « morts ».', ['date', 'type']],
  ])
  const asked = answerWith(answers)
  citing.cite()
  const [call] = asked.filter(({ verb }) => verb === 'change')
  const { cite = [] } = (call?.input ?? {}) as { readonly cite?: readonly Citing[] }
  expect(cite.map(({ chosen, field }) => [chosen, field])).toEqual(
    ['date', 'type'].map((field) => [expect.objectContaining({ source: words.source }), field]),
  )
  await expect.poll(() => citing.open).toBeNull()
  const [left] = begunWork.waiting
  expect([begunWork.waiting.length, left?.words.source]).toEqual([1, other.source])
  if (left !== undefined) begunWork.giveUp(left)
})

test('a form in which nothing was taken or typed leaves nothing behind, and pressing the key again on the same words loses nothing', async () => {
  await begun()
  citing.goTo('s-0000000000000002')
  expect([citing.open, begunWork.waiting]).toEqual([null, []])
  await begun()
  const [date] = offers
  if (date !== undefined) citing.take(date)
  citing.begin(words)
  expect(citing.taken).toHaveLength(1)
  const wider = { ...words, end: words.end + 5, exact: `${words.exact} hier` }
  citing.begin(wider)
  expect([citing.taken, begunWork.waiting.length]).toEqual([[], 1])
  citing.begin(words)
  expect([citing.taken.length, begunWork.waiting.length]).toEqual([1, 0])
  citing.beginNote(words, 'ancienne')
  citing.note = 'nouvelle'
  citing.goTo('s-0000000000000002')
  expect(begunWork.waiting.map(({ form }) => form.open)).toEqual(['cite', 'note'])
  begunWork.leave()
})
