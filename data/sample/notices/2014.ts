import { prose } from '../prose.ts'
import { claimsDate, type StarterRow } from '../row.ts'

/** A regional body, a French operation, a fallen president. */
export const rows2014: readonly StarterRow[] = [
  {
    slug: '2014-02-16-g5-sahel',
    edtf: '2014-02-16',
    type: 'agreement',
    title: { fr: 'Création du G5 Sahel', en: 'The G5 Sahel is created' },
    summary: {
      fr: 'Le Burkina Faso, le Mali, la Mauritanie, le Niger et le Tchad fondent à Nouakchott un cadre commun de sécurité et de développement.',
      en: 'Burkina Faso, Mali, Mauritania, Niger and Chad found at Nouakchott a common framework for security and development.',
    },
    status: 'reviewed',
    places: ['nouakchott'],
    actors: [
      ['g5-sahel', 'subject'],
      ['burkina-faso', 'signatory'],
      ['mali', 'signatory'],
      ['mauritanie', 'host'],
      ['niger', 'signatory'],
      ['tchad', 'signatory'],
    ],
    themes: ['integration-regionale'],
    sources: [
      {
        slug: '2014-02-16-g5-sahel',
        title: 'Notice : naissance du G5 Sahel',
        identifier:
          'Sommet des chefs d’État du Sahel, communiqué final, Nouakchott, 16 février 2014',
        reliability: 'A',
        reason: 'Texte commun des cinq fondateurs : il fait foi de la décision et de son jour.',
        text: prose(`
          Réunis à Nouakchott le 16 février 2014 à l’invitation de la Mauritanie, les chefs
          d’État du Burkina Faso, du Mali, de la Mauritanie, du Niger et du Tchad décident de
          former le G5 Sahel. Ils veulent coordonner leurs politiques de sécurité et de
          développement dans un espace que les groupes armés traversent sans égard aux
          frontières.

          L’organisation se dote d’un secrétariat permanent dans la capitale mauritanienne, puis
          d’une convention signée au mois de décembre suivant. Elle servira de cadre à la force
          conjointe de 2017, avant de se défaire : le Mali la quitte en 2022, le Burkina Faso et
          le Niger l’année d’après.

          La notice s’appuie sur le communiqué final du sommet, acte des fondateurs eux-mêmes ;
          elle ne juge pas de l’efficacité de l’institution.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2014-02-16',
        'le 16 février 2014',
        2,
        'Date du sommet, portée par son communiqué.',
      ),
    ],
  },
  {
    slug: '2014-08-01-barkhane',
    edtf: '2014-08-01',
    type: 'deployment',
    title: { fr: 'Début de l’opération Barkhane', en: 'Operation Barkhane begins' },
    summary: {
      fr: 'La France remplace Serval par une opération étendue aux cinq pays du G5 Sahel, commandée depuis N’Djamena.',
      en: 'France replaces Serval with an operation that covers the five G5 Sahel countries, commanded from N’Djamena.',
    },
    status: 'reviewed',
    places: ['ndjamena'],
    actors: [
      ['france', 'author'],
      ['barkhane', 'subject'],
      ['tchad', 'host'],
    ],
    themes: ['presence-francaise'],
    sources: [
      {
        slug: '2014-08-01-barkhane',
        title: 'Notice : opération Barkhane',
        identifier:
          'France, ministère de la Défense puis des Armées, dossiers de presse de l’opération Barkhane (éditions successives)',
        reliability: 'B',
        reason:
          'Publication de l’armée qui conduit l’opération : sûre pour le calendrier et l’organisation, intéressée pour le bilan.',
        text: prose(`
          L’armée française ouvre le 1er août 2014 l’opération Barkhane, qui succède à Serval au
          Mali et au vieux dispositif Épervier au Tchad. Son état-major s’établit à N’Djamena ;
          ses détachements se répartissent entre les cinq pays du G5 Sahel.

          Le changement n’est pas seulement de nom. Serval répondait à une offensive dans un
          pays ; Barkhane poursuit des groupes mobiles dans une bande de plusieurs milliers de
          kilomètres, aux côtés des armées nationales. L’effectif annoncé au départ est
          d’environ trois mille hommes.

          La notice suit les dossiers de presse du ministère français. Une administration y
          décrit sa propre action : le calendrier est sûr, l’appréciation des résultats ne l’est
          pas et n’est donc pas reprise. Les derniers soldats de l’opération quitteront le Mali
          huit ans plus tard.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2014-08-01',
        'le 1er août 2014',
        2,
        'Jour donné par l’armée qui conduit l’opération.',
      ),
    ],
    ties: [['follows', '2013-01-11-serval', 'Barkhane prend la suite de Serval.']],
  },
  {
    slug: '2014-10-30-compaore',
    edtf: '2014-10-30/2014-10-31',
    type: 'demonstration',
    title: {
      fr: 'Insurrection de Ouagadougou et départ de Blaise Compaoré',
      en: 'Uprising in Ouagadougou and departure of Blaise Compaoré',
    },
    summary: {
      fr: 'Le projet de révision de la Constitution provoque un soulèvement ; l’Assemblée est incendiée et le président démissionne le lendemain.',
      en: 'A plan to amend the Constitution sets off an uprising; parliament is burnt and the president resigns the next day.',
    },
    status: 'reviewed',
    places: ['ouagadougou'],
    actors: [['compaore', 'target', 'président du Faso']],
    themes: ['coups-et-transitions', 'mouvements-populaires'],
    sources: [
      {
        slug: '2014-10-30-compaore',
        title: 'Notice : insurrection burkinabè de 2014',
        identifier:
          'Burkina Faso, Charte de la transition, signée à Ouagadougou le 16 novembre 2014, préambule',
        reliability: 'B',
        reason:
          'Texte officiel qui date l’insurrection ; il émane de ceux qu’elle a portés au pouvoir.',
        text: prose(`
          Les 30 et 31 octobre 2014, Ouagadougou se soulève contre la révision constitutionnelle
          qui aurait permis à Blaise Compaoré, au pouvoir depuis vingt-sept ans, de se présenter
          encore. Le premier jour, la foule envahit et incendie l’Assemblée nationale avant le
          vote. Le second, le président démissionne et quitte la capitale.

          L’armée se dispute la succession pendant quelques jours ; le lieutenant-colonel Yacouba
          Isaac Zida s’impose, puis une transition civile est confiée à Michel Kafando. Le nombre
          des morts a varié selon les enquêtes : aucun chiffre n’est retenu ici.

          La Charte de la transition, signée à la mi-novembre, nomme dans son préambule
          l’insurrection et ses deux journées. C’est le texte des vainqueurs : il fait foi de la
          date, moins de l’unanimité qu’il suppose.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2014-10-30/2014-10-31',
        'Les 30 et 31 octobre 2014',
        2,
        'Deux journées que la Charte de la transition nomme ensemble.',
      ),
    ],
  },
]
