import type { Finding } from '../../data/model/finding.ts'
import type { Lang } from '../../data/model/text.ts'
import { sayFinding, sayPlace, sayRemedy } from '../../data/words/say-finding.ts'
import { inLine } from './visible.ts'

/** Says each finding in a line: where it is, what it is, the record, and what to do about it. */
export function findingLines(findings: readonly Finding[], lang: Lang): readonly string[] {
  return findings.map((finding) => {
    const { file, kind, record, folder } = finding
    const parts = [
      inLine(file),
      sayPlace(lang, finding),
      sayFinding(lang, kind),
      record ?? '',
      sayRemedy(lang, kind, folder === undefined ? undefined : inLine(folder)),
    ]
    return `  ${parts.filter((part) => part !== '').join(' · ')}`
  })
}
