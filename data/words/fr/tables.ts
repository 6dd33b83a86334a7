import type { Sentence } from '../sentence.ts'

/** What is said of tables that come in, and of their mappings, in French. */
export const tablesFr = {
  'import.standing': 'Ce qu’elle devient',
  'import.before': 'Avant',
  'import.after': 'Après',
  'import.as.new': 'nouveau',
  'import.as.changed': 'modifié',
  'import.as.known': 'déjà connu',
  'import.as.doubtful': 'douteux',
  'import.as.refused': 'refusé',
  'import.as.rival': 'valeur concurrente',
  'import.as.left': 'pris sans cette valeur',
  'event.cells-count': { one: '{n} cellule', other: '{n} cellules' },
  'event.texts-count': { one: '{n} texte', other: '{n} textes' },
  'problem.mapping.full':
    'Cet ordinateur garde déjà {limit} correspondances\u202f; supprimez-en une.',
  'problem.mapping.unknown':
    'Aucune correspondance de ce nom n’est gardée ici ({name}). Connues : {known}.',
  'problem.mapping.column':
    'Ce tableau n’a pas de colonne «\u00a0{name}\u00a0». Il a\u00a0: {known}.',
  'problem.mapping.country':
    '« {value} » n’est le nom ni le code d’aucun pays. Les plus proches : {known}.',
  'problem.mapping.target':
    'Une colonne ne peut pas être «\u00a0{value}\u00a0». Connus\u00a0: {known}.',
  'problem.mapping.word': '«\u00a0{value}\u00a0» n’est pas connu ici. Connus\u00a0: {known}.',
  'cells.one': '{name} : {cell}',
  'problem.sheet.none':
    '{file}\u00a0: ce n’est pas un classeur (XLSX ou ODS) dont une feuille porte un tableau. Un document s’ajoute («\u00a0add-source\u00a0»)\u202f; des fichiers compressés se décompressent d’abord.',
  'problem.sheet.unknown':
    'Ce classeur n’a pas de feuille « {name} » avec des lignes. Il a : {known}.',
  'problem.csv.dates':
    'Dates qui se lisent de deux façons ({columns} : {examples}). Le jour d’abord, ou le mois\u202f? Rien n’est deviné : dites-le une fois pour le fichier (--dates day-first ou month-first).',
  'problem.csv.century':
    'Dates dont l’année n’a que deux chiffres ({columns} : {examples}). Rien n’est deviné : dites une fois pour le fichier de quel siècle elles sont (--century 1900, 2000, ou both : à partir de 50, le vingtième).',
  'problem.csv.dates-mixed':
    'Dates dont les unes ont le jour d’abord et les autres le mois ({columns} : {examples}). Dites comment lire celles qui se lisent des deux façons (--dates day-first ou month-first)\u202f; les autres seront refusées ligne par ligne.',
  'problem.csv.too-wide': 'Ce tableau a {n} colonnes\u202f; {limit} au plus sont lues.',
  'problem.csv.too-long':
    'Ce tableau a {n} lignes\u202f; {limit} au plus sont lues en une fois. Partagez-le.',
  'problem.csv.other-table':
    'Cette correspondance a été gardée pour un autre tableau\u00a0: ces colonnes manquent ici ({columns}).',
  'problem.csv.aside': 'Cette ligne est le titre du tableau ou son total, non un événement.',
  'problem.csv.key-twice':
    'Deux lignes du fichier ont cet identifiant et ne disent pas la même chose.',
  'problem.csv.key-reused':
    'Cet identifiant désignait un autre événement : ni le titre ni la date ne sont les mêmes.',
  'problem.csv.key-long': 'Cet identifiant est trop long.',
  'problem.csv.degrees': 'Ces coordonnées ne se lisent pas\u202f; l’événement est pris sans elles.',
  'problem.csv.swapped':
    'Latitude et longitude semblent échangées\u202f; l’événement est pris sans elles.',
  'problem.csv.outside':
    'Ces coordonnées ne sont pas dans ce pays\u202f; l’événement est pris sans elles.',
  'problem.csv.no-point':
    'Une latitude va de −90 à 90, une longitude de −180 à 180\u202f; l’événement est pris sans elles.',
  'problem.csv.lossy':
    'C’est le texte déjà présent, dont un autre programme a changé des lettres en «\u202f?\u202f»\u202f; il n’est pas changé.',
  'problem.csv.stands': 'Un tableau ne change pas ce qui est déjà là.',
  'problem.csv.place-two':
    'Des lieux de ce nom sont connus dans plusieurs pays\u202f; l’événement est pris sans lui.',
  'problem.csv.doubt.years': 'EDTF lit ici une saison\u202f; un catalogue écrit ainsi deux années.',
  'problem.csv.doubt.old-year':
    'Un jour d’avant 1500 est rarement connu\u202f; les chiffres sont peut-être ceux du calendrier hégirien.',
  'problem.csv.doubt.reckoned':
    'Une date hégirienne convertie par le seul calcul : le jour peut être celui d’avant ou d’après.',
  'problem.csv.doubt.night':
    'Une nuit appartient à deux jours\u202f; celui qui est écrit serait seul gardé.',
  'problem.csv.doubt.week':
    'Sept jours à partir de celui-là, qui n’est pas un lundi, ou la semaine qui le contient\u202f?',
} as const satisfies Readonly<Record<string, Sentence>>
