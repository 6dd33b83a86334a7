/** Sentences around the guide, in French; its pages stand in data/guide. */
export const guideFr = {
  'go.guide': 'Guide',
  'guide.lead': 'Ce que fait le programme, et comment. Court, hors ligne, imprimable.',
  'guide.printed': 'Tarikh\u00a0: le guide',
  'guide.pages': 'Pages du guide',
  'guide.search': 'Chercher dans le guide',
  'guide.none': 'Aucune page ne contient ces mots.',
  'guide.found': { one: '{n} page', other: '{n} pages' },
  'guide.print': 'Imprimer le guide…',
  'guide.saved': 'Guide enregistré\u00a0: {file}',
  'guide.more': 'Lire dans le guide',
  'guide.more-on': 'Lire dans le guide\u00a0: {page}',
  'guide.families': 'Les six familles d’événements',
  'guide.dates': 'Comment une date est dessinée',
  'command.guide': 'Ouvrir le guide',
} as const
