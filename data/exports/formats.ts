/** A format in which an archive can leave the program. The writers are wired in `electron/`. */
export interface Format {
  readonly id: 'pdf' | 'svg' | 'json' | 'csv'
  readonly label: 'format.pdf' | 'format.svg' | 'format.json' | 'format.csv'
  readonly extension: string
  readonly mediaType: string
}

const pdf: Format = {
  id: 'pdf',
  label: 'format.pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
}
const svg: Format = {
  id: 'svg',
  label: 'format.svg',
  extension: 'svg',
  mediaType: 'image/svg+xml',
}
const json: Format = {
  id: 'json',
  label: 'format.json',
  extension: 'json',
  mediaType: 'application/json',
}
const csv: Format = { id: 'csv', label: 'format.csv', extension: 'csv', mediaType: 'text/csv' }

/** Every format of export, in the order in which menus list them. */
export const formats: readonly Format[] = [pdf, svg, json, csv]

/** The picture in pixels: the window draws it, so that no other part of the program can write it. */
export const pngFormat = { id: 'png', label: 'format.png' } as const
