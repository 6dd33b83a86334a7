import type { formatsFr } from '../fr/formats.ts'
import type { Sentence } from '../sentence.ts'

/** What is said of the formats in which events and sources leave, in English. */
export const formatsEn: Record<keyof typeof formatsFr, Sentence> = {
  'format.pdf': 'The printed chronology, on pages that last.',
  'format.svg': 'The drawn timeline, in lines.',
  'format.png': 'The drawn timeline, in pixels.',
  'format.json': 'All the data, to import again.',
  'format.csv': 'A table of events.',
  'format.geojson': 'The events on the map, for a geographic information system.',
  'format.jsonld': 'The events and their sources, as linked data (schema.org, CIDOC CRM).',
  'format.timelinejs': 'The events as slides, for a TimelineJS timeline.',
  'format.ics': 'The events in a calendar.',
  'format.ris': 'The sources as references, for Zotero, EndNote or Mendeley.',
  'format.bib': 'The sources as references, for LaTeX.',
  'format.csl': 'The sources as references, for programs that cite (CSL).',
  'shelf.read': 'To read',
  'shelf.picture': 'Picture',
  'shelf.events': 'Events',
  'shelf.references': 'References',
  'shelf.keep': 'To keep',
  'loses.heading': 'What this format does not carry',
  'loses.json': 'The history and the custody log stay in the archive.',
  'loses.csv': 'No sources, passages or rival claims; texts in the chosen language alone.',
  'loses.geojson':
    'No passages, rival claims, reasons, original cells or ties between events; of an authority nothing but the name, and for a place its country, point and precision; texts in the chosen language alone. An event without coordinates has no geometry. On the way back, sources, ranks and identifiers are not read.',
  'loses.jsonld':
    'No passages, rival claims, reasons, original cells or working notes; of an authority nothing but the name, and for a place its country, point and precision. On the way back, sources, ties between events, ranks and identifiers are not read, and texts in one language alone.',
  'loses.timelinejs':
    'No passages, rival claims or coordinates. The timeline stretches an imprecise date over all the time that it allows, and says it in words. On the way back, title, date and type alone are read.',
  'loses.ics':
    'No passages or rival claims. The calendar stretches an imprecise date over all the days that it allows; the date itself is noted there in EDTF. On the way back, title, date, type, places and themes alone are read.',
  'loses.ris':
    'Neither the texts of the sources, nor their reliability, nor what events cite of them. A date that is no day, month or year is noted in EDTF in the field C1.',
  'loses.bib':
    'Neither the texts of the sources, nor their reliability, nor what events cite of them. A date of EDTF level 2 is noted in the field note. An author is named as written; the name is not cut into parts.',
  'loses.csl':
    'Neither the texts of the sources, nor their reliability, nor what events cite of them. An author is named as written; the name is not cut into parts. No rights; an uncertain date becomes an approximate one.',
  'lost.unplaced': {
    one: '{n} event without coordinates is written without a geometry.',
    other: '{n} events without coordinates are written without a geometry.',
  },
  'lost.no-beginning': {
    one: '{n} event whose beginning is not known is left out.',
    other: '{n} events whose beginning is not known are left out.',
  },
  'lost.no-calendar-day': {
    one: '{n} event whose beginning is not known, or that a calendar cannot date, is left out.',
    other: '{n} events whose beginning is not known, or that a calendar cannot date, are left out.',
  },
  'export.line': '{label}: {words}',
  'export.places': 'Places',
  'export.actors': 'Actors',
  'export.source': 'Source',
  'bag.make': 'Make a BagIt bag…',
  'bag.take': 'Take an archive out of a BagIt bag…',
  'bag.whole': 'A bag carries the whole archive, confidential sources included.',
  'bag.left': 'A file of the bag that has no place in an archive is left aside: {file}.',
  'dialog.bag': 'Where to write the BagIt bag',
  'dialog.unbag': 'Choose the folder of a BagIt bag',
  'cli.about.bag': 'makes a BagIt bag of a whole archive',
  'cli.about.unbag': 'takes an archive out of a BagIt bag',
  'problem.bag.none':
    '{folder}: this is not the folder of a BagIt bag, it has no bagit.txt. A bag that came compressed is unpacked first; a Tarikh archive is opened as it is.',
  'problem.bag.declaration':
    'This BagIt bag is not read: bagit.txt names another version, or an encoding other than UTF-8. Ask its maker for a bag of BagIt 1.0.',
  'problem.bag.fetch':
    'This bag asks for files to be downloaded (fetch.txt): nothing is. Ask for a complete bag.',
  'problem.bag.manifest':
    'The manifest {file} has a line that cannot be read (line {line}). Nothing was taken; ask for a new bag.',
  'problem.bag.no-manifest':
    'This bag has no manifest in SHA-256 or SHA-512: nothing proves what it carries.',
  'problem.bag.incomplete':
    'This bag is not complete: {file} is missing, or not in all of its manifests. Nothing was taken; ask for a new bag.',
  'problem.bag.damaged':
    'This bag is damaged: {file} does not have the digest that its manifest gives. Nothing was taken; ask for a new bag.',
  'problem.bag.no-archive': 'This bag carries no Tarikh archive (archive.json).',
  'problem.bag.several': 'This bag carries several Tarikh archives: it must have only one.',
  'bag.made': {
    one: 'BagIt bag of {n} file: {folder}.',
    other: 'BagIt bag of {n} files: {folder}.',
  },
  'bag.taken': {
    one: 'Archive taken out of the bag, {n} file: {folder}.',
    other: 'Archive taken out of the bag, {n} files: {folder}.',
  },
}
