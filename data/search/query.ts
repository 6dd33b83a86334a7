import type { Lang } from '../model/text.ts'
import type { ListedField, QueryField } from './query-words.ts'
import { wordOfField, wordOfValue } from './query-words.ts'

/** The fields of which one asks by a name: records that bear it, or whose name holds it. */
export const namedFields = ['place', 'country', 'actor', 'theme', 'source'] as const
export type NamedField = (typeof namedFields)[number]

/** The fields of which one asks by a date. */
export const datedFields = ['date', 'before', 'after', 'since', 'until'] as const
export type DatedField = (typeof datedFields)[number]

/** How a toll is compared. */
export const signs = ['>', '>=', '<', '<=', '='] as const
export type Sign = (typeof signs)[number]

/** One thing that a query asks for; `not` asks for what it does not apply to. Of several values one is enough. */
export type QueryPart =
  | { readonly kind: 'words'; readonly not: boolean; readonly text: string }
  | { readonly kind: 'phrase'; readonly not: boolean; readonly text: string }
  | {
      readonly kind: 'listed'
      readonly not: boolean
      readonly field: ListedField
      readonly values: readonly string[]
    }
  | {
      readonly kind: 'named'
      readonly not: boolean
      readonly field: NamedField
      readonly values: readonly string[]
    }
  | {
      readonly kind: 'dated'
      readonly not: boolean
      readonly field: DatedField
      readonly edtf: string
    }
  | { readonly kind: 'toll'; readonly not: boolean; readonly sign: Sign; readonly n: number }

/** What a query asks for: all its parts. `open` where its last word may be the beginning of one, for it is still being typed. */
export interface Query {
  readonly parts: readonly QueryPart[]
  readonly open: boolean
}

/** Writes a query as it could have been typed, with the field words of a language. */
export function printQuery({ parts, open }: Query, lang: Lang): string {
  const written = parts.map((part, i) => {
    const isTyped = open && i === parts.length - 1
    return `${part.not ? '-' : ''}${printPart(part, lang, isTyped)}`
  })
  const last = parts.at(-1)
  const needsEnd = last?.kind === 'words' && !last.not && !open
  return `${written.join(' ')}${needsEnd ? ' ' : ''}`
}

function printPart(part: QueryPart, lang: Lang, isTyped: boolean): string {
  switch (part.kind) {
    case 'words':
      return part.text
    case 'phrase':
      return isTyped ? `"${part.text}` : `"${part.text}"`
    case 'listed':
      return field(
        part.field,
        part.values.map((slug) => wordOfValue(part.field, slug, lang)),
        lang,
      )
    case 'named':
      return field(part.field, part.values, lang)
    case 'dated':
      return field(part.field, [part.edtf], lang)
    case 'toll':
      return `${wordOfField('toll', lang)}${part.sign}${part.n}`
  }
}

function field(name: QueryField, values: readonly string[], lang: Lang): string {
  const written = values.map((value) => (/^[^\s,"“”„«»]+$/u.test(value) ? value : `"${value}"`))
  return `${wordOfField(name, lang)}:${written.join(',')}`
}

/** The words and phrases that a query asks for, as the index reads them; those that it does not want are left out. */
export function wordsAsked({ parts, open }: Query): string {
  const asked = parts.filter(({ kind, not }) => !not && (kind === 'words' || kind === 'phrase'))
  return printQuery({ parts: asked, open: open && parts.at(-1) === asked.at(-1) }, 'fr')
}

/** The words that a query does not want, each as the index reads it: in their order, whole. */
export function unwantedOf({ parts }: Query): readonly string[] {
  return parts.flatMap((part) =>
    part.not && (part.kind === 'words' || part.kind === 'phrase') ? [`"${part.text}"`] : [],
  )
}

/** What a query asks of a field, as it was said last; empty where it asks nothing of it. */
export function valueAsked({ parts }: Query, field: NamedField | DatedField): string {
  const part = parts.findLast((one) => !one.not && 'field' in one && one.field === field)
  if (part?.kind === 'dated') return part.edtf
  return part?.kind === 'named' ? part.values.join(', ') : ''
}

/** Whether a query asks for words, which only an index knows. */
export function needsBook({ parts }: Query): boolean {
  return parts.some(({ kind }) => kind === 'words' || kind === 'phrase')
}

/** The query with a field asked for as said, in the place of what it asked of it; without values it is not asked for any more. */
export function withField(query: Query, field: NamedField | DatedField, value: string): Query {
  const others = query.parts.filter(
    (part) => part.not || !('field' in part) || part.field !== field,
  )
  if (value === '') return { parts: others, open: false }
  const isDate = datedFields.some((one) => one === field)
  const part: QueryPart = isDate
    ? { kind: 'dated', not: false, field: field as DatedField, edtf: value }
    : { kind: 'named', not: false, field: field as NamedField, values: [value] }
  return { parts: [...others, part], open: false }
}
