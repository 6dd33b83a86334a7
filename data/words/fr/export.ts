/** What the export view says of its choices, in French. */
export const exportFr = {
  'problem.name.unknown':
    'Aucun enregistrement ne porte ce nom ni cet identifiant ({option})\u00a0: {name}.',
  'problem.export.failed':
    'Le format {format} n’a pas pu être écrit\u00a0: son programme s’est arrêté ({reason}). Aucun fichier n’est laissé.',
  'problem.export.in-window':
    'Un {format} se dessine dans la fenêtre du programme\u202f; ailleurs, le format {instead} écrit la même image.',
  'problem.export.no-preview': 'Le format {format} ne se montre pas avant d’être écrit.',
  'export.kept': 'Le filtre du réglage repris',
  'export.kept-chosen': {
    one: 'L’événement du réglage repris',
    other: 'Les événements du réglage repris ({n})',
  },
  'export.gone': {
    one: '{n} événement choisi n’est plus dans l’archive',
    other: '{n} événements choisis ne sont plus dans l’archive',
  },
  'export.period': 'Période (facultative)',
  'export.period-from': 'Début de la période',
  'export.period-to': 'Fin de la période',
  'export.access': 'Diffusion',
  'export.access.open': 'Sans ce qui est réservé',
  'export.access.restricted': 'Avec l’accès restreint',
  'export.access.all': 'Tout, même confidentiel',
  'export.warned.restricted':
    'Ce document peut montrer des sources à accès restreint. Il sort de l’archive sans rien qui le protège\u00a0: remettez-le aux seules personnes autorisées.',
  'export.warned.all':
    'Ce document peut montrer des sources confidentielles. Il sort de l’archive sans rien qui le protège\u00a0: une fuite peut mettre des personnes en danger.',
  'export.anonymous': 'Anonyme',
  'export.anonymous-hint':
    'Ni signature, ni producteur, ni détenteur, ni nom de fichier, ni provenance des sources. Les textes eux-mêmes restent tels que reçus.',
  'export.withheld-events': {
    one: '{n} événement non communicable laissé de côté',
    other: '{n} événements non communicables laissés de côté',
  },
  'export.withheld-sources': {
    one: '{n} source non communicable laissée de côté',
    other: '{n} sources non communicables laissées de côté',
  },
  'export.unsaid': {
    one: '{n} source dont nul n’a dit la communicabilité part avec les autres',
    other: '{n} sources dont nul n’a dit la communicabilité partent avec les autres',
  },
  'export.withheld-which': 'Lesquels, et pourquoi',
  'export.withheld-why.event':
    'événement\u00a0: aucune de ses sources n’est communicable ({rights})',
  'export.withheld-why.source': 'source\u00a0: {rights}',
  'export.withheld-more': { one: 'et {n} autre', other: 'et {n} autres' },
  'export.timeline': 'Frise dessinée',
  'export.by-lanes': 'bandes\u00a0: {by}',
  'export.draw': 'Événements dessinés',
  'draw.auto': 'selon la place',
  'draw.all': 'tous',
  'draw.key': 'événements clés',
  'export.draw.auto':
    'Jusqu’à 200, tous\u202f; au-delà, ceux de plus grand poids, les autres sont comptés.',
  'export.draw.all': 'Tous, un à un, tant qu’une feuille a de la place.',
  'export.draw.key':
    'Au plus un quart de chaque bande, d’après le poids\u00a0: sources, liens, désaccords, bilan. Les autres sont comptés.',
  'export.strips': 'Découpe de la frise',
  'strips.auto': 'selon la place',
  'strips.roll': 'aussi longue qu’il faut',
  'strips.pages': 'un nombre de feuilles',
  'strips.pages-unit': 'Feuilles',
  'strips.scale': 'une échelle (mm par mois)',
  'strips.scale-unit': 'Millimètres par mois',
  'export.texts-notes': 'Textes, notes et parties',
  'export.parts-of': '{n} parties sur {of}',
  'export.file': 'Fichier et norme',
  'export.attachments': 'Joindre les données et les sources',
  'export.attached': 'données jointes',
  'export.unattached': 'rien de joint',
  'volumes.pages': 'un nombre de pages par tome',
  'volumes.pages-unit': 'Pages par tome',
  'export.picture': 'Image',
  'picture.pages': 'Vue d’ensemble',
  'picture.poster': 'Frise sur une feuille',
  'picture.roll': 'Frise sur un rouleau',
  'export.shown-page': 'page {n} sur {total}',
  'export.open-page': 'Agrandir la page {n}',
  'export.page': 'Page agrandie',
  'export.text': 'Début du fichier',
  'export.many': 'Toutes les pages',
  'export.previous-page': 'Précédente',
  'export.next-page': 'Suivante',
  'export.larger': 'Agrandir',
  'export.smaller': 'Réduire',
} as const
