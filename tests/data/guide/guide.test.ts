import { expect, test } from 'vitest'
import { readTyped } from '../../../data/dates/typed.ts'
import { guidePages } from '../../../data/guide/guide.ts'
import { pagesOfGuide } from '../../../data/guide/pages.ts'
import { parseQuery } from '../../../data/search/parse-query.ts'
import { pagesWith } from '../../../renderer/places/guide/found-pages.ts'

const langs = ['fr', 'en'] as const

/** Every sentence of a page in a language. */
function saidIn(name: (typeof guidePages)[number], lang: (typeof langs)[number]) {
  const { title, pieces } = pagesOfGuide[name]
  const told = pieces.flatMap((piece) =>
    piece.kind === 'figure' ? [] : piece.kind === 'steps' ? piece.steps : [piece.text],
  )
  return [title, ...told].map((one) => one[lang])
}

/** What stands between quotation marks on a page. */
function quotedIn(name: (typeof guidePages)[number], lang: (typeof langs)[number]) {
  const marks = lang === 'fr' ? /«\s([^»]+)\s»/g : /“([^”]+)”/g
  return [...saidIn(name, lang).join(' ').matchAll(marks)].map(([, quoted = '']) => quoted)
}

test('each page says something in both languages, with the spaces of French', () => {
  for (const name of guidePages) {
    expect(pagesOfGuide[name].name).toBe(name)
    for (const lang of langs)
      for (const said of saidIn(name, lang)) expect(said.trim(), name).not.toBe('')
    for (const said of saidIn(name, 'fr'))
      expect(said).not.toMatch(/[^\s\u202f\u00a0][;!?](?=\s|$)| [;:!?»]|« /)
  }
})

test('each date that the guide gives as an example is understood as it is written', () => {
  for (const lang of langs) {
    const typed = quotedIn('dates', lang).filter((text) => /\d{4}/.test(text))
    expect(typed.length).toBeGreaterThanOrEqual(5)
    for (const text of typed) expect(readTyped(text, lang), text).toMatchObject({ ok: true })
  }
})

test('each query that the guide gives as an example is one', () => {
  for (const lang of langs) {
    const queries = quotedIn('finding', lang)
    expect(queries).toHaveLength(4)
    for (const query of queries) expect(parseQuery(query), query).toMatchObject({ ok: true })
  }
})

test('pages are found by words whatever their accents and capitals, and none by words that stand nowhere', () => {
  const names = (words: string) => pagesWith(words, 'fr').map(({ name }) => name)
  expect(names('')).toEqual(guidePages)
  expect(names('DESACCORDS reunir')).toEqual(['copies'])
  expect(names('edtf')).toEqual(['dates'])
  expect(names('hélicoptère')).toEqual([])
})
