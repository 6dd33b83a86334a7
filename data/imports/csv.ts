import * as v from 'valibot'
import { type Archive, mentioning, standing } from '../changes/state.ts'
import { Id, kindOf } from '../model/id.ts'
import type { Fields } from '../model/kinds.ts'
import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import { type Lang, Text } from '../model/text.ts'
import { type Role, roles } from '../model/vocabulary.ts'
import { foldName } from '../text/fold.ts'
import type { Json } from '../text/json.ts'
import { changedFields, readFields, unguard } from './csv-cells.ts'
import type { Header, TieColumn } from './csv-columns.ts'
import { readTable, type TableRow } from './csv-table.ts'
import { Gathering, idFrom, type Plan, type RefusedRow, type Step } from './gathering.ts'

/** Plans the import of a plain CSV of events; a row that cannot be read is refused by row and column, the others are taken, a country that is no code left out of them. Yields now and then, so that the caller can show progress or stop. */
export function* planCsv(
  archive: Archive,
  text: string,
  lang: Lang,
): Generator<Step, Outcome<Plan>> {
  const table = readTable(text)
  if (!table.ok) return table
  const { header, count, rows } = table.value
  const gathering = new Gathering(archive)
  const refused: RefusedRow[] = []
  const counts = { new: 0, changed: 0, known: 0 }
  let read = 0
  for (const row of rows) {
    const refuse = ({ column, value, code }: Problem): void => {
      refused.push({
        row: row.number,
        column: String(column ?? ''),
        value: String(value ?? '').slice(0, 200),
        reason: code,
      })
    }
    const outcome = takeRow(gathering, row, header, lang, refuse)
    if (outcome.ok) counts[outcome.value]++
    else refuse(outcome.problem)
    if (++read % 10 === 0) yield { done: read, total: Math.max(read, count) }
  }
  const { ops, isTouchedBy } = gathering
  const { ignored } = header
  return done({ ops, texts: [], ...counts, refused, ignored, isTouchedBy })
}

interface Ties {
  readonly country: string
  readonly places: readonly string[]
  readonly actors: readonly { readonly name: string; readonly role: Role | undefined }[]
  readonly themes: readonly string[]
}

function takeRow(
  gathering: Gathering,
  row: TableRow,
  header: Header,
  lang: Lang,
  leaveOut: (value: Problem) => void,
): Outcome<'new' | 'changed' | 'known'> {
  const of = (column: string): string | undefined => {
    const at = header.at.get(column)
    return at === undefined ? undefined : unguard((row.cells[at] ?? '').trim()).trim()
  }
  const tied = (column: TieColumn): string => of(column) ?? ''
  if (row.broken !== undefined)
    return failed({ code: row.broken, column: '', value: row.cells.join(' | ') })
  if ((of('title') ?? '') === '')
    return failed({ code: 'event.untitled', column: 'title', value: '' })
  const own = v.is(Id, tied('id')) && tied('id').startsWith('e-') ? tied('id') : undefined
  const held = own === undefined ? undefined : standing(gathering.archive, own)?.fields
  const fields = readFields({ of, lang, held })
  if (!fields.ok) return fields
  const countries = listed(tied('country')).map((country) => country.toUpperCase())
  const [country = ''] = countries
  if (!countries.every((one) => /^[A-Z]{2}$/.test(one)))
    leaveOut({ code: 'csv.country', column: 'country', value: tied('country') })
  const ties: Ties = {
    country: countries.length === 1 && /^[A-Z]{2}$/.test(country) ? country : '',
    places: listed(tied('places')),
    actors: listed(tied('actors')).map(readParty),
    themes: listed(tied('themes')),
  }
  const event = own ?? idFrom('event', ...contentOf(of, ties))
  const written =
    held === undefined
      ? { status: 'draft', ...fields.value }
      : changedFields(held, fields.value, header.lang ?? lang)
  const standingAs = gathering.put(event, written, own === undefined)
  const before = gathering.ops.length
  if (own !== undefined || standingAs === 'new') tieAll(gathering, event, ties, lang)
  const isTiedAnew = standingAs === 'known' && gathering.ops.length > before
  return done(isTiedAnew ? 'changed' : standingAs)
}

function tieAll(gathering: Gathering, event: string, ties: Ties, lang: Lang): void {
  let order = 0
  const tie = (kind: string, to: string, name: string, role?: Role): void => {
    const more: Fields = role === undefined ? {} : { role }
    const id = idFrom('link', event, kind, to, role ?? '')
    if (isTied(gathering.archive, event, { to, name, role })) return
    gathering.put(id, { kind, event, to, ...more, order: order++ }, true)
  }
  const [onlyPlace] = ties.places
  for (const name of ties.places) {
    const more: Fields =
      ties.country !== '' && ties.places.length === 1 && name === onlyPlace
        ? { country: ties.country }
        : {}
    tie('place', gathering.party('place', name, lang, more), name)
  }
  for (const { name, role } of ties.actors)
    tie('actor', gathering.party('actor', name, lang), name, role)
  for (const name of ties.themes) tie('theme', gathering.party('term', name, lang), name)
}

/** Whether an event is tied to the record that a name means, or to another of its kind under that very name. */
function isTied(
  archive: Archive,
  event: string,
  {
    to,
    name,
    role,
  }: { readonly to: string; readonly name: string; readonly role: Role | undefined },
): boolean {
  return mentioning(archive, event, 'link').some(({ fields }) => {
    if (fields.event !== event || (fields.role ?? undefined) !== role) return false
    const other = String(fields.to)
    if (other === to) return true
    return kindOf(other) === kindOf(to) && isNamed(standing(archive, other)?.fields.name, name)
  })
}

function isNamed(held: Json | undefined, name: string): boolean {
  const folded = foldName(name)
  const forms = v.is(Text, held) ? [held.text, held.fr, held.en] : []
  return forms.some((form) => form !== undefined && foldName(form) === folded)
}

/** What makes a row without an id the same event when it is read again. Events stand under these ids: the list never grows. */
const telling = ['title', 'date', 'type', 'summary'] as const

function contentOf(of: (column: string) => string | undefined, ties: Ties): readonly string[] {
  const parties = [...ties.places, '|', ...ties.actors.map(({ name }) => name)]
  return [...telling.map((column) => of(column) ?? ''), ...parties]
}

/** The names in a cell: one, or several between semicolons, bars or line feeds. */
function listed(cell: string): readonly string[] {
  const names = cell.split(/[;|\n]/).map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

/** Reads `NAME` or `NAME=ROLE`; what follows the sign is part of the name where it is no role. */
export function readParty(text: string): {
  readonly name: string
  readonly role: Role | undefined
} {
  const at = text.lastIndexOf('=')
  const role = roles.find(
    (one) =>
      one ===
      text
        .slice(at + 1)
        .trim()
        .toLowerCase(),
  )
  if (at <= 0 || role === undefined) return { name: text.trim(), role: undefined }
  return { name: text.slice(0, at).trim(), role }
}
