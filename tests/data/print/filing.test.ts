import { describe, expect, test } from 'vitest'
import { dotsOf } from '../../../data/changes/state.ts'
import { readRecord } from '../../../data/model/kinds.ts'
import type { Lang } from '../../../data/model/text.ts'
import type { IndexTerm } from '../../../data/print/model.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { derivedForm, filingForm } from '../../../data/print/report/filing.ts'
import { fixedId } from '../../../data/sample/fixed-id.ts'
import type { Json } from '../../../data/text/json.ts'
import { applied } from '../imports/archive-of.ts'
import { requestOf, starter } from './fixtures/archive.ts'

const filed: readonly (readonly [name: string, form: string])[] = [
  ['Assimi Goïta', 'Goïta, Assimi'],
  ['Roch Marc Christian Kaboré', 'Kaboré, Roch Marc Christian'],
  ['Paul-Henri Sandaogo Damiba', 'Damiba, Paul-Henri Sandaogo'],
  ['Bah N’Daw', 'N’Daw, Bah'],
  ['Iyad ag Ghali', 'Ag Ghali, Iyad'],
  ['Ibrahim Ag Mohamed Assaleh', 'Ag Mohamed Assaleh, Ibrahim'],
  ['El Hadj Ag Gamou', 'Ag Gamou, El Hadj'],
  ['Nina Walet Intalou', 'Walet Intalou, Nina'],
  ['Mohamed Ould Cheikh El Ghazouani', 'Ould Cheikh El Ghazouani, Mohamed'],
  ['Mohamed Ould Abdel Aziz', 'Ould Abdel Aziz, Mohamed'],
  ['Messaoud Ben Tahar', 'Ben Tahar, Messaoud'],
  ['Oussama bin Laden', 'Bin Laden, Oussama'],
  ['Djamel ibn Omar', 'Ibn Omar, Djamel'],
  ['Abdel Fattah al-Burhan', 'Al-Burhan, Abdel Fattah'],
  ['Mohamed El Moctar', 'El Moctar, Mohamed'],
  ['Gamal Abdel Nasser', 'Abdel Nasser, Gamal'],
  ['Abdelhamid Abou Zeid', 'Abou Zeid, Abdelhamid'],
  ['Cheikh Anta Diop', 'Diop, Cheikh Anta'],
  ['Charles de Gaulle', 'De Gaulle, Charles'],
  ['Ursula von der Leyen', 'Von der Leyen, Ursula'],
  ['Vincent van Gogh', 'Van Gogh, Vincent'],
]

const asTheyAre: readonly (readonly [why: string, name: string])[] = [
  ['a single name', 'Abdelkader'],
  ['a patronymic alone', 'Ben Ali'],
  ['a kunya alone', 'Abou Zeid'],
  ['a rank', 'général d’armée Assimi Goïta'],
  ['a compound rank', 'Lieutenant-colonel Damiba'],
  ['a short rank', 'Col. Sadio Camara'],
  ['a title', 'Imam Mahmoud Dicko'],
  ['a name by which one goes', 'Moussa Sow dit Kouffa'],
  ['a pseudonym in quotes', 'Ibrahim « Django » Cissé'],
  ['a number in it', 'Témoin 12'],
  ['a form that is filed already', 'Goïta, Assimi'],
  ['Arabic', 'آسيمي غويتا'],
  ['Cyrillic', 'Юнус-бек Евкуров'],
  ['an empty name', ''],
]

describe('the form under which a person is filed', () => {
  test.each(filed)('%s is filed as %s', (name, form) => {
    expect(derivedForm(name)).toBe(form)
  })

  test.each(asTheyAre)('%s stays as it is: %s', (_, name) => {
    expect(derivedForm(name)).toBe(name)
  })

  test('what the archivist states wins, in the language of the print', () => {
    const name = { text: 'Idriss Déby Itno', lang: 'fr', en: 'Idriss Déby' }
    const filing = { text: 'Déby Itno, Idriss', lang: 'fr', en: 'Déby, Idriss' }
    expect(filingForm({ name, filing }, 'fr')).toBe('Déby Itno, Idriss')
    expect(filingForm({ name, filing }, 'en')).toBe('Déby, Idriss')
    expect(filingForm({ name, filing: { text: ' ', lang: 'fr' } }, 'en')).toBe('Déby, Idriss')
  })

  test('a record without the field reads as before, and so does one with a field of a later version', () => {
    const old = { name: { text: 'Assimi Goïta', lang: 'fr' }, kind: 'person' }
    const read = readRecord('actor', old)
    expect(read).toMatchObject({ ok: true, value: old })
    expect(readRecord('actor', { ...old, later: 1 })).toEqual(read)
    expect(readRecord('actor', { ...old, filing: null })).toEqual(read)
  })
})

