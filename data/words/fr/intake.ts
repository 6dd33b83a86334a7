/** Sentences of documents that come in: what they are, why one gives no text, what is to be known of it, in French. */
export const intakeFr = {
  'document-kind.text': 'texte',
  'document-kind.image': 'image',
  'document-kind.heic': 'image HEIC ou AVIF',
  'document-kind.audio': 'enregistrement sonore',
  'document-kind.video': 'vidéo',
  'document-kind.office97': 'document Office ancien',
  'document-kind.message97': 'message Outlook (.msg)',
  'document-kind.locked': 'document Office chiffré',
  'document-kind.pdf': 'PDF',
  'document-kind.docx': 'document Word',
  'document-kind.xlsx': 'classeur Excel',
  'document-kind.pptx': 'présentation PowerPoint',
  'document-kind.odt': 'texte OpenDocument',
  'document-kind.ods': 'classeur OpenDocument',
  'document-kind.odp': 'présentation OpenDocument',
  'document-kind.epub': 'livre EPUB',
  'document-kind.archive': 'fichiers compressés',
  'document-kind.rtf': 'texte RTF',
  'document-kind.drawing': 'dessin',
  'document-kind.html': 'page web',
  'document-kind.markup': 'balisage XML',
  'document-kind.mbox': 'boîte aux lettres',
  'document-kind.mail': 'courriel',
  'document-kind.unknown': 'format inconnu',
  'problem.kept.image':
    '{file} : une image ne donne pas de texte. Elle est gardée telle quelle ; décrivez-la, ou transcrivez ce qui s’y lit.',
  'problem.kept.heic':
    '{file} : cette image (HEIC ou AVIF) ne donne pas de texte. Elle est gardée telle quelle ; enregistrez-la aussi en JPEG pour la voir partout.',
  'problem.kept.audio':
    '{file} : un enregistrement sonore ne donne pas de texte. Il est gardé tel quel ; décrivez-le, ou transcrivez-le.',
  'problem.kept.video':
    '{file} : une vidéo ne donne pas de texte. Elle est gardée telle quelle ; décrivez-la, ou transcrivez-la.',
  'problem.kept.office97':
    '{file} : un document Office d’avant 2007 (.doc, .xls, .ppt) n’est pas lu ici. Il est gardé tel quel ; enregistrez-le en .docx, .xlsx ou PDF et ajoutez aussi cette version.',
  'problem.kept.message97':
    '{file} : un message Outlook (.msg) n’est pas lu ici. Il est gardé tel quel ; enregistrez-le en .eml et ajoutez aussi cette version.',
  'problem.kept.locked':
    '{file} : ce document est chiffré par un mot de passe. Il est gardé tel quel ; enlevez le mot de passe dans son programme et ajoutez aussi cette version.',
  'problem.kept.archive':
    '{file} : ce sont des fichiers compressés. Ils sont gardés tels quels ; décompressez-les et ajoutez ceux qui importent.',
  'problem.kept.drawing':
    '{file} : un dessin (SVG ou PostScript) n’est pas pris pour un texte. Il est gardé tel quel ; enregistrez-le en PDF et ajoutez aussi cette version.',
  'problem.kept.markup':
    '{file} : ce balisage XML n’est pas pris pour un texte. Il est gardé tel quel ; enregistrez-le en .docx, .odt ou PDF et ajoutez aussi cette version.',
  'problem.kept.unknown':
    '{file} : un format que Tarikh ne connaît pas. Il est gardé tel quel ; décrivez-le, ou ajoutez-en une version en PDF ou en texte.',
  'problem.zip.cut':
    '{file}\u00a0: le fichier est coupé\u202f; la table qui se trouve à sa fin manque. Il est gardé tel quel\u202f; demandez-le de nouveau à qui l’a envoyé.',
  'problem.zip.damaged':
    '{file} : le fichier est endommagé ({place}). Il est gardé tel quel ; demandez-le de nouveau à qui l’a envoyé.',
  'problem.zip.missing':
    '{file} : il manque une partie du document ({place}). Il est gardé tel quel ; demandez-le de nouveau à qui l’a envoyé.',
  'problem.zip.locked':
    '{file} : le contenu est chiffré ({place}). Il est gardé tel quel ; enlevez le mot de passe et ajoutez aussi cette version.',
  'problem.zip.too-large':
    '{file}\u00a0: décompressé, il prendrait {octets} octets, plus que la limite de {limit}\u202f; rien n’en a été décompressé. Il est gardé tel quel\u202f; méfiez-vous de sa provenance.',
  'problem.zip.too-many':
    '{file} : il contient {n} fichiers, plus que la limite de {limit} ; aucun n’a été lu. Il est gardé tel quel.',
  'problem.xml.damaged':
    '{file} : le document est endommagé (ligne {line}). Il est gardé tel quel ; ouvrez-le dans son programme, enregistrez-le et ajoutez aussi cette version.',
  'problem.xml.deep':
    '{file}\u00a0: le document est imbriqué sur plus de niveaux qu’un document ordinaire (ligne {line}). Il est gardé tel quel\u202f; méfiez-vous de sa provenance.',
  'problem.reading.wordless':
    '{file} : le document ne contient aucun mot. Il est gardé tel quel ; décrivez-le, ou transcrivez ce qui s’y lit.',
  'problem.reading.stumbled':
    '{file} : la lecture du document a échoué ; il est sans doute endommagé. Il est gardé tel quel ; ouvrez-le dans son programme, enregistrez-le et ajoutez aussi cette version.',
  'problem.reading.too-long':
    '{file} : la lecture a dépassé {limit} secondes et a été arrêtée. Il est gardé tel quel ; décrivez-le, ou ajoutez-en une partie seule.',
  'problem.reading.too-much':
    '{file} : la lecture a demandé trop de mémoire et a été arrêtée. Il est gardé tel quel ; décrivez-le, ou ajoutez-en une partie seule.',
  'problem.reading.too-large':
    '{file} : plus grand que ce qui est lu ({limit} octets). Il est gardé tel quel ; décrivez-le, ou ajoutez-en une partie seule.',
  'warning.encoding.unsure': 'Encodage incertain, lu comme {encoding} : vérifiez les accents.',
  'warning.encoding.flaws': {
    one: '{n} caractère illisible en {encoding}, montré par �.',
    other: '{n} caractères illisibles en {encoding}, montrés par �.',
  },
  'warning.document.inserted': {
    one: '{n} insertion suivie, montrée entre ⟦+ et +⟧.',
    other: '{n} insertions suivies, montrées entre ⟦+ et +⟧.',
  },
  'warning.document.deleted': {
    one: '{n} suppression suivie, montrée entre ⟦− et −⟧.',
    other: '{n} suppressions suivies, montrées entre ⟦− et −⟧.',
  },
  'warning.document.comments': {
    one: '{n} commentaire, montré sous [c…].',
    other: '{n} commentaires, montrés sous [c…].',
  },
  'warning.document.notes': {
    one: '{n} note, sous son appel.',
    other: '{n} notes, sous leurs appels.',
  },
  'warning.document.boxes': {
    one: '{n} zone de texte, montrée entre crochets.',
    other: '{n} zones de texte, montrées entre crochets.',
  },
  'warning.document.hidden': {
    one: '{n} caractère caché, montré entre ⟦ et ⟧.',
    other: '{n} caractères cachés, montrés entre ⟦ et ⟧.',
  },
  'warning.document.macros':
    'Le document contient des macros ; elles ne sont ni lues ni exécutées.',
  'warning.document.named': 'Les métadonnées nomment : {names}.',
  'document-kind.warc': 'archive du web (WARC)',
  'document-kind.wacz': 'archive du web (WACZ)',
  'problem.page.not-drawn':
    'La page {n} ne peut pas être dessinée : le document est endommagé, protégé ou trop lourd. Son original est gardé tel quel.',
  'problem.page.unknown': 'Le document n’a pas de page {n} : il en a {pages}.',
  'problem.web.pages':
    '{file} : c’est une archive du web ; chacune de ses pages devient une source, avec son adresse et le moment de sa capture.',
  'problem.web.pageless':
    '{file} : cette archive du web ne contient aucune page de texte. Elle est gardée telle quelle ; décrivez-la.',
  'problem.web.broken':
    '{file} : cette archive du web est coupée ou endommagée avant sa première page. Elle est gardée telle quelle ; demandez-la de nouveau à qui l’a envoyée.',
  'problem.web.packed':
    '{file} : la page a été gardée comprimée ({packing}), ce qui n’est pas lu ici. Elle est gardée telle quelle ; enregistrez-la aussi en HTML.',
  'warning.web.pages': {
    one: '{n} page.',
    other: '{n} pages, chacune une source.',
  },
  'warning.web.left': {
    one: '{n} page est restée dans l’original.',
    other: '{n} pages sont restées dans l’original.',
  },
  'warning.web.digest': {
    one: '{n} page n’a pas l’empreinte que son enregistrement déclare : elle a pu être changée depuis la capture.',
    other:
      '{n} pages n’ont pas l’empreinte que leur enregistrement déclare : elles ont pu être changées depuis la capture.',
  },
  'warning.web.hash': {
    one: '{n} fichier n’a pas l’empreinte que l’archive déclare : {names}. Il a pu être changé depuis la capture.',
    other:
      '{n} fichiers n’ont pas l’empreinte que l’archive déclare, dont : {names}. Ils ont pu être changés depuis la capture.',
  },
  'warning.web.cut': 'L’archive est coupée, endommagée ou trop grande : elle a été lue jusque-là.',
  'document-kind.chat': 'conversation WhatsApp',
  'problem.pdf.password':
    '{file} : ce PDF est protégé par un mot de passe. Il est gardé tel quel ; donnez le mot de passe pour que son texte soit lu.',
  'problem.pdf.password-wrong':
    '{file} : ce n’est pas le mot de passe de ce PDF. Il est gardé tel quel ; donnez le bon pour que son texte soit lu.',
  'problem.pdf.broken':
    '{file} : le PDF est coupé ou endommagé. Il est gardé tel quel ; demandez-le de nouveau à qui l’a envoyé.',
  'problem.pdf.scanned':
    '{file} : ce PDF n’a pas de texte, sans doute des pages numérisées. Il est gardé tel quel ; décrivez-le, ou transcrivez-le.',
  'problem.rtf.deep':
    '{file}\u00a0: le document est imbriqué sur plus de {limit} niveaux. Il est gardé tel quel\u202f; méfiez-vous de sa provenance.',
  'warning.pdf.right-to-left': {
    one: '{n} ligne de droite à gauche, dont l’ordre des mots n’est pas certain : relisez-la.',
    other: '{n} lignes de droite à gauche, dont l’ordre des mots n’est pas certain : relisez-les.',
  },
  'warning.pdf.pages-empty': {
    one: '{n} page sans texte : {pages}.',
    other: '{n} pages sans texte : {pages}.',
  },
  'warning.pdf.pages-left': {
    one: '{n} page n’a pas été lue : le document est trop long.',
    other: '{n} pages n’ont pas été lues : le document est trop long.',
  },
  'warning.pdf.pages-damaged': {
    one: '{n} page endommagée n’a pas été lue.',
    other: '{n} pages endommagées n’ont pas été lues.',
  },
  'warning.pdf.fields': {
    one: '{n} champ de formulaire rempli, montré entre crochets.',
    other: '{n} champs de formulaire remplis, montrés entre crochets.',
  },
  'warning.page.hidden': {
    one: '{n} caractère caché dans la page, laissé hors du texte.',
    other: '{n} caractères cachés dans la page, laissés hors du texte.',
  },
  'warning.page.frames': {
    one: '{n} cadre, dont le contenu est dans un autre fichier\u00a0: ajoutez-le aussi.',
    other: '{n} cadres, dont le contenu est dans d’autres fichiers\u00a0: ajoutez-les aussi.',
  },
  'warning.mail.messages': {
    one: '{n} message.',
    other: '{n} messages.',
  },
  'warning.mail.left': {
    one: '{n} message n’a pas été lu : la boîte est trop grande.',
    other: '{n} messages n’ont pas été lus : la boîte est trop grande.',
  },
  'warning.mail.attachments-left': {
    one: '{n} pièce jointe est restée dans l’original.',
    other: '{n} pièces jointes sont restées dans l’original.',
  },
  'warning.chat.messages': {
    one: '{n} message ; les dates sont celles du téléphone.',
    other: '{n} messages ; les dates sont celles du téléphone.',
  },
  'warning.book.missing': {
    one: '{n} chapitre manque dans le livre.',
    other: '{n} chapitres manquent dans le livre.',
  },
  'intake.contains': 'Contient',
  'intake.password': 'Mot de passe du document',
  'intake.read-with': 'Lire',
  'cli.source.same-text':
    '{file} : le même texte est déjà dans l’archive, dans un autre fichier ({id})',
  'warning.sheet.hidden': {
    one: '{n} feuille cachée, lue elle aussi.',
    other: '{n} feuilles cachées, lues elles aussi.',
  },
  'warning.sheet.left': {
    one: '{n} cellule, au-delà de la 512ᵉ colonne, est restée dans l’original.',
    other: '{n} cellules, au-delà de la 512ᵉ colonne, sont restées dans l’original.',
  },
  'warning.document.chunks': {
    one: '{n} document inséré tel quel n’a pas été lu : enregistrez le tout en .docx et ajoutez aussi cette version.',
    other:
      '{n} documents insérés tels quels n’ont pas été lus : enregistrez le tout en .docx et ajoutez aussi cette version.',
  },
  'warning.image.place': 'La photographie dit où elle a été prise : {place}.',
  'intake.many': 'Plusieurs documents',
  'intake.count': {
    one: '{n} document',
    other: '{n} documents',
  },
  'intake.many-text':
    'Chacun est lu comme ce qu’il est et ajouté sous le titre qu’il se donne\u202f; ce qui ne donne pas de texte est gardé aussi. Le tout est un seul acte, qu’une seule annulation défait.',
  'intake.accept':
    'Retenir aussi, sans les voir un à un, les auteurs, éditeurs, dates, langues et adresses que les documents disent d’eux-mêmes',
  'intake.take-all': {
    one: 'Ajouter le document',
    other: 'Ajouter les {n} documents',
  },
  'intake.added': {
    one: '{n} source ajoutée',
    other: '{n} sources ajoutées',
  },
  'intake.enclosed': {
    one: '{n} fichier joint, ajouté avec son message',
    other: '{n} fichiers joints, ajoutés avec leurs messages',
  },
  'intake.known': {
    one: '{n} était déjà dans l’archive, ou venait deux fois',
    other: '{n} étaient déjà dans l’archive, ou venaient deux fois',
  },
  'intake.without-text': {
    one: '{n} sans texte, avec sa raison',
    other: '{n} sans texte, chacune avec sa raison',
  },
  'intake.warned': {
    one: '{n} avec un avertissement, gardé avec la source',
    other: '{n} avec des avertissements, gardés avec les sources',
  },
  'intake.refused': {
    one: '{n} fichier refusé :',
    other: '{n} fichiers refusés :',
  },
  'intake.undo': 'Annuler (Ctrl+Z) défait tout cet ajout.',
  'intake.close': 'Fermer',
  'part.page': 'p. {at}',
  'part.slide': 'diapositive {at}',
  'part.message': 'message {at}',
  'part.sheet': 'feuille « {at} »',
  'part.chapter': 'chapitre « {at} »',
  'adding.passed-archive':
    '« {name} » est une archive Tarikh : ses journaux ne sont pas des documents. Ouvrez-la, ou réunissez-la avec celle-ci.',
  'adding.passed-bag':
    '« {name} » est le paquet BagIt d’une archive Tarikh : il n’est pas ajouté comme documents. Ouvrez-le par le menu Fichier, puis réunissez l’archive.',
  'part.area': 'image, zone {at}',
  'area.note': 'Note sur cette zone',
  'area.noted': 'Note gardée sur cette zone.',
  'area.create-bare': 'Créer l’événement, sans rien noter de cette zone',
  'part.time': 'à {at}',
  'part.seconds': '{seconds} s',
  'part.minutes': '{minutes} min {seconds} s',
  'intake.textless': 'Sans texte',
  'intake.same-text': 'Le même texte est déjà dans l’archive, dans un autre fichier :',
  'intake.proposed': 'Trouvé dans le document',
  'intake.octets': '{octets} octets',
  'intake.take': 'Reprendre',
  'intake.attached': {
    one: '{n} fichier joint deviendra une source :',
    other: '{n} fichiers joints deviendront des sources :',
  },
  'proposal-reason.metadata': 'd’après ses métadonnées',
  'proposal-reason.page': 'd’après la page',
  'proposal-reason.mail': 'd’après l’en-tête du message',
  'proposal-reason.exif': 'd’après les données de la photographie',
  'proposal-reason.web-archive': 'd’après l’archive du web',
  'proposal-reason.words': 'd’après ses mots',
  'cli.source.proposed':
    'Proposé et non retenu, par champ et nombre de documents : {list} ; --json le montre, --accept CHAMP le retient.',
  'cli.source.read': '{file} : ajouté comme {id} ({kind}, {characters} caractères)',
  'cli.source.warning': '{file} : {warning}',
  'cli.source.kept': '{file} : gardé comme {id}, sans texte ({kind})',
  'phase.pages': 'Lecture, page',
  'phase.messages': 'Lecture, message',
  'phase.percent': 'Lecture, pour cent',
  'phase.files': 'Lecture, pièce jointe',
} as const
