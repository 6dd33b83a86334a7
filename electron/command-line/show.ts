import { isDeleted } from '../../data/changes/held.ts'
import type { Archive } from '../../data/changes/state.ts'
import { sourcesCitedBy } from '../../data/disclosure/access.ts'
import { gapsOf } from '../../data/evidence/gaps.ts'
import { citationStyles } from '../../data/exports/citation-options.ts'
import { citeEvent, citeSource } from '../../data/exports/citations.ts'
import { kindOf } from '../../data/model/id.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import type { HistoryEntry } from '../../data/reading/past-view.ts'
import { readAuthority } from '../../data/reading/read-authority.ts'
import { nameOf, readEvent } from '../../data/reading/read-event.ts'
import { readLoosely } from '../../data/reading/read-loosely.ts'
import { namesInWrites } from '../../data/reading/read-past.ts'
import { readSource } from '../../data/reading/read-source.ts'
import { sayGap } from '../../data/words/say-gap.ts'
import { sayField, sayWritten } from '../../data/words/say-write.ts'
import { say } from '../../data/words/words.ts'
import { readingAnswers } from '../engine/answers-reading.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { answeringFor, withArchive } from './archive.ts'
import { type CommandCall, type LineCommand, misuse, type Reply } from './command.ts'
import { findId } from './find.ts'
import { recordAsText } from './record-as-text.ts'
import { inLine } from './visible.ts'

const limit = 500

/** Shows a record with its claims, its history, or the bytes of a source. */
export const showCommand: LineCommand = {
  name: 'show',
  about: 'cli.about.show',
  args: ['ARCHIVE', 'ID'],
  options: [
    { name: 'text', value: null },
    { name: 'original', value: null },
    { name: 'history', value: null },
    { name: 'citation', value: citationStyles.join('|'), known: citationStyles },
  ],
  run: async (call) => {
    const asked = ['text', 'original', 'history', 'citation'].filter((name) => call.has(name))
    const [one, other] = asked
    if (one !== undefined && other !== undefined)
      return failed(misuse('cli.not-with', { name: `--${other}`, other: `--${one}` }))
    return withArchive(call, 'read', async (session) => {
      const id = findId(session.archive, call.args[1] ?? '')
      if (!id.ok) return id
      if (call.has('history')) return historyReply(session, id.value, call)
      if (call.has('citation')) return citationReply(session, id.value, call)
      if (call.has('text') || call.has('original')) return bytesReply(session, id.value, call)
      return recordReply(session, id.value, call)
    })
  },
}

/** A source cited in the style that is asked for. */
function citationReply({ archive }: ArchiveSession, id: string, call: CommandCall): Outcome<Reply> {
  const style = citationStyles.find((one) => one === call.one('citation'))
  const cited = citeSource(archive, id, call.lang, style)
  if (!cited.ok) return cited
  return done({
    status: 0,
    json: { id, style: style ?? '', citation: cited.value },
    text: inLine(cited.value),
  })
}

async function bytesReply(
  session: ArchiveSession,
  id: string,
  call: CommandCall,
): Promise<Outcome<Reply>> {
  const held = session.archive.records.get(id)
  if (kindOf(id) !== 'source' || held === undefined) return failed({ code: 'source.unknown', id })
  const { original, text } = readLoosely('source', held.fields).value
  const digest = call.has('text') ? text : original
  if (digest === undefined) return failed({ code: 'source.textless', id })
  const bytes = await session.store.readBlob(digest)
  return bytes.ok ? done({ bytes: bytes.value }) : bytes
}

async function historyReply(
  session: ArchiveSession,
  id: string,
  call: CommandCall,
): Promise<Outcome<Reply>> {
  const answers = readingAnswers(answeringFor(call, session))
  const entries: HistoryEntry[] = []
  for (let before: string | undefined; ; before = entries.at(-1)?.dot) {
    const page = await answers.history({ id, limit, ...(before === undefined ? {} : { before }) })
    if (!page.ok) return page
    entries.push(...page.value)
    if (page.value.length < limit) break
  }
  const names = namesInWrites(session.archive, entries)
  const saying = { lang: call.lang, nameOf: (named: string) => names[named] }
  const lines = entries.map((entry) => {
    const { time, author, act, before, after } = entry
    const stood = before === null ? '—' : sayWritten(entry, before, saying)
    const stands = sayWritten(entry, after, saying)
    const set = say(call.lang, 'field.is', {
      field: sayField(entry, call.lang),
      value: `${stood} → ${stands}`,
    })
    return `${time}  ${inLine(author)}  ${act}  ${inLine(set)}`
  })
  return done({ status: 0, json: entries, text: lines.join('\n') })
}

async function recordReply(
  session: ArchiveSession,
  id: string,
  call: CommandCall,
): Promise<Outcome<Reply>> {
  const { archive, store } = session
  const { lang } = call
  const words = recordAsText(archive, id, lang)
  switch (kindOf(id)) {
    case 'event': {
      const parts = await session.partsOf(sourcesCitedBy(archive, id))
      const event = readEvent(archive, id, parts)
      const cited = citeEvent(archive, store.id, id, lang, parts)
      return reply(
        event,
        [...(cited.ok ? [cited.value] : []), ...gapsSaid(archive, id, lang)],
        words,
      )
    }
    case 'source': {
      const { text, parts } = await session.textInForce(id)
      const cited = citeSource(archive, id, lang)
      return reply(readSource(archive, id, text, parts), cited.ok ? [cited.value] : [], words)
    }
    case 'actor':
    case 'place':
    case 'term':
      return reply(readAuthority(archive, id), [], words)
    case 'archive':
    case 'passage':
    case 'claim':
    case 'link':
    case 'reading':
    case undefined: {
      const held = archive.records.get(id)
      if (held === undefined) return failed({ code: 'id.unknown', id })
      const record = { id, kind: kindOf(id) ?? null, deleted: isDeleted(held), ...held.fields }
      return reply(done(record), [], words)
    }
  }
}

/** What of an event rests on no claim, in words. */
function gapsSaid(archive: Archive, id: string, lang: Lang): readonly string[] {
  const nameOfTied = (link: string) =>
    nameOf(archive, String(archive.records.get(link)?.fields.to)).name
  const list = gapsOf(archive, id).map((gap) => inLine(sayGap(gap, lang, nameOfTied)))
  return list.length === 0 ? [] : [say(lang, 'cli.gaps', { list: list.join(', ') })]
}

function reply(record: Outcome<object>, head: readonly string[], words: string): Outcome<Reply> {
  if (!record.ok) return record
  const text = [...head, words].join('\n\n')
  return done({ status: 0, json: record.value, text })
}
