import type { ExportRequest } from '../../data/calls/archive.ts'
import type { Weighed } from '../../data/calls/pictures.ts'
import { accessOf, closedSources } from '../../data/disclosure/access.ts'
import { selectionWords, standingOf } from '../../data/disclosure/selection-words.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import { readOptions } from '../../data/print/read-options.ts'
import type { Answering, Answers } from './answers.ts'
import { eventsFor, isWhole } from './requests.ts'

/** Answers what an export would hold before it is made. */
export function weighingAnswers(answering: Answering) {
  return {
    'export.weigh': ({ request }) => weigh(answering, request),
  } satisfies Answers
}

async function weigh(answering: Answering, request: ExportRequest): Promise<Outcome<Weighed>> {
  const { volumes: _, ...given } = request.pdf ?? {}
  const options = readOptions(given)
  if (!options.ok) return options
  const events = await eventsFor(answering, request)
  if (!events.ok) return events
  const { archive } = answering.session
  const chosen = request.what.which === 'selection' ? new Set(request.what.ids) : new Set<string>()
  const access = accessOf(archive, events.value, options.value.report.access)
  return done({
    events: access.events.length,
    withheldEvents: access.withheldEvents.length,
    withheldSources: closedSources(archive, events.value, isWhole(request), access.isOpen),
    gone: chosen.size - standingOf(archive, [...chosen]).length,
    words: [...selectionWords(archive, request)],
  })
}
