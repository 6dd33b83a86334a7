import type { View } from '../../data/calls/views.ts'
import { dateWords } from '../../data/dates/words.ts'
import { done } from '../../data/model/outcome.ts'
import { type Lang, textIn } from '../../data/model/text.ts'
import { eventRows } from '../../data/reading/read-rows.ts'
import { hitOrders, searched } from '../../data/search/hit.ts'
import { inTime, isSameSort } from '../../data/search/sort.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { sayGapKind } from '../../data/words/say-gap.ts'
import { say } from '../../data/words/words.ts'
import type { Answering } from '../engine/answers.ts'
import { readingAnswers } from '../engine/answers-reading.ts'
import { eventsFor } from '../engine/requests.ts'
import { answeringFor, withArchive } from './archive.ts'
import type { LineCommand } from './command.ts'
import { filterOf, filterOptions, remarkOf, remarkUnknown, wholeWords } from './filter.ts'
import { inLine } from './visible.ts'

/** Lists events in order of time. */
export const eventsCommand: LineCommand = {
  name: 'events',
  about: 'cli.about.events',
  args: ['ARCHIVE'],
  options: filterOptions,
  run: (call) =>
    withArchive(call, 'read', async (session) => {
      const { lang } = call
      const asked = filterOf(call, session)
      if (!asked.ok) return asked
      const { filter, view } = asked.value
      const what = { which: 'view' as const, filter }
      const answering = answeringFor(call, session)
      const ids = await eventsFor(answering, { what, lang })
      if (!ids.ok) return ids
      await remarkOf(call, answering, filter)
      const listed = await inOrderOf(answering, view, ids.value, lang)
      const rows = eventRows(session.archive, listed).map((row) => ({
        id: row.id,
        title: textIn(row.title, lang).text,
        edtf: row.edtf,
        words: row.edtf === null ? null : dateWords(row.edtf, lang),
        type: row.type,
        places: row.places.map(({ name }) => textIn(name, lang).text),
        sources: row.sources,
        gaps: row.gaps,
      }))
      const lines = rows.map(({ id, title, words, gaps }) => {
        const list = gaps.map((of) => sayGapKind(of, lang)).join(', ')
        return [
          ...[id, words ?? say(lang, 'cli.event.undated'), inLine(title)],
          ...(call.has('gaps') ? [say(lang, 'gap.list', { list })] : []),
        ].join('  ')
      })
      const text = lines.length === 0 ? say(lang, 'cli.events.none') : lines.join('\n')
      return done({ status: 0, json: rows, text })
    }),
}

/** Events in the order in which a view lists them. */
async function inOrderOf(
  answering: Answering,
  view: View | null,
  ids: readonly string[],
  lang: Lang,
): Promise<readonly string[]> {
  if (view === null || isSameSort(view.sort, inTime)) return ids
  const ordered = await readingAnswers(answering)['events.order']({ sort: view.sort, lang })
  if (!ordered.ok) return ids
  const { columns } = await answering.session.shown()
  const wanted = new Set(ids)
  return Array.from(ordered.value.order, (place) => idAt(columns, place)).filter((id) =>
    wanted.has(id),
  )
}

/** Searches events, names and full texts. */
export const searchCommand: LineCommand = {
  name: 'search',
  about: 'cli.about.search',
  args: ['ARCHIVE', 'WORDS…'],
  takesMinus: true,
  options: [
    { name: 'order', value: hitOrders.join('|'), known: hitOrders },
    { name: 'kind', value: searched.join('|'), many: true, known: searched },
    { name: 'limit', value: 'N', fits: (value) => /^[1-9]\d{0,2}$/.test(value) },
    ...filterOptions.filter(({ name }) => name !== 'query'),
  ],
  run: (call) =>
    withArchive(call, 'read', async (session) => {
      const limit = Math.min(500, Number(call.one('limit') ?? 50))
      const words = wholeWords(call.args.slice(1).join(' ')) ?? ''
      const asked = filterOf(call, session)
      if (!asked.ok) return asked
      const { filter } = asked.value
      const among = Object.keys(filter).length === 0 ? {} : { filter }
      const answers = readingAnswers(answeringFor(call, session))
      const order = hitOrders.find((one) => one === call.one('order')) ?? 'weight'
      const wanted = searched.filter((kind) => call.all('kind').includes(kind))
      const found = await answers.search({ words, limit, order, kinds: wanted, ...among })
      if (!found.ok) return found
      const { total, kinds, unknown } = found.value
      remarkUnknown(call, unknown)
      const hits = found.value.hits.map((hit) => {
        const { text: title, lang } = textIn(hit.title, call.lang)
        return { ...hit, title, lang }
      })
      const lines = hits.map(
        ({ id, title, excerpt }) => `${id}  ${inLine(title)}\n    ${inLine(excerpt)}`,
      )
      const text = [say(call.lang, 'cli.search.total', { n: total }), ...lines].join('\n')
      return done({ status: 0, json: { total, kinds, hits }, text })
    }),
}
