import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { sayProblem, sayWarning } from '../../data/words/say-problem.ts'
import { say } from '../../data/words/words.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { createReaders, type Readers } from '../engine/reading-jobs.ts'
import { readAgain } from '../engine/rereading.ts'
import { withArchive } from './archive.ts'
import { type CommandCall, misuse, type Reply } from './command.ts'
import { sayCounts, sourceNamed } from './source-named.ts'

/** Reads the original of a source again with the readers of now, and keeps what came of it as a further reading unless it is only to be seen. */
export async function rereadOn(call: CommandCall): Promise<Outcome<Reply>> {
  if (call.one('use') !== undefined)
    return failed(misuse('cli.not-with', { name: '--use', other: '--again' }))
  const how = call.has('preview') ? 'read' : 'write'
  return withArchive(call, how, async (session) => {
    const readers = createReaders(call.reader ?? null)
    try {
      return await reread(session, readers, call)
    } finally {
      readers.close()
    }
  })
}

async function reread(
  session: ArchiveSession,
  readers: Readers,
  call: CommandCall,
): Promise<Outcome<Reply>> {
  const { lang } = call
  const source = sourceNamed(session, call.args[1] ?? '')
  if (!source.ok) return source
  const asked = { encoding: call.one('encoding'), password: call.one('password') }
  const read = await readAgain(session, readers, source.value, asked, call.job)
  if (!read.ok) return read
  const { look, add } = read.value
  const { counts, isKnown, proposals, textless, kind, characters } = look
  const warnings = look.warnings.map((told) => ({ ...told, text: sayWarning(lang, told) }))
  for (const { text } of warnings) call.remark(text)
  const preview = call.has('preview')
  const isKept = !preview && !isKnown && textless === null
  const added = isKept ? await add() : null
  if (added !== null && !added.ok) return added
  const reason =
    textless === null ? null : sayProblem(lang, { ...textless, file: call.args[1] ?? '' })
  const json = {
    ...{ source: source.value, reading: added?.value.id ?? null, preview, counts },
    ...{ again: true, kind, characters, isKnown, warnings, proposals },
    textless: textless === null ? null : { code: textless.code, reason },
  }
  const text =
    reason ??
    (isKnown
      ? say(lang, 'rereading.same', { n: characters })
      : `${say(lang, 'rereading.other', { n: characters })} ${sayCounts(counts, call)}`)
  return done({ status: 0, json, text })
}
