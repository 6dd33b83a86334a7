import type { RowCorrection } from '../correction.ts'
import { claimsDate, said } from '../row.ts'

/** Rebellion, intervention, uprising: what the second edition says otherwise. */
export const corrections2012to2014: readonly RowCorrection[] = [
  {
    slug: '2012-01-17-menaka',
    sources: [
      {
        slug: '2012-01-17-menaka',
        identifier:
          'Mali, ministère de la Défense, communiqué du 17 janvier 2012, et MNLA, bilan rival, rapportés par le Journal du Mali et par Jeune Afrique (17 janvier 2012) ; ONU, Conseil de sécurité, résolution 2056 (2012), 5 juillet 2012',
        reason:
          'Le jour et le lieu sont donnés par les deux parties ; la résolution d’un tiers atteste la rébellion. Les pertes restent la parole de chacun.',
        errata: [
          [
            'dans le nord-est du pays. L’assaut',
            'dans le nord-est du pays, alors en région de Gao. L’assaut',
          ],
          ['où le régime qu’ils servaient est tombé', 'où le pouvoir qu’ils servaient est tombé'],
          [
            'Les pertes du premier jour ne sont pas établies ici.',
            'Sur les pertes du premier jour, le ministère malien annonce un soldat tué et six véhicules adverses détruits ; le mouvement affirme avoir fait deux morts et treize blessés.',
          ],
          [
            'La notice s’appuie, pour l’existence et la portée de la rébellion, sur la résolution 2056 adoptée par le Conseil de sécurité six mois plus tard. Le jour et le lieu viennent de la chronologie admise : pour eux, la référence reste à établir.',
            'Le jour et le lieu viennent du communiqué du ministère et de la presse du jour même ; l’existence et la portée de la rébellion, de la résolution 2056 adoptée par le Conseil de sécurité six mois plus tard.',
          ],
        ],
      },
    ],
    claims: [
      claimsDate('2012-01-17', 'Le 17 janvier 2012', 2, 'Jour donné par les deux parties.', {
        note: 'Communiqué du ministère et presse du jour même ; la résolution 2056 ne donne pas le jour.',
      }),
      said(
        'summary',
        {
          fr: 'Le ministère malien de la Défense annonce un soldat tué et six véhicules adverses détruits.',
          en: 'The Malian defence ministry announces one soldier killed and six opposing vehicles destroyed.',
        },
        'le ministère malien annonce un soldat tué et six véhicules adverses détruits',
        3,
        { note: 'Parole d’une partie.' },
      ),
      said(
        'summary',
        {
          fr: 'Le MNLA affirme avoir fait deux morts et treize blessés.',
          en: 'The MNLA claims two killed and thirteen wounded.',
        },
        'affirme avoir fait deux morts et treize blessés',
        3,
        { stance: 'disputes', note: 'Parole de l’autre partie.' },
      ),
    ],
  },
  {
    slug: '2012-03-21-coup-sanogo',
    places: ['bamako', 'kati'],
    actors: [
      ['sanogo', 'author', 'capitaine'],
      ['cnrdre', 'author'],
      ['att', 'target', 'président de la République'],
      ['fama', 'party'],
    ],
    sources: [
      {
        slug: '2012-03-21-coup-sanogo',
        identifier:
          'ONU, Conseil de sécurité, déclaration à la presse sur le Mali, 22 mars 2012, SC/10590',
      },
    ],
  },
  {
    slug: '2013-01-11-serval',
    sources: [
      {
        slug: '2013-01-11-serval',
        identifier:
          'ONU, Conseil de sécurité, déclaration à la presse sur la prise de Konna, 10 janvier 2013, SC/10878 ; résolution 2100 (2013), préambule',
        errata: [
          [
            'ont pris Konna, aux portes de Mopti et de Sévaré ;',
            'ont pris Konna, à une soixantaine de kilomètres de Mopti ;',
          ],
        ],
      },
    ],
  },
  {
    slug: '2013-06-18-ouagadougou',
    actors: [
      ['mali', 'signatory'],
      ['mnla', 'signatory'],
      ['hcua', 'signatory'],
      ['burkina-faso', 'mediator'],
      ['cedeao', 'mediator'],
    ],
  },
  {
    slug: '2014-08-01-barkhane',
    sources: [
      {
        slug: '2014-08-01-barkhane',
        errata: [['au vieux dispositif Épervier', 'au dispositif Épervier']],
      },
    ],
  },
  {
    slug: '2014-10-30-compaore',
    sources: [
      {
        slug: '2014-10-30-compaore',
        errata: [
          [
            'C’est le texte des vainqueurs : il fait foi de la date, moins de l’unanimité qu’il suppose.',
            'C’est un texte issu de l’insurrection : il fait foi de la date, moins de l’unanimité qu’il suppose.',
          ],
        ],
      },
    ],
  },
]
