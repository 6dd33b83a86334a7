import type { Lang } from '../model/text.ts'
import { sayProblem } from '../words/say-problem.ts'
import { say } from '../words/words.ts'
import { nearChoice } from './csv-cells.ts'
import type { RefusedRow } from './gathering.ts'

/** Why a cell of a row is refused, and the one word of its field that it differs from by a slip of the hand. */
export function sayRefused(
  lang: Lang,
  { reason, column, value }: Pick<RefusedRow, 'reason' | 'column' | 'value'>,
): string {
  const said = sayProblem(lang, { code: reason, text: value })
  const isChoice = reason === 'event.type' || reason === 'csv.choice'
  const likely = isChoice ? nearChoice(column, value, lang) : undefined
  return likely === undefined ? said : `${said} ${say(lang, 'cli.likely', { likely })}`
}
