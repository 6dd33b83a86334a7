import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow, said } from '../row.ts'

/** A battle and two attacks whose tolls nobody agrees on. */
export const rowsFighting2024: readonly StarterRow[] = [
  {
    slug: '2024-07-25-tinzaouaten',
    edtf: '2024-07-25/2024-07-27',
    type: 'attack',
    title: { fr: 'Bataille de Tinzaouaten', en: 'Battle of Tinzaouaten' },
    summary: {
      fr: 'Une colonne malienne et russe est détruite près de la frontière algérienne. Les rebelles comptent quatre-vingt-quatre morts de Wagner et quarante-sept soldats ; l’autre camp en admet bien moins.',
      en: 'A Malian and Russian column is destroyed near the Algerian border. The rebels count eighty-four Wagner dead and forty-seven soldiers; the other side admits far fewer.',
    },
    status: 'draft',
    note: 'Aucun bilan n’est choisi : les valeurs rivales restent toutes visibles, faute d’une source indépendante.',
    places: ['tinzaouaten'],
    actors: [
      ['csp', 'author'],
      ['jnim', 'claimant'],
      ['fama', 'target'],
      ['wagner', 'target'],
    ],
    themes: ['rebellions-du-nord', 'cooperation-russe', 'guerre-de-l-information'],
    sources: [
      {
        slug: '2024-07-25-tinzaouaten-csp',
        title: 'Notice : Tinzaouaten selon les rebelles',
        identifier:
          'Cadre stratégique permanent, communiqué du 1er août 2024, rapporté par l’AFP (Franceinfo)',
        reliability: 'C',
        reason:
          'Bilan du vainqueur, précis mais invérifié : l’agence qui le rapporte dit n’avoir rien pu confirmer.',
        text: prose(`
          Les combattants du Cadre stratégique permanent affrontent une colonne de l’armée malienne
          et de Wagner à Tinzaouaten, du 25 au 27 juillet 2024, à la frontière de l’Algérie. Une
          tempête de sable interrompt l’appui aérien ; la colonne en retraite est encerclée et
          détruite.

          Le communiqué diffusé par les rebelles le jeudi suivant attribue à Wagner
          quatre-vingt-quatre morts et à l’armée malienne quarante-sept, plus une trentaine d’hommes évacués morts
          ou blessés et des corps brûlés dans les véhicules. Il reconnaît neuf tués dans ses rangs.
          Des images montrent de nombreux corps.

          Le JNIM, de son côté, dit avoir frappé la même colonne : la part de chacun est disputée.
          L’Agence France-Presse précise qu’elle n’a pu vérifier aucun de ces nombres. Ils sont donc
          consignés comme l’affirmation d’une partie.
        `),
      },
      {
        slug: '2024-07-25-tinzaouaten-wagner',
        title: 'Notice : Tinzaouaten selon l’armée malienne et Wagner',
        identifier:
          'Mali, état-major général des armées, communiqués des 25 et 27 juillet 2024 ; bilan attribué à Wagner : référence à établir',
        reliability: 'D',
        reason:
          'Parties vaincues ; les communiqués maliens se corrigent de jour en jour, et le bilan russe circule sans document signé.',
        text: prose(`
          L’état-major malien parle d’abord d’une patrouille attaquée, et compte deux morts et dix
          blessés au premier soir des combats de Tinzaouaten. Deux jours plus tard, il annonce un
          mouvement rétrograde et des pertes humaines et matérielles ; il admet enfin un nombre
          important de morts, sans le donner.

          Du côté russe, une chaîne liée à Wagner reconnaît la mort du chef du détachement et des
          pertes. Les pages qui citent Wagner avancent de vingt-deux à vingt-sept tués parmi ses
          hommes, pour des combats datés du 22 au 27 juillet 2024 : la référence de ce bilan reste à
          établir.

          On notera que le début diffère : Bamako et les rebelles disent le 25, la chaîne russe le
          22, jour de la prise d’In-Afarak. Les deux camps ont intérêt, l’un à grandir, l’autre à
          réduire.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2024-07-25/2024-07-27',
        'du 25 au 27 juillet 2024',
        3,
        'Durée sur laquelle les rebelles et l’état-major s’accordent.',
      ),
      said('date', '2024-07-22/2024-07-27', 'du 22 au 27 juillet 2024', 4, {
        source: '2024-07-25-tinzaouaten-wagner',
        stance: 'disputes',
        note: 'Le 22 est le jour d’In-Afarak, étape de la même colonne.',
      }),
      counted(
        [null, 131, null],
        'attribue à Wagner quatre-vingt-quatre morts et à l’armée malienne quarante-sept',
        4,
        {
          note: 'Somme de 84 et de 47, affirmée par le vainqueur ; hors évacués et brûlés.',
        },
      ),
      counted([22, null, 27], 'de vingt-deux à vingt-sept tués parmi ses hommes', 4, {
        source: '2024-07-25-tinzaouaten-wagner',
        stance: 'disputes',
        note: 'Hommes de Wagner seulement ; les soldats maliens n’y sont pas.',
      }),
      counted([null, 2, null], 'deux morts et dix blessés au premier soir', 5, {
        source: '2024-07-25-tinzaouaten-wagner',
        stance: 'disputes',
        note: 'Armée malienne, premier communiqué, dépassé par les suivants.',
      }),
    ],
  },
  {
    slug: '2024-08-24-barsalogho',
    edtf: '2024-08-24',
    type: 'massacre',
    title: { fr: 'Massacre de Barsalogho', en: 'Barsalogho massacre' },
    summary: {
      fr: 'Des habitants requis pour creuser une tranchée sont fauchés par le JNIM ; les bilans vont d’environ cent trente à quatre cents morts.',
      en: 'Inhabitants conscripted to dig a trench are mown down by JNIM; tolls range from about one hundred and thirty to four hundred dead.',
    },
    status: 'draft',
    places: ['barsalogho'],
    actors: [
      ['jnim', 'claimant'],
      ['armee-burkinabe', 'party'],
    ],
    themes: ['violences-contre-les-civils', 'groupes-djihadistes'],
    sources: [
      {
        slug: '2024-08-24-barsalogho-collectif',
        title: 'Notice : Barsalogho selon le collectif des familles',
        identifier:
          'Collectif Justice pour Barsalogho, déclaration d’août 2024, rapportée par cath.ch',
        reliability: 'C',
        reason:
          'Proches des victimes, présents sur place, mais sans liste publiée et en conflit ouvert avec les autorités.',
        text: prose(`
          Au matin du 24 août 2024, les habitants de Barsalogho, dans le centre-nord du Burkina
          Faso, creusent autour de leur ville une tranchée que l’armée leur a commandée. Des hommes
          armés arrivent et tirent sur la foule, civils et soldats mêlés. Le JNIM revendique
          l’attaque et dit n’avoir tué que des combattants.

          Un Collectif Justice pour Barsalogho, formé par des parents de victimes, affirme que les
          habitants furent contraints de sortir malgré leurs refus. D’après les témoignages des
          familles, il estime qu’au moins quatre cents personnes ont péri, en attendant un décompte
          exhaustif qui n’est jamais venu.

          Le collectif dit lui-même que son nombre est provisoire. Il est retenu comme la valeur
          haute d’une fourchette que personne n’a pu réduire.
        `),
      },
      {
        slug: '2024-08-24-barsalogho-presse',
        title: 'Notice : Barsalogho, fourchette basse',
        identifier:
          'VOA (AllAfrica), 26 août 2024, et Dakarposte, août 2024 ; bilan d’environ 130 morts : référence à établir',
        reliability: 'F',
        reason:
          'Le bilan bas circule sans document que l’archive ait pu rattacher ; les pages citent des sources de sécurité anonymes.',
        text: prose(`
          Le gouvernement burkinabè n’a donné aucun bilan de l’attaque du 24 août 2024. Un conseiller
          du Premier ministre, à la télévision, a seulement dit que le nombre serait important, et
          peut-être inférieur à ceux qui circulaient.

          Les pages de presse citent des sources de sécurité anonymes, qui vont de cent à deux cents
          tués. Des relevés postérieurs, fondés sur des entretiens, tournent autour de cent trente
          morts ; la référence exacte de ce chiffre reste à établir. À l’hôpital de Kaya, une source
          médicale compte cent soixante-neuf blessés.

          On ne sait pas si ces comptes bas incluent les soldats et les volontaires. Ils ne
          contredisent pas forcément le collectif des familles : ils n’additionnent peut-être que les
          corps identifiés.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2024-08-24',
        'du 24 août 2024',
        3,
        'Un samedi : jour donné par toutes les pages.',
      ),
      counted([400, null, null], 'au moins quatre cents personnes ont péri', 4, {
        note: 'Estimation des familles, donnée pour provisoire.',
      }),
      counted([null, 130, null], 'autour de cent trente morts', 4, {
        source: '2024-08-24-barsalogho-presse',
        stance: 'disputes',
        note: 'Référence à établir.',
      }),
      counted([100, null, 200], 'de cent à deux cents tués', 4, {
        source: '2024-08-24-barsalogho-presse',
        note: 'Sources de sécurité anonymes, deux jours après.',
      }),
    ],
  },
  {
    slug: '2024-09-17-bamako',
    edtf: '2024-09-17',
    type: 'attack',
    title: {
      fr: 'Attaques de Faladié et de Sénou à Bamako',
      en: 'Attacks on Faladié and Sénou, Bamako',
    },
    summary: {
      fr: 'Le JNIM frappe l’école de gendarmerie et la base aérienne de la capitale malienne ; plus de soixante-dix morts, que l’état-major ne chiffre pas.',
      en: 'JNIM strikes the gendarmerie school and the air base of the Malian capital; more than seventy dead, which the general staff does not number.',
    },
    status: 'reviewed',
    places: ['bamako', 'faladie', 'senou'],
    actors: [
      ['jnim', 'claimant'],
      ['fama', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2024-09-17-bamako',
        title: 'Notice : attaques de Bamako, septembre 2024',
        identifier:
          'Mali, état-major général des armées, communiqué du 17 septembre 2024, rapporté par PressAfrik ; Africa Top Success, septembre 2024, pour les bilans',
        reliability: 'C',
        reason:
          'Le communiqué est sûr pour le fait et muet sur le nombre ; les bilans viennent de sources de sécurité anonymes.',
        text: prose(`
          Deux lieux de Bamako sont attaqués avant l’aube du 17 septembre 2024 : l’école de
          gendarmerie de Faladié et la zone militaire de l’aéroport de Sénou, où stationnent
          l’aviation et des hommes de Wagner. Les combats durent jusqu’à l’après-midi ; des appareils
          brûlent, et le JNIM diffuse ses images. La capitale n’avait rien connu de tel depuis des années.

          L’état-major admet quelques pertes en vies humaines, surtout des élèves gendarmes, sans
          chiffre. Des sources de sécurité et hospitalières citées par la presse donnent plus de
          soixante-dix morts : soixante-dix-sept selon l’une, quatre-vingt-un selon un document
          confidentiel.

          Une page date l’attaque du « mardi 16 septembre ». Ce mardi était le 17 : simple faute,
          notée pour mémoire. Aucun bilan officiel n’a été publié depuis.
        `),
      },
    ],
    claims: [
      claimsDate('2024-09-17', 'du 17 septembre 2024', 2, 'Un mardi : jour du communiqué.'),
      counted([70, null, null], 'plus de soixante-dix morts', 3, {
        chosen: 'Borne basse commune aux décomptes publiés ; l’officiel ne donne rien.',
      }),
      counted([null, 77, null], 'soixante-dix-sept selon l’une', 4, {
        note: 'Source de sécurité anonyme.',
      }),
      counted([null, 81, null], 'quatre-vingt-un selon un document confidentiel', 4, {
        note: 'Document non vu.',
      }),
    ],
  },
]
