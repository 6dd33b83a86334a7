import type * as v from 'valibot'
import type { Doing } from '../../data/changes/change.ts'
import type { Id } from '../../data/model/id.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { textIn } from '../../data/model/text.ts'
import { eventTypes, reliabilities, statuses } from '../../data/model/vocabulary.ts'
import { say } from '../../data/words/words.ts'
import { act, preview } from '../engine/answers-acting.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { withArchive } from './archive.ts'
import {
  type CommandCall,
  type LineCommand,
  misuse,
  type OptionSpec,
  type Reply,
} from './command.ts'
import { findId } from './find.ts'
import { takeOverOption } from './options.ts'
import { inLine } from './visible.ts'

type WhatToDo = v.InferOutput<typeof Doing>

/** What can be done to many events here, each by its option. */
const things: readonly OptionSpec[] = [
  { name: 'status', value: statuses.join('|'), known: statuses },
  { name: 'type', value: 'T', known: eventTypes },
  { name: 'theme', value: 'NAME' },
  { name: 'place', value: 'NAME' },
  { name: 'reliability', value: reliabilities.join('|'), known: reliabilities },
  { name: 'delete', value: null },
]

/** Changes many events in one act: those that are named, or whose ids stand on standard input. */
export const changeEventsCommand: LineCommand = {
  name: 'change-events',
  about: 'cli.about.change-events',
  args: ['ARCHIVE', 'EVENT…'],
  options: [
    ...things,
    { name: 'reason', value: 'T' },
    { name: 'preview', value: null },
    takeOverOption,
  ],
  run: (call) =>
    withArchive(call, call.has('preview') ? 'read' : 'write', (session) => change(session, call)),
}

async function change(session: ArchiveSession, call: CommandCall): Promise<Outcome<Reply>> {
  const { lang } = call
  const doing = doingOf(call)
  if (!doing.ok) return doing
  const events = await eventsOf(session, call)
  if (!events.ok) return events
  const asked = { kind: 'many' as const, events: [...events.value], doing: doing.value }
  const told = await preview(session, asked)
  if (!told.ok) return told
  const isPreview = call.has('preview')
  if (!isPreview && told.value.changes > 0) {
    const acted = await act(session, asked)
    if (!acted.ok) return acted
  }
  const { changes, first, beside, stays } = told.value
  const lines = [
    say(lang, doing.value.as === 'reliability' ? 'many.changes-sources' : 'many.changes', {
      n: changes,
    }),
    ...(isPreview ? first.map(({ name }) => `  ${textIn(name, lang).text}`) : []),
    ...stays.map(({ why, n }) => say(lang, `many.stays.${why}`, { n })),
  ]
  const json = { preview: isPreview, changes, first, beside, stays }
  return done({ status: 0, json, text: lines.map(inLine).join('\n') })
}

function doingOf(call: CommandCall): Outcome<WhatToDo> {
  const { lang } = call
  const given = things.filter(({ name }) => call.has(name))
  const known = things.map(({ name }) => `--${name}`).join(', ')
  const [one] = given
  if (one === undefined || given.length > 1) return failed(misuse('cli.one-change', { known }))
  const value = call.one(one.name) ?? ''
  const reason = call.one('reason')
  const status = statuses.find((each) => each === call.one('status'))
  const type = eventTypes.find((each) => each === call.one('type'))
  const reliability = reliabilities.find((each) => each === call.one('reliability'))
  if (status !== undefined)
    return done({ as: 'status', status, ...(reason === undefined ? {} : { reason }) })
  if (type !== undefined) return done({ as: 'type', type })
  if (reliability !== undefined) return done({ as: 'reliability', reliability })
  if (one.name === 'theme' || one.name === 'place')
    return done({ as: one.name, party: { name: { text: value, lang } } })
  return done({ as: 'delete' })
}

/** The events that are named; of a lone `-` the ids that stand on standard input, as `events` writes them, with `--json` or without. */
async function eventsOf(
  session: ArchiveSession,
  call: CommandCall,
): Promise<Outcome<readonly Id[]>> {
  const given = call.args.slice(1)
  const isPiped = given.length === 1 && given[0] === '-'
  const written = isPiped ? ((await call.input()).match(/\be-[0-9a-z]{16}\b/g) ?? []) : given
  if (written.length === 0) return failed(misuse('cli.missing-argument', { name: 'EVENT…' }))
  const found = new Set<string>()
  for (const each of written) {
    const id = findId(session.archive, each)
    if (!id.ok) return id
    if (!id.value.startsWith('e-')) return failed({ code: 'event.unknown', id: id.value })
    found.add(id.value)
  }
  // The ids of standing records are well formed.
  return done([...found] as unknown as readonly Id[])
}
