/** Sentences of the list of events and of its order, in French. */
export const listFr = {
  'timeline.column.date': 'Date',
  'timeline.column.title': 'Titre',
  'timeline.column.type': 'Type',
  'timeline.column.place': 'Lieu',
  'timeline.column.actors': 'Acteurs',
  'timeline.column.sources': 'Sources',
  'timeline.column.status': 'État',
  'sort.time': 'du plus ancien au plus récent',
  'sort.time-back': 'du plus récent au plus ancien',
  'sort.names': 'de A à Z',
  'sort.names-back': 'de Z à A',
  'sort.counts': 'du moins au plus',
  'sort.counts-back': 'du plus au moins',
  'sort.status': 'du brouillon au vérifié',
  'sort.status-back': 'du vérifié au brouillon',
  'sort.by': 'Trier par la colonne {column}',
  'sort.press':
    'Trier la liste par cette colonne, et à rebours au second appui\u202f; à égalité, dans l’ordre du temps. Maj\u00a0+\u00a0← ou → règle sa largeur, Suppr la rétablit.',
  'sort.said': 'Liste triée par la colonne {column}, {direction}',
} as const
