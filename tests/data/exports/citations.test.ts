import { expect, test } from 'vitest'
import type { CitationStyle } from '../../../data/exports/citation-options.ts'
import { styledCitation } from '../../../data/exports/citation-styles.ts'
import type { Lang } from '../../../data/model/text.ts'
import { readLoosely } from '../../../data/reading/read-loosely.ts'
import type { Json } from '../../../data/text/json.ts'

const original = 'ab'.repeat(32)

function cited(
  fields: { readonly [field: string]: Json },
  style: CitationStyle,
  lang: Lang = 'fr',
) {
  return styledCitation(readLoosely('source', { original, ...fields }).value, style, lang)
}

const person = {
  ...{ title: 'La marche d’Inata', creators: ['Dembélé, Awa-Marie', 'Konaté, Doulaye'] },
  ...{ publisher: 'Le Journal', issued: '2021-11-16', type: 'press' },
}
const web = { ...person, identifier: 'https://exemple.org/inata' }
const archival = {
  ...{ title: 'Rapport de tournée', creators: ['Cercle de Tombouctou'], issued: '1912-03~' },
  ...{ custodian: 'Archives nationales du Mali', reference: 'FA 1 D 59', type: 'manuscript' },
}
const institution = {
  ...{ title: 'Rapport annuel', creators: ['Ministère de la Défense'], issued: '2012' },
  ...{ publisher: 'Ministère de la Défense', type: 'report' },
}
const bare = { title: 'Tract', type: 'unsaid' }

test('an archivist’s note names authors in capitals, the document between its marks, and where it appeared', () => {
  expect(cited(person, 'archival')).toBe(
    'DEMBÉLÉ, Awa-Marie et KONATÉ, Doulaye, «\u00a0La marche d’Inata\u00a0», Le Journal, 16\u00a0novembre 2021.',
  )
  expect(cited(person, 'archival', 'en')).toBe(
    'DEMBÉLÉ, Awa-Marie and KONATÉ, Doulaye, “La marche d’Inata”, Le Journal, 16\u00a0November 2021.',
  )
})

test('an archivist’s note of a document that an institution keeps begins with the keeper and the call number', () => {
  expect(cited(archival, 'archival')).toBe(
    'Archives nationales du Mali, FA 1 D 59, Cercle de Tombouctou, «\u00a0Rapport de tournée\u00a0», vers mars 1912.',
  )
})

test('a page of the web tells when it was consulted only where that was recorded', () => {
  expect(cited(web, 'archival')).toBe(
    'DEMBÉLÉ, Awa-Marie et KONATÉ, Doulaye, «\u00a0La marche d’Inata\u00a0», Le Journal [en ligne], 16\u00a0novembre 2021. Disponible à l’adresse\u00a0: https://exemple.org/inata',
  )
  expect(cited({ ...web, captured: '2025-01-02' }, 'archival')).toContain(
    '16\u00a0novembre 2021 [consulté le 2\u00a0janvier 2025]. Disponible à l’adresse\u00a0: https://',
  )
  expect(cited(web, 'apa')).toBe(
    'Dembélé, A.-M. et Konaté, D. (2021, 16\u00a0novembre). La marche d’Inata. Le Journal. https://exemple.org/inata',
  )
  expect(cited({ ...web, captured: '2025-01-02' }, 'apa', 'en')).toBe(
    'Dembélé, A.-M., & Konaté, D. (2021, November 16). La marche d’Inata. Le Journal. Retrieved 2\u00a0January 2025, from https://exemple.org/inata',
  )
})

test('an institution that publishes its own report is named once after the APA', () => {
  expect(cited(institution, 'apa')).toBe('Ministère de la Défense. (2012). Rapport annuel.')
  expect(cited(archival, 'apa', 'en')).toBe(
    'Cercle de Tombouctou. (about March 1912). Rapport de tournée (FA 1 D 59) [Manuscript or archival document]. Archives nationales du Mali.',
  )
})

test('a name that is no person’s is never taken apart, though a comma stands in it', () => {
  for (const name of ['Tarikh, archive de départ', 'Mali, ministère de la Défense', 'D. Kaboré']) {
    expect(cited({ ...bare, creators: [name] }, 'archival')).toContain(`${name}, «`)
    expect(cited({ ...bare, creators: [name] }, 'apa')).toContain(name)
  }
})

test('a document without author and date begins with its title and says that it has no date', () => {
  expect(cited(bare, 'archival')).toBe('«\u00a0Tract\u00a0», s. d.')
  expect(cited(bare, 'apa')).toBe('Tract. (s. d.).')
  expect(cited(bare, 'apa', 'en')).toBe('Tract. (n.d.).')
})

test('of more than three authors an archivist’s note names the first; the APA names twenty and the last', () => {
  const creators = Array.from({ length: 22 }, (_, i) => `Nom${i}, Awa`)
  expect(cited({ ...bare, creators }, 'archival')).toMatch(/^NOM0, Awa et al\., «/)
  expect(cited({ ...bare, creators }, 'apa')).toContain('Nom18, A., …, Nom21, A. (')
})

test('a DOI is an address, whatever it is written like', () => {
  const work = { ...institution, identifier: 'doi: 10.1234/ab.c' }
  expect(cited(work, 'apa')).toMatch(/ https:\/\/doi\.org\/10\.1234\/ab\.c$/)
})

test('a plain citation ends with the digest of the document', () => {
  expect(cited(person, 'plain')).toBe(
    `Dembélé, Awa-Marie, Konaté, Doulaye, «\u00a0La marche d’Inata\u00a0», Le Journal, 16\u00a0novembre 2021, SHA-256 ${original}.`,
  )
})
