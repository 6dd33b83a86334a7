import type { Locator, Page } from '@playwright/test'
import { askIn } from './ask-in.ts'

/** Presses of the pointer since this was last asked. */
export async function presses(page: Page): Promise<number> {
  return page.evaluate(() => {
    const counted = window as unknown as { pressed?: number }
    if (counted.pressed === undefined)
      document.addEventListener(
        'pointerdown',
        () => {
          counted.pressed = (counted.pressed ?? 0) + 1
        },
        { capture: true },
      )
    const { pressed = 0 } = counted
    counted.pressed = 0
    return pressed
  })
}

/** The bar at the chosen words. */
export const bar = (page: Page): Locator => page.getByRole('toolbar', { name: 'Mots choisis' })
/** What stands beside the text. */
export const beside = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Citer et décrire' })
/** The form of a new event. */
export const newEvent = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Nouvel événement' })

/** Whether two parts of the window lie over one another. */
export async function overlaps(page: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox()
  return page.evaluate((of) => {
    const rects = [...(CSS.highlights.get('chosen') ?? [])].flatMap((range) => [
      ...(range as Range).getClientRects(),
    ])
    return rects.some(
      ({ left, right, top, bottom }) =>
        of !== null &&
        left < of.x + of.width &&
        right > of.x &&
        top < of.y + of.height &&
        bottom > of.y,
    )
  }, box)
}

/** The claims on an event, as the engine tells them. */
export async function claimsOf(
  page: Page,
  id: string,
): Promise<readonly { readonly [name: string]: unknown }[]> {
  const read = await askIn(page, 'event.read', { id })
  return (read.value as { readonly claims: readonly { readonly [name: string]: unknown }[] }).claims
}

/** The id of the event that a panel shows. */
export async function idOf(panel: Locator): Promise<string> {
  return (await panel.locator('code').last().textContent()) ?? ''
}
