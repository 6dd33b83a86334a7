import type { Weighed } from '../../data/calls/exports.ts'
import { accessOf } from '../../data/disclosure/access.ts'
import { selectionWords, standingOf } from '../../data/disclosure/selection-words.ts'
import { unsaidOf, withheldFrom } from '../../data/disclosure/withheld.ts'
import { formatNamed } from '../../data/exports/formats.ts'
import { readOptions } from '../../data/exports/options.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import { nameOf } from '../../data/reading/read-event.ts'
import type { Answering, Answers } from './answers.ts'
import { eventsFor, isWhole } from './requests.ts'

// What is withheld is counted whole; a list of thousands would be read by nobody.
const mostNamed = 50

/** Answers what an export would hold before it is made. */
export function weighingAnswers(answering: Answering) {
  return {
    'export.weigh': ({ request }) => weigh(answering, request),
  } satisfies Answers
}

/** Finds out what an export would hold, what it would leave out, and what would leave with nobody having said who may read it. */
export async function weigh(
  answering: Answering,
  request: ExportRequest,
): Promise<Outcome<Weighed>> {
  const options = readOptions(formatNamed(request.format).options, request.options ?? {})
  if (!options.ok) return options
  const events = await eventsFor(answering, request)
  if (!events.ok) return events
  const { archive } = answering.session
  const chosen = request.what.which === 'selection' ? new Set(request.what.ids) : new Set<string>()
  const access = accessOf(archive, events.value, options.value.access)
  const asked = { events: events.value, whole: isWhole(request) }
  const withheld = withheldFrom(archive, access, asked)
  const withheldEvents = access.withheldEvents.length
  return done({
    events: access.events.length,
    withheldEvents,
    withheldSources: withheld.length - withheldEvents,
    withheld: withheld
      .slice(0, mostNamed)
      .map(({ id, kind, rights }) => ({ kind, rights, name: nameOf(archive, id).name })),
    unsaid: unsaidOf(archive, asked),
    gone: chosen.size - standingOf(archive, [...chosen]).length,
    words: [...selectionWords(archive, request)],
  })
}
