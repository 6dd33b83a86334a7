import type * as v from 'valibot'
import type { Citing, NewEvent } from '../../data/changes/change.ts'
import { standing } from '../../data/changes/state.ts'
import { describeDate } from '../../data/dates/describe.ts'
import { readParty } from '../../data/imports/csv.ts'
import {
  type BareValue,
  type EventField,
  type Field,
  fieldOf,
  fieldsOf,
} from '../../data/model/fields.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { roles } from '../../data/model/vocabulary.ts'
import type { Json } from '../../data/text/json.ts'
import { type Key, say } from '../../data/words/words.ts'
import { act } from '../engine/answers-acting.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { withArchive } from './archive.ts'
import type { CommandCall, LineCommand, Reply } from './command.ts'
import { fieldOption, fieldValue } from './field-options.ts'
import { findId } from './find.ts'
import { takeOverOption } from './options.ts'

/** The fields that the command asks of a new event, the date with what it was typed as. */
const asked = fieldsOf('event').filter(({ begins }) => begins)
const cited = asked.flatMap(({ name, claims, own }) => (claims === 'stated' && !own ? [name] : []))
const citeForm = new RegExp(`^(${cited.join('|')})=([^=:\\s]+):(\\d{1,9})-(\\d{1,9})$`)
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
    { name: 'actor', value: 'NAME[=ROLE]', many: true, fits: hasKnownRole },
    { name: 'theme', value: 'NAME', many: true },
    {
      name: 'cite',
      value: `${cited.join('|')}=SOURCE:START-END`,
      many: true,
      fits: (value) => citeForm.test(value),
      unfit: whyNotCited,
    },
    takeOverOption,
  ],
  run: (call) => withArchive(call, 'write', (session) => addEvent(session, call)),
}

/** What a date was typed as, where that says more than its value. */
function typedAs(
  field: Field | undefined,
  call: CommandCall,
  value: Json,
): { readonly typed?: string } {
  const typed = field?.control === 'date' ? call.one(field.name) : undefined
  return typed === undefined || typed === value ? {} : { typed }
}

/** What to say of a citation that names no field, or one that is the archivist's own. */
function whyNotCited(value: string): Key | undefined {
  if (/^[^=:\s]+:\d{1,9}-\d{1,9}$/.test(value)) return 'cli.cite-fieldless'
  const own = asked.some(({ name, own }) => own && value.startsWith(`${name}=`))
  return own ? 'cli.cite-own' : undefined
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
  const cite: v.InferOutput<typeof Citing>[] = []
  for (const words of call.all('cite')) {
    const citing = citingOf(session, words, values, call)
    if (!citing.ok) return citing
    cite.push(citing.value)
  }
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
    cite,
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

function citingOf(
  session: ArchiveSession,
  words: string,
  values: Partial<Record<EventField, Json>>,
  call: CommandCall,
): Outcome<v.InferOutput<typeof Citing>> {
  const [, named, sourceId = '', start, end] = citeForm.exec(words) ?? []
  const field = cited.find((one) => one === named)
  if (field === undefined) return failed({ code: 'claim.field', field: named ?? '' })
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
    ...typedAs(fieldOf('event', field), call, value),
  })
}
