import type { ImportFormat } from './format.ts'

const cslType =
  /"type"\s*:\s*"(?:article(?:-\w+)?|bill|book|broadcast|chapter|classic|collection|dataset|document|entry(?:-\w+)?|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|paper-conference|patent|performance|periodical|personal_communication|post(?:-weblog)?|regulation|report|review(?:-book)?|software|song|speech|standard|thesis|treaty|webpage)"/

function isCslJson(opening: string): boolean {
  return /^\s*\[\s*\{/.test(opening) && cslType.test(opening)
}

function isGeoJson(opening: string): boolean {
  return /^\s*\{/.test(opening) && /"type"\s*:\s*"Feature(?:Collection)?"/.test(opening)
}

function isTimeline(opening: string): boolean {
  return /^\s*\{/.test(opening) && /"(?:start_date|headline)"\s*:/.test(opening)
}

const jsonLines = ['jsonl', 'ndjson', 'geojsonl'] as const

/** A whole object on the first line, and the beginning of another on the second; one whose first line does not end here is told by its name. */
function isJsonLines(opening: string, extension: string): boolean {
  const isNamed = jsonLines.some((one) => one === extension)
  return /^\s*\{[^\n]*\}[^\S\n]*\n\s*\{/.test(opening) || (isNamed && /^\s*\{/.test(opening))
}

/** Every format of import; nothing else in the house knows one by its id. */
export const importFormats = [
  {
    id: 'csv',
    extensions: ['csv', 'tsv', 'txt'],
    recognises: () => false,
    encoded: true,
    mappings: ['plain'],
    load: async () => (await import('./csv-reader.ts')).readCsv,
    look: async () => (await import('./csv-reader.ts')).lookAtCsv,
  },
  {
    id: 'sheet',
    extensions: ['xlsx', 'xlsm', 'ods'],
    recognises: (opening) => opening.startsWith('PK\u0003\u0004'),
    encoded: false,
    mappings: ['plain'],
    load: async () => (await import('./sheet-reader.ts')).readSheets,
    look: async () => (await import('./sheet-reader.ts')).lookAtSheets,
  },
  {
    id: 'zotero',
    extensions: ['rdf'],
    recognises: (opening) => /<rdf:RDF[\s\S]*zotero\.org\/namespaces/.test(opening),
    encoded: true,
    mappings: [],
    attaches: true,
    isDropped: true,
    load: async () => (await import('./zotero-rdf.ts')).readZoteroRdf,
  },
  {
    id: 'jsonl',
    extensions: jsonLines,
    recognises: isJsonLines,
    encoded: true,
    mappings: ['plain'],
    isDropped: true,
    load: async () => (await import('./json-lines.ts')).readJsonLines,
    look: async () => (await import('./json-lines.ts')).lookAtJsonLines,
  },
  {
    id: 'csl',
    extensions: ['csl'],
    recognises: isCslJson,
    encoded: true,
    mappings: [],
    isDropped: true,
    load: async () => (await import('./csl-json.ts')).readCslJson,
  },
  {
    id: 'ics',
    extensions: ['ics', 'ical', 'ifb'],
    recognises: (opening) => /^\s*BEGIN:VCALENDAR/i.test(opening),
    encoded: true,
    mappings: [],
    isDropped: true,
    load: async () => (await import('./icalendar.ts')).readICalendar,
  },
  {
    id: 'geojson',
    extensions: ['geojson'],
    recognises: isGeoJson,
    encoded: true,
    mappings: [],
    isDropped: true,
    load: async () => (await import('./geojson.ts')).readGeoJson,
  },
  {
    id: 'jsonld',
    extensions: ['jsonld'],
    recognises: (opening) => /^\s*[{[]/.test(opening) && /"@(?:context|graph)"\s*:/.test(opening),
    encoded: true,
    mappings: [],
    isDropped: true,
    load: async () => (await import('./json-ld.ts')).readJsonLd,
  },
  {
    id: 'timelinejs',
    extensions: [],
    recognises: isTimeline,
    encoded: true,
    mappings: [],
    isDropped: true,
    load: async () => (await import('./timelinejs.ts')).readTimelineJson,
  },
  {
    id: 'json',
    extensions: ['json'],
    recognises: (opening) => /^\s*[{[]/.test(opening),
    encoded: true,
    mappings: [],
    load: async () => (await import('./json.ts')).readTarikhJson,
  },
  {
    id: 'ris',
    extensions: ['ris'],
    recognises: (opening) => /^\s*TY {1,2}- /.test(opening),
    encoded: true,
    mappings: [],
    attaches: true,
    isDropped: true,
    load: async () => (await import('./ris.ts')).readRis,
  },
  {
    id: 'bib',
    extensions: ['bib', 'bibtex'],
    recognises: (opening) => /^(?:\s*%[^\n]*\n)*\s*@[A-Za-z]+\s*[{(]/.test(opening),
    encoded: true,
    mappings: [],
    attaches: true,
    isDropped: true,
    load: async () => (await import('./bibtex.ts')).readBibTex,
  },
  {
    id: 'pdf',
    extensions: ['pdf'],
    recognises: (opening) => opening.startsWith('%PDF-'),
    encoded: false,
    mappings: [],
    load: async () => (await import('./pdf.ts')).readTarikhPdf,
  },
] as const satisfies readonly ImportFormat[]

/** A format of the list. */
export type ImportFormatId = (typeof importFormats)[number]['id']

/** The ids of the list, for those who are given one. */
export const importFormatIds: readonly ImportFormatId[] = importFormats.map(({ id }) => id)

/** The extensions of every file that can be imported. */
export const importedExtensions: readonly string[] = importFormats.flatMap(
  ({ extensions }) => extensions,
)

/** The format of a file: by how it begins, else by its name; what neither tells is taken for the first of the list, a table. */
export function importFormatOf(name: string, opening: string): (typeof importFormats)[number] {
  const extension = extensionOf(name)
  const isNamed = (extensions: readonly string[]): boolean => extensions.includes(extension)
  return (
    importFormats.find(({ recognises }) => recognises(opening, extension)) ??
    importFormats.find(({ extensions }) => isNamed(extensions)) ??
    importFormats[0]
  )
}

/** Whether a file, dropped, is brought in rather than kept as a document: by how it begins, and by its name only where that is no more than the beginning of JSON. */
export function isBroughtIn(opening: string, name: string): boolean {
  const extension = extensionOf(name)
  return importFormats.some(
    (format) => 'isDropped' in format && format.recognises(opening, extension),
  )
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

const openingLength = 4096

/** How a file begins, as far as letters of ASCII tell: marks of byte order and zero bytes are left out, so that UTF-16 reads like the rest. */
export function openingOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes.subarray(0, openingLength)) text += String.fromCharCode(byte)
  return text.replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '').replaceAll('\0', '')
}
