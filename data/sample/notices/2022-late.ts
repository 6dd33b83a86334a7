import { prose } from '../prose.ts'
import { claimsDate, type StarterRow } from '../row.ts'

/** A force leaves, a captain takes power. */
export const rowsLate2022: readonly StarterRow[] = [
  {
    slug: '2022-08-15-depart-barkhane',
    edtf: '2022-08-15',
    type: 'deployment',
    title: { fr: 'Départ de Barkhane du Mali', en: 'Barkhane leaves Mali' },
    summary: {
      fr: 'La dernière unité française quitte la base de Gao et passe la frontière du Niger, neuf ans après le début de Serval.',
      en: 'The last French unit leaves the Gao base and crosses the border into Niger, nine years after Serval began.',
    },
    status: 'reviewed',
    places: ['gao'],
    actors: [
      ['barkhane', 'subject'],
      ['france', 'author'],
      ['mali', 'host'],
    ],
    themes: ['presence-francaise'],
    sources: [
      {
        slug: '2022-08-15-depart-barkhane',
        title: 'Notice : retrait français du Mali',
        identifier: 'France, état-major des armées, communiqué du 15 août 2022',
        reliability: 'A',
        reason: 'Acte de celui qui se retire : il fait foi du jour, que nul n’a contesté.',
        text: prose(`
          Le dernier détachement français présent au Mali passe la frontière du Niger le 15 août
          2022, en début d’après-midi. Il venait de Gao, où la plus grande base de Barkhane est
          remise à l’armée malienne. La manœuvre, annoncée en février, a pris six mois.

          Les relations entre Paris et Bamako s’étaient rompues : renvoi de l’ambassadeur, fin des
          accords de défense, arrivée d’instructeurs russes. Au moment où les Français partent, des
          militaires russes sont signalés sur l’aéroport de Gao.

          L’état-major français a daté l’événement par un communiqué du jour même. Le retrait ferme
          une présence ouverte par Serval ; il ne met pas fin à Barkhane, qui continue quelques mois
          dans les pays voisins. Le jugement sur l’ensemble reste débattu des deux côtés.
        `),
      },
    ],
    claims: [claimsDate('2022-08-15', 'le 15 août 2022', 2, 'Jour du communiqué français.')],
    ties: [
      ['follows', '2014-08-01-barkhane', 'Fin, au Mali, de l’opération ouverte en 2014.'],
      ['follows', '2021-12-wagner', 'Le départ suit l’arrivée du partenaire russe.'],
    ],
  },
  {
    slug: '2022-09-30-coup-traore',
    edtf: '2022-09-30',
    type: 'coup',
    title: { fr: 'Coup d’État d’Ibrahim Traoré', en: 'Ibrahim Traoré’s coup d’état' },
    summary: {
      fr: 'Huit mois après son propre putsch, Paul-Henri Damiba est renversé par un capitaine d’artillerie.',
      en: 'Eight months after his own putsch, Paul-Henri Damiba is overthrown by an artillery captain.',
    },
    status: 'reviewed',
    places: ['ouagadougou'],
    actors: [
      ['ibrahim-traore', 'author', 'capitaine'],
      ['damiba', 'target', 'lieutenant-colonel, président de la transition'],
      ['mpsr', 'party'],
    ],
    themes: ['coups-et-transitions'],
    sources: [
      {
        slug: '2022-09-30-coup-traore',
        title: 'Notice : second coup d’État de 2022 au Burkina Faso',
        identifier: 'CEDEAO, déclaration sur le Burkina Faso, 30 septembre 2022',
        reliability: 'A',
        reason: 'Condamnation officielle du jour même par une organisation tierce.',
        text: prose(`
          Des tirs réveillent Ouagadougou au matin du 30 septembre 2022. Dans la soirée, un groupe
          de jeunes officiers annonce à la télévision que le lieutenant-colonel Damiba est démis et
          que le capitaine Ibrahim Traoré, artilleur venu de Kaya, conduit désormais le Mouvement
          patriotique pour la sauvegarde et la restauration.

          Damiba résiste deux jours, puis s’exile au Togo contre des garanties. Quelques jours plus
          tôt, un convoi de ravitaillement avait été détruit à Gaskindé, sur la route de Djibo, et
          l’armée lui en faisait le reproche. Des manifestants mêlent à leurs slogans des drapeaux
          russes.

          La CEDEAO condamne le coup le jour même. Sa déclaration fonde la date ; le rôle des foules
          et celui de soutiens étrangers, souvent affirmés, ne sont pas établis par elle.
        `),
      },
    ],
    claims: [
      claimsDate('2022-09-30', 'du 30 septembre 2022', 2, 'Jour de la déclaration de la CEDEAO.'),
    ],
    ties: [['follows', '2022-01-23-coup-damiba', 'Second renversement en huit mois.']],
  },
]
