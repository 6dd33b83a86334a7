/** What is said of the formats in which events and sources leave, in French. */
export const formatsFr = {
  'format.pdf': 'La chronologie imprimée, sur des pages qui se conservent.',
  'format.svg': 'La frise dessinée, en traits.',
  'format.png': 'La frise dessinée, en pixels.',
  'format.json': 'Toutes les données, réimportables.',
  'format.csv': 'Un tableau d’événements.',
  'format.geojson': 'Les événements sur la carte, pour un système d’information géographique.',
  'format.jsonld':
    'Les événements et leurs sources, pour le Web de données (schema.org, CIDOC CRM).',
  'format.timelinejs': 'Les événements en diapositives, pour la frise TimelineJS.',
  'format.ics': 'Les événements dans un agenda.',
  'format.ris': 'Les sources en références, pour Zotero, EndNote ou Mendeley.',
  'format.bib': 'Les sources en références, pour LaTeX.',
  'format.csl': 'Les sources en références, pour les logiciels qui citent (CSL).',
  'shelf.read': 'À lire',
  'shelf.picture': 'Image',
  'shelf.events': 'Événements',
  'shelf.references': 'Références',
  'shelf.keep': 'À conserver',
  'loses.heading': 'Ce que ce format ne porte pas',
  'loses.json': 'L’historique et le journal de conservation restent dans l’archive.',
  'loses.csv':
    'Ni sources, ni passages, ni versions concurrentes\u202f; les textes dans la seule langue choisie.',
  'loses.geojson':
    'Ni passages, ni versions concurrentes, ni liens entre événements\u202f; les textes dans la seule langue choisie. Un événement sans coordonnées n’a pas de géométrie.',
  'loses.jsonld': 'Ni passages, ni versions concurrentes, ni notes de travail.',
  'loses.timelinejs':
    'Ni passages, ni versions concurrentes, ni coordonnées. La frise étend une date imprécise sur tout le temps qu’elle permet, et la dit en toutes lettres.',
  'loses.ics':
    'Ni passages, ni versions concurrentes. L’agenda étend une date imprécise sur tous les jours qu’elle permet\u202f; la date elle-même y est notée en EDTF.',
  'loses.ris':
    'Ni les textes des sources, ni leur fiabilité, ni ce que les événements en citent. Une date qui n’est ni un jour, ni un mois, ni une année est notée en EDTF dans le champ C1.',
  'loses.bib':
    'Ni les textes des sources, ni leur fiabilité, ni ce que les événements en citent. Une date EDTF de niveau 2 est notée dans le champ note. Un auteur y est nommé tel qu’il est écrit, sans que son nom soit découpé.',
  'loses.csl':
    'Ni les textes des sources, ni leur fiabilité, ni ce que les événements en citent. Un auteur y est nommé tel qu’il est écrit, sans que son nom soit découpé.',
  'lost.unplaced': {
    one: '{n} événement sans coordonnées est écrit sans géométrie.',
    other: '{n} événements sans coordonnées sont écrits sans géométrie.',
  },
  'lost.no-beginning': {
    one: '{n} événement dont le début n’est pas connu est laissé de côté.',
    other: '{n} événements dont le début n’est pas connu sont laissés de côté.',
  },
  'lost.no-calendar-day': {
    one: '{n} événement dont le début n’est pas connu, ou qu’un agenda ne peut pas dater, est laissé de côté.',
    other:
      '{n} événements dont le début n’est pas connu, ou qu’un agenda ne peut pas dater, sont laissés de côté.',
  },
  'export.line': '{label}\u00a0: {words}',
  'export.places': 'Lieux',
  'export.actors': 'Acteurs',
  'export.source': 'Source',
} as const
