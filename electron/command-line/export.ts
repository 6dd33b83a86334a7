import path from 'node:path'
import type { ExportRequest } from '../../data/calls/archive.ts'
import type { Archive } from '../../data/changes/state.ts'
import { accessLevels } from '../../data/disclosure/access-level.ts'
import { formats } from '../../data/exports/formats.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import {
  drawChoices,
  papers,
  partNames,
  posters,
  profiles,
  themes,
} from '../../data/print/options.ts'
import { groupings } from '../../data/timeline/lanes.ts'
import { say } from '../../data/words/words.ts'
import { exists, exportTo } from '../engine/exporting.ts'
import { answeringFor, withArchive } from './archive.ts'
import { type Call, type Command, misuse, type OptionSpec } from './command.ts'
import { filterOf, filterOptions } from './filter.ts'
import { findId } from './find.ts'

/** The options that every format takes. */
const reportOptions: readonly OptionSpec[] = [
  { name: 'access', value: accessLevels.join('|'), known: accessLevels },
  { name: 'anonymous', value: null },
]

/** The options of the print that a picture takes too. */
const pictureOptions: readonly string[] = ['paper', 'theme', 'layout', 'lanes', 'draw', 'strips']

const pdfOptions: readonly OptionSpec[] = [
  { name: 'layout', value: 'pages|poster|roll|sheet', known: ['pages', 'poster', 'roll', 'sheet'] },
  {
    name: 'paper',
    value: [...new Set([...papers, ...posters])].join('|'),
    known: [...new Set([...papers, ...posters])],
  },
  { name: 'theme', value: themes.join('|'), known: themes },
  { name: 'lanes', value: groupings.join('|'), known: groupings },
  { name: 'draw', value: drawChoices.join('|'), known: drawChoices },
  { name: 'strips', value: 'auto|N|Nmm' },
  { name: 'parts', value: partNames.join(',') },
  { name: 'texts', value: 'none|cited|full', known: ['none', 'cited', 'full'] },
  { name: 'notes', value: 'foot|end', known: ['foot', 'end'] },
  { name: 'volumes', value: 'none|year|N' },
  { name: 'profile', value: profiles.join('|'), known: profiles },
  { name: 'no-attachments', value: null },
]

/** Exports all events, or those that the options choose. */
export const exportCommand: Command = {
  name: 'export',
  about: 'cli.about.export',
  args: ['ARCHIVE'],
  options: [
    {
      name: 'format',
      value: formats.map(({ id }) => id).join('|'),
      known: [...formats.map(({ id }) => id), 'png'],
      required: true,
    },
    { name: 'out', value: 'FILE', required: true },
    { name: 'force', value: null },
    { name: 'select', value: 'ID,…', many: true },
    ...filterOptions,
    ...reportOptions,
    ...pdfOptions,
  ],
  run: async (call) => {
    const asked = askedOf(call)
    if (!asked.ok) return asked
    const file = call.at(call.one('out') ?? '')
    if (!call.has('force') && (await exists(file)))
      return failed({ code: 'file.exists', file: path.basename(file) })
    return withArchive(call, 'read', async (session) => {
      const part = partOf(call, session.archive)
      if (!part.ok) return part
      const answering = answeringFor(call, session)
      const request = { ...asked.value, ...part.value }
      const written = await exportTo(answering, request, file, call.job)
      if (!written.ok) return written
      const { lang } = call
      const { events, sources, pages, withheld, warnings } = written.value
      for (const warning of warnings) call.remark(warning)
      const text = [
        say(lang, 'cli.export.done', { file, n: events, sources }),
        ...(pages === null ? [] : [say(lang, 'cli.export.pages', { n: pages })]),
        ...(withheld === 0 ? [] : [say(lang, 'cli.export.withheld', { n: withheld })]),
      ].join('\n')
      return done({ status: 0, json: written.value, text })
    })
  },
}

/** The form of what is asked, as far as it can be judged without the archive. */
function askedOf(call: Call): Outcome<Pick<ExportRequest, 'format' | 'lang' | 'pdf'>> {
  if (call.one('format') === 'png') return failed(misuse('cli.png-in-window', {}))
  const format = formats.find(({ id }) => id === call.one('format'))?.id ?? 'json'
  const given = pdfOptions.filter(({ name }) => call.has(name)).map(({ name }) => name)
  const allowed = format === 'svg' ? pictureOptions : format === 'pdf' ? given : []
  const stray = given.find((name) => !allowed.includes(name))
  if (stray !== undefined)
    return failed(misuse('cli.not-with', { name: `--${stray}`, other: `--format ${format}` }))
  const facet = filterOptions.find(
    ({ name }) => call.has(name) && name !== 'from' && name !== 'to' && call.has('select'),
  )
  if (facet !== undefined)
    return failed(misuse('cli.not-with', { name: `--${facet.name}`, other: '--select' }))
  const valued = given.filter((name) => name !== 'no-attachments')
  const sheets = sheetOf(Object.fromEntries(valued.map((name) => [name, call.one(name) ?? ''])))
  if (!sheets.ok) return sheets
  const access = call.one('access')
  const pdf = {
    ...sheets.value,
    ...(call.has('no-attachments') ? { attachments: false } : {}),
    ...(access === undefined ? {} : { access }),
    ...(call.has('anonymous') ? { anonymous: true } : {}),
  }
  return done({ format, lang: call.lang, pdf })
}

/** The part of the archive that is asked for: events by their ids, by a filter, in a period, or all. */
function partOf(
  call: Call,
  archive: Archive,
): Outcome<Pick<ExportRequest, 'what' | 'from' | 'to'>> {
  const filtered = filterOf(call, archive)
  if (!filtered.ok) return filtered
  const { from, to, ...filter } = filtered.value
  const period = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  if (!call.has('select')) {
    const isAll = Object.keys(filter).length === 0
    return done({ what: isAll ? { which: 'all' } : { which: 'view', filter }, ...period })
  }
  const ids: string[] = []
  for (const written of call.all('select').flatMap((list) => list.split(',')))
    if (written.trim() !== '') {
      const found = findId(archive, written.trim())
      if (!found.ok) return found
      if (!found.value.startsWith('e-')) return failed({ code: 'id.unknown', id: written.trim() })
      ids.push(found.value)
    }
  return done({ what: { which: 'selection', ids }, ...period })
}

type PdfChoice = ExportRequest['pdf']

/** `--paper` names the sheet of pages or, with `--layout poster`, that of the poster. */
function sheetOf(pdf: { readonly [name: string]: string }): Outcome<PdfChoice> {
  const { paper, ...others } = pdf
  if (paper === undefined) return done(others)
  const isPoster = pdf.layout === 'poster'
  const known: readonly string[] = isPoster ? posters : papers
  if (!known.includes(paper))
    return failed(
      misuse('cli.bad-value', { name: '--paper', value: paper, known: known.join(', ') }),
    )
  return done({ ...others, [isPoster ? 'poster' : 'paper']: paper })
}
