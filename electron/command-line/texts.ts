import { textInForce } from '../../data/changes/in-force.ts'
import { encodingNamed, encodings } from '../../data/intake/encodings.ts'
import { kindOf } from '../../data/model/id.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { UnsettledPassage } from '../../data/reading/places-view.ts'
import { passagesOf, readSource } from '../../data/reading/read-source.ts'
import type { ReadingView } from '../../data/reading/source-view.ts'
import { say } from '../../data/words/words.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { receiveTextFile } from '../engine/incoming-text.ts'
import {
  addReading,
  passagePlaces,
  placePassages,
  settlePassage,
  unsettledPassages,
  useReading,
  weighReading,
} from '../engine/readings.ts'
import { withArchive } from './archive.ts'
import { type CommandCall, type LineCommand, misuse, type Reply } from './command.ts'
import { exactDate } from './field-options.ts'
import { findId } from './find.ts'
import { takeOverOption } from './options.ts'
import { sayCounts, sourceNamed } from './source-named.ts'
import { inLine } from './visible.ts'

/** Adds the text of a file as a transcription or a correction of a source. */
export const transcribeCommand: LineCommand = {
  name: 'transcribe',
  about: 'cli.about.transcribe',
  args: ['ARCHIVE', 'SOURCE', 'FILE'],
  options: [
    { name: 'correction', value: null },
    { name: 'by', value: 'T' },
    { name: 'made', ...exactDate },
    { name: 'note', value: 'T' },
    { name: 'beside', value: null },
    {
      name: 'encoding',
      value: encodings.join('|'),
      fits: (value) => encodingNamed(value) !== undefined,
    },
    takeOverOption,
  ],
  run: (call) => withArchive(call, 'write', (session) => transcribe(session, call)),
}

async function transcribe(session: ArchiveSession, call: CommandCall): Promise<Outcome<Reply>> {
  const { lang } = call
  const [, written = '', file = ''] = call.args
  const source = sourceNamed(session, written)
  if (!source.ok) return source
  const received = await receiveTextFile(call.at(file), call.one('encoding'))
  if (!received.ok) return received
  const { decoded } = received.value
  if (!decoded.sure && call.one('encoding') === undefined)
    call.remark(say(lang, 'cli.source.unsure', { file, encoding: decoded.encoding }))
  const from = call.has('correction') ? textInForce(session.archive, source.value)?.text : undefined
  const added = await addReading(session, source.value, received.value, {
    way: call.has('correction') ? 'correction' : 'transcription',
    by: call.one('by') ?? '',
    made: call.one('made') ?? '',
    note: call.one('note') ?? '',
    reader: '',
    use: !call.has('beside'),
    ...(from === undefined ? {} : { from }),
  })
  if (!added.ok) return added
  const { id, counts } = added.value
  const inForce = textInForce(session.archive, source.value)?.reading === id
  const text = [
    say(lang, inForce ? 'cli.reading.in-force' : 'cli.reading.beside', { id }),
    ...(inForce ? [sayCounts(counts, call)] : []),
  ].join('\n')
  return done({ status: 0, json: { id, source: source.value, inForce, counts }, text })
}

/** Lists the texts of a source, or puts another in force. */
export const readingCommand: LineCommand = {
  name: 'reading',
  about: 'cli.about.reading',
  args: ['ARCHIVE', 'SOURCE'],
  options: [
    { name: 'use', value: 'READING|first' },
    { name: 'again', value: null },
    {
      name: 'encoding',
      value: encodings.join('|'),
      fits: (value) => encodingNamed(value) !== undefined,
    },
    { name: 'password', value: 'PASSWORD' },
    { name: 'preview', value: null },
    takeOverOption,
  ],
  run: async (call) => {
    const asked = call.one('use')
    if (call.has('again')) {
      const { rereadOn } = await import('./reread.ts')
      return rereadOn(call)
    }
    if (asked === undefined && call.has('preview'))
      return failed(misuse('cli.missing-option', { name: '--use' }))
    const writes = asked !== undefined && !call.has('preview')
    return withArchive(call, writes ? 'write' : 'read', async (session) => {
      const source = sourceNamed(session, call.args[1] ?? '')
      if (!source.ok) return source
      return asked === undefined
        ? listed(session, source.value, call)
        : use(session, source.value, asked, call)
    })
  },
}

async function listed(
  session: ArchiveSession,
  source: string,
  { lang }: CommandCall,
): Promise<Outcome<Reply>> {
  const view = readSource(session.archive, source, null)
  if (!view.ok) return view
  const { readings } = view.value
  const lines = readings.map((one) => `${one.inForce ? '*' : ' '} ${lineOf(one, lang)}`)
  const text = lines.length === 0 ? say(lang, 'cli.reading.none') : lines.join('\n')
  return done({ status: 0, json: readings, text })
}

