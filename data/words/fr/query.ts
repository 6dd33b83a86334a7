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
}
