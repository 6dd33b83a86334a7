import type { Source } from '../model/source.ts'

/** What was read of an entry, field by field as a source has them. */
export type ReadEntry = Pick<
  Source,
  | 'title'
  | 'creators'
  | 'publisher'
  | 'issued'
  | 'captured'
  | 'type'
  | 'language'
  | 'identifier'
  | 'custodian'
  | 'reference'
  | 'provenance'
  | 'rights'
>
