/** What is said of bibliographies that come in, in French. */
export const referencesFr = {
  'import.doubtful': { one: '{n} douteux, laissé de côté', other: '{n} douteux, laissés de côté' },
  'import.take-doubtful': 'Importer aussi les douteux, comme d’autres sources',
  'import.listed': 'Ce qui entrerait',
  'import.listed-more': { one: 'et {n} autre', other: 'et {n} autres' },
  'import.stands': 'État',
  'import.name': 'Titre',
  'import.changes': 'Ce qui change',
  'import.change': '{field}\u00a0: «\u00a0{from}\u00a0» devient «\u00a0{to}\u00a0»',
  'import.stands.new': 'nouveau',
  'import.stands.changed': 'modifié',
  'import.stands.known': 'déjà connu',
  'citation.viewed': '[consulté le {date}]',
  'citation.online': '[en ligne]',
  'citation.available': 'Disponible à l’adresse\u00a0: {address}',
  'citation.and-others': '{name} et al.',
  'citation.and': '{before} et {last}',
  'citation.apa-and': '{before} et {last}',
  'citation.apa-day': '{year}, {day}\u00a0{month}',
  'citation.retrieved': 'Consulté le {date}, à l’adresse {address}',
  'citation-style.archival': 'Note d’archives (ISO 690)',
  'citation-style.apa': 'APA',
  'citation-style.plain': 'Simple, avec l’empreinte',
  'export.citation-style': 'Style des références',
  'reading.citation-style': 'Style de la référence',
  'format.citations': 'Les sources en liste de références, prête à coller.',
  'loses.citations':
    'Un texte à lire\u00a0: il ne se réimporte pas. Ni les textes des sources, ni leur fiabilité, ni ce que les événements en citent.',
  'warning.reference':
    'Notice bibliographique\u00a0: le document lui-même n’est pas dans l’archive.',
  'reading.reference':
    'Ce texte est la notice d’une bibliographie\u00a0: le document lui-même n’est pas dans l’archive.',
  'cli.import.doubtful': 'douteux, ligne {row}, {column}, «\u00a0{value}\u00a0»\u00a0: {reason}',
  'problem.refs.many':
    'Plus de {limit} notices dans un fichier\u00a0: partagez-le en plusieurs. Rien n’a été écrit.',
  'problem.refs.untitled':
    'Cette notice n’a pas de titre\u00a0: donnez-lui-en un dans son logiciel, puis importez de nouveau.',
  'problem.refs.long':
    'Cette valeur est trop longue pour son champ\u202f; elle reste dans la notice d’origine.',
  'problem.refs.doubted-date':
    'Cette date peut se comprendre de plusieurs façons\u202f; elle reste dans la notice d’origine, et la source est prise sans elle.',
  'problem.refs.twice': 'Cette notice est deux fois dans le fichier\u202f; la première est prise.',
  'problem.refs.like-key':
    'Une source porte déjà cette clé, sous un autre titre, une autre adresse et une autre date.',
  'problem.refs.like-identifier': 'Une source d’un autre titre porte déjà ce DOI ou cette adresse.',
  'problem.refs.like-title':
    'Une source du même titre et de la même date est déjà là, d’un autre auteur ou sous une autre adresse.',
  'problem.refs.clash':
    'Une autre valeur est écrite ici\u202f; celle de la bibliographie n’est pas prise.',
  'problem.refs.file-elsewhere':
    'Ce fichier serait ailleurs que dans le dossier de la bibliographie\u00a0: il n’est pas lu. Ajoutez-le vous-même s’il a sa place ici.',
  'problem.refs.file-missing':
    'Ce fichier n’est pas là\u00a0: exportez la bibliographie avec ses fichiers, et gardez-les dans son dossier.',
  'problem.ris.outside': 'Cette ligne n’appartient à aucune référence (TY … ER).',
  'problem.ris.cut':
    'Le fichier s’arrête au milieu de cette référence\u00a0: il manque ER. Exportez-le de nouveau.',
  'problem.bib.broken':
    'Cette entrée est mal formée (accolade, guillemet ou signe égal)\u202f; les autres sont lues.',
  'problem.zotero.empty': 'Ce RDF ne porte aucune notice de Zotero.',
  'problem.geojson.shape':
    'Ce JSON n’est pas du GeoJSON\u00a0: il y manque la liste des objets («\u00a0features\u00a0»).',
  'problem.geojson.feature': 'Cet élément n’est pas un objet GeoJSON («\u00a0Feature\u00a0»).',
  'problem.timelinejs.shape':
    'Ce JSON n’est pas une frise TimelineJS\u00a0: il y manque la liste «\u00a0events\u00a0».',
  'problem.timelinejs.slide': 'Cet élément n’est pas une diapositive.',
  'problem.jsonld.empty':
    'Ce JSON-LD ne porte aucun événement (Event de schema.org, E5 Event du CIDOC CRM).',
  'problem.jsonl.syntax': 'Cette ligne n’est pas du JSON bien formé.',
  'problem.jsonl.record': 'Cette ligne n’est pas un enregistrement.',
  'problem.jsonl.empty': 'Aucune ligne de ce fichier n’est un enregistrement JSON.',
  'problem.jsonl.long': 'Cette ligne est trop longue.',
  'problem.ics.empty': 'Cet agenda ne porte aucun événement (VEVENT).',
  'problem.ics.cut': 'Le fichier s’arrête au milieu de cet événement. Exportez-le de nouveau.',
  'problem.ics.repeats':
    'Cet événement se répète\u00a0: seule sa première fois est prise\u202f; la règle reste dans ses cellules.',
  'problem.csl.shape':
    'Ce JSON n’est pas une bibliographie CSL\u00a0: il faut une liste d’éléments.',
  'problem.csl.item': 'Cet élément n’est pas une notice.',
} as const
