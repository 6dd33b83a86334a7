import type { Weighed } from '../../data/calls/pictures.ts'
import { accessOf, closedSources } from '../../data/disclosure/access.ts'
import { selectionWords, standingOf } from '../../data/disclosure/selection-words.ts'
import { formatNamed } from '../../data/exports/formats.ts'
import { readOptions } from '../../data/exports/options.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import type { Answering, Answers } from './answers.ts'
import { eventsFor, isWhole } from './requests.ts'

/** Answers what an export would hold before it is made. */
export function weighingAnswers(answering: Answering) {
  return {
    'export.weigh': ({ request }) => weigh(answering, request),
  } satisfies Answers
}

async function weigh(answering: Answering, request: ExportRequest): Promise<Outcome<Weighed>> {
  const options = readOptions(formatNamed(request.format).options, request.options ?? {})
  if (!options.ok) return options
  const events = await eventsFor(answering, request)
  if (!events.ok) return events
  const { archive } = answering.session
  const chosen = request.what.which === 'selection' ? new Set(request.what.ids) : new Set<string>()
  const access = accessOf(archive, events.value, options.value.access)
  return done({
    events: access.events.length,
    withheldEvents: access.withheldEvents.length,
    withheldSources: closedSources(archive, events.value, isWhole(request), access.isOpen),
    gone: chosen.size - standingOf(archive, [...chosen]).length,
    words: [...selectionWords(archive, request)],
  })
}
