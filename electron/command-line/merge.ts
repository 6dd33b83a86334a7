import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { MergeTold } from '../../data/calls/merge.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import type { ChosenCopy } from '../../data/store/care/sources.ts'
import { type Key, say } from '../../data/words/words.ts'
import { leaveOut, mergeInto, unmerge } from '../engine/merging.ts'
import { type CommandCall, type LineCommand, misuse, type Reply } from './command.ts'
import { findingLines } from './findings.ts'

/** Takes another copy of an archive in: a folder, or a file that a synchroniser has left beside a journal; where something had to stay there it exits 1. */
export const mergeCommand: LineCommand = {
  name: 'merge',
  about: 'cli.about.merge',
  args: ['ARCHIVE', 'OTHER?'],
  options: [
    { name: 'preview', value: null },
    { name: 'set-aside', value: null },
    { name: 'undo', value: null },
  ],
  run: async (call) => {
    const [archive = '', other] = call.args
    const folder = call.at(archive)
    if (call.has('undo')) return undo(call, folder)
    if (other === undefined) return { ok: false, problem: misuse('problem.merge.what', {}) }
    const copy = await copyAt(call, folder, other)
    if (call.has('set-aside')) return setAside(call, folder, copy, other)
    const preview = call.has('preview')
    const merged = await mergeInto(folder, copy, call.person, preview, call.job)
    return merged.ok ? done(replyOf(merged.value, preview, call.lang)) : merged
  },
}

// A file is meant where a file of that name stands in the archive, or the name leads to one.
async function copyAt(call: CommandCall, folder: string, other: string): Promise<ChosenCopy> {
  for (const place of [call.at(other), path.resolve(folder, other)]) {
    const inside = path.relative(folder, place)
    const there = inside.startsWith('..') ? undefined : await stat(place).catch(() => undefined)
    if (there?.isFile() === true) return { beside: inside.split(path.sep).join('/') }
  }
  return { folder: call.at(other) }
}

async function undo({ lang, person, job }: CommandCall, folder: string): Promise<Outcome<Reply>> {
  const back = await unmerge(folder, person, job)
  if (!back.ok) return back
  const { lines, file } = back.value
  return done({
    status: 0,
    json: back.value,
    text: say(lang, 'cli.merge.undone', { n: lines, file }),
  })
}

async function setAside(
  { lang, person, job }: CommandCall,
  folder: string,
  copy: ChosenCopy,
  other: string,
): Promise<Outcome<Reply>> {
  const left = await leaveOut(folder, 'beside' in copy ? copy.beside : other, person, job)
  if (!left.ok) return left
  const { file } = left.value
  return done({ status: 0, json: { file }, text: say(lang, 'cli.merge.aside', { file }) })
}

const counted = ['acts', 'records', 'conflicts', 'texts'] as const

function replyOf(told: MergeTold, preview: boolean, lang: Lang): Reply {
  const counts = counted.map((key): readonly [Key, number] => [`merge.${key}`, told[key]])
  if (told.branches > 0) counts.push(['merge.branches', told.branches])
  const nothing = told.lines === 0 && told.texts === 0
  const lines = nothing
    ? [say(lang, 'merge.nothing')]
    : [
        say(lang, preview ? 'cli.merge.would' : 'cli.merge.done'),
        ...counts.map(([key, n]) => `  ${say(lang, key, { n })}`),
        ...(told.conflicts > 0 ? [say(lang, 'merge.conflicts-hint')] : []),
        ...told.files.map((file) => `  ${file}`),
      ]
  const left = told.left.length === 0 ? [] : [say(lang, 'merge.left')]
  const text = [...lines, ...left, ...findingLines(told.left, lang)].join('\n')
  return { status: told.left.length === 0 ? 0 : 1, json: { preview, ...told }, text }
}
