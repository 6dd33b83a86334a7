/** What is said of the fields and ties of an event that rest on no claim, in French. */
export const gapsFr = {
  'gap.mark': 'sans source',
  'gap.list': 'Sans source\u00a0: {list}',
  'gap.place': 'lieu',
  'gap.actor': 'acteur',
  'gap.theme': 'thème',
  'gap.role': 'rang ou fonction',
  'facets.gap': 'Sans source, par champ',
  'timeline.column.gaps': 'Sans source',
  'column.gaps': 'sans source',
  'selection.gaps': 'sans source\u00a0: {list}',
  'cli.gaps': 'Sans source\u00a0: {list}.',
  'cli.info.gaps': 'sans source\u00a0: {list}',
  'cli.info.gap': '{field}\u00a0{n}',
  'cli.info.no-gaps': 'aucune valeur sans source',
} as const
