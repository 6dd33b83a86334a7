import { warnedOf } from '../../data/changes/resting.ts'
import { type Archive, standing } from '../../data/changes/state.ts'
import { type Lack, readLack } from '../../data/changes/status.ts'
import { type Id, kindOf } from '../../data/model/id.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { reasonKeys } from '../../data/model/reason.ts'
import type { Lang, Text } from '../../data/model/text.ts'
import { statuses } from '../../data/model/vocabulary.ts'
import { nameOf } from '../../data/reading/read-event.ts'
import { readLoosely } from '../../data/reading/read-loosely.ts'
import { sayReason } from '../../data/words/say-reason.ts'
import { sayClaimed, sayPath } from '../../data/words/say-value.ts'
import { sayField } from '../../data/words/say-write.ts'
import { say } from '../../data/words/words.ts'
import { act } from '../engine/answers-acting.ts'
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

/** The option that says why: a key of the list, or words of one's own. */
export const reasonOption: OptionSpec = {
  name: 'reason',
  value: 'KEY|TEXT',
  told: reasonKeys.map((key) => [key, `reason.${key}`] as const),
}

/** Chooses the value of a claim for the field that it speaks for, with the reason. */
export const chooseCommand: LineCommand = {
  name: 'choose',
  about: 'cli.about.choose',
  args: ['ARCHIVE', 'EVENT/CLAIM'],
  options: [
    { ...reasonOption, required: true },
    { name: 'despite-warning', value: null },
    takeOverOption,
  ],
  run: (call) => withArchive(call, 'write', (session) => chooseClaim(session, call)),
}

async function chooseClaim(session: ArchiveSession, call: CommandCall): Promise<Outcome<Reply>> {
  const { archive } = session
  const { lang } = call
  const [eventId, claimId, ...more] = (call.args[1] ?? '').split('/')
  if (eventId === undefined || claimId === undefined || more.length > 0)
    return failed(misuse('cli.not-event-claim', { name: call.args[1] ?? '' }))
  const event = findId(archive, eventId)
  if (!event.ok) return event
  const claim = findId(archive, claimId)
  if (!claim.ok) return claim
  const held = standing(archive, claim.value)
  if (kindOf(claim.value) !== 'claim' || held === undefined || held.fields.subject !== event.value)
    return failed({ code: 'claim.not-of-event', claim: claim.value, event: event.value })
  const warnings = warnedOf(archive, held)
  for (const warning of warnings) call.remark(say(lang, `warning.${warning}`))
  const reason = call.one('reason') ?? ''
  const despite = call.has('despite-warning')
  // The ids of standing records are well formed.
  const acted = await act(session, { kind: 'choose', claim: held.id as Id, reason, despite })
  if (!acted.ok) return acted
  const { field, value } = readLoosely('claim', held.fields).value
  const said = { lang, nameOf: (id: string): Text => nameOf(archive, id).name }
  const words = sayClaimed(field, value, said)
  const kept = {
    field: sayPath(field, lang),
    value: inLine(words),
    reason: sayReason(reason, lang),
  }
  const json = { event: event.value, claim: held.id, field, value, reason: reason.trim(), warnings }
  return done({ status: 0, json, text: say(lang, 'cli.chosen', kept) })
}

/** Sets how far an event has been worked over; what it lacks to be verified is told. */
export const statusCommand: LineCommand = {
  name: 'status',
  about: 'cli.about.status',
  args: ['ARCHIVE', 'EVENT', statuses.join('|')],
  options: [{ name: 'reason', value: 'T' }, takeOverOption],
  run: (call) => withArchive(call, 'write', (session) => setStatus(session, call)),
}

async function setStatus(session: ArchiveSession, call: CommandCall): Promise<Outcome<Reply>> {
  const { archive } = session
  const { lang } = call
  const [, written = '', asked = ''] = call.args
  const status = statuses.find((one) => one === asked)
  if (status === undefined)
    return failed(
      misuse('cli.bad-value', { name: 'STATUS', value: asked, known: statuses.join(', ') }),
    )
  const id = findId(archive, written)
  if (!id.ok) return id
  const reason = call.one('reason') ?? ''
  const acted = await act(session, { kind: 'status', event: id.value as Id, status, reason })
  if (acted.ok) {
    const text = say(lang, 'cli.status', { id: id.value, status: say(lang, `status.${status}`) })
    return done({
      status: 0,
      json: { id: id.value, status, reason: reason.trim(), lacks: [] },
      text,
    })
  }
  const told = acted.problem['lacks']
  if (acted.problem.code !== 'status.lacking' || !Array.isArray(told)) return acted
  const lacks = (told as readonly string[]).flatMap((text) => readLack(text) ?? [])
  const before = readLoosely('event', archive.records.get(id.value)?.fields ?? {}).value
  const lines = lacks.map((lack) => `  ${inLine(lackWords(archive, lack, lang))}`)
  const json = { id: id.value, status: before.status, reason: before.statusReason, lacks }
  return done({
    status: 1,
    json,
    text: [say(lang, 'lack.title', { n: lacks.length }), ...lines].join('\n'),
  })
}

function lackWords(archive: Archive, lack: Lack, lang: Lang): string {
  switch (lack.kind) {
    case 'gap': {
      const link = standing(archive, lack.path.split('/')[1] ?? '')
      const to = String(link?.fields.to ?? '')
      const what = sayPath(lack.path, lang)
      const value = to === '' ? '' : nameOf(archive, to).name.text
      const field = to === '' ? what : say(lang, 'field.is', { field: what, value })
      return `${say(lang, 'lack.gap', { field })}  ${lack.path}`
    }
    case 'conflict':
      return say(lang, 'lack.conflict', { field: sayField(lack, lang) })
    case 'alone':
      return say(lang, 'lack.alone')
  }
}
