import { expect, test } from 'vitest'
import { papers, posters, themes } from '../../../data/exports/print-options.ts'
import type { Laid } from '../../../data/print/type/display.ts'
import { starterReport } from './fixtures/archive.ts'
import { hostile } from './fixtures/hostile.ts'
import { boxesOf, laidOut, overlaps, textOf } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'

const forty = report(40)
const laid = laidOut(forty)

function timelinePages({ pages }: Laid): Laid['pages'] {
  return pages.filter(({ width, height }) => width > height)
}

test('every event, source, note and part stands on the page that the document names', () => {
  for (const { id } of forty.entries) expect(laid.places.get(`e-${id}`)).toBeGreaterThan(0)
  for (const { id } of forty.sources) expect(laid.places.get(`s-${id}`)).toBeGreaterThan(0)
  for (const part of laid.bookmarks) expect(laid.places.get(part.to)).toBeGreaterThan(0)
  for (const entry of forty.entries) {
    const page = laid.pages[(laid.places.get(`e-${entry.id}`) ?? 0) - 1]
    expect(page && textOf(page)).toContain(`${entry.number}.`)
  }
})

test('the register gives each event the page on which it stands', () => {
  const registerAt = laid.places.get('register') ?? 0
  const sourcesAt = laid.places.get('sources') ?? 0
  const pages = laid.pages.slice(registerAt - 1, sourcesAt - 1)
  for (const entry of forty.entries) {
    const said = pages.flatMap((page) => page.links).filter((link) => link.to === `e-${entry.id}`)
    expect(said).toHaveLength(2)
  }
  const words = pages.map(textOf).join(' ')
  const last = forty.entries.at(-1)
  expect(words).toContain(`${laid.places.get(`e-${last?.id}`)}`)
})

test('the contents name each part with its page', () => {
  const contents = laid.pages[(laid.places.get('contents') ?? 0) - 1]
  expect(contents).toBeDefined()
  for (const part of laid.bookmarks.filter(({ to }) => to !== 'contents')) {
    expect(contents && textOf(contents)).toContain(part.title.split(' ')[0])
    expect(contents?.links.some(({ to }) => to === part.to)).toBe(true)
  }
})

test('each link leads somewhere and says where', () => {
  for (const page of laid.pages)
    for (const link of page.links) {
      expect(laid.places.has(link.to), link.to).toBe(true)
      expect(link.label).not.toBe('')
    }
})

test('passages and events lead to each other', () => {
  const texts = laid.pages.slice((laid.places.get('texts') ?? 0) - 1)
  const cited = forty.entries.filter((entry) => entry.cites.some(({ passage }) => passage !== null))
  for (const { id } of cited)
    expect(texts.some((page) => page.links.some(({ to }) => to === `e-${id}`))).toBe(true)
})

test.each([40, 300])('on the timeline of %i events no word lies on another', (count) => {
  for (const page of timelinePages(laidOut(report(count), { parts: ['overview', 'strips'] })))
    expect(overlaps(boxesOf(page))).toEqual([])
})

test.each([1, 40, 300])(
  'of %i events all are drawn or counted, and the title page says so',
  (count) => {
    const model = report(count)
    const { counts, pages } = laidOut(model, { parts: ['strips', 'chronology'] })
    expect(counts.named + counts.counted + counts.undated).toBe(count)
    const said = textOf(pages[0] as Laid['pages'][number]).replace(/[\u202f\u00a0]/gu, ' ')
    const { named, counted } = counts
    expect(said).toContain(
      count === 1
        ? 'L’événement retenu est dessiné.'
        : named === count
          ? `Les ${count} événements retenus sont tous dessinés.`
          : `${count} événements retenus : ${named} dessinés, ${counted} comptés dans les densités.`,
    )
  },
)

test('up to two hundred events each has its own mark, with its number', () => {
  const pages = timelinePages(laid)
  const words = pages.map(textOf).join(' ')
  for (const entry of forty.entries) expect(words).toContain(`${entry.number}\u00a0`)
  expect(laid.counts.named).toBe(40)
})

test('all strips of a timeline have one scale', () => {
  const { pages } = laidOut(report(120), { strips: { pages: 4 }, parts: ['strips'] })
  const lying = timelinePages({ ...laid, pages })
  expect(lying).toHaveLength(4)
  expect(new Set(lying.map(({ width }) => width)).size).toBe(1)
})

