import type { RowCorrection } from '../correction.ts'

const unseen =
  'Notice rédigée pour l’archive de départ de Tarikh sur un document que l’archive n’a pas vu ; elle tient sa place dans la filiation des sources.'

/** The same of 2025. */
export const fourthOf2025: readonly RowCorrection[] = [
  {
    slug: '2025-03-04-audience',
    summary: {
      fr: 'Le vice-ministre russe de la Défense est reçu après une séance de travail avec le ministre malien ; rien ne filtre des entretiens.',
      en: 'The Russian deputy defence minister is received after a working session with the Malian minister; nothing is made known of the talks.',
    },
    sources: [
      {
        slug: '2025-03-04-audience',
        reason:
          'Deux pages concordantes qui reprennent la communication de la présidence : une seule famille ; une agence russe nomme une personne de plus.',
      },
    ],
  },
  {
    slug: '2025-03-31-drone-tinzaouaten',
    sources: [
      {
        slug: '2025-03-31-drone-tinzaouaten',
        errata: [['Tinzaouaten du 31 mars', 'Tinzaouaten dans la nuit du 31 mars']],
      },
    ],
  },
  {
    slug: '2025-06-01-boulkessi',
    ties: [
      [
        'follows',
        '2019-09-30-boulkessi-mondoro',
        'Le même camp, attaqué près de six ans plus tôt.',
      ],
    ],
    sources: [
      {
        slug: '2025-06-01-boulkessi',
        reason:
          'Agence et radio d’ordinaire exactes, qui citent plusieurs voix et leurs limites ; les sources de sécurité et l’élu ne sont pas nommés.',
        errata: [
          [
            'Boulkessi est attaquée de nouveau le 5 juin, et quittée le 6.',
            'le camp de Boulkessi est attaqué de nouveau le 5 juin, et quitté le 6.',
          ],
          ['cite ces voix sans les nommer', 'cite la plupart de ces voix sans les nommer'],
        ],
      },
    ],
  },
  {
    slug: '2025-09-03-blocus',
    sources: [
      {
        slug: '2025-09-03-blocus-dementi',
        reason:
          'Rédaction d’ordinaire exacte, qui rapporte une parole officielle ; celle-ci reste la parole d’une partie.',
      },
    ],
  },
  {
    slug: '2025-09-22-cpi',
    sources: [
      {
        slug: '2025-09-22-cpi',
        errata: [
          [
            'Les trois États de la Confédération du Sahel publient',
            'Les trois membres de la Confédération des États du Sahel publient',
          ],
        ],
      },
    ],
  },
  {
    slug: '2025-11-11-audience',
    sources: [
      {
        slug: '2025-11-11-letjikan',
        reason:
          'Page datée, qui nomme les officiers maliens présents sans nommer le visiteur ; son vocabulaire est celui d’une communication officielle.',
      },
      {
        slug: '2024-10-16-promotion',
        errata: [
          [
            'reçoivent le grade inférieur.',
            'reçoivent le grade immédiatement inférieur, général de corps d’armée.',
          ],
        ],
      },
      {
        slug: '2025-11-11-origine',
        provenance: unseen,
      },
      {
        slug: '2025-11-11-autres-audiences',
        errata: [
          [
            'Qui trouvera un document sur les autres pourra leur donner leur propre notice.',
            'Les autres recevront leur notice si un document les établit.',
          ],
        ],
        reason:
          'Pages de presse qui rapportent chacune une rencontre ou une visite ; aucune n’a été rapprochée d’un document officiel.',
      },
    ],
  },
]
