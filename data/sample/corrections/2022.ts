import type { RowCorrection } from '../correction.ts'
import { claimsDate, counted, said } from '../row.ts'

/** Sanctions, two coups, Moura, departures: what the second edition says otherwise. */
export const corrections2022: readonly RowCorrection[] = [
  {
    slug: '2022-01-09-sanctions-cedeao',
    summary: {
      fr: 'Réunie à Accra, la CEDEAO ferme les frontières et gèle les avoirs du Mali, dont les autorités de transition demandent un délai plus long ; les mesures économiques sont levées le 3 juillet.',
      en: 'Meeting in Accra, ECOWAS closes borders and freezes the assets of Mali, whose transitional authorities ask for a longer term; the economic measures are lifted on 3 July.',
    },
    sources: [
      {
        slug: '2022-01-09-sanctions-cedeao',
        errata: [
          [
            'la junte demandait jusqu’à cinq ans avant de rendre le pouvoir.',
            'les autorités de transition demandaient jusqu’à cinq ans avant de rendre le pouvoir.',
          ],
          [
            'hors produits de première nécessité et gèlent',
            'hors produits de première nécessité, produits pétroliers et électricité, et gèlent',
          ],
        ],
      },
    ],
  },
  {
    slug: '2022-01-23-coup-damiba',
    sources: [
      {
        slug: '2022-01-23-coup-damiba',
        reason:
          'Acte des auteurs du coup : sûr pour la prise du pouvoir, parole d’une partie pour ses motifs.',
      },
    ],
  },
  {
    slug: '2022-03-27-moura',
    summary: {
      fr: 'L’armée malienne et des militaires étrangers tiennent cinq jours un village du centre. Le Haut-Commissariat aux droits de l’homme compte au moins cinq cents tués ; Bamako ne parle que de combattants.',
      en: 'The Malian army and foreign military personnel hold a village in central Mali for five days. The UN human rights office counts at least five hundred killed; Bamako speaks only of fighters.',
    },
    actors: [
      ['fama', 'author'],
      ['wagner', 'party', 'militaires étrangers, que le rapport ne nomme pas'],
      ['jnim', 'target'],
      ['hcdh', 'party'],
    ],
    sources: [
      {
        slug: '2022-03-27-moura-bamako',
        reliability: 'C',
        reason:
          'Parole de la partie mise en cause, sur sa propre action ; ni liste, ni accès, ni résultat d’enquête n’appuient ses chiffres.',
        errata: [
          [
            'présente d’abord l’affaire de Moura comme une victoire.',
            'présente d’abord l’opération de Moura comme un succès militaire.',
          ],
          [
            'deux cent trois combattants de groupes terroristes mis hors de combat',
            'deux cent trois combattants de groupes « terroristes » mis hors de combat',
          ],
          [
            'La notice consigne cette version parce qu’elle est celle de l’État, sans lui donner le même poids.',
            'La notice consigne cette version, qui est celle de l’État, à côté de celle des Nations unies.',
          ],
        ],
      },
    ],
    withdrawn: ['deux cent trois combattants de groupes terroristes mis hors de combat'],
    claims: [
      counted(
        [null, 203, null],
        'deux cent trois combattants de groupes « terroristes » mis hors de combat',
        4,
        {
          source: '2022-03-27-moura-bamako',
          stance: 'disputes',
          note: 'Combattants seulement, selon l’armée ; aucun civil.',
        },
      ),
      said(
        'summary',
        {
          fr: 'Bamako soutient qu’aucun civil de Moura n’a été tué et tient le rapport des Nations unies pour un récit fictif.',
          en: 'Bamako maintains that no civilian of Moura was killed and holds the United Nations report to be fiction.',
        },
        'aucun civil de Moura n’a perdu la vie',
        4,
        {
          source: '2022-03-27-moura-bamako',
          stance: 'disputes',
          note: 'Démenti de la partie mise en cause, sans pièce publiée.',
        },
      ),
      said('actors/wagner', 'wagner', 'sans nommer la société russe que d’autres désignent', 4, {
        stance: 'disputes',
        note: 'Le rapport ne nomme aucune société : Wagner n’est donc pas portée comme auteur.',
      }),
    ],
  },
  {
    slug: '2022-05-15-mali-quitte-g5',
    sources: [
      {
        slug: '2022-05-15-mali-quitte-g5',
        identifier: 'Mali, gouvernement de la transition, communiqué n° 030 du 15 mai 2022',
        errata: [
          [
            'de tous les organes du G5 Sahel, force conjointe comprise.',
            'de tous les organes du G5 Sahel, force conjointe comprise, avec effet au 30 juin pour les personnels.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2022-08-15-depart-barkhane',
    sources: [
      {
        slug: '2022-08-15-depart-barkhane',
        errata: [
          [
            'le 15 août 2022, en début d’après-midi. Il venait',
            'le 15 août 2022, à treize heures de Paris, onze heures au Mali. Il venait',
          ],
        ],
      },
    ],
  },
  {
    slug: '2022-09-30-coup-traore',
    summary: {
      fr: 'Huit mois après avoir renversé Roch Kaboré, Paul-Henri Damiba est renversé à son tour par un capitaine d’artillerie.',
      en: 'Eight months after overthrowing Roch Kaboré, Paul-Henri Damiba is overthrown in turn by an artillery captain.',
    },
    sources: [
      {
        slug: '2022-09-30-coup-traore',
        errata: [
          [
            'Damiba résiste deux jours, puis s’exile au Togo contre des garanties.',
            'Damiba résiste deux jours, démissionne le 2 octobre, puis s’exile à Lomé contre des garanties.',
          ],
        ],
      },
    ],
    claims: [
      claimsDate('2022-09-30', 'du 30 septembre 2022', 2, 'Jour de la déclaration de la CEDEAO.', {
        note: 'La démission est du 2 octobre.',
      }),
    ],
  },
]
