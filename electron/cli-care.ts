import path from 'node:path'
import type { Finding } from '../data/calls/archive.ts'
import { done } from '../data/model/outcome.ts'
import type { Lang } from '../data/model/text.ts'
import { isKey, say } from '../data/words/words.ts'
import { verify } from './caring.ts'
import { plainJob } from './cli-archive.ts'
import type { Command } from './cli-command.ts'

/** Verifies every byte of an archive; with findings it exits 1. */
export const verifyCommand: Command = {
  name: 'verify',
  about: 'cli.about.verify',
  args: ['ARCHIVE'],
  options: [],
  run: async ({ args, lang, person }) => {
    const verified = await verify(path.resolve(args[0] ?? ''), person.machine, null, plainJob)
    if (!verified.ok) return verified
    const { checked, findings } = verified.value
    const text =
      findings.length === 0
        ? say(lang, 'cli.verify.ok', { n: checked })
        : [say(lang, 'cli.verify.found', { n: findings.length }), ...findingLines(findings, lang)]
            .flat()
            .join('\n')
    return done({ status: findings.length === 0 ? 0 : 1, json: verified.value, text })
  },
}

/** Says each finding in a line: where it is and what it is. */
export function findingLines(findings: readonly Finding[], lang: Lang): readonly string[] {
  return findings.map(({ file, place, kind, record }) => {
    const key = `finding.${kind}`
    const said = isKey(key) ? say(lang, key) : kind
    return ['  ', [file, place, said, record ?? ''].filter((part) => part !== '').join(' · ')].join(
      '',
    )
  })
}
