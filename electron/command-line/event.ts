import type * as v from 'valibot'
import type { NewEvent } from '../../data/changes/change.ts'
import { describeDate } from '../../data/dates/describe.ts'
import { readParty } from '../../data/imports/party.ts'
import { type BareValue, type EventField, fieldsOf } from '../../data/model/fields.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import { roles } from '../../data/model/vocabulary.ts'
import type { Json } from '../../data/text/json.ts'
import { say } from '../../data/words/words.ts'
import { act } from '../engine/answers-acting.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { withArchive } from './archive.ts'
import { becauseOption, citedOf, citeOption } from './citing.ts'
import type { CommandCall, LineCommand, Reply } from './command.ts'
import { fieldOption, fieldValue } from './field-options.ts'
import { takeOverOption } from './options.ts'

/** The fields that the command asks of a new event, the date with what it was typed as. */
const asked = fieldsOf('event').filter(({ begins }) => begins)
const required: ReadonlySet<EventField> = new Set(['title', 'date'])

/** What the options give: a title always. */
type Values = { readonly title: BareValue<'event', 'title'> } & {
  readonly [F in EventField]?: BareValue<'event', F>
}

/** Adds an event with its places, actors and themes, each cited field resting on a passage. */
export const addEventCommand: LineCommand = {
  name: 'add-event',
  about: 'cli.about.add-event',
  args: ['ARCHIVE'],
  options: [
    ...asked.flatMap((field) =>
      fieldOption(field).map((option) =>
        required.has(field.name) ? { ...option, required: true } : option,
      ),
    ),
    { name: 'place', value: 'NAME', many: true },
    { name: 'actor', value: `NAME[=${roles.join('|')}]`, many: true, fits: hasKnownRole },
    { name: 'theme', value: 'NAME', many: true },
    citeOption,
    becauseOption,
    takeOverOption,
  ],
  run: (call) => withArchive(call, 'write', (session) => addEvent(session, call)),
}

function hasKnownRole(value: string): boolean {
  const at = value.lastIndexOf('=')
  return at < 0 || roles.some((role) => role === value.slice(at + 1))
}

async function addEvent(session: ArchiveSession, call: CommandCall): Promise<Outcome<Reply>> {
  const { lang } = call
  const typed = call.one('date') ?? ''
  const values: Partial<Record<EventField, Json>> = {}
  for (const field of asked) {
    const value = fieldValue(field, call)
    if (!value.ok) return value
    if (value.value !== undefined) values[field.name] = value.value
  }
  const cite = await citedOf(session, values, call)
  if (!cite.ok) return cite
  const change: v.InferOutput<typeof NewEvent> = {
    kind: 'create-event',
    ...(values as Values),
    typed,
    places: call.all('place').map((text) => ({ name: { text, lang } })),
    actors: call.all('actor').map((words) => {
      const { name, role } = readParty(words)
      const party = { name: { text: name, lang } }
      return role === undefined ? { party } : { party, role }
    }),
    themes: call.all('theme').map((text) => ({ name: { text, lang } })),
    cite: [...cite.value],
  }
  const acted = await act(session, change)
  if (!acted.ok) return acted
  const id = acted.value.id ?? ''
  const date = String(values.date ?? '')
  const described = describeDate(date, { edtfOnly: true, lang })
  const words = described.words ?? ''
  const text = say(lang, 'cli.event.added', { id, words, edtf: date })
  return done({ status: 0, json: { id, date: { ...described, input: typed } }, text })
}
