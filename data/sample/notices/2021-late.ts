import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow, said } from '../row.ts'

/** Tolls that were revised, a deployment that was denied. */
export const rowsLate2021: readonly StarterRow[] = [
  {
    slug: '2021-06-04-solhan',
    edtf: '2021-06-04/2021-06-05',
    type: 'massacre',
    title: { fr: 'Massacre de Solhan', en: 'Solhan massacre' },
    summary: {
      fr: 'Attaque de nuit contre un village et un site d’orpaillage du nord-est du Burkina Faso : cent trente-deux morts selon le gouvernement, cent soixante et plus selon les sources locales.',
      en: 'Night attack on a village and a gold-panning site in north-eastern Burkina Faso: one hundred and thirty-two dead according to the government, one hundred and sixty and more according to local sources.',
    },
    status: 'draft',
    places: ['solhan'],
    actors: [['burkina-faso', 'target']],
    themes: ['violences-contre-les-civils'],
    sources: [
      {
        slug: '2021-06-04-solhan-officiel',
        title: 'Notice : Solhan, bilan officiel',
        identifier:
          'Burkina Faso, porte-parole du gouvernement, communiqué du 5 juin 2021 ; chiffre de 132 repris dans la déclaration du MBDHP',
        reliability: 'C',
        reason:
          'Parole officielle, rapide, sur un drame que l’État n’a pas su empêcher ; une association la reprend sans l’avoir vérifiée.',
        text: prose(`
          Dans la nuit du 4 au 5 juin 2021, des hommes armés attaquent Solhan, dans la province du
          Yagha, au nord-est du Burkina Faso. Ils visent d’abord la base des volontaires pour la
          défense de la patrie, puis les habitants et un site d’orpaillage ; le marché et des
          maisons brûlent.

          Le communiqué du gouvernement parle d’abord d’une centaine de civils tués. Le soir
          venu, son porte-parole confirme cent trente-deux morts et annonce trois jours de deuil.
          Le Mouvement burkinabè des droits de l’homme et des peuples écrit de même, en citant les
          sources officielles.

          Aucun groupe n’a revendiqué le crime de façon crédible. Les autorités ont parlé de
          terroristes, puis d’enfants enrôlés parmi les assaillants. Ce bilan est un minimum :
          il précède le décès de plusieurs blessés.
        `),
      },
      {
        slug: '2021-06-04-solhan-local',
        title: 'Notice : Solhan, bilan des sources locales',
        identifier:
          'Agence Afrique, juin 2021, et AllAfrica, 7 juin 2021, d’après un élu et des sources locales',
        reliability: 'C',
        reason:
          'Deux pages qui citent des habitants et un élu non nommés, témoins proches mais sans liste de noms.',
        text: prose(`
          Les habitants de Solhan ont enterré leurs morts dès le lendemain, dans des fosses
          communes. Un élu de la région compte cent soixante corps, dont une vingtaine d’enfants,
          au soir du 5 juin 2021. Des sources de sécurité citées par l’Agence France-Presse
          donnent le même ordre de grandeur, et d’autres pages vont jusqu’à cent soixante-huit.

          L’écart avec le bilan du gouvernement, cent trente-deux, tient peut-être au moment du
          compte : les uns additionnent les inhumations, l’autre les corps vus par une patrouille.
          Il peut tenir aussi à des morts de la nuit suivante, où des assaillants seraient revenus
          piller.

          Rien ne permet de trancher. Les nombres restent côte à côte, et l’événement garde le
          minimum officiel comme borne basse.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2021-06-04/2021-06-05',
        'la nuit du 4 au 5 juin 2021',
        3,
        'Attaque de nuit : l’intervalle dit qu’elle a duré d’un jour à l’autre.',
      ),
      counted([null, 132, null], 'confirme cent trente-deux morts', 3, {
        note: 'Bilan officiel.',
      }),
      counted([132, null, null], 'Ce bilan est un minimum', 3, {
        note: 'Le bilan officiel pris comme borne basse.',
        chosen: 'Seule valeur que les deux familles de sources admettent.',
      }),
      counted([160, null, 168], 'compte cent soixante corps', 4, {
        source: '2021-06-04-solhan-local',
        stance: 'disputes',
        note: 'Élu et habitants ; d’autres pages donnent jusqu’à 168.',
      }),
      said('date', '2021-06-05', 'au soir du 5 juin 2021', 4, {
        source: '2021-06-04-solhan-local',
        note: 'Jour du compte des corps ; plusieurs pages datent toute l’attaque du 5, vers deux heures.',
      }),
    ],
  },
  {
    slug: '2021-11-14-inata',
    edtf: '2021-11-14',
    type: 'attack',
    title: {
      fr: 'Attaque du détachement de gendarmerie d’Inata',
      en: 'Attack on the gendarmerie detachment at Inata',
    },
    summary: {
      fr: 'Des gendarmes burkinabè, privés de ravitaillement depuis des jours, sont submergés ; le bilan officiel passe en trois jours de vingt à cinquante-trois morts.',
      en: 'Burkinabè gendarmes, unsupplied for days, are overrun; in three days the official toll goes from twenty to fifty-three dead.',
    },
    status: 'reviewed',
    places: ['inata'],
    actors: [
      ['jnim', 'claimant'],
      ['gendarmerie-burkinabe', 'target'],
      ['kabore-roch', 'party', 'président du Faso'],
    ],
    themes: ['attaques-contre-les-armees', 'groupes-djihadistes'],
    sources: [
      {
        slug: '2021-11-14-inata',
        title: 'Notice : attaque d’Inata et révisions du bilan',
        identifier:
          'Sidwaya, 14 novembre 2021 (ministre de la Sécurité) ; Burkina Faso, Conseil des ministres du 17 novembre 2021, rapporté par Burkina 24',
        reliability: 'B',
        reason:
          'Quotidien d’État et acte officiel : la suite des bilans est datée et attribuée ; un seul et même auteur pour les trois.',
        text: prose(`
          À l’aube du 14 novembre 2021, vers cinq heures et demie, des assaillants emportent le
          détachement de gendarmerie d’Inata, posté sur une ancienne mine d’or du Soum, dans le
          nord du Burkina Faso.

          Le bilan change trois fois. Le soir même, le ministre de la Sécurité compte vingt morts,
          dont un civil, et vingt-deux rescapés. Le lendemain, le gouvernement porte le nombre à
          trente-deux. Le Conseil des ministres du 17 arrête cinquante-trois morts : quarante-neuf
          gendarmes et quatre civils. Deux officiers supérieurs sont relevés de leur commandement.

          On apprend alors que le poste manquait de vivres. La colère dans les casernes et dans la
          rue précède de deux mois la chute du président Kaboré. Les trois nombres viennent de la
          même autorité : ce sont les étapes d’un compte, non des témoignages rivaux.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2021-11-14',
        'du 14 novembre 2021',
        2,
        'Un dimanche : jour donné par toutes les pages.',
      ),
      counted([null, 53, null], 'cinquante-trois morts', 2, {
        note: 'Quarante-neuf gendarmes et quatre civils.',
        chosen: 'Dernier bilan officiel, arrêté en Conseil des ministres.',
      }),
      counted([null, 20, null], 'compte vingt morts', 5, {
        note: 'Bilan du premier soir, dépassé.',
      }),
      counted([null, 32, null], 'le nombre à trente-deux', 5, {
        note: 'Vingt-huit gendarmes et quatre civils ; bilan du lendemain, dépassé.',
      }),
    ],
  },
  {
    slug: '2021-12-wagner',
    edtf: '2021-12~',
    type: 'deployment',
    title: { fr: 'Déploiement de Wagner au Mali', en: 'Wagner deploys in Mali' },
    summary: {
      fr: 'Une quinzaine d’États partenaires dénoncent le déploiement de la société russe Wagner ; Bamako ne reconnaît que des instructeurs.',
      en: 'Some fifteen partner states denounce the deployment of the Russian company Wagner; Bamako acknowledges only instructors.',
    },
    status: 'draft',
    note: 'Le mois est celui de la dénonciation publique : l’arrivée des premiers hommes n’est datée par aucun document.',
    places: ['mali'],
    actors: [
      ['wagner', 'subject', 'société militaire privée'],
      ['mali', 'host'],
      ['russie', 'party'],
    ],
    themes: ['cooperation-russe', 'guerre-de-l-information'],
    sources: [
      {
        slug: '2021-12-wagner-communique-conjoint',
        title: 'Notice : communiqué conjoint sur le déploiement de Wagner',
        identifier:
          'Communiqué conjoint de la France et de ses partenaires européens et canadien sur le Mali, 23 décembre 2021',
        reliability: 'B',
        reason:
          'Texte officiel de plusieurs États informés, mais engagés eux-mêmes au Mali et en rivalité avec Moscou ; aucune preuve jointe.',
        text: prose(`
          Une quinzaine d’États engagés au Mali, dont la France, l’Allemagne, le Royaume-Uni et le
          Canada, publient le 23 décembre 2021 un communiqué conjoint qui condamne le déploiement de
          la société russe Wagner sur le sol malien. Ils mettent en cause l’appui matériel du
          gouvernement de Moscou.

          Le texte ne dit ni combien d’hommes sont arrivés, ni par quelle voie, ni quel jour ; le
          compte de ses signataires varie lui-même, de quinze à seize, selon les pages. Il constate
          un commencement. L’événement est donc rapporté au mois, vers décembre 2021, avec un signe
          d’approximation.

          Les États signataires étaient bien placés pour observer les aéroports ; ils avaient aussi
          intérêt à décourager l’accord. Leur affirmation a été confirmée plus tard par les
          déclarations de Wagner lui-même.
        `),
      },
      {
        slug: '2021-12-wagner-dementi',
        title: 'Notice : démenti du gouvernement malien',
        identifier:
          'Mali, gouvernement de la transition, communiqué du 24 décembre 2021, rapporté par Alwihda Info et Financial Afrik',
        reliability: 'C',
        reason:
          'Démenti officiel et daté ; l’auteur est partie au contrat allégué et ne le discute pas sur le fond.',
        text: prose(`
          Le gouvernement de la transition répond dès le lendemain aux États qui ont dénoncé
          l’arrivée de Wagner. Son communiqué du 24 décembre 2021, signé du porte-parole, le colonel
          Abdoulaye Maïga, dément le déploiement d’une société de sécurité privée et demande que des
          preuves soient apportées par des sources indépendantes.

          Bamako reconnaît en revanche la présence de formateurs russes, qu’il compare à la mission
          européenne de formation, et parle d’un partenariat d’État à État avec la Russie.

          Le démenti porte donc sur le nom et le statut des hommes plus que sur leur venue. Il a été
          maintenu pendant plus de trois ans. En juin 2025, Wagner annonçait la fin de sa mission au
          Mali, ce qui supposait qu’elle avait eu lieu.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2021-12~',
        'vers décembre 2021',
        3,
        'Mois de la dénonciation ; le jour d’arrivée n’est connu d’aucun document.',
      ),
      said(
        'summary',
        {
          fr: 'Bamako dément tout déploiement d’une société privée et ne reconnaît que des formateurs russes, d’État à État.',
          en: 'Bamako denies any deployment of a private company and acknowledges only Russian instructors, state to state.',
        },
        'dément le déploiement d’une société de sécurité privée',
        4,
        {
          source: '2021-12-wagner-dementi',
          stance: 'disputes',
          note: 'Démenti de l’intéressé, contredit plus tard par Wagner.',
        },
      ),
      said(
        'actors/wagner/style',
        'instructeurs russes, d’État à État',
        'la présence de formateurs russes',
        4,
        {
          source: '2021-12-wagner-dementi',
          stance: 'disputes',
          note: 'Qualification donnée par Bamako.',
        },
      ),
      said('actors/wagner/style', 'société militaire privée', 'la société russe Wagner', 3, {
        note: 'Qualification donnée par les États signataires.',
        chosen: 'Confirmée plus tard par les déclarations de Wagner.',
      }),
    ],
  },
]
