import type * as v from 'valibot'
import type { Citing } from '../../data/changes/change.ts'
import { standing } from '../../data/changes/state.ts'
import { readTyped } from '../../data/dates/typed.ts'
import { claimedField, type Field } from '../../data/model/fields.ts'
import type { Id } from '../../data/model/id.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { readTollLine } from '../../data/model/read-toll.ts'
import { credibilities } from '../../data/model/vocabulary.ts'
import { type Json, toJson } from '../../data/text/json.ts'
import { sayPath } from '../../data/words/say-value.ts'
import { say } from '../../data/words/words.ts'
import { act } from '../engine/answers-acting.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { holdsCited } from '../engine/proposing.ts'
import { withArchive } from './archive.ts'
import { type CommandCall, type LineCommand, misuse, type Reply } from './command.ts'
import { tollForm } from './field-options.ts'
import { findId } from './find.ts'
import { takeOverOption } from './options.ts'
import { chosenAt, passageValue, unheldCode } from './passage-typed.ts'

const passageForm = /^([^=:\s]+):(.+)$/
const lists: ReadonlySet<string> = new Set(['places', 'actors', 'themes'])
const figures = credibilities.map(String)

/** Notes what a passage says of a field of an event; what is shown stays as it is. */
export const claimCommand: LineCommand = {
  name: 'claim',
  about: 'cli.about.claim',
  args: ['ARCHIVE', 'EVENT'],
  options: [
    { name: 'field', value: 'FIELD', required: true },
    { name: 'value', value: 'V', required: true },
    {
      name: 'passage',
      value: passageValue,
      required: true,
      fits: (value) => chosenAt('', passageForm.exec(value)?.[2] ?? '') !== undefined,
      told: [['xywh=', 'cli.told.cite-area']],
    },
    { name: 'credibility', value: figures.join('|'), known: figures },
    { name: 'disputes', value: null },
    { name: 'note', value: 'T' },
    { name: 'because', value: 'T', told: [['T', 'cli.told.because']] },
    takeOverOption,
  ],
  run: (call) => withArchive(call, 'write', (session) => noteClaim(session, call)),
}

async function noteClaim(session: ArchiveSession, call: CommandCall): Promise<Outcome<Reply>> {
  const { archive } = session
  const event = findId(archive, call.args[1] ?? '')
  if (!event.ok) return event
  const field = call.one('field') ?? ''
  const value = valueFor(field, call)
  if (!value.ok) return value
  const [, named = '', place = ''] = passageForm.exec(call.one('passage') ?? '') ?? []
  const source = findId(archive, named)
  if (!source.ok) return source
  const chosen = chosenAt(source.value, place)
  if (chosen === undefined) return failed({ code: 'source.unknown', id: named })
  const { lang } = call
  const typed = call.one('value') ?? ''
  const credibility = credibilities.find((one) => String(one) === call.one('credibility'))
  const [note, interpretation] = [call.one('note'), call.one('because')]
  const citing: v.InferOutput<typeof Citing> = {
    chosen,
    field,
    value: value.value,
    choose: false,
    ...(call.has('disputes') ? { stance: 'disputes' } : {}),
    ...(credibility === undefined ? {} : { credibility }),
    ...(note === undefined ? {} : { note }),
    ...(interpretation === undefined ? {} : { interpretation }),
    ...(typed === value.value || typed.length > 400 ? {} : { typed }),
  }
  if ((interpretation ?? '').trim() === '') {
    const held = await holdsCited(session, citing)
    if (!held.ok) return held
    if (!held.value) return failed({ code: unheldCode(chosen), field, because: '--because "…"' })
  }
  const acted = await act(session, { kind: 'cite', event: event.value as Id, cite: [citing] })
  if (!acted.ok) return acted
  const id = acted.value.id ?? ''
  const held = standing(session.archive, id)?.fields ?? {}
  const json = { id, event: event.value, field: String(held.field), value: held.value ?? null }
  return done({
    status: 0,
    json,
    text: say(lang, 'cli.claimed', { id, field: sayPath(json.field, lang) }),
  })
}

/** The value that was typed, in the shape of its field: of a place, an actor or a theme, its record or its name. */
function valueFor(path: string, call: CommandCall): Outcome<Json> {
  const typed = call.one('value') ?? ''
  const isRecord = /^[alt]-[0-9a-z]{16}$/.test(typed)
  if (lists.has(path))
    return done(toJson(isRecord ? { id: typed } : { name: { text: typed, lang: call.lang } }))
  const field = claimedField(path)
  if (field === undefined) return failed({ code: 'claim.field', field: path })
  if (field.own) return failed({ code: 'claim.own', field: path })
  return read(field, typed, call)
}

function read(field: Field, typed: string, { lang }: CommandCall): Outcome<Json> {
  const { name } = field
  switch (field.control) {
    case 'line':
    case 'text':
      return done(field.written ? { text: typed, lang } : typed)
    case 'date': {
      const date = readTyped(typed, lang)
      return date.ok ? done(date.value.edtf) : date
    }
    case 'choice': {
      const known = field.choices.map(String).join(', ')
      const choice = field.choices.find((one) => String(one) === typed)
      return choice === undefined
        ? failed(misuse('cli.bad-value', { name: '--value', value: typed, known }))
        : done(choice)
    }
    case 'toll': {
      const toll = readTollLine(typed)
      return toll === undefined || toll === null
        ? failed(misuse('cli.bad-form', { name: '--value', value: typed, form: tollForm }))
        : done({ ...toll })
    }
    case 'lines':
    case 'identifiers':
    case 'cells':
    case 'texts':
    case 'names':
    case 'records':
    case 'none':
      return name === 'to' ? done(typed) : failed({ code: 'claim.field', field: name })
  }
}
