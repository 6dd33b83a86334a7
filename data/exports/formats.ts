import { drawnInWindow, drawnPages, drawnPicture, writtenFormat } from './format.ts'
import { DisclosedOptions } from './options.ts'
import { PictureOptions, PixelOptions, PrintOptions } from './print-options.ts'

/** Every format of export, in the order in which menus list them; the first is the one that stands chosen. Nothing else in the house knows a format by its id. */
export const formats = [
  drawnPages({
    id: 'pdf',
    name: 'PDF',
    label: 'format.pdf',
    extension: 'pdf',
    mediaType: 'application/pdf',
    options: PrintOptions,
    previews: true,
  }),
  drawnPicture({
    id: 'svg',
    name: 'SVG',
    label: 'format.svg',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    options: PictureOptions,
    previews: true,
  }),
  drawnInWindow({
    id: 'png',
    name: 'PNG',
    label: 'format.png',
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
    extension: 'csv',
    mediaType: 'text/csv',
    options: DisclosedOptions,
    previews: true,
    load: async () => (await import('./csv.ts')).writeCsv,
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
