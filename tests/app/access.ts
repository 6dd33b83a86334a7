import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Finds no serious fault of access in what the window shows, once it has come to rest. */
export async function noGraveFault(page: Page, name = ''): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 30_000 })
  // The checker, half a megabyte of script, is read once for each loading of the window.
  const isThere = await page.evaluate(() => Reflect.has(globalThis, 'axe'))
  const builder = new AxeBuilder(isThere ? { page, axeSource: 'void 0' } : { page })
  // What passes need not be described in full, no rule that runs reads style sheets, and what lies outside all landmarks is a moderate fault.
  const checker = builder.options({
    resultTypes: ['violations'],
    preload: false,
    rules: { region: { enabled: false } },
  })
  const { violations } = await checker.setLegacyMode(true).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const said = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  expect(said, name).toEqual([])
}
