import type { Archive } from '../../../data/changes/state.ts'
import type { Plan, Step } from '../../../data/imports/gathering.ts'
import { planTable } from '../../../data/imports/plan-table.ts'
import { planAsked, settleMapping } from '../../../data/imports/settle.ts'
import { openText } from '../../../data/imports/table.ts'
import type { Outcome } from '../../../data/model/outcome.ts'
import type { Lang } from '../../../data/model/text.ts'

/** Plans the import of a CSV of events as its columns are named; where that leaves something to ask, it is refused with the question. */
export function* planCsv(
  archive: Archive,
  text: string,
  lang: Lang,
): Generator<Step, Outcome<Plan>> {
  const table = openText(text)
  if (!table.ok) return table
  const settled = yield* settleMapping(table.value, {})
  if (!settled.ok) return settled
  return yield* planTable(archive, table.value, settled.value.mapping, planAsked(table.value, lang))
}
