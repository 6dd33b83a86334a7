import type * as v from 'valibot'
import type { Citing, NewEvent } from '../../data/changes/change.ts'
import { standing } from '../../data/changes/state.ts'
import { describeDate } from '../../data/dates/describe.ts'
import { readTyped } from '../../data/dates/typed.ts'
import { readParty } from '../../data/imports/csv.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { eventTypes, roles } from '../../data/model/vocabulary.ts'
import { say } from '../../data/words/words.ts'
import { act } from '../engine/answers-acting.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { withArchive } from './archive.ts'
import type { Call, Command, Reply } from './command.ts'
import { findId } from './find.ts'

const citedFields = ['title', 'date', 'type', 'summary'] as const
type CitedField = (typeof citedFields)[number]
const citeForm = /^(?:(title|date|type|summary)=)?([^=:\s]+):(\d{1,9})-(\d{1,9})$/

/** Adds an event with its places, actors and themes, each cited field resting on a passage. */
export const addEventCommand: Command = {
  name: 'add-event',
  about: 'cli.about.add-event',
  args: ['ARCHIVE'],
  options: [
    { name: 'title', value: 'T', required: true },
    { name: 'date', value: 'D', required: true },
    { name: 'type', value: 'T', known: eventTypes },
    { name: 'summary', value: 'T' },
    { name: 'place', value: 'NAME', many: true },
    { name: 'actor', value: 'NAME[=ROLE]', many: true, fits: hasKnownRole },
    { name: 'theme', value: 'NAME', many: true },
    {
      name: 'cite',
      value: `[${citedFields.join('|')}=]SOURCE:START-END`,
      many: true,
      fits: (value) => citeForm.test(value),
    },
  ],
  run: (call) => withArchive(call, 'write', (session) => addEvent(session, call)),
}

function hasKnownRole(value: string): boolean {
  const at = value.lastIndexOf('=')
  return at < 0 || roles.some((role) => role === value.slice(at + 1))
}

async function addEvent(session: ArchiveSession, call: Call): Promise<Outcome<Reply>> {
  const { lang } = call
  const typed = call.one('date') ?? ''
  const read = readTyped(typed, lang)
  if (!read.ok) return read
  const date = read.value.edtf
  const title = { text: call.one('title') ?? '', lang }
  const type = eventTypes.find((one) => one === call.one('type'))
  const summaryText = call.one('summary')
  const summary = summaryText === undefined ? undefined : { text: summaryText, lang }
  const values = { title, date, type, summary }
  const cite: v.InferOutput<typeof Citing>[] = []
  for (const words of call.all('cite')) {
    const citing = citingOf(session, words, values, typed)
    if (!citing.ok) return citing
    cite.push(citing.value)
  }
  const change: v.InferOutput<typeof NewEvent> = {
    kind: 'create-event',
    title,
    date,
    typed,
    ...(type === undefined ? {} : { type }),
    ...(summary === undefined ? {} : { summary }),
    places: call.all('place').map((text) => ({ name: { text, lang } })),
    actors: call.all('actor').map((words) => {
      const { name, role } = readParty(words)
      const party = { name: { text: name, lang } }
      return role === undefined ? { party } : { party, role }
    }),
    themes: call.all('theme').map((text) => ({ name: { text, lang } })),
    cite,
  }
  const acted = await act(session, change)
  if (!acted.ok) return acted
  const id = acted.value.id ?? ''
  const described = describeDate(date, { edtfOnly: true, lang })
  const words = described.words ?? ''
  const text = say(lang, 'cli.event.added', { id, words, edtf: date })
  return done({ status: 0, json: { id, date: { ...described, input: typed } }, text })
}

function citingOf(
  session: ArchiveSession,
  words: string,
  values: { readonly [K in CitedField]: v.InferOutput<typeof Citing>['value'] | undefined },
  typed: string,
): Outcome<v.InferOutput<typeof Citing>> {
  const [, named, sourceId = '', start, end] = citeForm.exec(words) ?? []
  const field = citedFields.find((one) => one === named) ?? 'date'
  const source = findId(session.archive, sourceId)
  if (!source.ok) return source
  if (!source.value.startsWith('s-') || standing(session.archive, source.value) === undefined)
    return failed({ code: 'source.unknown', id: sourceId })
  const value = values[field]
  if (value === undefined) return failed({ code: 'cite.valueless', field })
  return done({
    chosen: { source: source.value as never, start: Number(start), end: Number(end) },
    field,
    value,
    choose: true,
    ...(field === 'date' && typed !== value ? { typed } : {}),
  })
}
