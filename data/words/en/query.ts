import type { queryFr } from '../fr/query.ts'
import type { Sentence } from '../sentence.ts'

/** What is said of queries, in English. */
export const queryEn: { readonly [K in keyof typeof queryFr]: Sentence } = {
  'problem.query.nothing':
    'Nothing to search for in “{text}”: it holds no word, no figure and no field.',
  'problem.query.many': 'This search has more than {limit} conditions: it was not read.',
  'problem.query.field':
    '“{word}:” is no field of a search. Did you mean “{likely}:”? To search for the text as it stands, put it between quotation marks.',
  'problem.query.no-value':
    'The field “{field}:” wants what to search for right after the colon; between quotation marks where there are several words.',
  'problem.query.value-near':
    'The field “{field}:” does not know “{value}”. Did you mean “{likely}”?',
  'problem.query.value': 'The field “{field}:” does not know “{value}”. It knows: {known}.',
  'problem.query.sign':
    'The field “{field}” cannot be compared by “{sign}”; write “{field}:”. Only a toll is compared: toll>10.',
  'problem.query.number':
    '“{value}” is no whole number. A toll is written {field}>10, {field}<=50 or {field}=3.',
  'problem.query.nobody.actor': 'No actor of the archive bears the name “{value}”.',
  'problem.query.nobody.place': 'No place of the archive bears the name “{value}”.',
  'problem.query.nobody.theme': 'No theme of the archive bears the name “{value}”.',
  'problem.query.nobody.source':
    'No source of the archive has “{value}” in its title, its creators or its publisher.',
  'problem.query.nobody.country': 'No event of the archive is situated in “{value}”.',
  'problem.query.nobody-near':
    'Nothing in the archive bears the name “{value}”. Did you mean “{likely}”?',
}
