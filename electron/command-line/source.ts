import path from 'node:path'
import { importFormatIds, importFormatOf, importFormats } from '../../data/imports/formats.ts'
import { encodingNamed, encodings } from '../../data/intake/encodings.ts'
import { type Field, fieldsOf } from '../../data/model/fields.ts'
import { done, failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import { readLoosely } from '../../data/reading/read-loosely.ts'
import type { Json } from '../../data/text/json.ts'
import { sayProblem } from '../../data/words/say-problem.ts'
import { say } from '../../data/words/words.ts'
import { addSource } from '../engine/answers-acting.ts'
import { importFile } from '../engine/answers-jobs.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { receiveFile } from '../engine/incoming.ts'
import { withArchive } from './archive.ts'
import {
  type CommandCall,
  type LineCommand,
  misuse,
  type OptionSpec,
  type Reply,
} from './command.ts'
import { exactOption, fieldValue } from './field-options.ts'
import { takeOverOption } from './options.ts'
import { inLine } from './visible.ts'

interface Row {
  readonly json: object
  readonly text: string
  readonly isRefused: boolean
}

/** The fields that the command asks of a source. */
const asked = fieldsOf('source').filter(({ begins }) => begins)

function optionsOf(field: Field): readonly OptionSpec[] {
  if (field.name !== 'language') return exactOption(field)
  const fits = (value: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)
  return exactOption(field).map((option) => ({ ...option, value: 'L', fits }))
}

/** Adds texts as sources; each file is added or refused by itself. */
export const addSourceCommand: LineCommand = {
  name: 'add-source',
  about: 'cli.about.add-source',
  args: ['ARCHIVE', 'FILE…'],
  options: [
    ...asked.flatMap(optionsOf),
    {
      name: 'encoding',
      value: encodings.join('|'),
      fits: (value) => encodingNamed(value) !== undefined,
    },
    takeOverOption,
  ],
  run: (call) =>
    withArchive(call, 'write', async (session) => {
      const rows: Row[] = []
      for (const file of call.args.slice(1)) {
        const row = await addFile(session, file, call)
        if (!row.ok) return row
        rows.push(row.value)
      }
      return done({
        status: rows.some(({ isRefused }) => isRefused) ? 1 : 0,
        json: rows.map(({ json }) => json),
        text: rows.map(({ text }) => inLine(text)).join('\n'),
      })
    }),
}

async function addFile(
  session: ArchiveSession,
  file: string,
  call: CommandCall,
): Promise<Outcome<Row>> {
  const { lang } = call
  const received = await receiveFile(call.at(file), call.one('encoding'))
  if (!received.ok) return done(refusedRow(file, received.problem, call))
  const { decoded } = received.value
  if (!decoded.sure && call.one('encoding') === undefined)
    call.remark(say(lang, 'cli.source.unsure', { file, encoding: decoded.encoding }))
  if (decoded.flaws > 0)
    call.remark(
      say(lang, 'cli.source.flaws', { file, n: decoded.flaws, encoding: decoded.encoding }),
    )
  const description = descriptionOf(call)
  if (!description.ok) return description
  const added = await addSource(session, received.value, description.value)
  if (!added.ok) {
    // What the disk or the archive refuses concerns every file; what the source's fields refuse, this one.
    const isFileOwn = /^(source|field|date)\./.test(added.problem.code)
    return isFileOwn ? done(refusedRow(file, added.problem, call)) : added
  }
  const { id, existing, healed } = added.value
  const source = readLoosely('source', session.archive.records.get(id)?.fields ?? {}).value
  const { encoding, characters, mediaType } = source
  return done({
    json: {
      file,
      id,
      sha256: source.original,
      textSha256: source.text ?? null,
      encoding,
      characters,
      mediaType,
      existing,
      ...(healed === undefined ? {} : { healed }),
    },
    text: healed
      ? say(lang, 'cli.source.healed', { file, id })
      : existing
        ? say(lang, 'cli.source.existing', { file, id })
        : say(lang, 'cli.source.added', { file, id, encoding, characters }),
    isRefused: false,
  })
}

function refusedRow(file: string, problem: { readonly code: string }, { lang }: CommandCall): Row {
  const reason = sayProblem(lang, { file: path.basename(file), ...problem })
  return { json: { file, refused: { code: problem.code, reason } }, text: reason, isRefused: true }
}

function descriptionOf(call: CommandCall): Outcome<Parameters<typeof addSource>[2]> {
  const said: Record<string, Json> = {}
  for (const field of asked) {
    const value = fieldValue(field, call)
    if (!value.ok) return value
    if (value.value !== undefined) said[field.name] = value.value
  }
  return done(said)
}

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
  const outcome = await importFile(
    session,
    call.at(call.args[1] ?? ''),
    {
      preview: call.has('preview'),
      lang,
      ...(format === undefined ? {} : { format }),
      ...(encoding === undefined ? {} : { encoding }),
    },
    call.job,
  )
  if (!outcome.ok)
    return isOfContent(outcome.problem) ? wholeRefused(outcome.problem, call) : outcome
  const { ignored, ...answer } = outcome.value
  if (ignored.length > 0) call.remark(say(lang, 'cli.import.ignored', { list: ignored.join(', ') }))
  const refused = answer.refused.map((row) => ({
    ...row,
    reason: sayProblem(lang, { code: row.reason, text: row.value }),
    code: row.reason,
  }))
  const nothing = answer.new + answer.changed + answer.known === 0
  return done({
    status: nothing && refused.length > 0 ? 1 : 0,
    json: { ...answer, refused },
    text: [
      say(lang, 'cli.import.done', { ...answer, refused: refused.length }),
      ...refused.map(({ row, column, value, reason }) =>
        say(lang, 'cli.import.row', { row: String(row), column, value, reason }),
      ),
    ].join('\n'),
  })
}

function isOfContent({ code }: Problem): boolean {
  return ['text', ...importFormatIds].some((prefix) => code.startsWith(`${prefix}.`))
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
  const json = { format, new: 0, changed: 0, known: 0, refused: [row] }
  return done({ status: 1, json, text: inLine(reason) })
}
