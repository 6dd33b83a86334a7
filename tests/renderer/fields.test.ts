import { flushSync, mount, unmount } from 'svelte'
import { afterEach, expect, test } from 'vitest'
import { fieldsOf } from '../../data/model/fields.ts'
import { readEvent } from '../../data/reading/read-event.ts'
import { sayValue } from '../../data/words/say-value.ts'
import { say } from '../../data/words/words.ts'
import { archive } from '../../renderer/desk/archive.svelte.ts'
import { citableFields } from '../../renderer/desk/event-fields.ts'
import { eventInHand } from '../../renderer/desk/event-in-hand.svelte.ts'
import { fieldWords, setWords } from '../../renderer/desk/history-lines.ts'
import Fields from '../../renderer/places/home/event/Fields.svelte'
import Head from '../../renderer/places/home/event/Head.svelte'
import NewEvent from '../../renderer/places/new-event/NewEvent.svelte'
import { newEvent } from '../../renderer/places/new-event/new-event.svelte.ts'
import CiteValue from '../../renderer/places/reading/CiteValue.svelte'
import { citing } from '../../renderer/places/reading/citing.svelte.ts'
import { event, heldFor, plainly, titled, valueFor } from '../data/fields/kept.ts'
import { holding } from '../data/print/fixtures/archive.ts'
import { answerWith } from './door.ts'
import { standingIn } from './whole-answers.ts'

const fields = fieldsOf('event').map((field) => [field.name, field] as const)
const drawn: ReturnType<typeof mount>[] = []

afterEach(async () => {
  for (const each of drawn.splice(0)) await unmount(each)
  document.body.replaceChildren()
})

function viewWith(name?: string) {
  const field = fieldsOf('event').find((one) => one.name === name)
  const more = field === undefined ? {} : { [field.name]: heldFor(field) }
  const read = readEvent(holding({ [event]: { ...titled, ...more } }), event)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

/** What a page says, its labels that are not drawn and the options of its lists included. */
function page(): string {
  const named = [...document.body.querySelectorAll('[aria-label]')]
  const labels = named.map((one) => one.getAttribute('aria-label'))
  const typed = [...document.body.querySelectorAll('select')].map(
    ({ selectedOptions }) => selectedOptions[0]?.textContent,
  )
  return plainly([document.body.textContent, ...labels, ...typed].join('\n'))
}

test.each(fields)('the panel shows and edits the %s of an event', (name, field) => {
  answerWith({})
  const props = { view: viewWith(name), isFixed: false }
  for (const part of [Head, Fields]) drawn.push(mount(part, { target: document.body, props }))
  flushSync()
  const said = sayValue(field, valueFor(field), { lang: 'fr', days: 'weekday' })
  expect(page()).toContain(say('fr', field.label))
  expect(page()).toContain(plainly(said))
})

test.each(fields)(
  'the form of a new event asks for its %s, where its entry says so',
  (name, field) => {
    answerWith({ change: { act: 'create-event', id: null, dot: 'w:1' } })
    newEvent.leave()
    newEvent.begin()
    drawn.push(mount(NewEvent, { target: document.body }))
    flushSync()
    const labels = [...document.body.querySelectorAll('label, legend')]
    const isAsked = labels.some(({ textContent }) => textContent?.trim() === say('fr', field.label))
    expect(isAsked).toBe(field.begins)
    const asked = answerWith({ change: { act: 'create-event', id: null, dot: 'w:1' } })
    newEvent.title = 'Relève'
    for (const edit of newEvent.edits) if (edit.field.name === name) edit.show(valueFor(field))
    newEvent.save()
    const change = asked.find(({ verb }) => verb === 'change')?.input as Record<string, unknown>
    expect(change[name] !== undefined).toBe(field.begins)
    newEvent.leave()
  },
)

test.each(fields)(
  'words are cited to the %s with a control of its own, where claims may speak for it',
  async (name, field) => {
    answerWith({})
    const view = viewWith(name)
    const isCited = field.claims === 'stated' && !field.own
    expect(citableFields(view).some(({ path }) => path === name)).toBe(isCited)
    if (!isCited) return
    answerWith({ 'event.read': view, 'archive.standing': standingIn('A') })
    archive.refresh()
    await expect.poll(() => archive.standing).not.toBeNull()
    eventInHand.take(event)
    await expect.poll(() => citing.event?.id).toBe(event)
    expect(citing.fields).toContain(name)
    citing.setField(name)
    drawn.push(mount(CiteValue, { target: document.body }))
    flushSync()
    expect(document.body.querySelector('input, textarea, select')).not.toBeNull()
    expect(citing.typed).toBeNull()
    citing.edit?.show(valueFor(field))
    expect(citing.typed?.value).toMatchObject(valueFor(field) as object)
    citing.close()
  },
)

test.each(fields)('history names the %s and says its values in words', (name, field) => {
  const place = { id: event, field: name }
  expect(fieldWords(place)).toBe(say('fr', field.label))
  const said = sayValue(field, valueFor(field), { lang: 'fr', days: 'weekday' })
  expect(setWords(place, heldFor(field), {})).toBe(said)
})
