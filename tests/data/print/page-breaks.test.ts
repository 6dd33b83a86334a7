import { expect, test } from 'vitest'
import type { PrintOptions } from '../../../data/exports/print-options.ts'
import type { PrintModel } from '../../../data/print/model.ts'
import type { DisplayPage, Laid, TextOp } from '../../../data/print/type/display.ts'
import { starterReport } from './fixtures/archive.ts'
import { hostile } from './fixtures/hostile.ts'
import { laidOut } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'

type Case = readonly [string, () => PrintModel, Partial<PrintOptions>]

const cases: readonly Case[] = [
  ['the starter archive', () => starterReport(), {}],
  ['the starter archive in large print', () => starterReport('en'), { theme: 'large' }],
  ['the starter archive on A3', () => starterReport('en'), { paper: 'a3' }],
  ['a hostile archive', hostile, { texts: 'full' }],
  ['300 events', () => report(300), { texts: 'none' }],
]

/** The text of a page's tagged drawing. */
function textOps(page: DisplayPage): readonly TextOp[] {
  return page.ops.filter((op): op is TextOp => op.op === 'text' && op.tag >= 0)
}

function inNote({ tags }: Laid, tag: number): boolean {
  for (let at = tag; at > 0; at = tags[at]?.parent ?? 0) if (tags[at]?.role === 'Note') return true
  return false
}

test.each(cases)('of %s no paragraph leaves one line alone on a page', (_, model, options) => {
  const out = laidOut(model(), options)
  const roles = new Set(['P', 'H2', 'H3', 'Note', 'LBody'])
  const lines = new Map<number, Map<number, Set<number>>>()
  out.pages.forEach((page, at) => {
    for (const { tag, y } of textOps(page)) {
      let paragraph = tag
      while (paragraph > 0 && !roles.has(out.tags[paragraph]?.role ?? ''))
        paragraph = out.tags[paragraph]?.parent ?? 0
      const pages = lines.get(paragraph) ?? new Map<number, Set<number>>()
      lines.set(paragraph, pages.set(at, (pages.get(at) ?? new Set()).add(Math.round(y / 3))))
    }
  })
  for (const [tag, pages] of lines)
    if (tag > 0 && pages.size > 1)
      for (const [page, rows] of pages)
        expect(rows.size, `page ${page + 1}, ${out.tags[tag]?.role}`).toBeGreaterThan(1)
})

test.each(cases)('of %s no page of the chronology is left a quarter blank', (_, model, options) => {
  const out = laidOut(model(), options)
  const from = out.places.get('chronology') ?? 0
  const to = out.places.get('register') ?? 0
  for (const page of out.pages.slice(from - 1, to - 2)) {
    const ops = textOps(page)
    const depth = page.height - 130
    const body = ops.filter(({ tag }) => !inNote(out, tag)).map(({ y }) => y)
    const notes = ops.filter(({ tag }) => inNote(out, tag)).map(({ y }) => y)
    const blank = Math.min(page.height - 62, ...notes) - Math.max(68, ...body)
    expect(blank / depth).toBeLessThan(0.27)
  }
})

test('the running head of a page begins with the date of its first entry, also where that runs on', () => {
  const model = report(300)
  const out = laidOut(model, { texts: 'none' })
  const [from, to] = [out.places.get('chronology') ?? 0, out.places.get('register') ?? 0]
  const entries = new Map<number, number>()
  for (const page of out.pages)
    for (const { tag, words } of textOps(page))
      if (out.tags[tag]?.role === 'H3') {
        const section = out.tags[tag]?.parent ?? 0
        const number = Number.parseInt(words[0]?.shaped.text ?? '', 10)
        if (!entries.has(section)) entries.set(section, number)
      }
  const sectionOf = (tag: number): number => {
    for (let at = tag; at > 0; at = out.tags[at]?.parent ?? 0) if (entries.has(at)) return at
    return 0
  }
  let runOn = 0
  for (const page of out.pages.slice(from - 1, to - 1)) {
    const body = textOps(page).filter(({ tag }) => !inNote(out, tag) && sectionOf(tag) > 0)
    const number = entries.get(sectionOf(body[0]?.tag ?? 0)) ?? 0
    const words = model.entries[number - 1]?.words ?? '?'
    const head = page.ops
      .filter((op): op is TextOp => op.op === 'text' && op.tag < 0 && op.y < 48)
      .map((op) => op.words.map(({ shaped, space }) => shaped.text + (space ? ' ' : '')).join(''))
      .join(' ')
    expect(head.replace(/\s/gu, ' ')).toContain(words.slice(0, 12))
    if (!page.anchors.some(({ id }) => id === `e-e${number}`)) runOn++
  }
  expect(runOn).toBeGreaterThan(0)
})
