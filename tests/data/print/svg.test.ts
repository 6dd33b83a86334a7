import { expect, test } from 'vitest'
import { pictureFrom } from '../../../data/print/pages/picture.ts'
import { previewPages } from '../../../data/print/pages/preview.ts'
import { hostile } from './fixtures/hostile.ts'
import { fonts, laidOut } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'

const model = report(40)
const laid = laidOut(model)

test('the preview shows the pages of the print, as many as asked for', () => {
  const pages = previewPages(laid, model, fonts, 2, 3)
  expect(pages).toHaveLength(3)
  expect(pages[0]).toContain(`aria-label="${model.title.text}, 2/${laid.pages.length}"`)
  expect(previewPages(laid, model, fonts, laid.pages.length, 5)).toHaveLength(1)
})

test('a page as SVG needs no style, no script and nothing from elsewhere', () => {
  const all = previewPages(laidOut(hostile()), hostile(), fonts, 1, 12).join('\n')
  expect(all).not.toMatch(/style=|<style|<script|javascript:|<image|<text|on\w+=|href="(?!#)/u)
  const urls = [...all.matchAll(/https?:[^"]+/gu)].map(([url]) => url)
  expect(new Set(urls)).toEqual(new Set(['http://www.w3.org/2000/svg']))
})

test('every shape that a page uses is in it', () => {
  for (const svg of previewPages(laid, model, fonts, 1, 6)) {
    const made = new Set([...svg.matchAll(/id="([^"]+)"/gu)].map(([, id]) => id))
    for (const [, used] of svg.matchAll(/(?:href="|url\()#([^")]+)/gu))
      expect(made.has(used)).toBe(true)
  }
})

test('the overview can be taken out as a picture of its own', () => {
  const picture = pictureFrom(laid, model, fonts)
  expect(picture?.svg).toMatch(/^<\?xml [^>]+>\n<svg [^>]+viewBox="0 0 8\d\d\.\d+ 595/u)
})

test('the timeline alone can be had as one picture of a poster’s format', () => {
  const poster = laidOut(model, { layout: 'poster', poster: 'a2' })
  const picture = pictureFrom(poster, model, fonts)
  expect(picture?.svg).toMatch(/<svg [^>]+viewBox="0 0 1683\.\d+ 1190/u)
  expect(picture?.width).toBeCloseTo(1683.8, 0)
})

test('a picture that stands alone sends nobody to a chronology that is not there', () => {
  const told = (options: Parameters<typeof laidOut>[1]): string =>
    /<desc>([^<]*)<\/desc>/u.exec(
      pictureFrom(laidOut(model, options), model, fonts)?.svg ?? '',
    )?.[1] ?? ''
  for (const options of [
    { parts: ['overview'] },
    { layout: 'poster' },
    { layout: 'roll' },
  ] as const) {
    expect(told(options)).toContain('40 événements')
    expect(told(options)).not.toContain('chronologie')
  }
  expect(told({})).toContain('la chronologie les donne aussi en texte')
})
