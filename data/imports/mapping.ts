import * as v from 'valibot'
import { columnIds } from '../exports/column-ids.ts'
import { line } from '../model/text.ts'
import { eventTypes, roles } from '../model/vocabulary.ts'

/** What a column can be beside a field of an event: the key of a row, a part of its date or of its place, a tie, a source, or a cell that is kept as it is, or left out. */
export const partTargets = [
  'key',
  'date-words',
  'date-start',
  'date-end',
  'year',
  'month',
  'day',
  'time',
  'end-year',
  'end-month',
  'end-day',
  'end-time',
  'date-precision',
  'place',
  'region',
  'country',
  'latitude',
  'longitude',
  'place-precision',
  'actor',
  'theme',
  'source',
  'source-date',
  'source-title',
  'kept',
  'left',
] as const
export type PartTarget = (typeof partTargets)[number]

/** Every target of a column, by its id; the fields of an event come from their list. */
export const targets: readonly string[] = [
  ...columnIds.filter(({ isRead }) => isRead).map(({ id }) => id),
  ...partTargets,
]

const Target = v.pipe(
  v.string(),
  v.check((target) => targets.includes(target), 'target'),
)

/** The name of a column as a mapping has it: unnamed ones by their place, `#3`. */
const ColumnName = line(200)

/** The ways in which the figures of a date can follow one another. */
export const dateOrders = ['day-first', 'month-first'] as const
export type DateOrder = (typeof dateOrders)[number]

/** The centuries that years of two figures can be of: `both` where those from 50 on are of the twentieth and the others of the next. */
export const centuries = ['1900', '2000', 'both'] as const
export type Century = (typeof centuries)[number]

/** The most columns of a table. */
export const mostColumns = 4096

/** The name under which a mapping is kept. */
export const MappingName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))

/** One column and what it is; an actor with the part that it plays. */
export const MappedColumn = v.strictObject({
  name: ColumnName,
  as: Target,
  role: v.optional(v.picklist(roles)),
})
export type MappedColumn = v.InferOutput<typeof MappedColumn>

/** How a table is read: what each of its columns is, how figures of its dates stand, what its own words mean, and the data set whose numbers its keys are. It is a value: it can be kept under a name and used for the next file of the same kind. */
export const Mapping = v.strictObject({
  /** The layout that was recognised, by its id; it says what the numbers of that data set mean. */
  layout: v.optional(line(40), ''),
  columns: v.pipe(v.array(MappedColumn), v.maxLength(mostColumns)),
  dates: v.optional(v.picklist(dateOrders)),
  /** Where years have two figures, the century that they are of. */
  century: v.optional(v.picklist(centuries)),
  dataSet: v.optional(line(40), ''),
  /** The type of event that a word of the table means; the empty string where it is kept in words. */
  types: v.optional(
    v.array(v.strictObject({ word: line(200), type: v.picklist(['', ...eventTypes]) })),
    [],
  ),
  /** The country that a word of the table means, by its code of two letters; the empty string for none. */
  countries: v.optional(
    v.array(
      v.strictObject({ word: line(200), country: v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)) }),
    ),
    [],
  ),
})
export type Mapping = v.InferOutput<typeof Mapping>

/** What a person says of a mapping that is proposed: only what is to be otherwise. */
export const Asked = v.strictObject({
  columns: v.optional(v.array(MappedColumn), []),
  dates: Mapping.entries.dates,
  century: Mapping.entries.century,
  dataSet: v.optional(line(40)),
  types: Mapping.entries.types,
  countries: Mapping.entries.countries,
})
export type Asked = v.InferOutput<typeof Asked>

/** A mapping with what a person says of it. */
export function withAsked(mapping: Mapping, asked: Asked): Mapping {
  const said = new Map(asked.columns.map((column) => [column.name, column]))
  const other = new Set(asked.types.map(({ word }) => word))
  const elsewhere = new Set(asked.countries.map(({ word }) => word))
  return {
    ...mapping,
    columns: mapping.columns.map((column) => said.get(column.name) ?? column),
    ...(asked.dates === undefined ? {} : { dates: asked.dates }),
    ...(asked.century === undefined ? {} : { century: asked.century }),
    dataSet: asked.dataSet ?? mapping.dataSet,
    types: [...mapping.types.filter(({ word }) => !other.has(word)), ...asked.types],
    countries: [
      ...mapping.countries.filter(({ word }) => !elsewhere.has(word)),
      ...asked.countries,
    ],
  }
}

/** The names of a header's columns, each once: unnamed ones by their place, repeated ones with it. */
export function columnNames(header: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return header.map((cell, at) => {
    const bare = cell.trim().replace(/\s+/g, ' ').slice(0, 190)
    const name = bare === '' || seen.has(bare) || bare === '__proto__' ? `${bare}#${at + 1}` : bare
    seen.add(name)
    return name
  })
}

/** Which columns each target has, in their order. */
export function columnsOf(mapping: Mapping): ReadonlyMap<string, readonly number[]> {
  const at = new Map<string, number[]>()
  mapping.columns.forEach(({ as }, index) => {
    const known = at.get(as)
    if (known === undefined) at.set(as, [index])
    else known.push(index)
  })
  return at
}
