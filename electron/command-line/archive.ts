import { countGaps, gapKinds } from '../../data/evidence/gaps.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import type { FindingKind, FolderFinding } from '../../data/store/core/finding.ts'
import { sayGapKind } from '../../data/words/say-gap.ts'
import { say } from '../../data/words/words.ts'
import { type ArchiveSession, findingRow, type SessionListener } from '../engine/archive-session.ts'
import { createJobs } from '../engine/jobs.ts'
import { createArchiveSession, openSession } from '../engine/open-session.ts'
import { createReaders } from '../engine/reading-jobs.ts'
import { infoOf } from '../engine/standing.ts'
import type { CommandCall, LineCommand, Reply } from './command.ts'
import { findingLines } from './findings.ts'
import { takeOverOption } from './options.ts'
import { inLine } from './visible.ts'

const silent: SessionListener = {
  acted: () => undefined,
  saving: () => undefined,
  indexing: () => undefined,
  learnt: () => undefined,
}

// What cost nothing, and needs nothing done.
const harmless: ReadonlySet<FindingKind> = new Set([
  ...(['journal.interrupted', 'journal.refused', 'file.foreign'] as const),
])

/** Opens the archive that the first argument names, uses it and lets it go. Reading takes no lock. */
export async function withArchive(
  call: CommandCall,
  how: 'read' | 'write',
  use: (session: ArchiveSession) => Promise<Outcome<Reply>>,
): Promise<Outcome<Reply>> {
  const [folder = ''] = call.args
  const mayKeep = (): boolean => call.person.remember
  const asked = { readOnly: how === 'read', takeOver: call.has(takeOverOption.name), mayKeep }
  const opened = await openSession(call.at(folder), call.person, silent, asked)
  if (!opened.ok) {
    if (opened.problem.code === 'archive.held') call.remark(say(call.lang, 'cli.held'))
    return opened
  }
  const { store } = opened.value
  opened.value.mayKeep = mayKeep
  const tell = (found: readonly FolderFinding[]): void => {
    for (const line of findingLines(found.map(findingRow), call.lang)) call.remark(line)
  }
  tell(store.findings.filter(({ kind }) => !harmless.has(kind)))
  store.onFound(tell)
  try {
    return await use(opened.value)
  } finally {
    opened.value.leave()
    await opened.value.settle()
    if (how === 'read') await store.keepReading(opened.value.mayKeep)
    await opened.value.store.close()
  }
}

/** What answers of the archive need, on a command line: no window is told, jobs run here. */
export function answeringFor(call: CommandCall, session: ArchiveSession) {
  const { person, fonts } = call
  const tell = (): void => undefined
  const signature = (): string => person.signature
  const remember = (): boolean => person.remember
  const { machine } = person
  const readers = createReaders(null)
  const jobs = createJobs(tell)
  return { session, jobs, tell, machine, signature, remember, fonts, readers, worker: null }
}

const counted = [
  'events',
  'sources',
  'passages',
  'claims',
  'actors',
  'places',
  'relations',
  'writers',
] as const

function infoReply(session: ArchiveSession, lang: Lang): Reply {
  const info = infoOf(session.store, session.stateHash())
  const gaps = countGaps(session.archive)
  const { title, id, format } = info
  const lines = [
    say(lang, 'cli.info', { title: inLine(title), id, format: String(format) }),
    ...counted.map((key) => `  ${say(lang, `cli.info.${key}`, { n: info[key] })}`),
    `  ${gapsSaid(gaps, lang)}`,
    `  ${info.stateHash}`,
  ]
  return { status: 0, json: { ...info, gaps }, text: lines.join('\n') }
}

function gapsSaid(gaps: Readonly<Record<string, number>>, lang: Lang): string {
  const list = gapKinds.flatMap((of) => {
    const n = gaps[of]
    return n === undefined ? [] : [say(lang, 'cli.info.gap', { field: sayGapKind(of, lang), n })]
  })
  return list.length === 0
    ? say(lang, 'cli.info.no-gaps')
    : say(lang, 'cli.info.gaps', { list: list.join(', ') })
}

/** Makes an archive. */
export const newCommand: LineCommand = {
  name: 'new',
  about: 'cli.about.new',
  args: ['ARCHIVE'],
  options: [
    { name: 'sample', value: null },
    { name: 'title', value: 'T' },
  ],
  run: async (call) => {
    const [folder = ''] = call.args
    const asked = { title: call.one('title') ?? '', lang: call.lang, sample: call.has('sample') }
    const made = await createArchiveSession(call.at(folder), asked, call.person, silent)
    if (!made.ok) return made
    const reply = infoReply(made.value, call.lang)
    await made.value.store.close()
    return done(reply)
  },
}

/** Counts what an archive holds. */
export const infoCommand: LineCommand = {
  name: 'info',
  about: 'cli.about.info',
  args: ['ARCHIVE'],
  options: [],
  run: (call) => withArchive(call, 'read', async (session) => done(infoReply(session, call.lang))),
}
