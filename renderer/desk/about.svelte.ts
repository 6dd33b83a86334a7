import type { About } from '../../data/calls/shell.ts'
import { attempt } from './attempt.ts'

/** An archive that was opened here before. */
export interface RecentShown {
  readonly handle: string
  readonly title: string
  readonly opened: string
  readonly current: boolean
}

/** The program's versions and licences, and the archives it was used with. */
export class AboutState {
  about = $state.raw<About | null>(null)
  recent = $state.raw<readonly RecentShown[]>([])

  load = (): void =>
    attempt('about.read', {}, (about) => {
      this.about = about
    })

  loadRecent = (): void =>
    attempt('recent.read', {}, (recent) => {
      this.recent = recent
    })

  forgetRecent = (): void => attempt('recent.forget', {}, this.loadRecent)

  open = (handle: string): void => attempt('archive.open', { handle })
}

export const about = new AboutState()
