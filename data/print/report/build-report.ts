import type { Archive } from '../../changes/state.ts'
import { dateWords } from '../../dates/words.ts'
import { type Access, accessOf, closedSources, distributionOf } from '../../disclosure/access.ts'
import { anonymousArchive } from '../../disclosure/anonymous.ts'
import { isGuarded } from '../../model/vocabulary.ts'
import { readLoosely } from '../../reading/read-loosely.ts'
import { languageWords } from '../../words/language-words.ts'
import { say } from '../../words/words.ts'
import type { Entry, PrintModel, PrintSource, TitleFacts } from '../model.ts'
import { entriesOf, inOrderOfTime, type Timed } from './entries.ts'
import { indexOf } from './index-terms.ts'
import { inLanes } from './lanes.ts'
import { periodWords } from './period.ts'
import { periodsOver } from './periods-over.ts'
import type { ReportRequest } from './request.ts'
import { revisionOf } from './revision.ts'
import { type PlacedPassages, printSources } from './sources.ts'

const shortFingerprint = 16

/** What is read of an archive for a report, before it is put into words. */
export interface ReadForReport {
  readonly archive: Archive
  readonly access: Access
  readonly timed: readonly Timed[]
  readonly placed: PlacedPassages
  /** The day of the archive's last change. */
  readonly established: string
}

/** Reads what a report is made of: filtered by access, sorted in time. Reports of the same in several languages may share it, unless they are anonymous: other names stand in each. `access` is given where it is known already. */
export function readForReport(asked: ReportRequest, access?: Access): ReadForReport {
  const { events, lang, options } = asked
  const archive = options.anonymous ? anonymousArchive(asked.archive, lang) : asked.archive
  const open = options.anonymous ? undefined : access
  const shown = open ?? accessOf(archive, events, options.access)
  const timed = inOrderOfTime(archive, shown)
  return { archive, access: shown, timed, placed: new Map(), established: lastChange(archive) }
}

/** Turns a selection of an archive into what is printed of it: numbered, put into words. */
export function buildReport(
  asked: ReportRequest,
  read: ReadForReport = readForReport(asked),
): PrintModel {
  const { archive, access, timed, placed } = read
  const { lang, options } = asked
  const request = { ...asked, archive }
  const told = entriesOf(archive, timed, access, lang)
  const { lanes, entries, unnamed } = inLanes(request, access, told)
  const sources = printSources(request, access, entries, placed)
  return {
    lang,
    ...headOf(asked, read, entries, sources),
    lanes,
    lanesBy: options.lanes,
    unnamed,
    periods: periodsOver(request, entries),
    periodsOf: options.periods ?? 'none',
    entries,
    sources,
    index: indexOf(archive, entries, lang),
    revision: revisionOf(request, entries, access.withheldEvents),
    files: request.files,
    software: request.software,
  }
}

/** What stands at the head of a report of some entries and sources. */
export function headOf(
  asked: ReportRequest,
  { archive, access, established }: ReadForReport,
  entries: readonly Pick<Entry, 'bounds'>[],
  sources: readonly Pick<PrintSource, 'id' | 'lang'>[],
): Pick<PrintModel, 'title' | 'facts'> {
  const request = { ...asked, archive }
  const { events, whole } = asked
  const withheld = {
    withheldEvents: access.withheldEvents.length,
    withheldSources: closedSources(archive, events, whole, access.isOpen),
  }
  const facts = factsOf(request, established, entries, sources)
  return { title: titleOf(request), facts: { ...facts, ...withheld } }
}

function archiveRecord(request: ReportRequest) {
  const held = request.archive.records.get(request.id)
  return readLoosely('archive', held?.fields ?? {}).value
}

/** The title that a person gave the document; else the archive's, of which a part is an extract. */
function titleOf(request: ReportRequest): PrintModel['title'] {
  const { title, language } = archiveRecord(request)
  const { lang, options, whole } = request
  if (options.title) return { text: options.title, lang }
  if (whole) return { text: title, lang: language }
  return { text: say(lang, 'print.title.extract', { title }), lang }
}

function factsOf(
  request: ReportRequest,
  established: string,
  entries: readonly Pick<Entry, 'bounds'>[],
  sources: readonly Pick<PrintSource, 'id' | 'lang'>[],
): Omit<TitleFacts, 'withheldEvents' | 'withheldSources'> {
  const { archive, lang, stateHash } = request
  const { options } = request
  const { anonymous } = options
  const own = archiveRecord(request)
  const establishedWords = dateWords(established, lang)
  const fingerprint = stateHash.slice(0, shortFingerprint)
  const creator = anonymous ? '' : own.creator
  const custodian = anonymous ? '' : own.custodian
  const distribution = distributionOf(
    archive,
    sources.map(({ id }) => id),
  )
  const cited = [custodian, own.reference].filter((part) => part !== '')
  return {
    creator,
    custodian,
    reference: own.reference,
    author: anonymous ? '' : options.author || request.author,
    purpose: options.purpose ?? '',
    archive: options.title ? own.title : '',
    // It speaks of the whole archive, and of no part of it.
    description: request.whole && !options.title ? own.description : '',
    period: periodWords(entries, lang),
    distribution: say(lang, `print.distribution.${distribution}`),
    isGuarded: isGuarded(distribution),
    established,
    establishedWords,
    selection:
      request.selection.length === 0 ? [say(lang, 'print.title.whole')] : request.selection,
    languages: languagesOf(request, sources),
    fingerprint: stateHash,
    citation: say(lang, 'print.title.cite-as', {
      title: options.title ? `${options.title}, ${own.title}` : titleOf(request).text,
      more: cited.length === 0 ? '' : `${cited.join(', ')}, `,
      established: establishedWords,
      fingerprint,
    }),
    licence: own.rights,
  }
}

function languagesOf(
  { lang }: ReportRequest,
  sources: readonly Pick<PrintSource, 'lang'>[],
): readonly string[] {
  const tags = new Set([lang as string, ...sources.map((source) => source.lang)])
  return [...tags]
    .filter((tag) => tag !== '' && tag !== 'und')
    .map((tag) => languageWords(tag, lang))
}

/** The day of the archive's last change (universal time), as its journal tells it. */
export function lastChange(archive: Archive): string {
  let last = '1970-01-01'
  for (const { mark, marks } of archive.records.values()) {
    if (mark.time > last) last = mark.time
    for (const each of Object.values(marks ?? {})) if (each.time > last) last = each.time
  }
  return last.slice(0, 10)
}
