import type { Problem } from '../model/outcome.ts'
import type { PlannedRow, RecordStanding, RefusedRow, RowChange, RowStanding } from './gathering.ts'

/** What is shown of a row beside what becomes of it. */
export interface ShownRow {
  readonly row: number
  readonly title: string
  readonly date: string
}

const mostValue = 200

/** What becomes of each row of an import, whatever file it came in, as a person is shown it before anything is written. */
export class Ledger {
  readonly rows: PlannedRow[] = []
  readonly refused: RefusedRow[] = []
  readonly counts = { new: 0, changed: 0, known: 0, doubtful: 0 }

  /** Notes a row that is taken, with the fields that it changes. */
  note(shown: ShownRow, as: RecordStanding, changes: readonly RowChange[] = []): RowStanding {
    this.counts[as]++
    const { row, title, date } = shown
    this.rows.push(
      changes.length === 0 ? { row, title, date, as } : { row, title, date, as, changes },
    )
    return as
  }

  /** Notes a row that may mean another thing and is not taken. */
  doubt(shown: ShownRow, { code, column, value }: Problem): RowStanding {
    this.counts.doubtful++
    const said = { column: String(column ?? ''), value: String(value ?? '').slice(0, mostValue) }
    this.rows.push({ ...shown, as: 'doubtful', ...said, reason: code })
    return 'doubtful'
  }

  /** Notes a row that cannot be taken. */
  refuse(row: number, { code, column, value }: Problem): RowStanding {
    const said = { column: String(column ?? ''), value: String(value ?? '').slice(0, mostValue) }
    this.refused.push({ row, ...said, reason: code })
    this.rows.push({ row, title: '', date: '', as: 'refused', ...said, reason: code })
    return 'refused'
  }

  /** Notes a value without which its row is taken. */
  leave(row: number, { code, column, value }: Problem): void {
    const said = { column: String(column ?? ''), value: String(value ?? '').slice(0, mostValue) }
    this.refused.push({ row, ...said, reason: code, taken: true })
  }
}
