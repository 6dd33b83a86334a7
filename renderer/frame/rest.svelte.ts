import type { Component } from 'svelte'

/** The screens and sheets beside the timeline: read apart from it, so that its first picture need not wait for them. */
class Rest {
  screens = $state.raw<Component | null>(null)
  sheets = $state.raw<Component | null>(null)
  #isAsked = false

  /** Reads them, once. */
  read = (): void => {
    if (this.#isAsked) return
    this.#isAsked = true
    void Promise.all([import('./OtherScreens.svelte'), import('./Sheets.svelte')]).then(
      ([screens, sheets]) => {
        this.screens = screens.default
        this.sheets = sheets.default
      },
    )
  }
}

export const rest = new Rest()
