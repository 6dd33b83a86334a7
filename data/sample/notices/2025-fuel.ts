import { prose } from '../prose.ts'
import { claimsDate, type StarterRow, said } from '../row.ts'

/** A blockade that one side declares and the other denies. */
export const rowsFuel2025: readonly StarterRow[] = [
  {
    slug: '2025-09-03-blocus',
    edtf: '2025-09-03/..',
    type: 'attack',
    title: {
      fr: 'Blocus de Kayes et de Nioro, embargo sur le carburant',
      en: 'Blockade of Kayes and Nioro, fuel embargo',
    },
    summary: {
      fr: 'Le JNIM décrète un blocus de deux villes de l’ouest et interdit l’importation de carburant ; l’armée malienne nie l’existence d’un blocus.',
      en: 'JNIM declares a blockade of two western towns and forbids fuel imports; the Malian army denies that there is any blockade.',
    },
    status: 'reviewed',
    note: 'La fin est ouverte : aucune levée n’est attestée dans l’archive.',
    places: ['kayes', 'nioro'],
    actors: [
      ['jnim', 'author'],
      ['mali', 'target'],
    ],
    themes: ['axes-et-carburant', 'groupes-djihadistes', 'guerre-de-l-information'],
    sources: [
      {
        slug: '2025-09-03-blocus-annonce',
        title: 'Notice : blocus annoncé par le JNIM',
        identifier: 'RFI, page du 4 septembre 2025 (AllAfrica)',
        reliability: 'B',
        reason:
          'Rédaction d’ordinaire exacte, qui a recoupé auprès d’habitants, de notables et de sources de sécurité.',
        text: prose(`
          Par des vidéos diffusées dans la soirée du 3 septembre 2025, un mercredi, le JNIM annonce le
          blocus de Kayes et de Nioro du Sahel, dans l’ouest du Mali, et l’interdiction de faire entrer
          du carburant dans le pays. Le matin même, ses hommes avaient arrêté des véhicules près de
          Nioro et enlevé des proches du chérif Bouyé Haïdara.

          Les transporteurs qui viendraient du Sénégal, de Mauritanie, de Guinée ou de Côte d’Ivoire
          sont menacés, de même que les passagers d’une compagnie d’autocars. Des camions brûlent dès
          ce jour-là entre les deux villes. La menace avait été formulée au début de juillet.

          RFI dit avoir vérifié les faits du matin auprès de plusieurs voix. Le blocus est une
          situation qui dure ; la fin n’en est pas connue, d’où une date ouverte.
        `),
      },
      {
        slug: '2025-09-03-blocus-dementi',
        title: 'Notice : l’armée malienne nie le blocus',
        identifier: 'RFI, page du 9 septembre 2025 (AllAfrica), sur le point de presse de l’armée',
        reliability: 'C',
        reason:
          'Relation exacte d’une parole officielle ; celle-ci est intéressée et ne répond pas aux faits rapportés.',
        text: prose(`
          L’armée malienne parle pour la première fois du blocus le 8 septembre 2025, cinq jours après
          son annonce. Dans un point de presse, son porte-parole, le colonel Souleymane Dembélé, dit
          fausses les informations qui en font état et accuse des médias étrangers de mener une guerre
          de l’information.

          Selon lui, la vraie difficulté des habitants de Kayes est la saison des pluies. Un communiqué
          admet toutefois une intensification des opérations terroristes dans la région, qu’il présente
          comme les derniers efforts d’un ennemi aux abois.

          Le démenti porte sur le mot autant que sur la chose. Dans les semaines qui suivent, des
          convois sont détruits et le carburant manque à Bamako ; la notice consigne néanmoins cette
          position, qui est celle de l’État au moment des faits.
        `),
      },
    ],
    claims: [
      claimsDate('2025-09-03/..', 'du 3 septembre 2025', 2, 'Début annoncé ; fin ouverte.', {
        note: 'Un mercredi, comme le dit la page.',
      }),
      said(
        'summary',
        {
          fr: 'L’armée malienne nie l’existence d’un blocus et impute les difficultés de Kayes à la saison des pluies.',
          en: 'The Malian army denies that there is a blockade and puts Kayes’s difficulties down to the rainy season.',
        },
        'dit fausses les informations qui en font état',
        4,
        {
          source: '2025-09-03-blocus-dementi',
          stance: 'disputes',
          note: 'Parole officielle, cinq jours après l’annonce.',
        },
      ),
    ],
    ties: [
      ['follows', '2025-07-01-sept-localites', 'La même région, attaquée deux mois plus tôt.'],
    ],
  },
  {
    slug: '2025-09-14-convoi',
    edtf: '2025-09-14',
    type: 'attack',
    title: {
      fr: 'Convoi de citernes attaqué entre Kaniéra et Lakamané',
      en: 'Tanker convoy attacked between Kaniéra and Lakamané',
    },
    summary: {
      fr: 'Le JNIM détruit une partie d’un convoi de carburant escorté par l’armée : vingt camions au moins sur plus de quatre-vingts selon RFI, cinquante et un sur plus de cent selon ACLED.',
      en: 'JNIM destroys part of a fuel convoy under army escort: at least twenty trucks out of more than eighty according to RFI, fifty-one out of more than a hundred according to ACLED.',
    },
    status: 'reviewed',
    note: 'Les nombres de camions ne sont pas des morts : ils sont portés par des affirmations sur le résumé, et le bilan humain reste vide.',
    places: ['kaniera', 'lakamane'],
    actors: [
      ['jnim', 'author'],
      ['fama', 'target'],
    ],
    themes: ['axes-et-carburant', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2025-09-14-convoi-rfi',
        title: 'Notice : le convoi de Lakamané selon RFI',
        identifier: 'RFI, page du 15 septembre 2025 (AllAfrica)',
        reliability: 'B',
        reason:
          'Rédaction d’ordinaire exacte, qui cite des sources locales et de sécurité et donne ses nombres pour des minimums.',
        text: prose(`
          Un convoi de citernes venu du Sénégal, sous escorte militaire, est attaqué le 14 septembre
          2025 entre Kaniéra et Lakamané, sur la route qui mène à Bamako. Les combattants du JNIM,
          à moto, mettent en fuite l’escorte ; des soldats sont tués ou capturés, en nombre inconnu.

          Selon RFI, le convoi comptait plus de quatre-vingts camions, dont une vingtaine au moins ont
          brûlé ; certaines de ses sources disent davantage. La veille, un autre convoi avait été
          frappé entre Diédiéni et Kolokani.

          L’état-major assure avoir vigoureusement réagi et le quotidien national célèbre une
          offensive ; ni l’un ni l’autre ne donne de pertes. L’attaque est la première grande épreuve
          de l’embargo décrété onze jours plus tôt. Les nombres de la page sont ceux du lendemain.
        `),
      },
      {
        slug: '2025-09-14-convoi-acled',
        title: 'Notice : le convoi de Lakamané selon ACLED',
        identifier:
          'ACLED, relevé régional de l’automne 2025, repris par la revue Conflits, 22 octobre 2025',
        reliability: 'B',
        reason:
          'Relevé méthodique, mais fait de sources de presse et d’images diffusées par les assaillants : il peut dépendre des mêmes pages.',
        text: prose(`
          L’organisation ACLED, qui relève les violences politiques, revient sur l’attaque du
          14 septembre 2025 dans un tableau de la région publié à l’automne et repris par la
          revue Conflits. Elle parle d’un convoi de plus de cent citernes et de cinquante et un
          véhicules incendiés ; plusieurs soldats auraient été tués ou pris.

          Le compte est plus élevé que celui de RFI, plus tardif aussi. Il a pu bénéficier des images
          que les assaillants ont diffusées, où l’on dénombre les carcasses, ou réunir les deux
          attaques de la même fin de semaine.

          Les deux valeurs ne se contredisent pas tout à fait : RFI donnait un minimum. Elles ne sont
          pas non plus indépendantes, car le relevé se nourrit de la presse. Il s’agit de camions ;
          aucun bilan humain n’en est tiré.
        `),
      },
    ],
    claims: [
      claimsDate('2025-09-14', 'le 14 septembre 2025', 2, 'Un dimanche : jour donné par RFI.'),
      said('date', '2025-09-14', '14 septembre 2025', 2, {
        source: '2025-09-14-convoi-acled',
        note: 'Même jour ; relevé qui dépend en partie de la presse.',
      }),
      said(
        'summary',
        {
          fr: 'Plus de quatre-vingts camions, dont vingt au moins brûlés.',
          en: 'More than eighty trucks, at least twenty of them burnt.',
        },
        'plus de quatre-vingts camions, dont une vingtaine au moins ont brûlé',
        3,
        { note: 'Véhicules, non victimes ; minimum du lendemain.' },
      ),
      said(
        'summary',
        {
          fr: 'Plus de cent citernes, dont cinquante et une incendiées.',
          en: 'More than a hundred tankers, fifty-one of them burnt.',
        },
        'plus de cent citernes et de cinquante et un véhicules incendiés',
        3,
        {
          source: '2025-09-14-convoi-acled',
          stance: 'disputes',
          note: 'Véhicules, non victimes ; peut réunir deux attaques.',
        },
      ),
    ],
    ties: [['part-of', '2025-09-03-blocus', 'Application de l’embargo sur le carburant.']],
  },
]
