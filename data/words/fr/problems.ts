/** Why something was refused, and what was found wrong, in French. */
export const problemsFr = {
  'problem.archive.missing': 'Le dossier de cette archive est introuvable.',
  'problem.archive.not-one': 'Ce n’est pas le dossier d’une archive Tarikh.',
  'problem.archive.bag':
    'Ce dossier est un paquet BagIt\u00a0: sortez-en d’abord l’archive («\u00a0unbag\u00a0», ou le menu Fichier).',
  'problem.archive.exists': 'Ce dossier existe déjà et n’est pas vide.',
  'problem.archive.damaged':
    'L’archive est endommagée : le fichier {file} est illisible. Il se refait depuis les journaux, ou depuis une copie.',
  'problem.archive.unreadable': 'L’archive ne peut pas être lue ({reason}).',
  'problem.archive.too-large':
    'Cette archive ne tient pas dans la mémoire que Tarikh peut avoir sur cet ordinateur ({most} Mo). Rien n’y est changé ni perdu : ouvrez-la sur un ordinateur qui a plus de mémoire.',
  'problem.import.too-large':
    'Ce fichier ne tient pas, avec l’archive, dans la mémoire que Tarikh peut avoir sur cet ordinateur ({most} Mo). Rien n’a été écrit : partagez-le en plusieurs, par années par exemple, ou importez-le dans une archive à part.',
  'problem.archive.locked':
    'Cette archive est ouverte dans une autre fenêtre ou un autre programme. Fermez-la là-bas, puis rouvrez-la ici.',
  'problem.archive.held':
    'Cette archive est tenue par {program} (processus {pid}) sur {machine}, depuis le {since} (UTC) : d’ici, rien ne dit s’il écrit encore. Fermez-la là-bas, ou reprenez-la ici : cet ordinateur écrira alors sous un nouveau nom, et rien de ce qui est écrit ne se perd.',
  'problem.archive.taken':
    'Cette archive a été reprise par un autre programme : rien n’est plus enregistré d’ici. Gardez votre texte, puis rouvrez l’archive.',
  'problem.archive.newer':
    'Cette archive vient d’une version plus récente de Tarikh : elle s’ouvre en lecture seule.',
  'problem.archive.read-only': 'Cette archive est ouverte en lecture seule.',
  'problem.archive.reading': 'Cette archive n’est ouverte que pour être lue.',
  'problem.archive.left':
    'L’ouverture de « {name} » a été abandonnée. Choisissez-la ci-dessous pour réessayer, ou ouvrez-en une autre.',
  'problem.archive.unended':
    'La dernière ouverture de « {name} » n’a pas abouti : elle n’est pas rouverte d’elle-même. Choisissez-la ci-dessous pour réessayer, ou ouvrez-en une autre.',
  'problem.archive.closed': 'L’archive est fermée.',
  'problem.archive.none-open': 'Aucune archive n’est ouverte.',
  'problem.archive.title-long': 'Le titre d’une archive tient en {most} caractères.',
  'problem.archive.inside':
    'Ce dossier se trouve dans une autre archive ({folder}), dont les copies ne l’emporteraient pas : choisissez-en un autre.',
  'problem.archive.other': 'Cette copie n’est pas celle de la même archive.',
  'problem.copy.itself': 'Une archive ne peut pas être sa propre copie.',
  'problem.copy.unreadable': 'Cette copie ne peut pas être lue.',
  'problem.disk.full': 'Le disque est plein : non enregistré.',
  'problem.disk.read-only': 'Ce dossier ne peut pas être écrit : non enregistré.',
  'problem.machine.unwritable':
    'Le dossier où le programme tient ses propres fichiers ne peut pas être écrit ({reason}) : {folder}. Rien n’a été enregistré ; TARIKH_USER_DATA peut en nommer un autre.',
  'problem.output.failed':
    'La réponse n’a pas pu être écrite ({reason}). Ce que la commande a fait reste fait.',
  'problem.disk.error': 'Le disque a refusé l’opération ({reason}) : non enregistré.',
  'problem.blob.missing': 'Le texte de cette source manque dans l’archive (empreinte {sha256}).',
  'problem.blob.damaged': 'Le texte de cette source est endommagé (empreinte {sha256}).',
  'problem.blob.changed': 'Le fichier a changé pendant sa lecture.',
  'problem.act.unfit': 'Cet acte ne tient pas dans une ligne du journal : rien n’a été enregistré.',
  'problem.value.unstorable': 'Cette valeur ne peut pas être gardée (champ {field}).',
  'problem.act.cancelled': 'Annulé : rien n’a changé.',
  'problem.undo.nothing': 'Rien à annuler.',
  'problem.undo.built-on':
    'Tout ce que cet acte a écrit a changé depuis : il n’y a plus rien à annuler.',
  'problem.undo.not-this':
    'Ni la création de l’archive, ni une annulation, ni un rétablissement ne s’annulent d’ici.',
  'problem.act.unknown': 'Acte inconnu : {dot}.',
  'problem.redo.nothing': 'Rien à rétablir.',
  'problem.change.nothing': 'Rien à changer.',
  'problem.toll.order':
    'Les bornes du bilan ne sont pas dans l’ordre, ou ne sont pas des nombres entiers.',
  'problem.window.identifier': 'Chaque ligne porte le nom d’une base, puis l’identifiant.',
  'problem.record.unknown': 'Cet enregistrement n’existe pas ou a été supprimé ({id}).',
  'problem.record.unreadable': 'Cet enregistrement ne peut pas être lu en entier ({fields}).',
  'problem.record.not-deleted': 'Cet enregistrement n’est pas supprimé.',
  'problem.event.unknown': 'Cet événement n’existe pas ({id}).',
  'problem.event.untitled': 'Un événement a besoin d’un titre.',
  'problem.event.type': 'Ce type d’événement n’est pas connu.',
  'problem.source.unknown': 'Cette source n’existe pas ({id}).',
  'problem.source.untitled': 'Une source a besoin d’un titre.',
  'problem.source.textless': 'Le texte de cette source manque : rien ne peut y être cité.',
  'problem.passage.range': 'Le passage {start}–{end} sort du texte ({characters} caractères).',
  'problem.area.outside': 'La zone {area} sort de l’image, qui fait {width} × {height} px.',
  'problem.area.unmeasured':
    'Ce document n’est pas une image dont les dimensions sont connues : aucune zone ne peut y être citée.',
  'problem.passage.blank': 'Ce passage ne contient aucun mot.',
  'problem.source.unexplained':
    'Dites pourquoi la source est écartée\u202f: rien n’est noté sans motif.',
  'problem.reading.unknown': 'Cette lecture n’est pas, ou plus, de cette source.',
  'problem.reading.same':
    'La source a déjà ce texte, mot pour mot : rien n’est ajouté. Mettez cette lecture en vigueur, si elle ne l’est pas.',
  'problem.reading.in-force':
    'Cette lecture est en vigueur : mettez-en une autre en vigueur avant de la supprimer.',
  'problem.reading.cited': {
    one: '{n} passage a été choisi dans cette lecture : elle reste.',
    other: '{n} passages ont été choisis dans cette lecture : elle reste.',
  },
  'problem.reading.missing':
    'Le texte de cette lecture manque (empreinte {digest}). Réparez l’archive depuis une copie.',
  'problem.passage.reading-changed':
    'Une autre lecture est entrée en vigueur entre-temps : rien n’est enregistré. Voyez où sont les mots dans celle-ci.',
  'problem.passage.own-reading':
    'Ce passage a été choisi dans le texte en vigueur même : il n’est pas à replacer.',
  'problem.passage.none-sure':
    'Aucun passage n’est retrouvé sans doute possible : placez-les vous-même.',
  'problem.authority.unknown': 'Cette notice n’existe pas ({id}).',
  'problem.authority.nameless': 'Un nom est nécessaire.',
  'problem.authority.exists': 'Une notice porte déjà ce nom.',
  'problem.authority.in-use': {
    one: 'Encore liée à un événement\u00a0: fusionnez-la plutôt.',
    other: 'Encore liée à {n} événements\u00a0: fusionnez-la plutôt.',
  },
  'problem.merge.kinds': 'Seules deux notices du même genre peuvent être fusionnées.',
  'problem.conflict.gone': 'Ce désaccord a déjà été tranché.',
  'problem.claim.field': 'Ce champ ne peut pas être appuyé par une citation ({field}).',
  'problem.passage.changed':
    'Le texte de cette source a changé depuis que vous y avez choisi ces mots : « {words} » n’y est plus à cette place. Rien n’a été noté ; choisissez-les de nouveau.',
  'problem.event.deleted':
    'L’événement que vous aviez en main a été supprimé entre-temps. Rien n’a été noté ; rétablissez-le (Ctrl+Z) ou prenez-en un autre.',
  'problem.claim.own':
    'Le titre est de l’archiviste : aucune source ne le dit, et rien ne peut y être cité.',
  'problem.claim.exists': 'Ces mots disent déjà cela de cet événement ({field}).',
  'problem.claim.untied':
    'On ne conteste que ce que l’événement porte : il n’est pas lié à ce nom.',
  'problem.passage.unreckoned':
    '« {words} » se compte depuis la date de la source, qui n’en a pas : donnez-la dans sa description.',
  'problem.claim.value': 'Cette valeur ne convient pas à ce champ ({field}).',
  'problem.claim.one-family':
    'La cote 1 demande au moins deux sources qui ne dérivent pas l’une de l’autre.',
  'problem.link.exists': 'Ce lien existe déjà.',
  'problem.link.self': 'Un événement ne peut pas être lié à lui-même.',
  'problem.link.circle': 'Ce lien ferait un cercle.',
  'problem.field.unknown': 'Ce champ n’existe pas ({field}).',
  'problem.field.invalid': 'Cette valeur ne convient pas au champ {field}.',
  'problem.field.kept': 'Ce champ ne se modifie pas ({field}).',
  'problem.text.encoding': 'Encodage inconnu : {encoding}. Encodages connus : {known}.',
  'problem.text.empty':
    '{file}\u00a0: le fichier est vide, ou ne contient que des blancs\u202f; rien n’en est gardé. Demandez-le de nouveau à qui l’a envoyé.',
  'problem.text.binary':
    '{file}\u00a0: ce n’est pas un texte ({kind}). Ajoutez-le comme source («\u00a0add-source\u00a0»), ou enregistrez-le en texte.',
  'problem.text.too-large': '{file} : {octets} octets, plus que la limite de {limit}.',
  'problem.file.missing': '{file} : fichier introuvable.',
  'problem.file.unreadable': '{file} : le fichier ne peut pas être lu ({reason}).',
  'problem.file.not-one': '{file} : ce n’est pas un fichier.',
  'problem.file.folder':
    '{file} : c’est un dossier, et il faut ici un fichier. Une archive Tarikh se réunit (« merge »), un paquet BagIt se défait (« unbag »), un dossier de documents s’ajoute (« add-source »).',
  'problem.file.exists':
    '{file} existe déjà\u00a0: choisissez un autre nom (à l’export, --force remplace un fichier).',
  'problem.file.in-archive':
    '{file} se trouverait dans une archive ({folder}), dont les copies ne l’emporteraient pas : choisissez un autre dossier.',
  'problem.file.unwritable': '{file} : le fichier ne peut pas être écrit ({reason}).',
  'problem.file.unknown-handle': 'Ce fichier n’a pas été choisi ici.',
  'problem.tray.gone': 'Ce texte n’est plus en mémoire : ajoutez-le de nouveau.',
  'problem.tray.other':
    'Ce fichier a changé depuis qu’il a été examiné : relisez-le avant de l’ajouter.',
  'problem.file.pathless': 'Ce fichier n’a pas de chemin sur cet ordinateur.',
  'problem.file.too-large': 'Ce fichier est trop grand.',
  'problem.settings.set-aside':
    'Ce que cet ordinateur retient (réglages, vues gardées, archives récentes) n’a pas pu être lu. Le fichier est mis de côté dans le dossier du programme, sous le nom {aside}\u202f; rien n’y est effacé.',
  'problem.settings.unreadable':
    'Ce que cet ordinateur retient ({file}) ne peut être ni lu ({reason}) ni mis de côté : rien n’y est gardé, et le fichier reste tel quel.',
  'problem.drafts.set-aside':
    'Les brouillons d’avant n’ont pas pu être lus. Leur fichier est mis de côté dans le dossier du programme, sous le nom {aside}\u202f; rien n’y est effacé.',
  'problem.drafts.unreadable':
    'Les brouillons d’avant ({file}) ne peuvent être ni lus ({reason}) ni mis de côté : aucun brouillon n’est gardé, et le fichier reste tel quel.',
  'problem.draft.not-kept': 'Le brouillon n’a pas pu être gardé ({reason}).',
  'problem.cite.area-unread':
    'Une zone d’image est toujours lue par quelqu’un. Dites pourquoi elle porte la valeur citée ({field}) : {because}.',
  'problem.cite.unheld':
    'Ces mots ne portent pas telle quelle la valeur citée ({field}). Dites pourquoi ils la disent\u00a0: {because}.',
  'problem.cite.valueless': 'Le champ cité n’a pas de valeur ({field}).',
  'problem.csv.country':
    'Un pays s’écrit par son code de deux lettres (ML, BF, NE)\u202f; l’événement est pris sans lui.',
  'problem.row.field.invalid': 'Cette valeur ne convient pas à ce champ.',
  'problem.row.field.unknown': 'Ce champ n’existe pas.',
  'problem.row.record.unreadable': 'Ces champs manquent ou ne peuvent pas être lus.',
  'problem.csv.choice': 'Cette valeur n’est pas dans la liste de ce champ.',
  'problem.csv.number':
    '«\u00a0{text}\u00a0» n’est pas un nombre entier. Se lisent aussi «\u00a0au moins 15\u00a0», «\u00a012 à 20\u00a0», «\u00a0jusqu’à 20\u00a0» et «\u00a0?\u00a0»\u202f; ou deux colonnes, un bilan bas et un bilan haut.',
  'problem.csv.title':
    'Aucune colonne de l’en-tête ({columns}) n’est le titre. Dites laquelle : --column NOM=title, ou dans la fenêtre.',
  'problem.csv.title-alone':
    'Une seule colonne («\u00a0{columns}\u00a0»), qui n’est pas le titre\u00a0: c’est sans doute un texte, qui s’ajoute comme source («\u00a0add-source\u00a0»). Si c’est une liste de titres\u00a0: --column {columns}=title, ou dans la fenêtre.',
  'problem.csv.title-near':
    'Aucune colonne de l’en-tête ({columns}) n’est le titre. « {likely} » l’est peut-être : --column {likely}=title, ou dans la fenêtre.',
  'problem.csv.twice': 'La colonne « {column} » figure deux fois dans l’en-tête.',
  'problem.csv.quotes': 'Guillemets mal fermés.',
  'problem.csv.cells': 'Plus de cellules que de colonnes.',
  'problem.json.syntax':
    '{file}\u00a0: JSON mal formé à la ligne {line}. Corrigez cette ligne, ou exportez de nouveau le fichier depuis le logiciel qui l’a écrit.',
  'problem.json.key': 'Clé interdite : {key} (ligne {line}).',
  'problem.json.duplicate': 'Clé donnée deux fois : {key} (ligne {line}).',
  'problem.json.deep': 'Plus de {limit} niveaux imbriqués (ligne {line}).',
  'problem.json.number': 'Nombre qu’une archive ne peut pas garder : {value} (ligne {line}).',
  'problem.json.surrogate': 'Caractère Unicode incomplet (ligne {line}).',
  'problem.json.shape': 'Ce JSON n’est pas un export de Tarikh ({path}).',
  'problem.json.newer':
    'Cet export vient d’une version plus récente ({version}) que celle que ce programme lit ({known}).',
  'problem.json.record': 'Enregistrement mal formé.',
  'problem.json.kind': 'Ce genre d’enregistrement ne s’importe pas.',
  'problem.json.twice': 'Identifiant donné deux fois.',
  'problem.json.text': 'Texte mal formé.',
  'problem.json.digest': 'Le texte ne correspond pas à son empreinte.',
  'problem.pdf.not-one': '{file} : ce n’est pas un PDF.',
  'problem.pdf.no-package':
    '{file} : ce PDF ne porte pas de données que Tarikh puisse relire ; seul le profil PDF/A-3a de Tarikh en porte, tel qu’il a été écrit.',
  'problem.pdf.damaged':
    '{file} : le fichier joint « {name} » ne correspond pas au manifeste du PDF ; rien n’a été importé.',
  'problem.pdf.too-large': '{file} : les fichiers joints dépassent {limit} octets.',
  'problem.preset.many-chosen':
    'Un réglage garde au plus {limit} événements choisis ; ce choix en compte {n}. Un filtre se garde, lui, quel que soit leur nombre.',
  'problem.preset.full': 'Cet ordinateur garde déjà {limit} réglages d’export ; supprimez-en un.',
  'problem.view.nameless': 'Un nom est nécessaire.',
  'problem.view.exists': 'Une vue porte déjà ce nom.',
  'problem.view.unknown': 'Cette vue n’est plus gardée ({name}).',
  'problem.view.full':
    'Cet ordinateur garde déjà {limit} vues de cette archive ; supprimez-en une.',
  'problem.export.canvas': 'La fenêtre n’a pas pu dessiner cette image.',
  'problem.export.nothing': 'Rien à exporter.',
  'problem.export.withheld':
    'Aucun des événements choisis n’est communicable : il n’y a pas de feuille à écrire. « Tout, même confidentiel » les imprime (--access all).',
  'problem.export.undrawn': 'Aucun des événements choisis n’a de date : il n’y a rien à dessiner.',
  'problem.export.option': 'Valeur refusée pour {option} : {value} (connues : {known}).',
  'problem.glyph.missing': 'Aucune police fournie n’a le caractère {character} ({subject}).',
  'problem.link.missing': 'Renvoi sans destination : {subject}.',
  'problem.id.unknown': 'Aucun enregistrement ne porte cet identifiant : {id}.',
  'problem.id.ambiguous': 'Plusieurs enregistrements commencent par {id} : {ids}.',
  'problem.call.unknown': 'Demande inconnue.',
  'problem.call.malformed': 'Demande mal formée ({place}).',
  'problem.call.too-large':
    'Demande trop grande ({verb}) : elle n’a pas été lue, et rien n’a changé.',
  'problem.call.foreign': 'Demande refusée : elle ne vient pas de la fenêtre.',
  'problem.engine.lost': 'Le moteur s’est arrêté ; il redémarre.',
  'problem.worker.lost': 'Le travail s’est arrêté avant la fin.',
  'problem.program.fault':
    'Une erreur du programme s’est produite. Rien n’a été perdu de ce qui était enregistré.',
  'problem.window.clipboard': 'Le presse-papiers n’a pas répondu.',
  'problem.window.no-answer': 'Pas de réponse.',
  'problem.window.place': 'Cette partie du programme ne s’ouvre pas : réinstallez Tarikh.',
  'finding.line.damaged': 'ligne de journal endommagée',
  'finding.lines.missing': 'lignes de journal manquantes',
  'finding.chain.broken': 'chaîne du journal rompue',
  'finding.act.incomplete': 'acte incomplet',
  'finding.journal.forked': 'journal à deux branches, toutes deux gardées',
  'finding.journal.interrupted': 'écriture interrompue, mise de côté',
  'finding.journal.refused': 'écriture refusée par le disque',
  'finding.journal.arriving': 'journal encore en cours d’arrivée, ou amputé',
  'finding.journal.behind': 'journal en retard : des actes connus ici manquent',
  'finding.journal.elsewhere':
    'actes vus dans un autre dossier de cette archive, absents de celui-ci',
  'finding.journal.missing': 'journal manquant ou vidé : tous ses actes étaient connus ici',
  'finding.journal.rewritten': 'journal réécrit : une ligne connue y est autre',
  'finding.journal.continued': 'journal continué par quelqu’un d’autre que cet ordinateur',
  'finding.journal.replaced':
    'journal remplacé ou ôté pendant que l’archive était ouverte, lignes écrites de nouveau',
  'finding.snapshot.damaged': 'instantané endommagé',
  'finding.snapshot.differs': 'instantané qui dit autre chose que les journaux',
  'finding.blob.damaged': 'texte endommagé',
  'finding.blob.missing': 'texte manquant',
  'finding.file.damaged': 'fichier endommagé',
  'finding.file.missing': 'fichier manquant',
  'finding.file.foreign': 'fichier étranger à l’archive',
  'finding.file.respelled': 'texte réécrit par un autre programme : fins de ligne ou encodage',
  'finding.file.unreadable': 'refusé par le disque : il ne peut pas être lu',
  'finding.file.link': 'lien dans l’archive, non suivi',
  'finding.file.special': 'tube, périphérique ou dossier à la place d’un fichier, non lu',
  'finding.file.too-large': 'fichier plus grand que le format ne le permet, non lu',
  'finding.line.unfit': 'ligne contraire au format, mise à part',
  'finding.name.unfit': 'nom que le format ne connaît pas, laissé sans effet',
  'finding.manifest.damaged': 'manifeste endommagé',
  'finding.archive.damaged': 'description de l’archive endommagée',
  'finding.record.unreadable': 'enregistrement illisible en partie',
  'errno.EACCES': 'accès refusé',
  'errno.EBUSY': 'occupé par un autre programme',
  'errno.EDQUOT': 'quota atteint',
  'errno.EFBIG': 'fichier trop grand',
  'errno.EFTYPE': 'ce n’est pas un fichier',
  'errno.EINVAL': 'nom que le format ne connaît pas',
  'errno.EIO': 'erreur du support',
  'errno.EISDIR': 'c’est un dossier',
  'errno.ELOOP': 'c’est un lien, qui n’est pas suivi',
  'errno.EMFILE': 'trop de fichiers ouverts',
  'errno.ENAMETOOLONG': 'nom trop long',
  'errno.ENOENT': 'dossier ou fichier introuvable',
  'errno.ENOSPC': 'plus de place',
  'errno.ENOTDIR': 'ce n’est pas un dossier',
  'errno.EPERM': 'interdit',
  'errno.EROFS': 'support en lecture seule',
  'errno.ESTALE': 'le fichier ne reste pas en place',
} as const
