import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import { onlyNear } from '../text/near.ts'
import { nearTitle, ownHeader, titledIn } from './csv-columns.ts'
import type { Step } from './gathering.ts'
import type { How } from './how.ts'
import { type Mapping, withAsked } from './mapping.ts'
import type { PlanAsked } from './plan-asked.ts'
import { examine, type Proposal, proposeMapping } from './propose.ts'
import { mayStayOpen, type Question } from './question.ts'
import type { Table } from './table.ts'

const mostNamed = 40

/** How a table is shown in a language that its header tells. */
export function planAsked(table: Table, lang: Lang): PlanAsked {
  return { lang, shownIn: ownHeader(table.names) ?? titledIn(table.names) ?? lang }
}

/** What a table is found to be: by the mapping that was kept, else the one that is proposed, with what a person says of it. Refused: a mapping that was kept for another table. */
export function* proposalFor(
  table: Table,
  { kept, layout, asked }: Pick<How, 'kept' | 'layout' | 'asked'>,
): Generator<Step, Outcome<Proposal>> {
  const proposed = kept === undefined ? proposeMapping(table, layout) : fittedMapping(kept, table)
  if ('missing' in proposed) return failed({ code: 'csv.other-table', columns: proposed.missing })
  const stray = asked?.columns.find(({ name }) => !table.names.includes(name))
  if (stray !== undefined) {
    const likely = onlyNear(stray.name, table.names)
    const known = table.names.slice(0, mostNamed)
    const told = { code: 'mapping.column', name: stray.name, known }
    return failed(likely === undefined ? told : { ...told, likely })
  }
  const mapping = asked === undefined ? proposed : withAsked(proposed, asked)
  return done(yield* examine(table, mapping))
}

/** The mapping by which a table is taken. Refused: what is still to be asked of it, and what its proposal is refused for. */
export function* settleMapping(
  table: Table,
  how: Pick<How, 'kept' | 'layout' | 'asked'>,
): Generator<Step, Outcome<Proposal>> {
  const proposal = yield* proposalFor(table, how)
  if (!proposal.ok) return proposal
  const open = proposal.value.questions.find(mayStayOpen)
  if (open !== undefined) return failed(problemOf(open))
  return done({ ...proposal.value, mapping: settledMapping(proposal.value) })
}

/** A mapping with the order of figures that the table itself shows. */
export function settledMapping({ mapping, order }: Proposal): Mapping {
  const dates = mapping.dates ?? order.order
  return dates === undefined ? mapping : { ...mapping, dates }
}

/** A kept mapping for the columns of this table; what it reads must be there, what is new is kept as it is. */
export function fittedMapping(
  kept: Mapping,
  table: Table,
): Mapping | { readonly missing: readonly string[] } {
  const known = new Map(kept.columns.map((column) => [column.name, column]))
  const names = new Set(table.names)
  const read = kept.columns.filter(({ as }) => as !== 'kept' && as !== 'left')
  const missing = read.filter(({ name }) => !names.has(name)).map(({ name }) => name.slice(0, 60))
  if (missing.length > 0) return { missing: missing.slice(0, 20) }
  const columns = table.names.map((name) => known.get(name) ?? { name, as: 'kept' })
  return { ...kept, columns }
}

function problemOf(question: Question) {
  switch (question.kind) {
    case 'dates':
      return {
        code: question.isMixed ? 'csv.dates-mixed' : 'csv.dates',
        columns: question.columns,
        examples: question.examples,
        n: question.either,
      }
    case 'century':
      return {
        code: 'csv.century',
        columns: question.columns,
        examples: question.examples,
        n: question.count,
      }
    case 'title': {
      const { columns } = question
      const likely = nearTitle(columns)
      if (likely !== undefined) return { code: 'csv.title-near', columns, likely }
      return { code: columns.length === 1 ? 'csv.title-alone' : 'csv.title', columns }
    }
    case 'twice':
      return { code: 'csv.twice', column: question.column }
    case 'types':
    case 'countries':
      return { code: 'csv.choice' }
  }
}