test('no heading stands last on a page, unless it runs on', () => {
  for (const out of [laid, laidOut(hostile(), { texts: 'full' }), laidOut(starterReport())])
    out.pages.forEach((page, at) => {
      if (page.width > page.height) return
      const words = page.ops.flatMap((op) => (op.op === 'text' && op.tag >= 0 ? [op] : []))
      const low = Math.max(...words.map(({ y }) => y))
      const next = new Set(out.pages[at + 1]?.ops.map(({ tag }) => tag))
      const last = words.filter(({ y, tag }) => y > low - 1 && !next.has(tag))
      const stranded =
        last.length > 0 && last.every(({ tag }) => /^H\d$/u.test(out.tags[tag]?.role ?? ''))
      expect(stranded, `page ${at + 1}`).toBe(false)
    })
})

test('no page ends with a broken word', () => {
  for (const out of [laidOut(report(300)), laidOut(hostile(), { texts: 'full' })])
    for (const page of out.pages) {
      const body = page.ops.flatMap((op) =>
        op.op === 'text' && op.tag >= 0 && out.tags[op.tag]?.role === 'P' ? [op] : [],
      )
      const low = Math.max(...body.map(({ y }) => y))
      for (const { y, words } of body)
        if (y === low) expect(words.at(-1)?.shaped.text).not.toMatch(/\u00ad$/u)
    }
})

test('nothing is drawn outside its page', () => {
  for (const options of papers.map((paper) => ({ paper })))
    for (const page of laidOut(forty, options).pages)
      for (const box of boxesOf(page)) {
        expect(box.x0, box.text).toBeGreaterThanOrEqual(0)
        expect(box.x1, box.text).toBeLessThanOrEqual(page.width + 0.5)
        expect(box.y1, box.text).toBeLessThanOrEqual(page.height)
      }
})

test('a hostile report keeps its words inside the columns, says what it could not print, and loses no event', () => {
  const model = hostile()
  const out = laidOut(model, { texts: 'full' })
  for (const page of out.pages)
    for (const box of boxesOf(page)) expect(box.x1, box.text).toBeLessThanOrEqual(page.width - 20)
  for (const { id } of model.entries) expect(out.places.has(`e-${id}`)).toBe(true)
  const lost = out.warnings.filter(({ code }) => code === 'glyph.missing')
  expect(new Set(lost.map(({ character }) => character))).toEqual(new Set(['漢', '😀', '𐎠', '𝔘']))
  expect(lost.every(({ subject }) => /^\d+\. /u.test(subject))).toBe(true)
  expect(out.warnings.filter(({ code }) => code === 'link.missing')).toEqual([])
})

test('every note that is called is set, at the foot or at the end', () => {
  for (const notes of ['foot', 'end'] as const) {
    const out = laidOut(hostile(), { notes })
    const set = out.pages.flatMap((page) => page.anchors).filter(({ id }) => id.startsWith('n-'))
    const called = out.pages.flatMap((page) => page.anchors).filter(({ id }) => id.startsWith('r-'))
    expect(set.length).toBe(63)
    expect(called.length).toBe(63)
  }
})

test.each(posters)(
  'a poster of format %s is one page on which all events have their place',
  (poster) => {
    const out = laidOut(report(100), { layout: 'poster', poster })
    expect(out.pages).toHaveLength(1)
    expect(out.counts.named + out.counts.counted).toBe(100)
    for (const page of out.pages) expect(overlaps(boxesOf(page))).toEqual([])
  },
)

test('a roll is one page, as long as its scale asks', () => {
  const out = laidOut(report(100), { layout: 'roll', strips: { mmPerMonth: 10 } })
  expect(out.pages).toHaveLength(1)
  expect(out.pages[0]?.width).toBeGreaterThan(3000)
  expect(out.pages[0]?.width).toBeLessThanOrEqual(14_400)
})

test.each(themes)('the theme %s prints the same events', (theme) => {
  const out = laidOut(report(2), { theme })
  expect(out.counts.named).toBe(2)
})

test('large print sets running text at twelve points', () => {
  const out = laidOut(report(1), { theme: 'large' })
  const sizes = out.pages.flatMap((page) =>
    page.ops.flatMap((op) => (op.op === 'text' ? [op.size] : [])),
  )
  expect(sizes).toContain(12)
})
