import path from 'node:path'
import { acceptedOf } from '../../data/intake/accepted.ts'
import { encodingNamed, encodings } from '../../data/intake/encodings.ts'
import { type Extraction, warningsOf } from '../../data/intake/read.ts'
import { type FoundField, foundFields } from '../../data/intake/reader.ts'
import { type Field, fieldsOf } from '../../data/model/fields.ts'
import { done, type Outcome, type Problem } from '../../data/model/outcome.ts'
import { readLoosely } from '../../data/reading/read-loosely.ts'
import { readSource, sourceWithText } from '../../data/reading/read-source.ts'
import type { Json } from '../../data/text/json.ts'
import { languageTagOf } from '../../data/text/language.ts'
import { sayProblem, sayWarning } from '../../data/words/say-problem.ts'
import { type Key, say } from '../../data/words/words.ts'
import { type Added, addSource } from '../engine/answers-acting.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { readEnclosed, receiveFile } from '../engine/incoming.ts'
import { createReaders, type Readers } from '../engine/reading-jobs.ts'
import { withArchive } from './archive.ts'
import type { CommandCall, LineCommand, OptionSpec } from './command.ts'
import { exactOption, fieldValue } from './field-options.ts'
import { filesAsked } from './folder-files.ts'
import { takeOverOption } from './options.ts'
import { inLine } from './visible.ts'

interface Row {
  readonly json: object
  readonly text: string
  readonly isRefused: boolean
  /** The fields on which the document says of itself what nobody has taken. */
  readonly open: readonly FoundField[]
}

/** The fields on which what a document says of itself can be taken; its title is, where nobody gives one. */
const takable = foundFields.filter((field) => field !== 'title')

/** The fields that the command asks of a source. */
const asked = fieldsOf('source').filter(({ begins }) => begins)

function optionsOf(field: Field): readonly OptionSpec[] {
  if (field.name !== 'language') return exactOption(field)
  const fits = (value: string): boolean => languageTagOf(value) !== undefined
  return exactOption(field).map((option) => ({ ...option, value: 'L', fits }))
}

/** Adds documents as sources, those of folders too; each file is added or refused by itself. */
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
    { name: 'password', value: 'PASSWORD' },
    {
      name: 'accept',
      value: 'FIELD',
      many: true,
      known: takable,
      told: [['FIELD', 'cli.told.accept']],
    },
    takeOverOption,
  ],
  run: (call) =>
    withArchive(call, 'write', async (session) => {
      const rows: Row[] = []
      const files = await filesAsked(call)
      const readers = createReaders(call.reader ?? null)
      try {
        for (const [at, file] of files.entries()) {
          call.job.progress('read', at, files.length)
          const row = await addFile(session, file, readers, call)
          if (!row.ok && rows.every(({ isRefused }) => isRefused)) return row
          // What was added before stays: the answer says so, and what is left.
          if (!row.ok) rows.push(stoppedRow(file, row.problem, files.length - at, call))
          if (!row.ok) break
          rows.push(row.value)
        }
      } finally {
        readers.close()
      }
      remarkOpen(rows, call)
      return done({
        status: rows.some(({ isRefused }) => isRefused) ? 1 : 0,
        json: rows.map(({ json }) => json),
        text: rows.map(({ text }) => inLine(text)).join('\n'),
      })
    }),
}

function stoppedRow(file: string, problem: Problem, left: number, { lang }: CommandCall): Row {
  const { code } = problem
  const why = code === 'act.cancelled' ? '' : `${sayProblem(lang, problem)} `
  const reason = `${why}${say(lang, 'cli.source.stopped', { file, n: left })}`
  return { json: { file, refused: { code, reason } }, text: reason, isRefused: true, open: [] }
}

/** Says what is proposed and not taken, once for all files. */
function remarkOpen(rows: readonly Row[], { lang, remark }: CommandCall): void {
  const counts = takable.flatMap((field) => {
    const n = rows.filter(({ open }) => open.includes(field)).length
    return n === 0 ? [] : [`${field} ${n}`]
  })
  if (counts.length > 0) remark(say(lang, 'cli.source.proposed', { list: counts.join(', ') }))
}

