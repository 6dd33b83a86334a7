import path from 'node:path'
import { importFormatIds, importFormatOf, importFormats } from '../../data/imports/formats.ts'
import { encodingNamed, encodings } from '../../data/intake/encodings.ts'
import { done, failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import { sayProblem } from '../../data/words/say-problem.ts'
import { say } from '../../data/words/words.ts'
import { importFile } from '../engine/answers-jobs.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { createReaders } from '../engine/reading-jobs.ts'
import { withArchive } from './archive.ts'
import { type CommandCall, type LineCommand, misuse, type Reply } from './command.ts'
import { takeOverOption } from './options.ts'
import { inLine } from './visible.ts'

const mappings = importFormats.flatMap((format): readonly string[] => format.mappings)

/** Imports a file of events as one act. */
export const importCommand: LineCommand = {
  name: 'import',
  about: 'cli.about.import',
  args: ['ARCHIVE', 'FILE'],
  options: [
    { name: 'format', value: importFormatIds.join('|'), known: importFormatIds },
    { name: 'mapping', value: mappings.join('|'), known: mappings },
    { name: 'encoding', value: encodings.join('|'), fits: (v) => encodingNamed(v) !== undefined },
    { name: 'preview', value: null },
    { name: 'doubtful', value: 'leave|take', known: ['leave', 'take'] },
    takeOverOption,
  ],
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
function strayOf(call: CommandCall): 'encoding' | 'mapping' | undefined {
  const format = importFormats.find(({ id }) => id === call.one('format'))
  if (format === undefined) return undefined
  if (!format.encoded && call.has('encoding')) return 'encoding'
  return format.mappings.length === 0 && call.has('mapping') ? 'mapping' : undefined
}

async function runImport(session: ArchiveSession, call: CommandCall): Promise<Outcome<Reply>> {
  const { lang } = call
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
    },
    call.job,
  ).finally(() => readers.close())
  if (!outcome.ok)
    return isOfContent(outcome.problem) ? wholeRefused(outcome.problem, call) : outcome
  const { ignored, ...answer } = outcome.value
  if (ignored.length > 0) call.remark(say(lang, 'cli.import.ignored', { list: ignored.join(', ') }))
  const refused = answer.refused.map((row) => ({
    ...row,
    reason: sayProblem(lang, { code: row.reason, text: row.value }),
    code: row.reason,
  }))
  const doubts = answer.rows.filter(({ as }) => as === 'doubtful')
  const nothing = answer.new + answer.changed + answer.known === 0
  return done({
    status: nothing && refused.length + answer.doubtful > 0 ? 1 : 0,
    json: { ...answer, refused },
    text: [
      say(lang, 'cli.import.done', {
        ...{ format: answer.format, new: answer.new, changed: answer.changed },
        ...{ known: answer.known, refused: refused.filter(({ taken }) => taken !== true).length },
      }),
      ...refused.map(({ row, column, value, reason }) =>
        say(lang, 'cli.import.row', { row: String(row), column, value, reason }),
      ),
      ...doubts.map(({ row, column = '', value = '', reason = '' }) => {
        const why = sayProblem(lang, { code: reason, text: value })
        return say(lang, 'cli.import.doubtful', { row: String(row), column, value, reason: why })
      }),
    ].join('\n'),
  })
}

function isOfContent({ code }: Problem): boolean {
  return ['text', 'refs', 'xml', ...importFormatIds].some((prefix) => code.startsWith(`${prefix}.`))
}

/** The answer for a file of which nothing can be read: one refused row, at the line that stands in the way. */
function wholeRefused(problem: Problem, call: CommandCall): Outcome<Reply> {
  const [, file = ''] = call.args
  const { code, line, path: place, column, value } = problem
  const reason = sayProblem(call.lang, { file: path.basename(file), ...problem })
  const row = {
    row: typeof line === 'number' ? line : 1,
    column: String(column ?? place ?? ''),
    value: String(value ?? ''),
    reason,
    code,
  }
  const format = call.one('format') ?? importFormatOf(file, '').id
  const json = {
    ...{ format, new: 0, changed: 0, known: 0, refused: [row] },
    ...{ doubtful: 0, rows: [] },
  }
  return done({ status: 1, json, text: inLine(reason) })
}
