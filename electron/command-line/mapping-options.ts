import * as v from 'valibot'
import { countryNamed, nearestCountries } from '../../data/imports/countries.ts'
import { layoutNamed, layouts, ownLayout } from '../../data/imports/layouts/layouts.ts'
import {
  Asked,
  centuries,
  dateOrders,
  type Mapping,
  MappingName,
  targets,
} from '../../data/imports/mapping.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import { eventTypes, roles } from '../../data/model/vocabulary.ts'
import { onlyNear } from '../../data/text/near.ts'
import { countryWords } from '../../data/words/place-words.ts'
import { keptMappings } from '../engine/kept-mappings.ts'
import { type CommandCall, misuse, type OptionSpec } from './command.ts'

const isNamed = (value: string): boolean => v.is(MappingName, value)
const isPair = (value: string): boolean => value.lastIndexOf('=') > 0

/** What can be said of a mapping: each option answers what a table may ask, or says a column otherwise. */
export const tableOptions: readonly OptionSpec[] = [
  { name: 'column', value: 'NAME=TARGET[:ROLE]', many: true, fits: isPair },
  { name: 'dates', value: dateOrders.join('|'), known: dateOrders },
  { name: 'century', value: centuries.join('|'), known: centuries },
  { name: 'type', value: 'WORD=TYPE', many: true, fits: isPair },
  { name: 'country', value: 'WORD=COUNTRY', many: true, fits: isPair },
  { name: 'data-set', value: 'NAME' },
  { name: 'sheet', value: 'NAME' },
  { name: 'keep-mapping', value: 'NAME', fits: isNamed },
]

/** The mapping that a call names: one that is kept on this machine, or the layout of a data set. */
export async function keptFor(
  call: CommandCall,
): Promise<Outcome<{ readonly kept?: Mapping; readonly layout?: string }>> {
  const name = call.one('mapping')
  if (name === undefined) return done({})
  const kept = await keptMappings(call.person.machine)
  const found = kept.find((one) => one.name === name)
  if (found !== undefined) return done({ kept: found.mapping })
  if (name === 'plain' || name === ownLayout || layoutNamed(name) !== undefined)
    return done({ layout: name })
  const known = [...kept.map((one) => one.name), 'plain', ownLayout, ...layouts.map(({ id }) => id)]
  const likely = onlyNear(name, known)
  const told = { code: 'mapping.unknown', name, known }
  return failed(likely === undefined ? told : { ...told, likely })
}

/** What a call says of the mapping that is proposed. */
export function askedOf(call: CommandCall): Outcome<Asked> {
  const columns: { name: string; as: string; role?: string }[] = []
  for (const pair of call.all('column')) {
    const [name, said] = parted(pair)
    const [as = '', role] = said.split(':')
    if (!targets.includes(as)) return notKnown('problem.mapping.target', as, targets)
    columns.push({ name, as, ...(role === undefined ? {} : { role }) })
  }
  const asked = v.safeParse(Asked, {
    columns,
    ...(call.has('dates') ? { dates: call.one('dates') } : {}),
    ...(call.has('century') ? { century: call.one('century') } : {}),
    ...(call.has('data-set') ? { dataSet: call.one('data-set') } : {}),
    types: call
      .all('type')
      .map(parted)
      .map(([word, type]) => ({ word, type })),
    countries: call
      .all('country')
      .map(parted)
      // By its code or by its name; what names none is told below.
      .map(([word, country]) => ({ word, country: countryNamed(country) ?? country })),
  })
  if (asked.success) return done(asked.output)
  const where = v.getDotPath(asked.issues[0]) ?? ''
  const value = String(asked.issues[0].input)
  if (where.startsWith('countries'))
    return failed(misuse('problem.mapping.country', { value, known: nearestTo(value, call.lang) }))
  return notKnown('problem.mapping.word', value, where.startsWith('types') ? eventTypes : roles)
}

function notKnown(
  code: 'problem.mapping.target' | 'problem.mapping.word',
  value: string,
  known: readonly string[],
): Outcome<never> {
  const likely = onlyNear(value, known)
  const told = { value, known: known.join(', ') }
  return failed(misuse(code, likely === undefined ? told : { ...told, likely }))
}

function nearestTo(typed: string, lang: Lang): string {
  const near = nearestCountries(typed)
  return (near.length > 0 ? near : ['ML', 'BF', 'NE'])
    .map((code) => `${countryWords(code, lang)} (${code})`)
    .join(', ')
}

function parted(pair: string): readonly [string, string] {
  const at = pair.lastIndexOf('=')
  return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
}
