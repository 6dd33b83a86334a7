import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextOp } from '../../../data/print/type/display.ts'
import { type Para, paragraph, type Setting } from '../../../data/print/type/para.ts'
import { setPara } from '../../../data/print/type/set-line.ts'
import { Leaf, Tree } from '../../../data/print/type/tree.ts'
import type { Style } from '../../../data/print/type/word.ts'
import { shaper } from './fixtures/laid.ts'
import { sentences } from './fixtures/sources.ts'

const style: Style = { face: 'serif', size: 9.6, ink: '#000000' }
const setting: Setting = { width: 120, align: 'justify', lead: 1.4, hyphens: 'fr' }
const word = fc.oneof(
  fc.constantFrom(
    'sécurité',
    'anticonstitutionnellement',
    'l’opération',
    'a',
    '2025-11-11/..',
    'x'.repeat(90),
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

function set(text: string, more: Partial<Setting> = {}): Para {
  return paragraph(shaper, [{ text, style, lang: 'fr' }], { ...setting, ...more })
}

/** Where the last letter of each line ends on paper. */
function ends(para: Para): readonly number[] {
  const tree = new Tree()
  const leaf = new Leaf(1000, 1000, tree, () => undefined)
  setPara(leaf, shaper, para, 0, 0, tree.add(0, 'P'))
  const rows = new Map<number, number>()
  for (const op of leaf.ops.filter((each): each is TextOp => each.op === 'text'))
    for (const { shaped, x } of op.words)
      rows.set(op.y, Math.max(rows.get(op.y) ?? 0, x + (shaped.width * op.size) / 1000))
  return [...rows.values()]
}

function widest(text: string, width: number): number {
  return Math.max(0, ...ends(set(text, { width })))
}

function lineEnds(para: Para): readonly string[] {
  return para.lines.map((line) => line.words.at(-1)?.pieces.at(-1)?.shaped.text ?? '')
}

test('no line is wider than its column, whatever is set in it', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.integer({ min: 60, max: 400 }),
      (words, width) => {
        expect(widest(words.join(' '), width)).toBeLessThanOrEqual(width + 0.05)
      },
    ),
    { numRuns: 150 },
  )
})

test('breaking a paragraph loses and adds no letter but hyphens', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ')
      const para = paragraph(shaper, [{ text, style, lang: 'fr' }], setting)
      const set = para.lines
        .flatMap((line) => line.words.flatMap(({ pieces }) => pieces))
        .map(({ shaped }) => shaped.lost ?? shaped.text)
        .join('')
      const bare = (given: string): string => given.replace(/[\s\u00ad\u2028\u2029]/gu, '')
      expect(bare(set)).toBe(bare(text))
    }),
    { numRuns: 150 },
  )
})

test('French words break where French breaks them, with a hyphen that search does not see', () => {
  const text = 'Les informations signalées concernent les organisations internationales'
  const broken = lineEnds(set(text, { width: 90 })).filter((end) => end.endsWith('\u00ad'))
  expect(broken.length).toBeGreaterThan(0)
  for (const end of broken) expect(text.replaceAll(' ', '')).toContain(end.slice(0, -1))
})

test('text that is not justified breaks no word that fits a line', () => {
  const text = 'Accords et mandats'
  const para = paragraph(shaper, [{ text, style, lang: 'fr' }], {
    ...setting,
    width: 62,
    align: 'left',
  })
  const lines = para.lines.map((line) =>
    line.words.map(({ pieces }) => pieces.map(({ shaped }) => shaped.text).join('')).join(' '),
  )
  expect(lines).toEqual(['Accords et', 'mandats'])
})

const prose = Array.from({ length: 6 }, () => sentences.join(' ')).join(' ')

test('names, codes and compounds are never broken in running text, however loose the line', () => {
  const names = 'Nouakchott Ménaka Ouagadougou N’Djamena MINUSMA Al-Mourabitoune cessez-le-feu G5'
  for (let width = 70; width < 300; width += 3)
    for (const end of lineEnds(set(`${names} ${names} ${names}`, { width })))
      expect(end).not.toMatch(/\u00ad$/u)
})

test('a broken word leaves three letters at least on either line', () => {
  for (let width = 60; width < 300; width += 7) {
    const para = set(`${prose} reconnaît indépendance établir écouter`, { width })
    para.lines.forEach((line, at) => {
      if (!line.hyphened) return
      const head = line.words.at(-1)?.pieces.at(-1)?.shaped.text ?? ''
      const rest = para.lines[at + 1]?.words[0]?.pieces[0]?.shaped.text ?? ''
      expect(head).toMatch(/\p{L}{3}\u00ad$/u)
      expect(rest).toMatch(/^\p{L}{3}/u)
    })
  }
})

