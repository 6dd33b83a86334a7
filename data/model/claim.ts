import * as v from 'valibot'
import type { Json } from '../text/json.ts'
import { fact } from './fact.ts'
import { line } from './text.ts'
import { translations } from './translations.ts'
import { credibilities } from './vocabulary.ts'

/** What passages say of one field of one event: `date`, `toll`, `title`, `type`, `summary`, `places/<link>`, `actors/<link>`, `actors/<link>/style`. The value has the field's own shape. `interpretation`: why the words say it, where they do not hold the value themselves. */
export const Claim = v.object({
  subject: fact(v.string(), 'field.subject'),
  field: fact(line(100), 'field.field'),
  value: fact(
    v.custom<Json>((input) => input !== undefined),
    'field.value',
  ),
  passages: fact(v.optional(v.array(v.string()), []), 'field.passages', { control: 'records' }),
  credibility: fact(v.optional(v.picklist(credibilities)), 'claim.credibility', {
    control: 'choice',
    words: 'credibility',
  }),
  stance: fact(v.optional(v.picklist(['supports', 'disputes']), 'supports'), 'claim.stance', {
    control: 'choice',
    words: 'stance',
  }),
  note: fact(v.optional(line(8000), ''), 'claim.note', { control: 'text' }),
  interpretation: fact(v.optional(line(4000), ''), 'claim.interpretation', { control: 'text' }),
  typed: fact(v.optional(line(400), ''), 'field.typed'),
  translations,
})
export type Claim = v.InferOutput<typeof Claim>
