import type * as v from 'valibot'
import type { Citing } from '../../data/changes/change.ts'
import { standing } from '../../data/changes/state.ts'
import { readParty } from '../../data/imports/party.ts'
import { type EventField, fieldOf, fieldsOf } from '../../data/model/fields.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { foldName } from '../../data/text/fold.ts'
import { type Json, toJson } from '../../data/text/json.ts'
import type { Key } from '../../data/words/words.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { holdsCited } from '../engine/proposing.ts'
import { type CommandCall, misuse, type OptionSpec } from './command.ts'
import { findId } from './find.ts'
import { chosenAt, passageValue, unheldCode } from './passage-typed.ts'

type Cited = v.InferOutput<typeof Citing>
type Values = Readonly<Partial<Record<EventField, Json>>>

const begun = fieldsOf('event').filter(({ begins }) => begins)
const fields = begun.flatMap(({ name, claims, own }) => (claims === 'stated' && !own ? [name] : []))
const lists = { place: 'places', actor: 'actors', theme: 'themes' } as const
const ties = ['place', 'actor', 'theme'] as const

const head = `(?:${fields.join('|')}|(?:${ties.join('|')})(?::[^=]+)?)`
const citeForm = new RegExp(`^(${head})=([^=:\\s]+):(.+)$`)
const becauseForm = new RegExp(`^(${head})=`)

/** The option that cites words of a source to a value that is given beside it. */
export const citeOption: OptionSpec = {
  name: 'cite',
  value: `${[...fields, ...ties.map((tie) => `${tie}[:NAME]`)].join('|')}=${passageValue}`,
  many: true,
  fits: (value) => isCite(value),
  unfit: whyNotCited,
  told: [
    [':NAME', 'cli.told.cite-name'],
    ['xywh=', 'cli.told.cite-area'],
  ],
}

/** The option that says why cited words are read so, where they do not hold the value themselves. */
export const becauseOption: OptionSpec = {
  name: 'because',
  value: '[FIELD=]TEXT',
  many: true,
  told: [
    ['TEXT', 'cli.told.because'],
    ['FIELD=TEXT', 'cli.told.because-field'],
  ],
}

function isCite(value: string): boolean {
  const place = citeForm.exec(value)?.[3]
  return place !== undefined && chosenAt('', place) !== undefined
}

/** What to say of a citation that names no field, or one that is the archivist's own. */
function whyNotCited(value: string): Key | undefined {
  if (/^[^=:\s]+:(?:\d{1,9}-\d{1,9}|xywh=[\d,]+)$/.test(value)) return 'cli.cite-fieldless'
  const own = begun.some(({ name, own }) => own && value.startsWith(`${name}=`))
  return own ? 'cli.cite-own' : undefined
}

/** What the words of a new event are cited for; what they do not hold says why, or is refused. */
export async function citedOf(
  session: ArchiveSession,
  values: Values,
  call: CommandCall,
): Promise<Outcome<readonly Cited[]>> {
  const asked = call.all('cite')
  const why = reasonsOf(asked, call)
  if (!why.ok) return why
  const { general, own } = why.value
  const cite: Cited[] = []
  let isGeneralSaid = false
  for (const words of asked) {
    const read = readCite(session, words, values, call)
    if (!read.ok) return read
    const held = await holdsCited(session, read.value)
    if (!held.ok) return held
    const named = citeHead(words)
    const interpretation = own.get(named) ?? (held.value ? undefined : general)
    const because = `--because "${named}=…"`
    if (!held.value && interpretation === undefined)
      return failed({ code: unheldCode(read.value.chosen), field: named, because })
    isGeneralSaid ||= !own.has(named) && !held.value
    cite.push({ ...read.value, ...(interpretation === undefined ? {} : { interpretation }) })
  }
  if (general !== undefined && !isGeneralSaid)
    return failed(misuse('cli.because-needless', { value: general }))
  return done(cite)
}

/** The reasons that were given: one for whatever needs it, and those of single citations. */
function reasonsOf(
  cites: readonly string[],
  call: CommandCall,
): Outcome<{
  readonly general: string | undefined
  readonly own: ReadonlyMap<string, string>
}> {
  const heads = new Set(cites.map(citeHead))
  const own = new Map<string, string>()
  let general: string | undefined
  for (const value of call.all('because')) {
    const named = becauseForm.exec(value)?.[1]
    const text = named === undefined ? value : value.slice(named.length + 1)
    if (text.trim() === '') return failed(misuse('cli.missing-value', { name: '--because' }))
    if (named !== undefined && !heads.has(named))
      return failed(misuse('cli.because-uncited', { value: named }))
    if (named === undefined ? general !== undefined : own.has(named))
      return failed(misuse('cli.given-twice', { name: `--because ${named ?? ''}`.trim() }))
    if (named === undefined) general = text
    else own.set(named, text)
  }
  return done({ general, own })
}

function citeHead(words: string): string {
  return citeForm.exec(words)?.[1] ?? ''
}

function readCite(
  session: ArchiveSession,
  words: string,
  values: Values,
  call: CommandCall,
): Outcome<Cited> {
  const [, named = '', sourceId = '', place = ''] = citeForm.exec(words) ?? []
  const source = findId(session.archive, sourceId)
  if (!source.ok) return source
  if (!source.value.startsWith('s-') || standing(session.archive, source.value) === undefined)
    return failed({ code: 'source.unknown', id: sourceId })
  const said = saidBy(named, values, call)
  if (!said.ok) return said
  const chosen = chosenAt(source.value, place)
  if (chosen === undefined) return failed({ code: 'cite.valueless', field: named })
  return done({ chosen, choose: true, ...said.value })
}

/** The field and the value that a citation names: a field's own, or one of the names that are given beside it. */
function saidBy(
  named: string,
  values: Values,
  call: CommandCall,
): Outcome<Pick<Cited, 'field' | 'value' | 'typed'>> {
  const at = named.indexOf(':')
  const tie = ties.find((one) => one === (at < 0 ? named : named.slice(0, at)))
  if (tie !== undefined) {
    const text = nameFor(tie, at < 0 ? undefined : named.slice(at + 1), call)
    if (!text.ok) return text
    return done({
      field: lists[tie],
      value: toJson({ name: { text: text.value, lang: call.lang } }),
    })
  }
  const field = fields.find((one) => one === named)
  const value = field && values[field]
  if (field === undefined || value === undefined)
    return failed({ code: 'cite.valueless', field: named })
  const typed = fieldOf('event', field)?.control === 'date' ? call.one(field) : undefined
  return done({ field, value, ...(typed === undefined || typed === value ? {} : { typed }) })
}

/** The name that is cited among those of an option: the only one, or the one that is named. */
function nameFor(
  tie: (typeof ties)[number],
  wanted: string | undefined,
  call: CommandCall,
): Outcome<string> {
  const given = call.all(tie).map((text) => (tie === 'actor' ? readParty(text).name : text.trim()))
  if (wanted === undefined) {
    const [only] = given
    if (only === undefined) return failed({ code: 'cite.valueless', field: tie })
    return given.length === 1
      ? done(only)
      : failed(misuse('cli.cite-which', { field: tie, known: given.join(', '), name: only }))
  }
  const found = given.find((name) => foldName(name) === foldName(wanted))
  return found === undefined
    ? failed({ code: 'cite.valueless', field: `${tie}:${wanted}` })
    : done(found)
}