test('no more than two lines in a row end in a hyphen', () => {
  for (let width = 90; width < 420; width += 11) {
    const marks = set(prose, { width }).lines.map(({ hyphened }) => (hyphened ? '-' : ' '))
    expect(marks.join('')).not.toContain('---')
  }
})

test('justified lines end where the column ends, with blanks neither doubled nor lost', () => {
  const para = set(prose, { width: 361 })
  for (const end of ends(para).slice(0, -1)) expect(end).toBeCloseTo(361, 1)
  for (const line of para.lines.slice(0, -1)) {
    const blanks = line.words.slice(1).reduce((sum, { space }) => sum + space, 0)
    const share = (361 - line.natural) / blanks
    expect(share).toBeLessThan(1)
    expect(share).toBeGreaterThanOrEqual(-0.2001)
  }
})

test('no scrap of a word is left alone on the last line of a ragged paragraph', () => {
  for (let width = 120; width < 400; width += 5) {
    const { lines } = set(
      'Ouagadougou (Burkina Faso, capitale), Kidal, Gao, Tessalit et Anéfis, Mali',
      {
        width,
        align: 'left',
      },
    )
    const last = lines.at(-1)
    if (lines.length > 1 && (lines.at(-2)?.words.length ?? 0) > 2)
      expect(last?.words.length).toBeGreaterThan(1)
  }
})

test('no line begins with French punctuation or ends with what opens a quote, and figures joined by a dash stay together', () => {
  const text = '« Il y en a 50–73 selon eux : combien ? » ; puis rien ! '.repeat(3)
  for (let width = 60; width < 240; width += 7) {
    const said = set(text, { width, align: 'left' }).lines.map((line) =>
      line.words.map(({ pieces }) => pieces.map(({ shaped }) => shaped.text).join('')).join(' '),
    )
    for (const line of said) expect(line).not.toMatch(/^[:;!?»]|«$|\d–$/)
  }
})

test('no line parts a day from its month', () => {
  const said = 'Le 3 mars puis le 1er juillet 2023, then on 22 December 2023 and 30 March. '.repeat(
    9,
  )
  for (let width = 90; width < 200; width += 7) {
    const { lines } = paragraph(shaper, [{ text: said, style }], {
      width,
      align: 'left',
      lead: 1.4,
    })
    const ends = lines.map(({ words }) =>
      words
        .at(-1)
        ?.pieces.map(({ shaped }) => shaped.text)
        .join(''),
    )
    expect(ends.filter((end) => /^(?:\d{1,2}|1er)$/u.test(end ?? ''))).toEqual([])
  }
})

test('no line parts the symbol of a document, or a figure from the name that it belongs to', () => {
  const said = `${'Selon la note SC/10878 et S/RES/2100 (2013), Burkina 24, puis France 24. '.repeat(9)}`
  for (let width = 100; width < 240; width += 7)
    for (const align of ['left', 'justify'] as const)
      for (const end of lineEnds(set(said, { width, align })))
        expect(end).not.toMatch(/\/$|^(?:Burkina|France)$/u)
})

test('the letters of a French “1er” are raised, whole to search and within one link', () => {
  const run = { text: 'du 1er mars au 1er juillet, le 21er et 1erre', style, link: 'e-1' }
  const tree = new Tree()
  const leaf = new Leaf(1000, 1000, tree, () => undefined)
  const para = paragraph(shaper, [run], { width: 400, align: 'left', lead: 1.4 })
  setPara(leaf, shaper, para, 0, 0, tree.add(0, 'P'))
  const ops = leaf.ops.filter((op): op is TextOp => op.op === 'text')
  const raised = ops.filter(({ size }) => size < style.size)
  expect(raised.map(({ words }) => words.map(({ shaped }) => shaped.text).join(''))).toEqual([
    'er',
    'er',
  ])
  const base = Math.max(...ops.map(({ y }) => y))
  for (const { y } of raised) expect(y).toBeLessThan(base)
  const said = ops
    .flatMap(({ words }) => words)
    .map(({ shaped, space }) => shaped.text + (space ? ' ' : ''))
  expect(said.join('')).toBe(run.text)
  expect(leaf.links).toHaveLength(1)
})

test('a line that would have to be stretched to holes ends before its column', () => {
  const said = 'Cent trente-deux civils sont tués à Diallassagou, au Mali, selon le gouvernement.'
  const style = { face: 'serif', size: 9.6, ink: '#000000' } as const
  for (const width of [330, 345, 361]) {
    const setting = { width, align: 'justify', lead: 1.4 } as const
    const para = paragraph(shaper, [{ text: said, style }], setting)
    for (const line of para.lines.slice(0, -1)) {
      const blanks = line.words.slice(1).reduce((sum, { space }) => sum + space, 0)
      const [end = 0] = ends({ ...para, lines: [line] })
      expect(end - line.natural).toBeLessThanOrEqual(blanks + 0.1)
    }
  }
})
