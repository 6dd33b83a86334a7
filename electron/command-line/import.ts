import path from 'node:path'
import { likelyCountry } from '../../data/imports/countries.ts'
import { importFormatIds, importFormatOf, importFormats } from '../../data/imports/formats.ts'
import { listingPieces } from '../../data/imports/listing.ts'
import type { Question } from '../../data/imports/question.ts'
import { sayRefused } from '../../data/imports/row-reason.ts'
import { encodingNamed, encodings } from '../../data/intake/encodings.ts'
import { done, failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import { eventTypes } from '../../data/model/vocabulary.ts'
import { exists, writeWhole } from '../../data/store/core/whole-file.ts'
import { foldName } from '../../data/text/fold.ts'
import { onlyNear } from '../../data/text/near.ts'
import type { Gaps } from '../../data/words/fill.ts'
import { sayProblem } from '../../data/words/say-problem.ts'
import { type Key, say } from '../../data/words/words.ts'
import { type ImportDone, importFile, toldImport } from '../engine/answers-jobs.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { keepMapping } from '../engine/kept-mappings.ts'
import { createReaders } from '../engine/reading-jobs.ts'
import { withArchive } from './archive.ts'
import {
  type CommandCall,
  type LineCommand,
  misuse,
  type OptionSpec,
  type Reply,
} from './command.ts'
import { askedOf, keptFor, tableOptions } from './mapping-options.ts'
import { takeOverOption } from './options.ts'
import { inLine } from './visible.ts'

const ofTables = ['mapping', ...tableOptions.map(({ name }) => name)]

const options: readonly OptionSpec[] = [
  { name: 'format', value: importFormatIds.join('|'), known: importFormatIds },
  { name: 'mapping', value: 'NAME' },
  ...tableOptions,
  { name: 'encoding', value: encodings.join('|'), fits: (v) => encodingNamed(v) !== undefined },
  { name: 'preview', value: null },
  { name: 'doubtful', value: 'leave|take', known: ['leave', 'take'] },
  { name: 'list', value: 'FILE.csv' },
  takeOverOption,
]

/** Imports a file of events as one act. */
export const importCommand: LineCommand = {
  name: 'import',
  about: 'cli.about.import',
  args: ['ARCHIVE', 'FILE'],
  options,
  run: async (call) => {
    const stray = strayOf(call)
    if (stray !== undefined) {
      const other = `--format ${call.one('format')}`
      return failed(misuse('cli.not-with', { name: `--${stray}`, other }))
    }
    const preview = call.has('preview')
    return withArchive(call, preview ? 'read' : 'write', (session) => runImport(session, call))
  },
}

/** The option that the format asked for does not have. */
function strayOf(call: CommandCall): string | undefined {
  const format = importFormats.find(({ id }) => id === call.one('format'))
  if (format === undefined) return undefined
  if (!format.encoded && call.has('encoding')) return 'encoding'
  return format.mappings.length > 0 ? undefined : ofTables.find((name) => call.has(name))
}

async function runImport(session: ArchiveSession, call: CommandCall): Promise<Outcome<Reply>> {
  const { lang } = call
  const list = call.one('list')
  if (list !== undefined && (await exists(call.at(list))))
    return failed({ code: 'file.exists', file: path.basename(list) })
  const kept = await keptFor(call)
  if (!kept.ok) return kept
  const asked = askedOf(call)
  if (!asked.ok) return asked
  const format = importFormatIds.find((id) => id === call.one('format'))
  const encoding = call.one('encoding')
  const readers = createReaders(call.reader ?? null)
  const outcome = await importFile(
    session,
    call.at(call.args[1] ?? ''),
    {
      readers,
      preview: call.has('preview'),
      doubtful: call.one('doubtful') === 'take' ? 'take' : 'leave',
      lang,
      ...(format === undefined ? {} : { format }),
      ...(encoding === undefined ? {} : { encoding }),
      ...kept.value,
      asked: asked.value,
      sheet: call.one('sheet'),
    },
    call.job,
  ).finally(() => readers.close())
  if (!outcome.ok)
    return isOfContent(outcome.problem) ? wholeRefused(outcome.problem, call) : outcome
  return answered(outcome.value, call)
}

async function answered(imported: ImportDone, call: CommandCall): Promise<Outcome<Reply>> {
  const { lang } = call
  const { ignored, told, every } = imported
  const answer = toldImport(imported)
  const list = call.one('list')
  if (list !== undefined) {
    const written = await writeWhole(call.at(list), async (file) => {
      for (const piece of listingPieces({ rows: every, refused: answer.refused }, lang))
        await file.writeFile(piece)
      return done(null)
    })
    if (!written.ok) return written
    call.remark(say(lang, 'cli.import.listed', { file: list }))
  }
  const name = call.one('keep-mapping')
  if (name !== undefined && told !== undefined) {
    const kept = await keepMapping(call.person.machine, name, told.mapping)
    if (!kept.ok) return kept
    call.remark(say(lang, 'cli.import.kept', { name }))
  }
  if (ignored.length > 0)
    call.remark(say(lang, 'cli.import.ignored', { list: inLine(ignored.join(', ')) }))
  const [, file = ''] = call.args
  const warnings = warningsOf(imported, path.basename(file), call)
  for (const { text } of warnings) call.remark(text)
  const refused = answer.refused.map((row) => ({
    ...row,
    reason: sayRefused(lang, row),
    code: row.reason,
  }))
  const doubts = answer.rows.filter(({ as }) => as === 'doubtful')
  const nothing = answer.new + answer.changed + answer.known === 0
  return done({
    status: nothing && refused.length + answer.doubtful > 0 ? 1 : 0,
    json: {
      ...answer,
      refused,
      encoding: told?.encoding ?? null,
      sure: told?.sure ?? true,
      warnings,
      ...(told && { mapping: told.mapping, questions: told.questions }),
      ...(told?.sheet && { sheet: told.sheet }),
    },
    text: [
      say(lang, 'cli.import.done', {
        ...{ format: answer.format, new: answer.new, changed: answer.changed },
        ...{ known: answer.known, doubtful: answer.doubtful },
        refused: refused.filter(({ taken }) => taken !== true).length,
      }),
      ...refused.map(({ row, column, value, reason }) =>
        say(lang, column === '' ? 'cli.import.row-whole' : 'cli.import.row', {
          row: String(row),
          column: columnCalled(column, imported),
          value: inLine(value),
          reason,
        }),
      ),
      ...doubts.map(({ row, column = '', value = '', reason = '' }) => {
        const why = sayProblem(lang, { code: reason, text: value })
        return say(lang, 'cli.import.doubtful', {
          row: String(row),
          column: columnCalled(column, imported),
          value,
          reason: why,
        })
      }),
    ].join('\n'),
  })
}

/** A column as the table names it; the field, where that stands in none or in several. */
function columnCalled(column: string, { told }: ImportDone): string {
  const named = told?.mapping.columns.filter(({ as }) => as === column) ?? []
  return named.length === 1 ? inLine(named[0]?.name ?? column) : column
}

interface Told {
  readonly code: string
  readonly text: string
}

/** What is to be known of a file beside its rows. */
function warningsOf({ told }: ImportDone, file: string, call: CommandCall): readonly Told[] {
  if (told === undefined) return []
  const { encoding, sure, flaws, questions, sheet } = told
  const warn = (code: Key, gaps: Gaps): Told => ({ code, text: say(call.lang, code, gaps) })
  return [
    ...(sheet === undefined || sheet.left.length === 0 || call.has('sheet')
      ? []
      : [warn('cli.import.sheet', { read: sheet.read, left: sheet.left.join(', ') })]),
    ...(sure || call.has('encoding') ? [] : [warn('cli.source.unsure', { file, encoding })]),
    ...(flaws === 0 ? [] : [warn('cli.source.flaws', { file, n: flaws, encoding })]),
    ...questions.flatMap((question) => {
      const asked = askedIn(question)
      return asked === undefined ? [] : [warn('cli.import.question', asked)]
    }),
  ]
}

/** The words that a question is about, and the option that answers it. */
function askedIn(question: Question): Gaps | undefined {
  if (question.kind !== 'types' && question.kind !== 'countries') return undefined
  const words = question.words
    .slice(0, 10)
    .map(({ word, rows }) => `${inLine(word)} (${rows})`)
    .join(', ')
  const isTypes = question.kind === 'types'
  const meant = question.words.flatMap(({ word }) => {
    const likely = isTypes ? likelyType(word) : likelyCountry(word)
    return likely === undefined ? [] : [`"${inLine(word)}=${likely}"`]
  })
  const example = isTypes ? `WORD=${eventTypes[0] ?? ''}` : 'WORD=ML'
  return { words, option: `${isTypes ? '--type' : '--country'} ${meant[0] ?? example}` }
}

/** The one type whose name in French or English a word differs from by one slip of the hand. */
function likelyType(word: string): string | undefined {
  const names = new Map(
    eventTypes.flatMap((type) =>
      [type, say('fr', `type.${type}`), say('en', `type.${type}`)].map((name) => [
        foldName(name),
        type,
      ]),
    ),
  )
  return names.get(onlyNear(foldName(word), [...names.keys()]) ?? '')
}

function isOfContent({ code }: Problem): boolean {
  return ['text', 'refs', 'zip', 'xml', 'mapping', ...importFormatIds].some((prefix) =>
    code.startsWith(`${prefix}.`),
  )
}

/** The answer for a file of which nothing can be read: one refused row, at the line that stands in the way. */
function wholeRefused(problem: Problem, call: CommandCall): Outcome<Reply> {
  const [, file = ''] = call.args
  const { code, line, path: place, column, value, likely } = problem
  const said = sayProblem(call.lang, { file: path.basename(file), ...problem })
  const isMeant = typeof likely === 'string' && !said.includes(likely)
  const reason = isMeant ? `${said} ${say(call.lang, 'cli.likely', { likely })}` : said
  const row = {
    row: typeof line === 'number' ? line : 1,
    column: String(column ?? place ?? ''),
    value: String(value ?? ''),
    reason,
    code,
  }
  const format = call.one('format') ?? importFormatOf(file, '').id
  const nothing = { new: 0, changed: 0, known: 0, doubtful: 0, rows: [] }
  return done({ status: 1, json: { format, ...nothing, refused: [row] }, text: inLine(reason) })
}