const french = [
  'Ag Achérif, Bilal',
  'Ag Ghali, Iyad',
  'Averianov, Andreï',
  'Bazoum, Mohamed',
  'Camara, Sadio',
  'Compaoré, Blaise',
  'Damiba, Paul-Henri Sandaogo',
  'Déby, Mahamat Idriss',
  'Déby Itno, Idriss',
  'Diarra, Alou Boï',
  'Diendéré, Gilbert',
  'Droukdel, Abdelmalek',
  'Evkourov, Iounous-bek',
  'Ghazouani, Mohamed Ould',
  'Goïta, Assimi',
  'Gromyko, Igor',
  'Issoufou, Mahamadou',
  'Kaboré, Roch Marc Christian',
  'Kafando, Michel',
  'Keïta, Ibrahim Boubacar',
  'Macron, Emmanuel',
  'Maïga, Abdoulaye',
  'Mohammedine, Daoud Aly',
  'N’Daw, Bah',
  'Ouane, Moctar',
  'Sanogo, Amadou Haya',
  'Simporé, Célestin',
  'Tiani, Abdourahamane',
  'Touré, Amadou Toumani',
  'Traoré, Ibrahim',
]

const english = [
  'Ag Acherif, Bilal',
  'Ag Ghaly, Iyad',
  'Averyanov, Andrei',
  'Bazoum, Mohamed',
  'Camara, Sadio',
  'Compaoré, Blaise',
  'Damiba, Paul-Henri Sandaogo',
  'Déby, Idriss',
  'Déby, Mahamat Idriss',
  'Diarra, Alou Boï',
  'Diendéré, Gilbert',
  'Droukdel, Abdelmalek',
  'Ghazouani, Mohamed Ould',
  'Goïta, Assimi',
  'Gromyko, Igor',
  'Issoufou, Mahamadou',
  'Kaboré, Roch Marc Christian',
  'Kafando, Michel',
  'Keïta, Ibrahim Boubacar',
  'Macron, Emmanuel',
  'Maïga, Abdoulaye',
  'Mohammedine, Daoud Aly',
  'Ndaw, Bah',
  'Ouane, Moctar',
  'Sanogo, Amadou Haya',
  'Simporé, Célestin',
  'Tchiani, Abdourahamane',
  'Touré, Amadou Toumani',
  'Traoré, Ibrahim',
  'Yevkurov, Yunus-bek',
]

/** The index of the starter archive once fields of some actors are set. */
function indexWith(lang: Lang, ...set: readonly (readonly [slug: string, field: string, Json])[]) {
  const archive = starter()
  const ops = set.map(([slug, field, value]) => {
    const id = fixedId('actor', slug)
    return { id, field, value, replaces: dotsOf(archive, id, field) }
  })
  const { index } = buildReport(requestOf(applied(archive, ops, 2), { lang }))
  const names = (terms: readonly IndexTerm[]) => terms.map(({ name }) => name)
  return { persons: names(index.persons), organisations: names(index.organisations) }
}

describe('the printed index', () => {
  test('files the persons of the starter archive by surname, in French and in English', () => {
    expect(indexWith('fr').persons).toEqual(french)
    expect(indexWith('en').persons).toEqual(english)
  })

  test('names an organisation with the initials by which titles call it', () => {
    expect(indexWith('fr').organisations).toContain(
      'Groupe de soutien à l’islam et aux musulmans (JNIM, GSIM)',
    )
    const english = indexWith('en').organisations
    expect(english.some((name) => /^Permanent Strategic .*\(CSP\b/u.test(name))).toBe(true)
    expect(english.filter((name) => name.endsWith('(CNSP)'))).toHaveLength(2)
  })

  test('files a person under the form that the archivist states', () => {
    const form = { text: 'Aly Mohammedine, Daoud', lang: 'fr' }
    const { persons } = indexWith('fr', ['daoud-mohammedine', 'filing', form])
    expect(persons.slice(0, 4)).toEqual([
      'Ag Achérif, Bilal',
      'Ag Ghali, Iyad',
      'Aly Mohammedine, Daoud',
      'Averianov, Andreï',
    ])
    expect(persons).not.toContain('Mohammedine, Daoud Aly')
  })

  test('passes over the article that an organisation’s name begins with, in the name’s own language', () => {
    const next = (lang: Lang, text: string, own: Lang) => {
      const { organisations } = indexWith(lang, ['cedeao', 'name', { text, lang: own }])
      return organisations[organisations.indexOf(text) + 1]
    }
    expect(next('fr', 'Le Chantier', 'fr')).toBe('Chasseurs traditionnels armés (dozos)')
    expect(next('fr', 'La Chaîne', 'fr')).toBe('Chasseurs traditionnels armés (dozos)')
    expect(next('fr', 'L’Alliance', 'fr')).toBe('Armée nationale tchadienne (ANT)')
    expect(next('en', 'The Union', 'en')).toBe('United Nations Security Council')
    expect(next('en', 'La Banda', 'en')).toBe('Macina Liberation Front (FLM)')
  })
})