async function addFile(
  session: ArchiveSession,
  file: string,
  readers: Readers,
  call: CommandCall,
): Promise<Outcome<Row>> {
  const asked = { encoding: call.one('encoding'), password: call.one('password') }
  const received = await receiveFile(call.at(file), asked, readers, call.job)
  if (!received.ok) {
    if (received.problem.code === 'act.cancelled') return received
    return done(refusedRow(file, received.problem, call))
  }
  const { extraction } = received.value
  const said = descriptionOf(call)
  if (!said.ok) return said
  const accepted = acceptedOf(extraction, call.all('accept').filter(isFound))
  const description = { ...accepted, ...said.value }
  const enclosed = await readEnclosed(received.value, readers, call.job)
  if (!enclosed.ok) return enclosed
  const { text } = received.value
  const same = text === null ? undefined : sourceWithText(session.archive, text)
  const added = await addSource(session, received.value, description, enclosed.value)
  if (!added.ok) {
    // What the disk or the archive refuses concerns every file; what the source's fields refuse, this one.
    const isFileOwn = /^(source|field|date)\./.test(added.problem.code)
    return isFileOwn ? done(refusedRow(file, added.problem, call)) : added
  }
  remarkOn(file, extraction, call)
  const sameText = added.value.existing ? undefined : same?.id
  if (sameText !== undefined)
    call.remark(say(call.lang, 'cli.source.same-text', { file, id: sameText }))
  const row = addedRow(session, file, extraction, added.value, call)
  return done({ ...row, json: { ...row.json, sameText: sameText ?? null } })
}

function isFound(field: string): field is FoundField {
  return takable.some((known) => known === field)
}

function containedIn(session: ArchiveSession, id: string): readonly string[] {
  const read = readSource(session.archive, id, null)
  return read.ok ? read.value.contains.map((one) => one.id) : []
}

/** Says what is to be known of a file, as its row does. */
function remarkOn(file: string, extraction: Extraction, call: CommandCall): void {
  const { lang } = call
  const { spelling, warnings, textless } = extraction
  if (spelling && !spelling.sure && call.one('encoding') === undefined)
    call.remark(say(lang, 'cli.source.unsure', { file, encoding: spelling.encoding }))
  if (spelling && spelling.flaws > 0)
    call.remark(
      say(lang, 'cli.source.flaws', { file, n: spelling.flaws, encoding: spelling.encoding }),
    )
  for (const warning of warnings)
    call.remark(say(lang, 'cli.source.warning', { file, warning: sayWarning(lang, warning) }))
  if (textless !== undefined)
    call.remark(sayProblem(lang, { ...textless, file: path.basename(file) }))
}

function addedRow(
  session: ArchiveSession,
  file: string,
  extraction: Extraction,
  { id, existing, healed }: Added,
  { lang }: CommandCall,
): Row {
  const source = readLoosely('source', session.archive.records.get(id)?.fields ?? {}).value
  const { encoding, characters, mediaType } = source
  const { kind, spelling, textless, proposals } = extraction
  const warnings = warningsOf(extraction).map((warning) => ({
    ...warning,
    text: sayWarning(lang, warning),
  }))
  const reason = textless && sayProblem(lang, { ...textless, file: path.basename(file) })
  return {
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
      kind,
      sure: spelling?.sure ?? true,
      warnings,
      proposals,
      contains: containedIn(session, id),
      textless: textless === undefined ? null : { code: textless.code, reason },
    },
    text: say(lang, healed ? 'cli.source.healed' : existing ? 'cli.source.existing' : toldAs(), {
      ...{ file, id, encoding, characters, kind: say(lang, `document-kind.${kind}` as Key) },
    }),
    isRefused: false,
    open: takable.filter(
      (field) =>
        !existing && source[field].length === 0 && proposals.some((found) => found.field === field),
    ),
  }

  function toldAs() {
    if (textless !== undefined) return 'cli.source.kept'
    return encoding === '' ? 'cli.source.read' : 'cli.source.added'
  }
}

function refusedRow(file: string, problem: { readonly code: string }, { lang }: CommandCall): Row {
  const reason = sayProblem(lang, { file: path.basename(file), ...problem })
  const json = { file, refused: { code: problem.code, reason } }
  return { json, text: reason, isRefused: true, open: [] }
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
