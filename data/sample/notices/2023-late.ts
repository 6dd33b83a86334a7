import { prose } from '../prose.ts'
import { claimsDate, type StarterRow } from '../row.ts'

/** The G5 Sahel comes apart. */
export const rowsLate2023: readonly StarterRow[] = [
  {
    slug: '2023-12-02-fin-g5',
    edtf: '2023-12-02/2023-12-06',
    type: 'diplomacy',
    title: { fr: 'Fin du G5 Sahel', en: 'End of the G5 Sahel' },
    summary: {
      fr: 'Le Burkina Faso et le Niger quittent l’organisation ; le Tchad et la Mauritanie, derniers membres, ouvrent la voie à sa dissolution.',
      en: 'Burkina Faso and Niger leave the organisation; Chad and Mauritania, the last members, open the way to its dissolution.',
    },
    status: 'reviewed',
    places: [],
    actors: [
      ['g5-sahel', 'subject'],
      ['burkina-faso', 'author'],
      ['niger', 'author'],
      ['tchad', 'party'],
      ['mauritanie', 'party'],
    ],
    themes: ['integration-regionale'],
    sources: [
      {
        slug: '2023-12-02-fin-g5',
        title: 'Notice : dissolution annoncée du G5 Sahel',
        identifier:
          'Burkina Faso et Niger, communiqué conjoint du 2 décembre 2023 ; Mauritanie et Tchad, communiqué conjoint du 6 décembre 2023',
        reliability: 'A',
        reason: 'Deux actes officiels, chacun daté, dont les auteurs sont ceux qui décident.',
        text: prose(`
          Le G5 Sahel se défait du 2 au 6 décembre 2023, par deux communiqués. Le Burkina Faso et le
          Niger annoncent d’abord leur retrait de toutes les instances, force conjointe comprise :
          l’organisation, disent-ils, sert des intérêts étrangers avant ceux des peuples du Sahel.

          Quatre jours plus tard, la Mauritanie et le Tchad prennent acte de ce départ, ajouté à celui
          du Mali l’année d’avant. Ils rappellent que la convention prévoit la dissolution à la
          demande de trois membres au moins, et déclarent vouloir en tirer les conséquences.

          L’intervalle couvre les deux textes ; aucun lieu n’est donné, car rien ne s’est tenu
          ensemble. La dissolution juridique demande d’autres actes, que la notice n’a pas pu
          dater : ce qui finit ici est une volonté politique.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2023-12-02/2023-12-06',
        'du 2 au 6 décembre 2023',
        2,
        'D’un communiqué à l’autre.',
      ),
    ],
    ties: [
      ['follows', '2014-02-16-g5-sahel', 'Fin de l’organisation fondée à Nouakchott.'],
      ['follows', '2022-05-15-mali-quitte-g5', 'Le premier départ.'],
      ['follows', '2023-09-16-charte-liptako', 'Les partants ont leur propre alliance.'],
    ],
  },
]
