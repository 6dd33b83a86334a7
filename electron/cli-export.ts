import path from 'node:path'
import type { ExportRequest } from '../data/calls/archive.ts'
import { formats } from '../data/exports/formats.ts'
import { done, failed, type Outcome } from '../data/model/outcome.ts'
import { papers, posters, profiles, themes } from '../data/print/options.ts'
import { say } from '../data/words/words.ts'
import { answeringFor, plainJob, withArchive } from './cli-archive.ts'
import { type Call, type Command, misuse, type OptionSpec } from './cli-command.ts'
import { filterOf, filterOptions } from './cli-list.ts'
import { exists, exportTo } from './exporting.ts'

/** The options of the print that a picture takes too. */
const pictureOptions: readonly string[] = ['paper', 'theme', 'layout']

const pdfOptions: readonly OptionSpec[] = [
  { name: 'profile', value: profiles.join('|'), known: profiles },
  {
    name: 'paper',
    value: [...new Set([...papers, ...posters])].join('|'),
    known: [...new Set([...papers, ...posters])],
  },
  { name: 'theme', value: themes.join('|'), known: themes },
  { name: 'texts', value: 'none|cited|full', known: ['none', 'cited', 'full'] },
  { name: 'notes', value: 'foot|end', known: ['foot', 'end'] },
  { name: 'strips', value: 'auto|N|Nmm' },
  { name: 'volumes', value: 'none|year|N' },
  { name: 'layout', value: 'pages|poster|roll|sheet', known: ['pages', 'poster', 'roll', 'sheet'] },
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
    ...filterOptions,
    ...pdfOptions,
  ],
  run: async (call) => {
    const request = requestOf(call)
    if (!request.ok) return request
    const file = path.resolve(call.one('out') ?? '')
    if (!call.has('force') && (await exists(file)))
      return failed({ code: 'file.exists', file: path.basename(file) })
    return withArchive(call, 'read', async (session) => {
      const answering = answeringFor(call, session)
      const written = await exportTo(answering, request.value, file, plainJob)
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

function requestOf(call: Call): Outcome<ExportRequest> {
  if (call.one('format') === 'png') return failed(misuse('cli.png-in-window', {}))
  const format = formats.find(({ id }) => id === call.one('format'))?.id ?? 'json'
  const given = pdfOptions.filter(({ name }) => call.has(name)).map(({ name }) => name)
  const allowed = format === 'svg' ? pictureOptions : format === 'pdf' ? given : []
  const stray = given.find((name) => !allowed.includes(name))
  if (stray !== undefined)
    return failed(misuse('cli.not-with', { name: `--${stray}`, other: `--format ${format}` }))
  const pdf = Object.fromEntries(given.map((name) => [name, call.one(name) ?? '']))
  const sheets = sheetOf(pdf)
  if (!sheets.ok) return sheets
  const { from, to, ...filter } = filterOf(call)
  const isAll = Object.keys(filter).length === 0
  return done({
    format,
    what: isAll ? { which: 'all' } : { which: 'view', filter },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    lang: call.lang,
    pdf: sheets.value,
  })
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
