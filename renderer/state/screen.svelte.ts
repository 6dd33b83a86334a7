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
  #past: readonly Screen[] = []

  go = (screen: Screen): void => {
    this.facetsOpen = false
    if (screen.name === this.current.name && screen.name !== 'reading') return
    this.#past = [...this.#past.slice(-30), this.current]
    this.current = screen
  }

  back = (): void => {
    this.current = this.#past.at(-1) ?? { name: 'timeline' }
    this.#past = this.#past.slice(0, -1)
  }

  show = (sheet: Sheet): void => {
    this.sheet = sheet
  }

  closeSheet = (): void => {
    this.sheet = null
  }
}

export const screen = new ScreenState()
