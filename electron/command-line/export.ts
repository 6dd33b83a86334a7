import path from 'node:path'
import type { Selection } from '../../data/disclosure/selection.ts'
import { type Format, firstChosenFormat, formatIds, formats } from '../../data/exports/formats.ts'
import { askingsOf, type GivenOptions, readOptions } from '../../data/exports/options.ts'
import { fittingLayout } from '../../data/exports/print-options.ts'
import { requestFor } from '../../data/exports/request.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { exists } from '../../data/store/core/whole-file.ts'
import { say } from '../../data/words/words.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { exportTo } from '../engine/exporting.ts'
import { weigh } from '../engine/weighing.ts'
import { answeringFor, withArchive } from './archive.ts'
import { type CommandCall, type LineCommand, misuse } from './command.ts'
import { filterOf, filterOptions, remarkOf } from './filter.ts'
import { findId } from './find.ts'
import { fileFormats, formatFlags, optionsGiven } from './format-flags.ts'
import { inLine } from './visible.ts'

interface Asked {
  readonly format: Format
  readonly options: GivenOptions
}

/** Exports all events, or those that the options choose. */
export const exportCommand: LineCommand = {
  name: 'export',
  about: 'cli.about.export',
  args: ['ARCHIVE'],
  options: [
    {
      name: 'format',
      value: fileFormats.map(({ id }) => id).join('|'),
      known: formatIds,
      told: fileFormats.map(({ id, label }) => [id, label] as const),
      required: true,
    },
    { name: 'out', value: 'FILE', required: true },
    { name: 'force', value: null },
    { name: 'select', value: 'ID,…', many: true },
    ...filterOptions,
    ...formatFlags,
  ],
  run: async (call) => {
    const asked = askedOf(call)
    if (!asked.ok) return asked
    const file = call.at(call.one('out') ?? '')
    if (!call.has('force') && (await exists(file)))
      return failed({ code: 'file.exists', file: path.basename(file) })
    return withArchive(call, 'read', async (session) => {
      const part = partOf(call, session)
      if (!part.ok) return part
      const answering = answeringFor(call, session)
      if (part.value.what.which === 'view') await remarkOf(call, answering, part.value.what.filter)
      const { format, options } = asked.value
      const selection = { ...part.value, lang: call.lang }
      const weighed = await weigh(answering, requestFor(format, selection, options))
      if (!weighed.ok) return weighed
      const fitting = fitted(call, format, options, weighed.value.events)
      const request = requestFor(format, selection, fitting)
      const written = await exportTo(answering, request, file, call.job)
      if (!written.ok) return written
      const { lang } = call
      const { events, sources, pages, withheld, warnings } = written.value
      const unsaid = sources === 0 ? 0 : weighed.value.unsaid
      for (const warning of warnings) call.remark(warning)
      const text = [
        say(lang, 'cli.export.done', { file: inLine(file), n: events, sources }),
        ...(pages === null ? [] : [say(lang, 'cli.export.pages', { n: pages })]),
        ...(withheld === 0 ? [] : [say(lang, 'cli.export.withheld', { n: withheld })]),
        ...(unsaid === 0 ? [] : [say(lang, 'export.unsaid', { n: unsaid })]),
      ].join('\n')
      return done({ status: 0, json: { ...written.value, unsaid }, text })
    })
  },
}

/** The form of what is asked, as far as it can be judged without the archive. */
function askedOf(call: CommandCall): Outcome<Asked> {
  const format = formats.find(({ id }) => id === call.one('format')) ?? firstChosenFormat
  if (format.by === 'window')
    return failed(misuse('cli.in-window', { format: format.name, instead: format.instead }))
  const given = optionsGiven(call, format)
  if (!given.ok) return given
  const facet = filterOptions.find(
    ({ name }) => call.has(name) && name !== 'from' && name !== 'to' && call.has('select'),
  )
  if (facet !== undefined)
    return failed(misuse('cli.not-with', { name: `--${facet.name}`, other: '--select' }))
  const options = readOptions(format.options, given.value)
  return options.ok ? done({ format, options: options.value }) : options
}

// A short form has none of these: whoever names one wants a document.
const ofDocuments = ['parts', 'strips', 'draw', 'lanes', 'periods', 'texts', 'notes', 'volumes']

/** The options with the layout that so many events are printed in, where the call leaves it open, as in the window. */
function fitted(
  call: CommandCall,
  format: Format,
  options: GivenOptions,
  events: number,
): GivenOptions {
  const isSaid = ['layout', ...ofDocuments].some((name) => call.has(name))
  return isSaid || !isPaged(format) ? options : { ...options, layout: fittingLayout(events) }
}

/** Whether a format has a short form beside its pages. */
function isPaged(format: Format): boolean {
  return askingsOf(format.options).some(
    ([name, asking]) =>
      name === 'layout' && asking.kind === 'choice' && asking.known.includes('short'),
  )
}

/** The part of the archive that is asked for: events by their ids, by a filter, in a period, or all. */
function partOf(
  call: CommandCall,
  session: ArchiveSession,
): Outcome<Pick<Selection, 'what' | 'from' | 'to' | 'view'>> {
  const filtered = filterOf(call, session)
  if (!filtered.ok) return filtered
  const { view } = filtered.value
  const { from, to, ...filter } = filtered.value.filter
  const period = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  if (!call.has('select')) {
    const isAll = Object.keys(filter).length === 0
    return done({
      what: isAll ? { which: 'all' } : { which: 'view', filter },
      ...period,
      ...(view === null ? {} : { view: { id: view.id, name: view.name } }),
    })
  }
  const ids: string[] = []
  for (const written of call.all('select').flatMap((list) => list.split(',')))
    if (written.trim() !== '') {
      const found = findId(session.archive, written.trim())
      if (!found.ok) return found
      if (!found.value.startsWith('e-')) return failed({ code: 'id.unknown', id: written.trim() })
      ids.push(found.value)
    }
  return done({ what: { which: 'selection', ids }, ...period })
}
