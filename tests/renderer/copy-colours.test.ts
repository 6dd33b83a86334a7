import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The colours that a style gives, by name, in the order of its themes: light first, dark last. */
function coloursOf(file: string): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>()
  for (const [, name = '', colour = ''] of readFileSync(file, 'utf8').matchAll(
    /--([a-z-]+): (#[0-9a-f]{6});/g,
  ))
    given.set(name, [...(given.get(name) ?? []), colour])
  return given
}

test('a reading copy has the colours of the window, in the light and in the dark', () => {
  const window = coloursOf('renderer/style/tokens.css')
  const copy = coloursOf('renderer/copy/copy.css')
  expect(copy.size).toBeGreaterThan(10)
  for (const [name, colours] of copy) {
    const own = window.get(name)
    expect([name, colours[0], colours.at(-1)]).toEqual([name, own?.[0], own?.at(-1)])
  }
})
