/** What is said of queries, in French. */
export const queryFr = {
  'problem.query.nothing':
    'Rien à chercher dans « {text} » : il n’y a là ni mot, ni chiffre, ni champ.',
  'problem.query.many': 'Cette recherche a plus de {limit} conditions : elle n’a pas été lue.',
  'problem.query.field':
    '« {word}: » n’est pas un champ de recherche. Vouliez-vous dire « {likely}: » ? Pour chercher le texte tel quel, mettez-le entre guillemets.',
  'problem.query.no-value':
    'Le champ « {field}: » attend ce qu’il faut chercher, collé après les deux-points ; entre guillemets s’il y a plusieurs mots.',
  'problem.query.value-near':
    '« {value} » n’est pas connu du champ « {field}: ». Vouliez-vous dire « {likely} » ?',
  'problem.query.value': '« {value} » n’est pas connu du champ « {field}: ». Connus : {known}.',
  'problem.query.sign':
    'Le champ « {field} » ne se compare pas avec « {sign} » ; écrivez « {field}: ». Seul un bilan se compare : bilan>10.',
  'problem.query.number':
    '« {value} » n’est pas un nombre entier. Un bilan s’écrit {field}>10, {field}<=50 ou {field}=3.',
  'problem.query.nobody.actor': 'Aucun acteur de l’archive ne porte le nom « {value} ».',
  'problem.query.nobody.place': 'Aucun lieu de l’archive ne porte le nom « {value} ».',
  'problem.query.nobody.theme': 'Aucun thème de l’archive ne porte le nom « {value} ».',
  'problem.query.nobody.source':
    'Aucune source de l’archive n’a « {value} » dans son titre, ses auteurs ou son éditeur.',
  'problem.query.nobody.country': 'Aucun événement de l’archive ne se situe dans « {value} ».',
  'problem.query.nobody-near':
    'Rien dans l’archive ne porte le nom « {value} ». Vouliez-vous dire « {likely} » ?',
  'query.still': 'La frise montre encore « {query} ».',
  'query.events': { one: '{n} événement sur la frise', other: '{n} événements sur la frise' },
  'query.others': { one: '{n} autre résultat', other: '{n} autres résultats' },
  'query.hits': 'Voir les résultats',
  'query.clear': 'Effacer la recherche',
  'query.kinds': 'Genres de fiche',
  'query.order': 'Ordre des résultats',
  'query.order.weight': 'par pertinence',
  'query.order.time': 'par date',
  'query.since': 'depuis',
  'query.until': 'jusqu’à',
  'query.source': 'source',
  'query.source-example': 'titre, auteur',
  'query.its-events': 'Ses événements sur la frise',
  'query.on-timeline': {
    one: 'Montrer {n} événement sur la frise',
    other: 'Montrer {n} événements sur la frise',
  },
  'query.export': { one: 'Exporter {n} événement…', other: 'Exporter {n} événements…' },
  'query.facets-too': 'Avec les filtres de la frise : {n}.',
  'query.cut': {
    one: '{n} autre résultat n’est pas montré : précisez la recherche.',
    other: '{n} autres résultats ne sont pas montrés : précisez la recherche.',
  },
  'query.help': 'Ce qu’on peut écrire',
  'query.example.words': 'goïta audience',
  'query.means.words': 'les deux mots, sans égard aux accents, aux pluriels ni aux majuscules',
  'query.example.phrase': '"force conjointe"',
  'query.means.phrase': 'ces mots, dans cet ordre',
  'query.example.minus': 'bamako -wagner',
  'query.means.minus':
    'avec « bamako », sans « wagner » ; le moins vaut aussi devant une expression ou un champ',
  'query.example.type': 'type:attaque,massacre',
  'query.means.type': 'un type d’événement ou une nature de source ; la virgule veut dire « ou »',
  'query.example.names': 'acteur:Goïta pays:Mali',
  'query.means.names': 'aussi lieu:, thème: et source: ; entre guillemets s’il y a plusieurs mots',
  'query.example.dates': 'après:2020 avant:"mars 2023"',
  'query.means.dates': 'ce qui a pu se passer alors ; aussi date:, depuis: et jusqu’à:',
  'query.example.toll': 'bilan>20',
  'query.means.toll': 'le nombre de morts retenu ; aussi >=, <, <= et =',
  'query.example.gaps': 'lacune:lieu',
  'query.means.gaps':
    'ce qui ne repose sur aucune source ; lacune:source pour un événement sans aucune source',
  'query.example.status': 'statut:brouillon fiabilité:F',
  'query.means.status': 'l’état d’un événement, la fiabilité des sources',
  'views.restore': 'Rétablir',
  'views.restored': 'Vue rétablie : {name}.',
  'views.gone': '« {name} » n’existe plus dans l’archive : la vue s’applique sans cette condition.',
  'views.merged': '« {name} » a été réuni à « {into} » : la vue le suit.',
  'selection.view': 'vue « {name} » ({id})',
  'selection.days': 'fenêtre de la frise : {from} – {to}',
  'cli.about.views': 'énumère les vues gardées sur cet ordinateur',
  'cli.views.none': 'Aucune vue de cette archive n’est gardée sur cet ordinateur.',
  'cli.in-view': '--{name} : la vue dit déjà ce qu’elle demande pour {other}.',
  'problem.view.not-kept': 'Aucune vue gardée ne s’appelle « {name} » (gardées : {known}).',
  'problem.view.none-kept':
    'Cet ordinateur ne garde aucune vue de cette archive ; « {name} » n’en est donc pas une.',
}
