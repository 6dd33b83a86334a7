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
    'Ni passages, ni versions concurrentes, ni raisons, ni cellules d’origine, ni liens entre événements\u202f; d’une notice, rien que le nom, et pour un lieu son pays, son point et sa précision\u202f; les textes dans la seule langue choisie. Un événement sans coordonnées n’a pas de géométrie. Au retour, ni les sources, ni les rangs, ni les identifiants n’en sont relus.',
  'loses.jsonld':
    'Ni passages, ni versions concurrentes, ni raisons, ni cellules d’origine, ni notes de travail\u202f; d’une notice, rien que le nom, et pour un lieu son pays, son point et sa précision. Au retour, ni les sources, ni les liens entre événements, ni les rangs, ni les identifiants n’en sont relus, et les textes le sont dans une seule langue.',
  'loses.timelinejs':
    'Ni passages, ni versions concurrentes, ni coordonnées. La frise étend une date imprécise sur tout le temps qu’elle permet, et la dit en toutes lettres. Au retour, seuls le titre, la date et la nature en sont relus.',
  'loses.ics':
    'Ni passages, ni versions concurrentes. L’agenda étend une date imprécise sur tous les jours qu’elle permet\u202f; la date elle-même y est notée en EDTF. Au retour, seuls le titre, la date, la nature, les lieux et les thèmes en sont relus.',
  'loses.ris':
    'Ni les textes des sources, ni leur fiabilité, ni ce que les événements en citent. Une date qui n’est ni un jour, ni un mois, ni une année est notée en EDTF dans le champ C1.',
  'loses.bib':
    'Ni les textes des sources, ni leur fiabilité, ni ce que les événements en citent. Une date EDTF de niveau 2 est notée dans le champ note. Un auteur y est nommé tel qu’il est écrit, sans que son nom soit découpé.',
  'loses.csl':
    'Ni les textes des sources, ni leur fiabilité, ni ce que les événements en citent. Un auteur y est nommé tel qu’il est écrit, sans que son nom soit découpé. Ni les droits\u202f; une date incertaine y devient approximative.',
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
  'bag.make': 'Mettre en paquet BagIt…',
  'bag.take': 'Sortir une archive d’un paquet BagIt…',
  'bag.whole': 'Un paquet porte l’archive entière, sources confidentielles comprises.',
  'bag.left':
    'Fichier du paquet qui n’a pas de place dans une archive, laissé de côté\u00a0: {file}.',
  'dialog.bag': 'Où écrire le paquet BagIt',
  'dialog.unbag': 'Choisir le dossier d’un paquet BagIt',
  'cli.about.bag': 'met une archive entière en paquet BagIt',
  'cli.about.unbag': 'sort une archive d’un paquet BagIt',
  'problem.bag.none':
    '{folder}\u00a0: ce n’est pas le dossier d’un paquet BagIt, bagit.txt y manque. Un paquet reçu compressé se décompresse d’abord\u202f; une archive Tarikh s’ouvre telle quelle.',
  'problem.bag.declaration':
    'Ce paquet BagIt n’est pas lu\u00a0: bagit.txt annonce une autre version ou un autre encodage que l’UTF-8. Demandez à qui l’a fait un paquet BagIt 1.0.',
  'problem.bag.fetch':
    'Ce paquet demande de télécharger des fichiers (fetch.txt)\u00a0: rien n’est téléchargé. Demandez un paquet complet.',
  'problem.bag.manifest':
    'Le manifeste {file} a une ligne illisible (ligne {line}). Demandez un nouveau paquet\u202f; rien n’a été repris.',
  'problem.bag.no-manifest':
    'Ce paquet n’a pas de manifeste SHA-256 ni SHA-512\u00a0: rien ne prouve ce qu’il porte.',
  'problem.bag.incomplete':
    'Ce paquet n’est pas complet\u00a0: {file} manque, ou n’est pas dans tous ses manifestes. Rien n’a été repris\u202f; demandez un nouveau paquet.',
  'problem.bag.damaged':
    'Ce paquet est abîmé\u00a0: {file} n’a pas l’empreinte que dit son manifeste. Rien n’a été repris\u202f; demandez un nouveau paquet.',
  'problem.bag.no-archive': 'Ce paquet ne porte pas d’archive Tarikh (archive.json).',
  'problem.bag.several': 'Ce paquet porte plusieurs archives Tarikh\u00a0: il en faut une seule.',
  'bag.made': {
    one: 'Paquet BagIt de {n} fichier\u00a0: {folder}.',
    other: 'Paquet BagIt de {n} fichiers\u00a0: {folder}.',
  },
  'bag.taken': {
    one: 'Archive sortie du paquet, {n} fichier\u00a0: {folder}.',
    other: 'Archive sortie du paquet, {n} fichiers\u00a0: {folder}.',
  },
} as const