function lineOf({ id, way, by, author, made, characters }: ReadingView, lang: 'fr' | 'en'): string {
  const what = id === null ? say(lang, 'readings.first') : say(lang, `reading-way.${way}`)
  const who = by === '' ? author : by
  const size = say(lang, 'readings.characters', { n: characters })
  return [id ?? 'first', what, inLine(who), made, size].filter((part) => part !== '').join('  ')
}

async function use(
  session: ArchiveSession,
  source: string,
  asked: string,
  call: CommandCall,
): Promise<Outcome<Reply>> {
  const found = asked === 'first' ? done(null) : findId(session.archive, asked)
  if (!found.ok) return found
  const preview = call.has('preview')
  const counts = await (preview ? weighReading : useReading)(session, source, found.value)
  if (!counts.ok) return counts
  const json = { source, reading: found.value, preview, counts: counts.value }
  return done({ status: 0, json, text: sayCounts(counts.value, call) })
}

const settleForm = /^(?:(\d{1,9})-(\d{1,9})|former|orphan)$/

/** Lists the passages of a source or of all, and places them in the text in force. */
export const passagesCommand: LineCommand = {
  name: 'passages',
  about: 'cli.about.passages',
  args: ['ARCHIVE', 'SOURCE|PASSAGE?'],
  options: [
    { name: 'unsettled', value: null },
    { name: 'place', value: null },
    { name: 'settle', value: 'START-END|former|orphan', fits: (value) => settleForm.test(value) },
    takeOverOption,
  ],
  run: async (call) => {
    const writes = call.has('place') || call.has('settle')
    if (writes && call.args[1] === undefined)
      return failed(misuse('cli.missing-argument', { name: 'SOURCE|PASSAGE' }))
    return withArchive(call, writes ? 'write' : 'read', (session) => passages(session, call))
  },
}

async function passages(session: ArchiveSession, call: CommandCall): Promise<Outcome<Reply>> {
  const written = call.args[1]
  const found = written === undefined ? undefined : findId(session.archive, written)
  if (found?.ok === false) return found
  const id = found?.value
  const to = call.one('settle')
  if (to !== undefined) return settle(session, id ?? '', to)
  if (id !== undefined && kindOf(id) === 'passage') return places(session, id)
  if (call.has('place')) {
    const placed = await placePassages(session, id ?? '')
    if (!placed.ok) return placed
    return done({ status: 0, json: placed.value, text: sayCounts(placed.value, call) })
  }
  const rows = call.has('unsettled')
    ? await unsettledPassages(session, id)
    : allPassages(session, id)
  const lines = rows.map(({ id: one, exact }) => `${one}  ${inLine(exact)}`)
  const text = [say(call.lang, 'cli.passages.total', { n: rows.length }), ...lines].join('\n')
  return done({ status: 0, json: rows, text })
}

function allPassages(
  session: ArchiveSession,
  source: string | undefined,
): readonly Pick<UnsettledPassage, 'id' | 'source' | 'exact'>[] {
  const { archive } = session
  const ids = source === undefined ? [...archive.records.keys()] : [source]
  return ids.flatMap((one) => {
    if (kindOf(one) !== 'source') return []
    const view = readSource(archive, one, null)
    if (!view.ok || view.value.deleted || passagesOf(archive, one).length === 0) return []
    const all = [...view.value.passages, ...view.value.elsewhere]
    return all.map(({ events: _, ...passage }) => ({ source: one, ...passage }))
  })
}

async function places(session: ArchiveSession, id: string): Promise<Outcome<Reply>> {
  const found = await passagePlaces(session, id)
  if (!found.ok) return found
  const { before, words, after } = found.value
  const lines = found.value.places.map(
    (one) => `${one.start}-${one.end}  ${inLine(`${one.before}[${one.words}]${one.after}`)}`,
  )
  const text = [inLine(`${before}[${words}]${after}`), ...lines].join('\n')
  return done({ status: 0, json: found.value, text })
}

async function settle(session: ArchiveSession, id: string, to: string): Promise<Outcome<Reply>> {
  const [, start, end] = settleForm.exec(to) ?? []
  const source = String(session.archive.records.get(id)?.fields.source)
  const digest = textInForce(session.archive, source)?.text ?? ''
  const settled = await settlePassage(
    session,
    id,
    digest,
    start === undefined
      ? { as: to === 'orphan' ? 'orphan' : 'former' }
      : { as: 'place', start: Number(start), end: Number(end) },
  )
  return settled.ok ? done({ status: 0, json: { id, to }, text: `${id}  ${to}` }) : settled
}
