import type { LargeLine } from '../../changes/writes.ts'
import { CustodyLog, type CustodyPage, type CustodyQuery } from './custody-log.ts'
import type { Journals } from './journals.ts'

/** The last fixity check: when, whether all was well, and how many findings it had. */
export interface Checked {
  readonly time: string
  readonly ok: boolean
  readonly findings: number
}

/** When the archive was last verified without findings and last copied and verified, and the last fixity check however it ended, as a snapshot keeps them. */
export interface CustodyDates {
  readonly verified: string | null
  readonly copied: string | null
  readonly checked?: Checked | null
}

/** What has been done to the archive as a whole: the last dates at once, the whole log when it is asked for. */
export class Custody {
  #dates: CustodyDates
  #log: CustodyLog | undefined

  constructor(dates: CustodyDates = { verified: null, copied: null }) {
    this.#dates = dates
  }

  /** Takes note of a line; journals are read in any order, so that the latest time counts, not the last line. */
  note(line: LargeLine): void {
    this.#log?.note(line)
    const { event, time } = line
    if (event === undefined) return
    const isSound = event.outcome === 'success'
    const { verified, copied } = this.#dates
    if (event.type === 'replication' && isSound)
      this.#dates = { ...this.#dates, copied: later(copied, time) }
    if (event.type !== 'fixity check') return
    if (isSound) this.#dates = { ...this.#dates, verified: later(verified, time) }
    const found = event.detail.findings
    const findings = typeof found === 'number' ? found : 0
    const before = this.dates.checked?.time ?? ''
    if (time >= before) this.#dates = { ...this.#dates, checked: { time, ok: isSound, findings } }
  }

  /** The last times at which all was well, and the last check. */
  get dates(): CustodyDates {
    const { verified, checked } = this.#dates
    // A snapshot of an earlier version of the program knows only the last sound check.
    const known = verified === null ? null : { time: verified, ok: true, findings: 0 }
    return { ...this.#dates, checked: checked ?? known }
  }

  /** A page of the whole log. */
  log(journals: Journals, query: CustodyQuery): Promise<CustodyPage> {
    this.#log ??= new CustodyLog(journals)
    return this.#log.page(query)
  }
}

function later(a: string | null, b: string): string {
  return a !== null && a > b ? a : b
}
