/** Sentences of choosing among claims, of what an event lacks to be verified, and of reasons, in French. */
export const choosingFr = {
  'reason.more-reliable': 'source plus fiable',
  'reason.later-correction': 'correction ultérieure',
  'reason.confirmed': 'confirmation indépendante',
  'reason.eyewitness': 'témoin oculaire',
  'reason.official-figure': 'chiffre officiel',
  'reason.nearer': 'plus proche de l’événement',
  'reason.other': 'autre raison…',
  'reason.with': '{key} : {text}',
  'reason.behind': '{value} ({reason})',
  'reason.why-choose': 'Pourquoi retenir cette valeur\u202f?',
  'reason.why-change': 'Cette valeur repose sur une source. Pourquoi la changer\u202f?',
  'reason.why-verify': 'Déclarer vérifié',
  'reason.text': 'Raison',
  'reason.save': 'Garder avec cette raison',
  'reason.too-long':
    'Cette raison compte {n} caractères\u202f; une raison en garde {most} au plus.',
  'reason.kept-for': 'retenu : {reason}',
  'reason.of': 'Raison : {reason}',
  'warning.title': 'À lire d’abord',
  'warning.disputes': 'Cette affirmation conteste la valeur : elle ne l’appuie pas.',
  'warning.improbable': 'Cette information est cotée 5, improbable.',
  'warning.withheld': 'Elle repose sur une source dont l’accès est restreint.',
  'warning.deleted': 'Elle repose sur une source supprimée.',
  'warning.read': 'J’ai lu, et je la retiens quand même',
  'warning.mark.disputes': 'retenu malgré la contestation',
  'warning.mark.improbable': 'retenu malgré une cote improbable',
  'warning.mark.withheld': 'retenu d’une source à accès restreint',
  'warning.mark.deleted': 'retenu d’une source supprimée',
  'lack.title': {
    one: 'Il manque une chose pour vérifier :',
    other: 'Il manque {n} choses pour vérifier :',
  },
  'lack.rule':
    'Un événement est vérifié quand chaque champ et chaque lien repose sur une affirmation retenue, qu’aucun désaccord entre copies n’est ouvert, et qu’une autre personne que l’auteur du dernier changement s’en porte garante, ou qu’une raison est donnée.',
  'lack.gap': '{field} : aucune source',
  'lack.conflict': '{field} : deux copies ne s’accordent pas',
  'lack.alone':
    'Vous avez fait le dernier changement\u00a0: il faut une autre personne, ou une raison',
  'lack.mend': 'Y aller',
  'lack.in-hand': 'En main\u00a0: {title}. Ouvrez une source et choisissez les mots qui le disent.',
  'lack.despite': 'Vérifier malgré tout, pour cette raison',
  'lack.alone-despite': 'Vérifier, pour cette raison',
  'lack.mark': 'malgré tout',
  'lack.of': {
    one: 'vérifié malgré tout : il y manque une chose',
    other: 'vérifié malgré tout : il y manque {n} choses',
  },
  'reading.begun-here': 'Saisie en attente sur {words}\u00a0: rien n’en est encore noté.',
  'reading.begun-elsewhere':
    'Saisie en attente dans «\u00a0{title}\u00a0», sur {words}\u00a0: rien n’en est encore noté.',
  'reading.begun-resume': 'La reprendre',
  'reading.begun-give-up': 'L’abandonner',
  'cli.about.claim': 'note ce qu’un passage dit d’un champ d’un événement',
  'cli.claimed': '{id} : affirmation notée, {field}',
  'cli.about.choose': 'retient la valeur d’une affirmation, avec sa raison',
  'cli.about.status': 'fixe l’état d’un événement et dit ce qui manque pour le vérifier',
  'cli.not-event-claim': '« {name} » ne nomme pas un événement et son affirmation : EVENT/CLAIM.',
  'cli.chosen': '{field} : {value}. Raison : {reason}.',
  'cli.status': '{id} : {status}',
  'problem.claim.not-of-event': '{claim} n’est pas une affirmation sur {event}.',
  'act.status': 'changement d’état',
  'problem.choice.unreasoned':
    'Cette valeur repose sur une source : dites pourquoi une autre est retenue.',
  'problem.choice.emptied':
    'Cette valeur repose sur une source : corrigez-la, ou supprimez d’abord l’affirmation dont elle vient.',
  'problem.choice.warned':
    'Cette affirmation appelle un avertissement\u00a0: elle conteste, est cotée improbable, ou repose sur une source à accès restreint ou supprimée. Elle n’est retenue qu’une fois l’avertissement lu.',
  'problem.reason.long':
    'Cette raison compte {n} caractères\u202f; une raison en garde {most} au plus.',
  'problem.reason.unreadable': 'Cette raison contient des signes qui ne s’écrivent pas.',
  'problem.status.lacking': {
    one: 'Cet événement ne peut pas encore être vérifié\u00a0: il y manque une chose. Une raison permet de le vérifier malgré tout.',
    other:
      'Cet événement ne peut pas encore être vérifié\u00a0: il y manque {n} choses. Une raison permet de le vérifier malgré tout.',
  },
  'problem.status.new': 'Un événement ne peut être vérifié qu’une fois créé et appuyé.',
} as const
