import type { HistoryEntry } from '../../data/calls/changes.ts'
import { attempt } from './attempt.ts'

const page = 200

/** The whole archive's history, newest first, read page by page. */
export class HistoryState {
  entries = $state.raw<readonly HistoryEntry[]>([])
  isWhole = $state(false)
  isRead = $state(false)

  refresh = (): void =>
    attempt('history', { limit: page }, (entries) => {
      this.entries = entries
      this.isWhole = entries.length < page
      this.isRead = true
    })

  more = (): void => {
    const last = this.entries.at(-1)
    if (last === undefined) return
    attempt('history', { limit: page, before: last.dot }, (entries) => {
      this.entries = [...this.entries, ...entries]
      this.isWhole = entries.length < page
    })
  }
}

export const history = new HistoryState()
