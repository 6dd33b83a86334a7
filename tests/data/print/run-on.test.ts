import { expect, test } from 'vitest'
import type { PrintModel } from '../../../data/print/model.ts'
import type { DisplayPage, Laid, TextOp } from '../../../data/print/type/display.ts'
import { starterReport } from './fixtures/archive.ts'
import { hostile } from './fixtures/hostile.ts'
import { laidOut, linesOf } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'

const starter = starterReport()
const laid = laidOut(starter)

function plain(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The first line of a page under its running head. */
function firstLine(page: DisplayPage): string {
  const ops = page.ops.filter((op): op is TextOp => op.op === 'text' && op.y > 60)
  const top = Math.min(...ops.map(({ y }) => y))
  return plain(linesOf({ ...page, ops: ops.filter(({ y }) => y < top + 1) }).join(''))
}

/** The number of the section's first heading in which the text of a page begins, and whether that stands on an earlier page. */
function openingOf(out: Laid, at: number, role: string): { number: string; runsOn: boolean } {
  const headings = new Map<number, { number: string; page: number }>()
  out.pages.slice(0, at + 1).forEach((page, nth) => {
    for (const op of page.ops) {
      if (op.op !== 'text') continue
      let heading = op.tag
      while (heading > 0 && out.tags[heading]?.role !== role)
        heading = out.tags[heading]?.parent ?? 0
      if (heading <= 0) continue
      const section = out.tags[heading]?.parent ?? 0
      const number = op.words[0]?.shaped.text ?? ''
      if (!headings.has(section)) headings.set(section, { number: number.trim(), page: nth })
    }
  })
  const ops = out.pages[at]?.ops.filter((op): op is TextOp => op.op === 'text' && op.tag > 0) ?? []
  const first = ops.reduce<TextOp | undefined>(
    (top, op) => (top === undefined || op.y < top.y ? op : top),
    undefined,
  )
  for (let tag = first?.tag ?? 0; tag > 0; tag = out.tags[tag]?.parent ?? 0) {
    const found = headings.get(tag)
    if (found !== undefined) return { number: found.number, runsOn: found.page < at }
  }
  return { number: '', runsOn: false }
}

test.each([
  ['the starter archive', () => starter, {}],
  ['the starter archive in English, in large print', () => starterReport('en'), { theme: 'large' }],
  ['300 events', () => report(300), { texts: 'none' }],
] as const)('of %s each note begins on the page that calls it', (_, model, options) => {
  const { places } = laidOut(model(), options)
  let notes = 0
  for (const [id, page] of places)
    if (/^r-\d+$/u.test(id)) {
      expect(places.get(id.replace('r', 'n')), id).toBe(page)
      notes++
    }
  expect(notes).toBeGreaterThan(100)
})

test.each([
  ['chronology', 'register', 'H3'],
  ['sources', 'texts', 'H2'],
  ['texts', 'index', 'H2'],
] as const)(
  'in the %s what runs on to a page is headed there again, with its number and title',
  (part, next, role) => {
    const titles = new Map<string, string>([
      ...starter.entries.map(({ number, title }) => [`${number}.`, title.text] as const),
      ...starter.sources.map(({ code, title }) => [`${code}.`, title.text] as const),
    ])
    let runOn = 0
    const [from = 0, to = 0] = [laid.places.get(part), laid.places.get(next)]
    for (let at = from - 1; at < to - 1; at++) {
      const { number, runsOn } = openingOf(laid, at, role)
      const line = firstLine(laid.pages[at] as DisplayPage)
      expect(line.endsWith('(suite)'), `page ${at + 1}: ${line}`).toBe(runsOn)
      if (!runsOn) continue
      expect(line).toBe(plain(`${number} ${titles.get(number)} (suite)`).replace(/'/gu, '’'))
      runOn++
    }
    expect(runOn).toBeGreaterThan(part === 'sources' ? -1 : 0)
  },
)

test('a heading repeated over what runs on is no heading of the structure, and is said in English too', () => {
  const out = laidOut(starterReport('en'))
  const repeated = out.pages.flatMap(({ ops }) =>
    ops.filter(
      (op) =>
        op.op === 'text' && op.words.some(({ shaped }) => shaped.text.includes('(continued)')),
    ),
  )
  expect(repeated.length).toBeGreaterThan(3)
  for (const { tag } of repeated) expect(tag).toBeLessThan(0)
})

test('a note too long for its page runs on at the foot of the next, which says which note it is', () => {
  const base = report(3)
  const [entry] = base.entries
  const [cite] = entry?.cites ?? []
  if (entry === undefined || cite === undefined) throw new Error('no evidence')
  const note = 'Une remarque qui ne tient pas sur une page. '.repeat(400)
  const cites = [{ ...cite, note }]
  const model: PrintModel = { ...base, entries: [{ ...entry, cites, disputes: [] }] }
  const { pages, places } = laidOut(model, { parts: ['chronology'] })
  const first = places.get('n-1') ?? 0
  expect(first).toBe(places.get('r-1'))
  const next = pages[first] as DisplayPage
  expect(linesOf(next).map(plain)).toContain('Suite de la note 1')
  expect(linesOf(pages[first - 1] as DisplayPage).join(' ')).not.toContain('Suite de la note')
})

test('a title too long for a page is not cut in two by a heading', () => {
  const { entries } = hostile()
  const long = entries.reduce((one, other) =>
    other.title.text.length > one.title.text.length ? other : one,
  )
  const out = laidOut(hostile())
  const words = out.pages.flatMap((page) =>
    linesOf(page)
      .map(plain)
      .filter((line) => line.startsWith(`${long.number}. `) && line.endsWith('(suite)')),
  )
  expect(words).toEqual([])
})

test('a short record of a source is not parted, whatever it leaves blank', () => {
  const [from = 0, to = 0] = [laid.places.get('sources'), laid.places.get('texts')]
  for (const page of laid.pages.slice(from - 1, to - 1))
    expect(linesOf(page).join(' ')).not.toContain('(suite)')
})

test('each file of the colophon has its size on one line', () => {
  const files = ['851 octets', '1 029 octets', '999 999 octets'].map((size, at) => ({
    ...{ name: `S${at + 1}.txt`, description: 'octets tels que reçus', size },
    sha256: 'a'.repeat(64),
  }))
  for (const theme of ['colour', 'large'] as const) {
    const { pages } = laidOut({ ...report(3), files }, { theme })
    const said = pages.flatMap(linesOf).map(plain)
    for (const { size } of files) expect(said).toContain(plain(size))
  }
})
