import path from 'node:path'
import type { CustodyEvent } from '../../data/changes/patch.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { fixityEvent, spellReport } from '../../data/store/care/report.ts'
import type { Verified } from '../../data/store/care/verdict.ts'
import { exists, writeWhole } from '../../data/store/core/whole-file.ts'
import { say } from '../../data/words/words.ts'
import about from '../../package.json' with { type: 'json' }
import { findingRow } from '../engine/archive-session.ts'
import { repairFrom, verificationOf } from '../engine/caring.ts'
import { titleOf } from '../engine/requests.ts'
import { runTask } from '../engine/worker-jobs.ts'
import { withArchive } from './archive.ts'
import type { CommandCall, LineCommand } from './command.ts'
import { findingLines } from './findings.ts'
import { takeOverOption } from './options.ts'
import { inLine } from './visible.ts'

/** Verifies every byte of an archive; where not all is well it exits 1, as its `ok` says. */
export const verifyCommand: LineCommand = {
  name: 'verify',
  about: 'cli.about.verify',
  args: ['ARCHIVE'],
  options: [{ name: 'report', value: 'FILE' }, { name: 'note', value: null }, takeOverOption],
  run: async (call) => {
    const { args, lang, person } = call
    const folder = call.at(args[0] ?? '')
    const task = { kind: 'verify', folder, machine: person.machine } as const
    const verified = await runTask(task, call.job.progress, call.job.signal)
    if (!verified.ok) return verified
    const reported = await report(call, verified.value)
    if (!reported.ok) return reported
    const noted = call.has('note') ? await note(call, [fixityEvent(verified.value)]) : done(null)
    if (!noted.ok) return noted
    call.remark(say(lang, call.has('note') ? 'cli.verify.noted' : 'cli.verify.not-noted'))
    const json = verificationOf(verified.value)
    const { checked, findings } = json
    const head =
      findings.length === 0
        ? say(lang, 'cli.verify.ok', { n: checked })
        : say(lang, 'cli.verify.found', { n: findings.length })
    const text = [head, ...findingLines(findings, lang)].join('\n')
    return done({ status: json.ok ? 0 : 1, json, text })
  },
}

/** Writes the dated report of a verification, where one is wanted. */
async function report(call: CommandCall, verified: Verified): Promise<Outcome<unknown>> {
  const wanted = call.one('report')
  if (wanted === undefined) return done(null)
  const file = call.at(wanted)
  if (await exists(file)) return failed({ code: 'file.exists', file: path.basename(file) })
  const written = await withArchive(call, 'read', async (session) => {
    const head = {
      archive: session.store.id,
      title: titleOf(session),
      time: new Date().toISOString(),
      agent: call.person.signature || 'archiviste',
      software: `Tarikh ${about.version}`,
    }
    const text = spellReport(verified, head)
    return writeWhole(file, async (handle) => {
      await handle.writeFile(text)
      return done({ status: 0, json: null, text })
    })
  })
  if (written.ok) call.remark(say(call.lang, 'cli.verify.report', { file }))
  return written
}

/** Writes events of custody into the journal of a closed archive. */
function note(call: CommandCall, events: readonly CustodyEvent[]): Promise<Outcome<unknown>> {
  return withArchive(call, 'write', async ({ store }) => {
    const time = new Date().toISOString()
    for (const event of events) {
      const noted = await store.note(event, time)
      if (!noted.ok) return noted
    }
    return done({ status: 0, json: null, text: '' })
  })
}

/** Repairs an archive from a copy, or its description from its journals; where findings are left it exits 1. */
export const repairCommand: LineCommand = {
  name: 'repair',
  about: 'cli.about.repair',
  args: ['ARCHIVE'],
  options: [{ name: 'from', value: 'COPY' }, takeOverOption],
  run: async (call) => {
    const { args, lang, person } = call
    const [folder = ''] = args
    const from = call.one('from')
    const copy = from === undefined ? null : call.at(from)
    const passes = call.has(takeOverOption.name)
    const outcome = await repairFrom(call.at(folder), copy, person.machine, call.job, passes)
    if (!outcome.ok) return outcome
    const { events, repaired, refused, unproven, aside } = outcome.value
    const left = outcome.value.left.map(findingRow)
    await note(call, events)
    const could = {
      ...(refused.length > 0 ? { refused } : {}),
      ...(unproven.length > 0 ? { unproven } : {}),
      ...(aside.length > 0 ? { aside } : {}),
    }
    const text = [
      say(lang, 'cli.repair.done', { n: repaired }),
      ...(aside.length === 0 ? [] : [say(lang, 'repair.aside', { n: aside.length })]),
      ...(left.length === 0 ? [] : [say(lang, 'cli.repair.left', { n: left.length })]),
      ...findingLines(left, lang),
      ...refused.map(([file, reason]) =>
        say(lang, 'cli.repair.refused', { file: inLine(file), reason }),
      ),
      ...unproven.map(([file, n]) => say(lang, 'cli.repair.unproven', { file: inLine(file), n })),
    ].join('\n')
    return done({
      status: left.length === 0 ? 0 : 1,
      json: { repaired, left, ...could },
      text,
    })
  },
}
