import * as v from 'valibot'
import { fact, stated } from './fact.ts'
import { reasonMost } from './reason.ts'
import { line, Text } from './text.ts'
import { translations } from './translations.ts'
import { roles, ties } from './vocabulary.ts'

/** What an event is tied to: one record each, so that a merge loses none. */
export const linkKinds = ['place', 'actor', 'theme', 'event'] as const
export type LinkKind = (typeof linkKinds)[number]

/** A tie from an event to a place, an actor, a theme or another event. `style` is the rank or office held then, `styles` what it and its rivals are called in other languages; `ground` the claim or reason behind the tie. */
export const Link = v.object({
  kind: fact(v.picklist(linkKinds), 'field.kind'),
  event: fact(v.string(), 'field.event'),
  to: fact(v.string(), 'field.to', { control: 'none', claims: 'ground' }),
  role: fact(v.optional(v.picklist(roles)), 'link.role', { control: 'choice', words: 'role' }),
  style: fact(v.optional(stated(line(300))), 'link.style', { control: 'line', search: 1 }),
  styles: fact(v.optional(v.array(Text), []), 'link.styles', { search: 1, control: 'none' }),
  tie: fact(v.optional(v.picklist(ties)), 'link.tie', { control: 'choice', words: 'tie' }),
  ground: fact(
    v.optional(
      v.strictObject({ claim: v.optional(v.string()), reason: v.optional(line(reasonMost)) }),
    ),
    'field.ground',
  ),
  order: fact(v.optional(v.pipe(v.number(), v.safeInteger()), 0), 'field.order'),
  translations,
})
export type Link = v.InferOutput<typeof Link>
