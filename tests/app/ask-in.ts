import type { Page } from '@playwright/test'
import { promised } from '../electron/promised.ts'

/** What the window's one door answers. */
export interface Answered {
  readonly ok: boolean
  readonly value?: unknown
  readonly problem?: { readonly code: string }
}

interface Door {
  ask(verb: unknown, input: unknown): Promise<Answered>
}

/** Asks through the page's own door, as the page's code could: anything at all. What is answered is held to the contract. */
export async function askIn(page: Page, verb: unknown, input: unknown): Promise<Answered> {
  const answered = await page.evaluate(
    ([verb, input]) => (Reflect.get(globalThis, 'tarikh') as Door).ask(verb, input),
    [verb, input] as const,
  )
  if (answered.ok) promised(String(verb), answered.value)
  return answered
}
