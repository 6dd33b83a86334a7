import { prose } from '../prose.ts'
import { claimsDate, type StarterRow, said } from '../row.ts'

/** The year of the rebellion in northern Mali. */
export const rows2012: readonly StarterRow[] = [
  {
    slug: '2012-01-17-menaka',
    edtf: '2012-01-17',
    type: 'attack',
    title: {
      fr: 'Début de la rébellion du MNLA à Ménaka',
      en: 'The MNLA rebellion begins at Ménaka',
    },
    summary: {
      fr: 'Le Mouvement national de libération de l’Azawad attaque la garnison de Ménaka ; c’est le premier acte de la guerre de 2012 dans le nord du Mali.',
      en: 'The National Movement for the Liberation of Azawad attacks the garrison of Ménaka: the first act of the 2012 war in northern Mali.',
    },
    status: 'reviewed',
    places: ['menaka'],
    actors: [
      ['mnla', 'author'],
      ['fama', 'target'],
    ],
    themes: ['rebellions-du-nord', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2012-01-17-menaka',
        title: 'Notice : premières attaques du MNLA, janvier 2012',
        identifier:
          'ONU, Conseil de sécurité, résolution 2056 (2012), 5 juillet 2012 ; le jour et le lieu exacts : référence à établir',
        reliability: 'B',
        reason:
          'La résolution atteste la rébellion et sa condamnation ; elle ne donne ni le jour ni le lieu de la première attaque, que la notice tient de la chronologie courante.',
        text: prose(`
          Le 17 janvier 2012, des combattants du Mouvement national de libération de l’Azawad
          (MNLA) attaquent les positions de l’armée malienne à Ménaka, dans le nord-est du pays.
          L’assaut passe pour le premier acte de la rébellion de 2012 ; d’autres localités du
          nord sont visées dans les jours qui suivent.

          Une partie des assaillants revient de Libye, où le régime qu’ils servaient est tombé
          l’année précédente. Le mouvement dit combattre pour l’Azawad ; les groupes djihadistes
          qui se battent à côté de lui poursuivent d’autres fins et l’évinceront au milieu de
          l’année. Les pertes du premier jour ne sont pas établies ici.

          La notice s’appuie, pour l’existence et la portée de la rébellion, sur la résolution
          2056 adoptée par le Conseil de sécurité six mois plus tard. Le jour et le lieu viennent
          de la chronologie admise : pour eux, la référence reste à établir.
        `),
      },
    ],
    claims: [
      claimsDate('2012-01-17', 'Le 17 janvier 2012', 2, 'Jour donné sans contradiction connue.', {
        note: 'La résolution 2056 ne donne pas le jour ; à confirmer par un rapport de l’époque.',
      }),
    ],
  },
  {
    slug: '2012-03-21-coup-sanogo',
    edtf: '2012-03-21/2012-03-22',
    type: 'coup',
    title: { fr: 'Coup d’État du capitaine Sanogo', en: 'Captain Sanogo’s coup d’état' },
    summary: {
      fr: 'Une mutinerie partie de Kati renverse le président Amadou Toumani Touré, à quelques semaines de l’élection présidentielle.',
      en: 'A mutiny that starts at Kati overthrows President Amadou Toumani Touré a few weeks before the presidential election.',
    },
    status: 'reviewed',
    places: ['bamako'],
    actors: [
      ['sanogo', 'author', 'capitaine'],
      ['att', 'target', 'président de la République'],
      ['fama', 'party'],
    ],
    themes: ['coups-et-transitions'],
    sources: [
      {
        slug: '2012-03-21-coup-sanogo',
        title: 'Notice : renversement d’Amadou Toumani Touré',
        identifier: 'ONU, Conseil de sécurité, déclaration à la presse sur le Mali, 22 mars 2012',
        reliability: 'A',
        reason:
          'Prise de position officielle et datée d’un organe qui n’est pas partie au conflit.',
        text: prose(`
          Du 21 au 22 mars 2012, des militaires partis de la garnison de Kati s’emparent de la
          radiotélévision puis du palais présidentiel, à Bamako. Le président Amadou Toumani
          Touré, en fin de mandat, échappe aux mutins. Le capitaine Amadou Haya Sanogo prend la
          tête d’un Comité national pour le redressement de la démocratie et la restauration de
          l’État, qui suspend la Constitution.

          Les mutins reprochent au pouvoir sa conduite de la guerre dans le nord. Le désordre
          qui suit profite aux rebelles : en dix jours, Kidal, Gao et Tombouctou échappent à
          l’État.

          La notice repose sur la déclaration à la presse par laquelle les membres du Conseil
          de sécurité condamnent, dès le lendemain de la mutinerie, la prise du pouvoir par la
          force. L’acte est daté ici par un intervalle, car il commence un mercredi après-midi
          et s’achève à l’aube du jeudi.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2012-03-21/2012-03-22',
        'Du 21 au 22 mars 2012',
        2,
        'L’événement dure : mutinerie le 21, annonce de la prise du pouvoir le 22.',
      ),
    ],
  },
  {
    slug: '2012-04-06-azawad',
    edtf: '2012-04-06',
    type: 'governance',
    title: {
      fr: 'Proclamation d’indépendance de l’Azawad',
      en: 'Declaration of the independence of Azawad',
    },
    summary: {
      fr: 'Le MNLA proclame à Gao l’indépendance du nord du Mali ; aucun État ne la reconnaît.',
      en: 'The MNLA proclaims the independence of northern Mali at Gao; no state recognises it.',
    },
    status: 'reviewed',
    places: ['gao'],
    actors: [
      ['mnla', 'author'],
      ['bilal-ag-acherif', 'signatory', 'secrétaire général du MNLA'],
      ['mali', 'target'],
    ],
    themes: ['rebellions-du-nord'],
    sources: [
      {
        slug: '2012-04-06-azawad',
        title: 'Notice : déclaration d’indépendance de l’Azawad',
        identifier:
          'MNLA, déclaration d’indépendance de l’Azawad, Gao, 6 avril 2012 ; ONU, Conseil de sécurité, résolution 2056 (2012)',
        reliability: 'B',
        reason:
          'Texte d’une partie au conflit, sûr pour ce qu’elle proclame ; le refus du Conseil de sécurité en confirme l’existence.',
        text: prose(`
          Maître de Gao depuis quelques jours, le Mouvement national de libération de l’Azawad y
          proclame le 6 avril 2012 l’indépendance de l’Azawad, c’est-à-dire des régions de
          Tombouctou, de Gao et de Kidal. La déclaration est signée par son secrétaire général,
          Bilal ag Achérif.

          Aucun État ne reconnaît l’entité proclamée. L’Union africaine et la CEDEAO rejettent
          l’acte ; le Conseil de sécurité, dans la résolution 2056 de juillet, tient ces annonces
          pour nulles et réaffirme l’intégrité du Mali. Sur place, le mouvement partage déjà les
          villes avec des groupes djihadistes, qui l’en chasseront au cours de l’été.

          Deux textes soutiennent la notice : la déclaration elle-même, qui vaut pour ce que son
          auteur affirme et non pour le droit, et la résolution qui la récuse.
        `),
      },
    ],
    claims: [
      claimsDate('2012-04-06', 'le 6 avril 2012', 2, 'Date portée par la déclaration elle-même.'),
      said(
        'summary',
        {
          fr: 'Le Conseil de sécurité tient l’annonce du MNLA pour nulle et réaffirme l’intégrité du Mali.',
          en: 'The Security Council holds the MNLA’s announcement to be void and reaffirms the integrity of Mali.',
        },
        'tient ces annonces pour nulles',
        2,
        {
          stance: 'disputes',
          note: 'Conteste la portée de l’acte, non le fait qu’il ait été proclamé.',
        },
      ),
    ],
    ties: [
      [
        'follows',
        '2012-01-17-menaka',
        'Aboutissement politique de l’offensive ouverte en janvier.',
      ],
      ['follows', '2012-03-21-coup-sanogo', 'L’offensive profite du désordre qui suit le coup.'],
    ],
  },
]
