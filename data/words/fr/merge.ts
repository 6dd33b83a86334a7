/** Sentences of taking in another copy of the archive, in French. */
export const mergeFr = {
  'menu.merge': 'Réunir avec une copie…',
  'dialog.merge': 'Choisir une autre copie de cette archive',
  'merge.lead':
    'Reprend d’une autre copie de cette archive les actes, les textes et les originaux qui manquent ici. Rien n’est écrit dans l’autre copie.',
  'merge.empty-title': 'Choisir une copie',
  'merge.empty-text': 'Ce qu’elle apporterait sera montré d’abord.',
  'merge.choose': 'Choisir une copie…',
  'merge.other': 'Une autre copie…',
  'merge.nothing': 'Rien à reprendre : tout ce qui s’y trouve est déjà ici.',
  'merge.acts': { one: '{n} acte', other: '{n} actes' },
  'merge.records': { one: '{n} enregistrement touché', other: '{n} enregistrements touchés' },
  'merge.conflicts': { one: '{n} nouveau désaccord', other: '{n} nouveaux désaccords' },
  'merge.texts': { one: '{n} texte ou original', other: '{n} textes ou originaux' },
  'merge.branches': {
    one: '{n} seconde branche d’un journal, gardée à côté de la première',
    other: '{n} secondes branches de journaux, gardées à côté des premières',
  },
  'merge.conflicts-hint':
    'Les deux valeurs restent visibles jusqu’à ce que quelqu’un décide ; aucune n’est choisie d’office.',
  'merge.left': 'Ce qui ne peut pas être repris',
  'merge.would': 'Cette copie apporterait',
  'merge.take': 'Réunir',
  'merge.look-beside': 'Voir ce qu’elle apporterait',
  'merge.would-beside': 'Cette version apporterait',
  'merge.take-beside': 'Reprendre ses lignes',
  'merge.leave-beside': 'Mettre de côté',
  'merge.taken': 'Copie réunie',
  'merge.taken-said': {
    one: 'Copie réunie : {n} acte repris.',
    other: 'Copie réunie : {n} actes repris.',
  },
  'merge.aside-said': 'Fichier mis de côté dans quarantine/, tel quel.',
  'merge.last': 'Dernière réunion',
  'merge.last-said': {
    one: '{n} ligne reprise le {date}',
    other: '{n} lignes reprises le {date}',
  },
  'merge.back': 'Défaire la réunion',
  'merge.back-hint':
    'Les lignes reprises sont mises de côté, tant qu’aucun acte ne s’appuie sur elles.',
  'merge.back-said': {
    one: 'Réunion défaite : {n} ligne, reprise le {date}, mise de côté. Pour la reprendre, réunissez de nouveau avec la copie.',
    other:
      'Réunion défaite : {n} lignes, reprises le {date}, mises de côté. Pour les reprendre, réunissez de nouveau avec la copie.',
  },
  'problem.undo.merge':
    'Votre dernier acte est une réunion avec une copie : il se défait par « Défaire la réunion ».',
  'problem.merge.itself': 'C’est le dossier de cette archive même : choisissez une autre copie.',
  'problem.merge.what': 'Dites quelle copie réunir, ou --undo.',
  'problem.copy.newer':
    'Cette copie est d’un format plus récent ({version}) : mettez Tarikh à jour pour la réunir.',
  'problem.copy.gone':
    'Le fichier {file} n’est plus là, ou n’est pas un fichier laissé à côté d’un journal.',
  'problem.copy.no-lines':
    'Le fichier {file} n’a aucune ligne lisible : mettez-le de côté, rien n’en compte.',
  'problem.take.none': 'Aucune réunion faite sur cet ordinateur n’est à défaire.',
  'problem.take.built-on':
    'Des actes s’appuient déjà sur ces lignes, le premier de {author} ({n} en tout) : reprenez dans l’Historique les actes voulus ; chaque reprise est un nouvel acte, qui ira aussi aux autres copies.',
  'finding.journal.copy': 'seconde version d’un journal, laissée par un synchroniseur',
  'finding.received.orphan': 'lignes reprises qu’aucun acte ne nomme',
  'finding.lines.unproven': 'lignes dont les précédentes manquent',
  'remedy.journal.copy':
    'Voyez d’abord ce qu’elle apporterait, puis reprenez ses lignes ou mettez-la de côté ; dans les deux cas le fichier reste dans quarantine/.',
  'remedy.received.orphan':
    'Une réunion a été interrompue, ou son arrivée n’est pas finie : réunissez de nouveau avec la même copie. Rien n’en compte.',
  'remedy.lines.unproven':
    'Elles restent dans l’autre copie : réunissez d’abord avec une copie qui a les lignes précédentes.',
  'cli.about.merge': 'réunit une archive à une autre de ses copies, ou défait la réunion',
  'cli.merge.would': 'Cette copie apporterait :',
  'cli.merge.done': 'Copie réunie :',
  'cli.merge.aside': 'Mis de côté dans {file}.',
  'cli.merge.undone': {
    one: 'Réunion défaite : {n} ligne mise de côté dans {file}.',
    other: 'Réunion défaite : {n} lignes mises de côté dans {file}.',
  },
} as const
