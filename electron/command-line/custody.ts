import path from 'node:path'
import { type CustodyFormat, custodyFormats } from '../../data/exports/custody-formats.ts'
import { type CustodyKind, custodyTypes } from '../../data/model/custody-types.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { type Lang, textIn } from '../../data/model/text.ts'
import type { CustodyView } from '../../data/reading/custody-view.ts'
import { exists } from '../../data/store/core/whole-file.ts'
import { damagedFile, sayCustody, sayCustodyType } from '../../data/words/say-custody.ts'
import { say } from '../../data/words/words.ts'
import { custodyOf, saveCustody } from '../engine/answers-custody.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'

import { withArchive } from './archive.ts'
import type { CommandCall, LineCommand, Reply } from './command.ts'
import { findId } from './find.ts'
import { inLine } from './visible.ts'

/** Tells the custody log of an archive, or of one record, newest first; or writes it into a file. */
export const custodyCommand: LineCommand = {
  name: 'custody',
  about: 'cli.about.custody',
  args: ['ARCHIVE', 'ID?'],
  options: [
    { name: 'type', value: 'T', known: custodyTypes },
    { name: 'limit', value: 'N', fits: (value) => /^[1-9]\d{0,8}$/.test(value) },
    {
      name: 'out',
      value: `FILE${custodyFormats.map((format) => `.${format}`).join('|')}`,
      fits: (value) => formatOf(value) !== undefined,
    },
    { name: 'force', value: null },
  ],
  run: (call) =>
    withArchive(call, 'read', async (session) => {
      const [, wanted] = call.args
      const id = wanted === undefined ? done(undefined) : findId(session.archive, wanted)
      if (!id.ok) return id
      const type = call.one('type') as CustodyKind | undefined
      const out = call.one('out')
      if (out !== undefined) return save(call, session, { id: id.value, type }, out)
      const limit = Number(call.one('limit') ?? Number.POSITIVE_INFINITY)
      const page = await custodyOf(session, { id: id.value, type, limit })
      const lines = page.events.map((event) => lineOf(event, call.lang))
      const total = say(call.lang, 'custody.total', { n: page.total })
      return done({ status: 0, json: page, text: [...lines, total].join('\n') })
    }),
}

async function save(
  call: CommandCall,
  session: ArchiveSession,
  { id, type }: { readonly id: string | undefined; readonly type: CustodyKind | undefined },
  out: string,
): Promise<Outcome<Reply>> {
  const file = call.at(out)
  if (!call.has('force') && (await exists(file)))
    return failed({ code: 'file.exists', file: path.basename(file) })
  const format = formatOf(file)
  if (format === undefined) throw new Error('the form of --out was checked before')
  const saved = await saveCustody(session, { id: id as never, type, format, lang: call.lang }, file)
  if (!saved.ok) return saved
  const { events, sha256 } = saved.value
  const said = { file: inLine(saved.value.file), n: events, sha256 }
  return done({ status: 0, json: saved.value, text: say(call.lang, 'cli.custody.saved', said) })
}

/** The format that a file asks for by its name. */
function formatOf(file: string): CustodyFormat | undefined {
  return custodyFormats.find((format) => file.toLowerCase().endsWith(`.${format}`))
}

function lineOf(event: CustodyView, lang: Lang): string {
  const parts = [
    event.time,
    sayCustodyType(lang, event.type),
    objectsOf(event, lang),
    event.agent,
    say(lang, `custody.outcome.${event.outcome}`),
    sayCustody(lang, event),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function objectsOf(event: CustodyView, lang: Lang): string {
  const { objects, count } = event
  const [first] = objects
  const file = damagedFile(event)
  if (file !== null) return file
  if (first === undefined) return ''
  if (first.kind === 'archive') return say(lang, 'custody.archive')
  const name = first.name === null ? first.id : `${first.id} ${textIn(first.name, lang).text}`
  return count > 1 ? `${name} ${say(lang, 'custody.others', { n: count - 1 })}` : name
}
