import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { KeptView } from '../../data/calls/kept-view.ts'
import type { View } from '../../data/calls/views.ts'
import { selectionWords } from '../../data/disclosure/selection-words.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { textIn } from '../../data/model/text.ts'
import { followFilter } from '../../data/search/follow-filter.ts'
import { foldName } from '../../data/text/fold.ts'
import { say } from '../../data/words/words.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { withArchive } from './archive.ts'
import type { CommandCall, LineCommand, OptionSpec } from './command.ts'
import { inLine } from './visible.ts'

/** The option that asks for a view which the window of this machine keeps. */
export const viewOption: OptionSpec = { name: 'view', value: 'NAME|ID' }

/** The view that a call asks for, its filter as the records that it names now stand, null where it asks for none; what has become of them is said beside the answer. */
export function viewOf(call: CommandCall, session: ArchiveSession): Outcome<View | null> {
  const asked = call.one(viewOption.name)
  if (asked === undefined) return done(null)
  const kept = keptViews(call, session)
  const found =
    kept.find(({ id }) => id === asked) ??
    kept.find(({ name }) => name === asked) ??
    kept.find(({ name }) => foldName(name) === foldName(asked))
  if (found === undefined) {
    const known = kept.map(({ name }) => name).join(', ')
    return failed({ code: known === '' ? 'view.none-kept' : 'view.not-kept', name: asked, known })
  }
  const { filter, changed } = followFilter(session.archive, found.filter)
  for (const { name, into } of changed) {
    const written = textIn(name, call.lang).text
    call.remark(
      into === null
        ? say(call.lang, 'views.gone', { name: written })
        : say(call.lang, 'views.merged', { name: written, into: textIn(into, call.lang).text }),
    )
  }
  return done({ ...found, filter })
}

/** The views that this machine keeps of an archive; what cannot be read is passed over. */
function keptViews({ person }: CommandCall, { store }: ArchiveSession): readonly View[] {
  try {
    const file = path.join(person.machine, 'settings.json')
    const read = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly views?: { readonly [archive: string]: unknown }
    }
    const kept = Object.hasOwn(read.views ?? {}, store.id) ? read.views?.[store.id] : []
    return (Array.isArray(kept) ? (kept as readonly unknown[]) : []).flatMap((one) => {
      const view = v.safeParse(KeptView, one)
      return view.success ? [view.output] : []
    })
  } catch {
    return []
  }
}

/** Lists the views that this machine keeps of an archive. */
export const viewsCommand: LineCommand = {
  name: 'views',
  about: 'cli.about.views',
  args: ['ARCHIVE'],
  options: [],
  run: (call) =>
    withArchive(call, 'read', async (session) => {
      const { lang } = call
      const kept = keptViews(call, session)
      const lines = kept.map(({ id, name, filter, days }) => {
        const what = {
          which: 'view',
          filter: days === null ? filter : { ...filter, days },
        } as const
        return [id, name, selectionWords(session.archive, { what, lang }).join(' · ')]
          .map(inLine)
          .join('  ')
      })
      const text = kept.length === 0 ? say(lang, 'cli.views.none') : lines.join('\n')
      return done({ status: 0, json: kept, text })
    }),
}
