import * as v from 'valibot'
import { type ChosenWords, type Citing, Party } from '../../data/changes/change.ts'
import { findByName } from '../../data/changes/draft.ts'
import { standing } from '../../data/changes/state.ts'
import { holdsValue } from '../../data/evidence/holds-value.ts'
import type { Proposed } from '../../data/evidence/proposal.ts'
import { quoteAt, type Selectors } from '../../data/evidence/quote.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Text } from '../../data/model/text.ts'
import { textOf } from '../../data/reading/read-source.ts'
import { foldName } from '../../data/text/fold.ts'
import type { Json } from '../../data/text/json.ts'
import type { ArchiveSession } from './archive-session.ts'

type Cited = Pick<Citing, 'chosen' | 'field' | 'value'>
const kinds = { places: 'place', actors: 'actor', themes: 'term' } as const

/** Whether chosen words hold by themselves what they are cited for: a value, or of a tie its record or what that is called. */
export async function holdsCited(
  session: ArchiveSession,
  { chosen, field, value }: Cited,
): Promise<Outcome<boolean>> {
  // What a picture shows is always read by somebody.
  if ('area' in chosen) return done(false)
  const quoted = await quotedIn(session, chosen)
  if (!quoted.ok) return quoted
  const proposed = await proposeFor(session, chosen)
  if (!proposed.ok) return proposed
  const { exact } = quoted.value
  const { proposals } = proposed.value
  const [list = '', link, part] = field.split('/')
  if (!(list in kinds) || (link !== undefined && part !== undefined))
    return done(holdsValue(exact, field, value, proposals))
  const said = partyOf(session, list as keyof typeof kinds, value)
  return done(said.some((one) => holdsValue(exact, list, one, proposals)))
}

/** How words may name a record: as it is typed, by its id, by the forms of its name. */
function partyOf({ archive }: ArchiveSession, list: keyof typeof kinds, value: Json): Json[] {
  const party = v.safeParse(Party, typeof value === 'string' ? { id: value } : value)
  if (!party.success) return [value]
  const { output } = party
  const typed = 'name' in output ? [output.name.text] : []
  const id = 'id' in output ? output.id : findByName(archive, kinds[list], foldName(typed[0] ?? ''))
  if (id === undefined) return typed
  const forms = Object.entries((standing(archive, id)?.fields.name ?? {}) as Text)
  const names = forms.flatMap(([form, name]) =>
    form !== 'lang' && typeof name === 'string' ? [name] : [],
  )
  return [...typed, id, ...names]
}

async function quotedIn(
  session: ArchiveSession,
  { source, start, end, exact }: ChosenWords,
): Promise<Outcome<Selectors>> {
  const held = standing(session.archive, source)
  const digest = held && textOf(session.archive, source)
  const text = digest === undefined ? null : await session.text(digest)
  if (text === null) return failed({ code: 'source.textless', id: source })
  const quoted = quoteAt(text, start, end, digest)
  if (quoted.ok && exact !== undefined && quoted.value.exact !== exact)
    return failed({ code: 'passage.changed', id: source, words: exact.slice(0, 80) })
  return quoted
}

/** Looks in chosen words for what they themselves hold; refused where other words stand there by now. */
export async function proposeFor(
  session: ArchiveSession,
  chosen: ChosenWords,
): Promise<Outcome<Proposed>> {
  const quoted = await quotedIn(session, chosen)
  if (!quoted.ok) return quoted
  const { propose } = await import('../../data/evidence/propose.ts')
  const names = await session.names()
  const issued = String(standing(session.archive, chosen.source)?.fields.issued ?? '')
  const { exact } = quoted.value
  return done(propose(session.archive, names, { exact, start: chosen.start, issued }))
}
