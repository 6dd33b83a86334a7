import type { Page } from '@playwright/test'

/** What the window's one door answers. */
export interface Answered {
  readonly ok: boolean
  readonly value?: unknown
  readonly problem?: { readonly code: string }
}

interface Door {
  ask(verb: unknown, input: unknown): Promise<Answered>
}

/** Asks through the page's own door, as the page's code could: anything at all. */
export function askIn(page: Page, verb: unknown, input: unknown): Promise<Answered> {
  return page.evaluate(
    ([verb, input]) => (Reflect.get(globalThis, 'tarikh') as Door).ask(verb, input),
    [verb, input] as const,
  )
}
