import * as v from 'valibot'
import type { Json } from '../text/json.ts'
import { fact } from './fact.ts'
import { line } from './text.ts'
import { credibilities } from './vocabulary.ts'

/** What passages say of one field of one event: `date`, `toll`, `title`, `type`, `summary`, `places/<link>`, `actors/<link>`, `actors/<link>/style`. The value has the field's own shape. */
export const Claim = v.object({
  subject: v.string(),
  field: line(100),
  value: v.custom<Json>((input) => input !== undefined),
  passages: v.optional(v.array(v.string()), []),
  credibility: fact(v.optional(v.picklist(credibilities), 6), 'claim.credibility', {
    edit: 'choice',
    print: true,
  }),
  stance: fact(v.optional(v.picklist(['supports', 'disputes']), 'supports'), 'claim.stance', {
    edit: 'choice',
    print: true,
  }),
  note: fact(v.optional(line(8000), ''), 'claim.note', { edit: 'text', search: 1, print: true }),
  typed: v.optional(line(400), ''),
})
export type Claim = v.InferOutput<typeof Claim>
