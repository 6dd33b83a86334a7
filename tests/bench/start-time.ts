import { _electron, type Page } from '@playwright/test'

/** From the start of a program's process to what `drawnAt` says, in ms. */
export async function startTime(
  folder: string,
  env: NodeJS.ProcessEnv,
  drawnAt: (page: Page) => Promise<number>,
): Promise<number> {
  const defined = Object.entries({ ...process.env, ...env }).filter(
    (entry): entry is [string, string] => !!entry[1],
  )
  const began = Date.now()
  const app = await _electron.launch({
    chromiumSandbox: true,
    args: ['--disable-gpu', '--log-level=3', folder],
    env: Object.fromEntries(defined),
  })
  const drawn = await drawnAt(await app.firstWindow())
  await app.close()
  return drawn - began
}

/** When the window first painted anything. */
export function firstPaint(page: Page): Promise<number> {
  return markedAt(page, 'first-contentful-paint')
}

/** When the timeline's first items stood drawn, as the window itself marks it. */
export function timelineDrawn(page: Page): Promise<number> {
  return markedAt(page, 'timeline-drawn')
}

/** When a page reached a mark, by the clock of the machine in ms. */
export async function markedAt(page: Page, mark: string): Promise<number> {
  const [began, after] = await marked(page, mark)
  return began + after
}

/** How long a page took from its own beginning to a mark, in ms. */
export async function tookTo(page: Page, mark: string): Promise<number> {
  const [, after] = await marked(page, mark)
  return after
}

function marked(page: Page, mark: string): Promise<readonly [number, number]> {
  return page.evaluate(async (name) => {
    const seen = () => performance.getEntriesByName(name)[0]
    while (!seen()) await new Promise((resolve) => setTimeout(resolve, 5))
    return [performance.timeOrigin, seen()?.startTime ?? 0] as const
  }, mark)
}
