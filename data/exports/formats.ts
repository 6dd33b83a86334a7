import { CitationOptions } from './citation-options.ts'
import { drawnInWindow, drawnPage, drawnPages, drawnPicture, writtenFormat } from './format.ts'
import { DisclosedOptions } from './options.ts'
import { CopyOptions, PictureOptions, PixelOptions, PrintOptions } from './print-options.ts'

/** Every format of export, in the order in which menus list them; the first is the one that stands chosen. Nothing else in the house knows a format by its id. */
export const formats = [
  drawnPages({
    id: 'pdf',
    name: 'PDF',
    label: 'format.pdf',
    shelf: 'read',
    extension: 'pdf',
    mediaType: 'application/pdf',
    options: PrintOptions,
    previews: true,
  }),
  drawnPage({
    id: 'html',
    name: 'HTML',
    label: 'format.html',
    shelf: 'read',
    loses: 'loses.html',
    extension: 'html',
    mediaType: 'text/html',
    options: CopyOptions,
    previews: false,
  }),
  drawnPicture({
    id: 'svg',
    name: 'SVG',
    label: 'format.svg',
    shelf: 'picture',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    options: PictureOptions,
    previews: true,
  }),
  drawnInWindow({
    id: 'png',
    name: 'PNG',
    label: 'format.png',
    shelf: 'picture',
    extension: 'png',
    mediaType: 'image/png',
    options: PixelOptions,
    previews: true,
    opening: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    instead: 'svg',
  }),
  writtenFormat({
    id: 'json',
    name: 'JSON',
    label: 'format.json',
    shelf: 'keep',
    loses: 'loses.json',
    extension: 'json',
    mediaType: 'application/json',
    options: DisclosedOptions,
    previews: false,
    load: async () => (await import('./json.ts')).writeJson,
  }),
  writtenFormat({
    id: 'csv',
    name: 'CSV',
    label: 'format.csv',
    shelf: 'events',
    loses: 'loses.csv',
    extension: 'csv',
    mediaType: 'text/csv',
    options: DisclosedOptions,
    previews: true,
    load: async () => (await import('./csv.ts')).writeCsv,
  }),
  writtenFormat({
    id: 'geojson',
    name: 'GeoJSON',
    label: 'format.geojson',
    shelf: 'events',
    loses: 'loses.geojson',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    options: DisclosedOptions,
    previews: true,
    load: async () => (await import('./geojson.ts')).writeGeoJson,
  }),
  writtenFormat({
    id: 'jsonld',
    name: 'JSON-LD',
    label: 'format.jsonld',
    shelf: 'events',
    loses: 'loses.jsonld',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    options: DisclosedOptions,
    previews: true,
    load: async () => (await import('./json-ld.ts')).writeJsonLd,
  }),
  writtenFormat({
    id: 'timelinejs',
    name: 'TimelineJS',
    label: 'format.timelinejs',
    shelf: 'events',
    loses: 'loses.timelinejs',
    extension: 'json',
    mediaType: 'application/json',
    options: DisclosedOptions,
    previews: true,
    load: async () => (await import('./timelinejs.ts')).writeTimelineJs,
  }),
  writtenFormat({
    id: 'ics',
    name: 'iCalendar',
    label: 'format.ics',
    shelf: 'events',
    loses: 'loses.ics',
    extension: 'ics',
    mediaType: 'text/calendar',
    options: DisclosedOptions,
    previews: true,
    load: async () => (await import('./icalendar.ts')).writeICalendar,
  }),
  writtenFormat({
    id: 'ris',
    name: 'RIS',
    label: 'format.ris',
    shelf: 'references',
    loses: 'loses.ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    options: DisclosedOptions,
    previews: true,
    load: async () => (await import('./ris.ts')).writeRis,
  }),
  writtenFormat({
    id: 'bib',
    name: 'BibLaTeX',
    label: 'format.bib',
    shelf: 'references',
    loses: 'loses.bib',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    options: DisclosedOptions,
    previews: true,
    load: async () => (await import('./biblatex.ts')).writeBibLatex,
  }),
  writtenFormat({
    id: 'csl',
    name: 'CSL-JSON',
    label: 'format.csl',
    shelf: 'references',
    loses: 'loses.csl',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    options: DisclosedOptions,
    previews: true,
    load: async () => (await import('./csl-json.ts')).writeCslJson,
  }),
  writtenFormat({
    id: 'citations',
    name: 'Citations',
    label: 'format.citations',
    shelf: 'references',
    loses: 'loses.citations',
    extension: 'txt',
    mediaType: 'text/plain',
    options: CitationOptions,
    previews: true,
    load: async () => (await import('./reference-list.ts')).writeReferences,
  }),
] as const

/** A format of the list. */
export type Format = (typeof formats)[number]
export type FormatId = Format['id']

/** The ids of the list, for those who are given one. */
export const formatIds: readonly FormatId[] = formats.map(({ id }) => id)

/** The format of an id. */
export function formatNamed(id: FormatId): Format {
  const found = formats.find((format) => format.id === id)
  if (found === undefined) throw new Error(`no format ${id}`)
  return found
}

/** The format that stands chosen before anything is. */
export const firstChosenFormat: Format = formats[0]
