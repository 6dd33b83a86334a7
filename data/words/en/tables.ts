import type { Sentence } from '../sentence.ts'

/** What is said of tables that come in, and of their mappings, in English. */
export const tablesEn = {
  'import.standing': 'What becomes of it',
  'import.before': 'Before',
  'import.after': 'After',
  'import.as.new': 'new',
  'import.as.changed': 'changed',
  'import.as.known': 'known',
  'import.as.doubtful': 'doubtful',
  'import.as.refused': 'refused',
  'import.as.rival': 'rival value',
  'import.as.left': 'taken without this value',
  'event.cells-count': { one: '{n} cell', other: '{n} cells' },
  'event.texts-count': { one: '{n} text', other: '{n} texts' },
  'problem.mapping.full': 'This computer keeps {limit} mappings already; delete one.',
  'problem.mapping.unknown': 'No mapping of that name is kept here ({name}). Known: {known}.',
  'problem.mapping.column': 'This table has no column “{name}”. It has: {known}.',
  'problem.mapping.country':
    '“{value}” is neither the name nor the code of a country. Nearest: {known}.',
  'problem.mapping.target': 'A column cannot be “{value}”. Known: {known}.',
  'problem.mapping.word': '“{value}” is not known here. Known: {known}.',
  'cells.one': '{name}: {cell}',
  'problem.sheet.none':
    '{file}: this is not a workbook (XLSX or ODS) with a table on one of its sheets. A document is added (“add-source”); compressed files are unpacked first.',
  'problem.sheet.unknown': 'This workbook has no sheet “{name}” with rows. It has: {known}.',
  'problem.csv.dates':
    'Dates that can be read in two ways ({columns}: {examples}). Day first, or month first? Nothing is guessed: say it once for the file (--dates day-first or month-first).',
  'problem.csv.century':
    'Dates whose year has two figures only ({columns}: {examples}). Nothing is guessed: say once for the file of which century they are (--century 1900, 2000, or both: from 50 on the twentieth).',
  'problem.csv.dates-mixed':
    'Dates of which some have the day first and others the month ({columns}: {examples}). Say how to read those that can be read both ways (--dates day-first or month-first); the others will be refused row by row.',
  'problem.csv.too-wide': 'This table has {n} columns; {limit} at the most are read.',
  'problem.csv.too-long':
    'This table has {n} rows; {limit} at the most are read at once. Split it.',
  'problem.csv.other-table':
    'This mapping was kept for another table: these columns are not here ({columns}).',
  'problem.csv.aside': 'This row is the title of the table or its total, not an event.',
  'problem.csv.key-twice': 'Two rows of the file have this identifier and do not say the same.',
  'problem.csv.key-reused':
    'This identifier stood for another event: neither the title nor the date is the same.',
  'problem.csv.key-long': 'This identifier is too long.',
  'problem.csv.degrees': 'These coordinates cannot be read; the event is taken without them.',
  'problem.csv.swapped':
    'Latitude and longitude seem to be swapped; the event is taken without them.',
  'problem.csv.outside':
    'These coordinates are not in this country; the event is taken without them.',
  'problem.csv.no-point':
    'A latitude lies between −90 and 90, a longitude between −180 and 180; the event is taken without them.',
  'problem.csv.lossy':
    'This is the text already here, with letters that another program turned into “?”; it is not changed.',
  'problem.csv.stands': 'A table does not change what is already here.',
  'problem.csv.place-two':
    'Places of this name are known in several countries; the event is taken without it.',
  'problem.csv.doubt.years': 'EDTF reads a season here; catalogues write two years so.',
  'problem.csv.doubt.old-year':
    'A day before 1500 is rarely known; the figures may be those of the Hijri calendar.',
  'problem.csv.doubt.reckoned':
    'A Hijri date converted by reckoning alone: it may be the day before or after.',
  'problem.csv.doubt.night':
    'A night belongs to two days; the one that is written would be kept alone.',
  'problem.csv.doubt.week':
    'Seven days from that one, which is not a Monday, or the week that it is in?',
} as const satisfies Readonly<Record<string, Sentence>>
