import type { Problem } from '../../data/model/outcome.ts'
import { archive } from './archive.svelte.ts'
import { notices } from './notices.svelte.ts'

/** What fills the window: one place at a time. */
export type Screen =
  | { readonly name: 'timeline' }
  | { readonly name: 'sources' }
  | { readonly name: 'reading'; readonly source: string }
  | { readonly name: 'search' }
  | { readonly name: 'authorities' }
  | { readonly name: 'history' }
  | { readonly name: 'verify' }
  | { readonly name: 'export' }
  | { readonly name: 'settings' }
  | { readonly name: 'about' }
  | { readonly name: 'import' }

/** What lies over the screen until it is closed. */
export type Sheet = 'add' | 'new-event' | 'shortcuts' | 'new-archive'

/** Which place is shown, what lies over it, and the way back. */
export class ScreenState {
  current = $state.raw<Screen>({ name: 'timeline' })
  sheet = $state<Sheet | null>(null)
  /** Below 1200 px: whether the facets are drawn over the list. */
  facetsOpen = $state(false)
  /** Called when another place than the one before is shown. */
  onEnter: (name: Screen['name']) => void = () => undefined
  #past: readonly Screen[] = []

  go = (screen: Screen): void => {
    this.facetsOpen = false
    if (screen.name === this.current.name && screen.name !== 'reading') return
    this.#past = [...this.#past.slice(-30), this.current]
    this.#show(screen)
  }

  back = (): void => {
    const before = this.#past.at(-1) ?? { name: 'timeline' }
    this.#past = this.#past.slice(0, -1)
    this.#show(before)
  }

  /** Another archive stands open: no way leads back into the one before. */
  leave = (): void => {
    this.closeSheet()
    this.go({ name: 'timeline' })
    this.#past = []
  }

  /** Lays a sheet over the screen; what would be written there is refused where nothing can be. */
  show = (sheet: Sheet): boolean => {
    const why = sheet === 'add' || sheet === 'new-event' ? whyUnwritable() : null
    if (why === null) this.sheet = sheet
    else notices.refuse(why)
    return why === null
  }

  closeSheet = (): void => {
    this.sheet = null
  }

  #show(screen: Screen): void {
    const { name } = this.current
    this.current = screen
    if (screen.name !== name) this.onEnter(screen.name)
  }
}

function whyUnwritable(): Problem | null {
  return archive.phase === 'none' ? { code: 'archive.none-open' } : archive.readOnly
}

export const screen = new ScreenState()
