/** Sentences of the store's log of custody, in French. */
export const storeFr = {
  'custody.title': 'Journal de conservation',
  'custody.lead':
    'Ce qui est arrivé à l’archive et à ses sources, dans les termes de PREMIS, le plus récent d’abord. Ce journal fait partie de l’archive.',
  'custody.type': 'Type d’événement',
  'custody.all': 'Tous les types',
  'custody.total': {
    one: '{n} événement de conservation',
    other: '{n} événements de conservation',
  },
  'custody.none': 'Aucun événement de ce type.',
  'custody.more': 'Plus ancien',
  'custody.save-csv': 'Enregistrer en CSV…',
  'custody.save-json': 'Enregistrer en JSON…',
  'custody.saved': { one: '{file} : {n} événement', other: '{file} : {n} événements' },
  'custody.others': { one: 'et {n} autre', other: 'et {n} autres' },
  'custody.archive': 'l’archive entière',
  'custody.reveal': 'Montrer le dossier de l’archive',
  'custody.reveal-file': 'Montrer {file} dans son dossier',
  'custody.column.identifier': 'identifiant',
  'custody.column.type': 'type PREMIS',
  'custody.column.time': 'date',
  'custody.column.agent': 'agent',
  'custody.column.writer': 'poste',
  'custody.column.outcome': 'résultat',
  'custody.column.objects': 'objets',
  'custody.column.count': 'nombre d’objets',
  'custody.column.detail': 'précisions',
  'custody.when': 'Date',
  'custody.what': 'Événement',
  'custody.object': 'Objet',
  'custody.agent': 'Agent',
  'custody.outcome': 'Résultat',
  'custody.detail': 'Précisions',
  'custody.type.creation': 'création',
  'custody.type.capture': 'capture',
  'custody.type.ingestion': 'ingestion',
  'custody.type.message-digest-calculation': 'calcul d’empreinte',
  'custody.type.modification': 'modification',
  'custody.type.deletion': 'suppression',
  'custody.type.recovery': 'récupération',
  'custody.type.fixity-check': 'contrôle d’intégrité',
  'custody.type.migration': 'migration',
  'custody.type.replication': 'réplication',
  'custody.outcome.success': 'réussite',
  'custody.outcome.warning': 'réserve',
  'custody.outcome.failure': 'échec',
  'custody.said.creation': 'format {version}',
  'custody.said.ingestion': { one: '{n} octet, {encoding}', other: '{n} octets, {encoding}' },
  'custody.said.checked': {
    one: '{n} fichier relu, rien à signaler',
    other: '{n} fichiers relus, rien à signaler',
  },
  'custody.said.found': { one: '{n} anomalie : {first}', other: '{n} anomalies, dont : {first}' },
  'custody.said.found-only': { one: '{n} anomalie', other: '{n} anomalies' },
  'custody.said.own': {
    one: '{n} anomalie touche cet enregistrement',
    other: '{n} anomalies touchent cet enregistrement',
  },
  'custody.said.not-own': {
    one: '{n} anomalie dans l’archive, ailleurs que dans cet enregistrement',
    other: '{n} anomalies dans l’archive, ailleurs que dans cet enregistrement',
  },
  'custody.said.copied': {
    one: 'copie {target} : {n} fichier nouveau',
    other: 'copie {target} : {n} fichiers nouveaux',
  },
  'custody.said.migrated': 'du format {from} au format {to}',
  'custody.said.repaired': {
    one: '{n} anomalie réparée depuis {from}',
    other: '{n} anomalies réparées depuis {from}',
  },
  'custody.said.left': { one: '{n} reste', other: '{n} restent' },
  'custody.source': 'Conservation',
  'custody.reading': 'Lecture du journal…',
  'check.never': 'Intégrité jamais vérifiée',
  'check.sound': 'Intégrité vérifiée le {date}',
  'check.damage': { one: '{n} anomalie le {date}', other: '{n} anomalies le {date}' },
  'check.last': 'Dernier contrôle',
  'check.last-sound': '{date} : rien à signaler',
  'check.last-damage': { one: '{date} : {n} anomalie', other: '{date} : {n} anomalies' },
  'check.hash': 'Calculer l’empreinte',
  'check.hashing': 'Calcul en cours…',
  'check.hash-hint': 'L’archive est grande : quelques secondes.',
  'problem.copy.missing': 'Le dossier de cette copie est introuvable.',
  'problem.copy.not-one':
    'Le dossier choisi n’est pas une archive Tarikh : choisissez une copie de celle-ci.',
  'place.line': 'ligne {n}',
  'place.lines': 'lignes {from} à {to}',
  'place.lines-counted': { one: '{n} ligne, {from}', other: '{n} lignes, {from} à {to}' },
  'place.more': { one: 'et {n} autre', other: 'et {n} autres' },
  'place.byte': 'octet {byte}',
  'place.line-byte': 'ligne {n}, octet {byte}',
  'place.fields': { one: 'champ {fields}', other: 'champs {fields}' },
  'remedy.line.damaged':
    'Réparez depuis une copie qui a cette ligne intacte. Tout le reste de l’archive est lu.',
  'remedy.lines.missing':
    'Réparez depuis une copie qui a ces lignes. Tout le reste de l’archive est lu.',
  'remedy.chain.broken': 'Une ligne a été ôtée, déplacée ou remplacée : réparez depuis une copie.',
  'remedy.act.incomplete': 'Des lignes de cet acte manquent : réparez depuis une copie.',
  'remedy.journal.forked': 'Rien à faire : les deux branches sont gardées.',
  'remedy.journal.interrupted':
    'Si l’ordinateur s’est arrêté en écrivant, rien de confirmé n’est perdu : ces octets vont dans quarantine/. Sinon, réparez depuis une copie.',
  'remedy.journal.refused': 'Rien à faire : cette écriture n’avait pas été confirmée.',
  'remedy.journal.arriving':
    'Attendez la fin de la synchronisation, puis vérifiez de nouveau. S’il ne vient rien, réparez depuis une copie.',
  'remedy.journal.behind':
    'Attendez la synchronisation, ou réparez depuis une copie plus récente. Si vous avez remis exprès une copie plus ancienne, rien à faire : cet ordinateur écrit sous un nouveau nom.',
  'remedy.journal.elsewhere':
    'Cette copie n’a pas ces actes, que cet ordinateur a vus dans un autre dossier de l’archive, {folder}. Ouvrez celui-là, ou réunissez les deux (« Réunir avec une copie… », tarikh merge).',
  'remedy.journal.missing': 'Réparez depuis une copie qui a ce journal : il est rapporté entier.',
  'remedy.journal.rewritten':
    'Demandez qui a remplacé ces lignes. Si une copie a celles qui étaient connues, réunissez avec elle : les deux versions se voient comme deux branches. Ou réparez depuis elle : les autres lignes sont alors mises de côté. Sans une telle copie, ce qui était connu est perdu ici ; demandez-la à qui a eu cette archive.',
  'remedy.journal.continued':
    'Ces lignes se voient dans l’historique, comme celles d’un autre : si elles ne sont pas de vous, défaites ces actes. Cet ordinateur écrit désormais sous un nouveau nom.',
  'remedy.journal.replaced':
    'Rien de confirmé n’est perdu de ces lignes : cherchez ce qui a restauré ou remplacé le dossier, et faites une copie.',
  'remedy.snapshot.damaged':
    'Rien n’est perdu : l’instantané se refait depuis les journaux. Réparer le met de côté.',
  'remedy.snapshot.differs':
    'L’archive n’est pas lue d’après lui, mais d’après les journaux. Réparer le met de côté : demandez d’où il vient.',
  'remedy.blob.damaged':
    'Le texte ne correspond plus à son empreinte : réparez depuis une copie qui l’a intact.',
  'remedy.blob.missing':
    'Réparez depuis une copie qui a ce fichier, ou reprenez-le dans la corbeille.',
  'remedy.file.damaged': 'Ce fichier n’est plus tel qu’il a été achevé : réparez depuis une copie.',
  'remedy.file.missing': 'Réparez depuis une copie qui a ce fichier.',
  'place.respelled.utf-16': 'UTF-16 au lieu d’UTF-8',
  'place.respelled.byte-order-mark': 'une marque d’ordre des octets avant la première ligne',
  'place.respelled.line-ends': 'fins de ligne changées en CR LF',
  'place.respelled.last-line-end': 'pas de fin de ligne après la dernière',
  'remedy.file.respelled':
    'Rien n’en est perdu : les lignes dont l’empreinte est juste sont lues. Réparer le remet à l’octet près, sans copie. Cherchez ce qui le change (un synchroniseur, Git, un éditeur de texte, un transfert en mode texte).',
  'remedy.file.foreign':
    'Laissé par un synchroniseur ou une écriture interrompue : il ne compte pas dans l’archive.',
  'remedy.file.unreadable':
    'Tout le reste est lu. Donnez-vous le droit de le lire, ou lisez le support ailleurs ; sinon, réparez depuis une copie : il est alors mis de côté tel quel.',
  'remedy.file.link':
    'Ôtez ce lien, ou réparez depuis une copie : ce qu’il y a derrière n’est pas de cette archive.',
  'remedy.file.special':
    'Ôtez-le de l’archive, ou réparez depuis une copie : il est alors mis de côté sans être ouvert.',
  'remedy.file.too-large':
    'Le programme n’écrit pas de tels fichiers : réparez depuis une copie, il est alors mis de côté.',
  'remedy.line.unfit':
    'Le programme n’écrit pas de telles lignes : demandez à qui l’a écrite ce qu’elle devait dire. Le reste compte.',
  'remedy.name.unfit':
    'Demandez d’où vient ce manifeste ; une réparation depuis une copie le refait sans ce nom.',
  'remedy.manifest.damaged':
    'Réparez depuis une copie : la liste est refaite de ce qui est encore vrai.',
  'remedy.archive.damaged':
    'Réparez : la description se refait depuis les journaux, ou depuis une copie de cette archive.',
  'remedy.record.unreadable':
    'Corrigez ces champs ; si une version plus récente de Tarikh les a écrits, mettez le programme à jour.',
  'cli.about.custody': 'dit ce qui est arrivé à une archive, ou à un enregistrement',
  'cli.verify.noted': 'Contrôle inscrit au journal de conservation.',
  'cli.verify.not-noted':
    'Ce contrôle n’est pas inscrit au journal de conservation ; --note l’y inscrit.',
  'cli.custody.saved': {
    one: '{file} : {n} événement, SHA-256 {sha256}',
    other: '{file} : {n} événements, SHA-256 {sha256}',
  },
} as const
