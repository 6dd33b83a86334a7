import type { StarterActor } from '../row.ts'

const persons: readonly StarterActor[] = [
  {
    slug: 'averianov',
    fr: 'Andreï Averianov',
    en: 'Andrei Averyanov',
    kind: 'person',
    country: 'RU',
    note: 'Général-lieutenant russe.',
  },
  {
    slug: 'gromyko',
    fr: 'Igor Gromyko',
    en: 'Igor Gromyko',
    kind: 'person',
    country: 'RU',
    note: 'Ambassadeur de Russie à Bamako en 2025.',
  },
  {
    slug: 'simpore',
    fr: 'Célestin Simporé',
    en: 'Célestin Simporé',
    kind: 'person',
    country: 'BF',
    note: 'Général, ministre burkinabè de la Défense en 2025.',
  },
  { slug: 'macron', fr: 'Emmanuel Macron', en: 'Emmanuel Macron', kind: 'person', country: 'FR' },
  {
    slug: 'issoufou',
    fr: 'Mahamadou Issoufou',
    en: 'Mahamadou Issoufou',
    kind: 'person',
    country: 'NE',
  },
  {
    slug: 'ghazouani',
    fr: 'Mohamed Ould Ghazouani',
    en: 'Mohamed Ould Ghazouani',
    kind: 'person',
    country: 'MR',
    filing: { fr: 'Ghazouani, Mohamed Ould', en: 'Ghazouani, Mohamed Ould' },
    names: [['محمد ولد الغزواني', 'ar']],
  },
  {
    slug: 'droukdel',
    fr: 'Abdelmalek Droukdel',
    en: 'Abdelmalek Droukdel',
    kind: 'person',
    names: [['عبد المالك دروكدال', 'ar']],
    note: 'Chef d’Al-Qaïda au Maghreb islamique.',
  },
]

const bodies: readonly StarterActor[] = [
  {
    slug: 'cnrdre',
    fr: 'Comité national pour le redressement de la démocratie et la restauration de l’État',
    en: 'National Committee for the Recovery of Democracy and the Restoration of the State',
    kind: 'organisation',
    country: 'ML',
    names: [['CNRDRE', 'fr']],
  },
  {
    slug: 'semafo',
    fr: 'Semafo',
    en: 'Semafo',
    kind: 'organisation',
    note: 'Société minière, exploitante de Boungou en 2019.',
  },
  {
    slug: 'cndh-tchad',
    fr: 'Commission nationale des droits de l’homme (Tchad)',
    en: 'National Human Rights Commission (Chad)',
    kind: 'organisation',
    country: 'TD',
    names: [['CNDH', 'fr']],
  },
]

const forces: readonly StarterActor[] = [
  {
    slug: 'mujao',
    fr: 'Mouvement pour l’unicité et le jihad en Afrique de l’Ouest',
    en: 'Movement for Oneness and Jihad in West Africa',
    kind: 'armed-group',
    names: [
      ['MUJAO', 'fr'],
      ['حركة التوحيد والجهاد في غرب أفريقيا', 'ar'],
    ],
  },
  {
    slug: 'flm',
    fr: 'Front de libération du Macina',
    en: 'Macina Liberation Front',
    kind: 'armed-group',
    names: [['FLM', 'fr']],
  },
  { slug: 'sabre', fr: 'Force Sabre', en: 'Force Sabre', kind: 'force', country: 'FR' },
]

/** The persons and bodies that the second edition adds. */
export const addedActors: readonly StarterActor[] = [...persons, ...bodies, ...forces]
