import type { Finding } from '../data/calls/archive.ts'
import type { Lang } from '../data/model/text.ts'
import { isKey, say } from '../data/words/words.ts'

/** Says each finding in a line: where it is and what it is. */
export function findingLines(findings: readonly Finding[], lang: Lang): readonly string[] {
  return findings.map(({ file, place, kind, record }) => {
    const key = `finding.${kind}`
    const said = isKey(key) ? say(lang, key) : kind
    return `  ${[file, place, said, record ?? ''].filter((part) => part !== '').join(' · ')}`
  })
}
