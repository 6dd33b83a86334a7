import type { SourcesFields } from '../../data/changes/change.ts'
import { letterOf } from '../../data/evidence/grade.ts'
import type { Id } from '../../data/model/id.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { accessRights, reliabilities, sourceTypes } from '../../data/model/vocabulary.ts'
import { readArrivals } from '../../data/reading/read-arrivals.ts'
import { turns } from '../../data/reading/source-view.ts'
import {
  orderSources,
  type SourceFilter,
  type SourceOrder,
  siftSources,
  sourceOrders,
} from '../../data/search/source-filter.ts'
import { previewSources } from '../../data/search/source-preview.ts'
import { sayKeptWarning, sayProblem } from '../../data/words/say-problem.ts'
import { say } from '../../data/words/words.ts'
import { act } from '../engine/answers-acting.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { withArchive } from './archive.ts'
import { type CommandCall, type LineCommand, misuse, type Reply } from './command.ts'
import { exactDate } from './field-options.ts'
import { findId } from './find.ts'
import { takeOverOption } from './options.ts'
import { inLine } from './visible.ts'

/** Lists sources, those that the options ask for. */
export const sourcesCommand: LineCommand = {
  name: 'sources',
  about: 'cli.about.sources',
  args: ['ARCHIVE'],
  options: [
    { name: 'query', value: 'Q' },
    { name: 'turn', value: turns.join('|'), many: true, known: turns },
    { name: 'type', value: 'T', many: true, known: sourceTypes },
    { name: 'reliability', value: reliabilities.join('|'), many: true, known: reliabilities },
    { name: 'from', ...exactDate },
    { name: 'to', ...exactDate },
    { name: 'uncited', value: null },
    { name: 'withheld', value: null },
    { name: 'textless', value: null },
    { name: 'unsettled', value: null },
    { name: 'sort', value: sourceOrders.join('|'), known: sourceOrders },
    { name: 'descending', value: null },
    { name: 'arrivals', value: null },
  ],
  run: (call) =>
    withArchive(call, 'read', async (session) => {
      if (call.has('arrivals')) return arrived(session, call)
      const order = (call.one('sort') ?? 'title') as SourceOrder
      const found = siftSources(await session.sourceRows(), filterOf(call))
      const rows = orderSources(found, order, call.has('descending'))
      const { lang } = call
      const lines = rows.map((row) => {
        const state = say(lang, `turn.${row.turn}`)
        const why = row.reason === '' ? '' : ` (${inLine(row.reason)})`
        return `${row.id}  ${letterOf(row.reliability)}  ${state}${why}  ${inLine(row.title)}`
      })
      const text = [say(lang, 'cli.sources.total', { n: rows.length }), ...lines].join('\n')
      return done({ status: 0, json: rows, text })
    }),
}

/** What came in, the last act first, each source with what was to be known of it. */
function arrived({ archive }: ArchiveSession, { lang }: CommandCall): Outcome<Reply> {
  const { arrivals, total } = readArrivals(archive, Number.MAX_SAFE_INTEGER)
  const lines = arrivals.flatMap(({ time, author, sources }) => [
    `${time}  ${inLine(author)}`,
    ...sources.flatMap(({ id, title, fileName, mediaType, encoding, textless, warnings }) => [
      `  ${[id, inLine(title), inLine(fileName), mediaType, encoding].filter((one) => one !== '').join('  ')}`,
      ...(textless === '' ? [] : [`    ${sayProblem(lang, { code: textless, file: fileName })}`]),
      ...warnings.map((warning) => `    ${sayKeptWarning(lang, warning)}`),
    ]),
  ])
  const text = [say(lang, 'cli.sources.total', { n: total }), ...lines].join('\n')
  return done({ status: 0, json: arrivals, text })
}

function filterOf(call: CommandCall): SourceFilter {
  return {
    words: call.one('query') ?? '',
    turns: turns.filter((turn) => call.all('turn').includes(turn)),
    types: sourceTypes.filter((type) => call.all('type').includes(type)),
    reliabilities: reliabilities.filter((grade) => call.all('reliability').includes(grade)),
    from: call.one('from') ?? '',
    to: call.one('to') ?? '',
    uncited: call.has('uncited'),
    withheld: call.has('withheld'),
    textless: call.has('textless'),
    unsettled: call.has('unsettled'),
  }
}

const handlings = ['read', 'unread', 'aside'] as const

/** Says of sources that they are read, unread or set aside and why, how reliable they are, or who may read them: one act. */
export const markCommand: LineCommand = {
  name: 'mark',
  about: 'cli.about.mark',
  args: ['ARCHIVE', 'SOURCE…'],
  options: [
    { name: 'read', value: null },
    { name: 'unread', value: null },
    { name: 'aside', value: 'REASON' },
    { name: 'reliability', value: reliabilities.join('|'), known: reliabilities },
    { name: 'access', value: accessRights.join('|'), known: accessRights },
    { name: 'preview', value: null },
    takeOverOption,
  ],
  run: async (call) => {
    const fields = fieldsOf(call)
    if (!fields.ok) return fields
    const how = call.has('preview') ? 'read' : 'write'
    return withArchive(call, how, (session) => mark(session, fields.value, call))
  },
}

function fieldsOf(call: CommandCall): Outcome<SourcesFields> {
  const [first, second] = handlings.filter((name) => call.has(name))
  if (first !== undefined && second !== undefined)
    return failed(misuse('cli.not-with', { name: `--${first}`, other: `--${second}` }))
  const reliability = reliabilities.find((grade) => grade === call.one('reliability'))
  const access = accessRights.find((rights) => rights === call.one('access'))
  const fields: SourcesFields = {
    ...(first === 'read' ? { handling: { as: 'read' as const } } : {}),
    ...(first === 'unread' ? { handling: null } : {}),
    ...(first === 'aside' ? { handling: { as: 'aside', reason: call.one('aside') ?? '' } } : {}),
    ...(reliability === undefined ? {} : { reliability }),
    ...(access === undefined ? {} : { accessRights: access }),
  }
  if (Object.keys(fields).length > 0) return done(fields)
  return failed(
    misuse('cli.missing-option', {
      name: '--read | --unread | --aside | --reliability | --access',
    }),
  )
}

async function mark(
  session: ArchiveSession,
  fields: SourcesFields,
  call: CommandCall,
): Promise<Outcome<Reply>> {
  const ids: string[] = []
  for (const written of call.args.slice(1)) {
    const id = findId(session.archive, written)
    if (!id.ok) return id
    ids.push(id.value)
  }
  const rows = await session.sourceRows()
  const gone = ids.find((id) => !rows.some((row) => row.id === id))
  if (gone !== undefined) return failed({ code: 'source.unknown', id: gone })
  const preview = previewSources(
    rows.filter(({ id }) => ids.includes(id)),
    fields,
  )
  if (!call.has('preview') && preview.changed > 0) {
    const change = { kind: 'describe-sources', sources: ids as unknown as Id[], fields } as const
    const acted = await act(session, change)
    if (!acted.ok) return acted
  }
  const json = { preview: call.has('preview'), ...preview }
  const { changed: n, same, cited } = preview
  const key = call.has('preview') ? 'cli.mark.would' : 'cli.mark.done'
  return done({ status: 0, json, text: say(call.lang, key, { n, same, cited }) })
}
