/** A format in which an archive can leave the program. The writers are wired in `electron/`. */
export interface Format {
  readonly id: 'pdf' | 'json' | 'csv'
  readonly label: 'format.pdf' | 'format.json' | 'format.csv'
  readonly extension: string
  readonly mediaType: string
}

const pdf: Format = {
  id: 'pdf',
  label: 'format.pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
}
const json: Format = {
  id: 'json',
  label: 'format.json',
  extension: 'json',
  mediaType: 'application/json',
}
const csv: Format = { id: 'csv', label: 'format.csv', extension: 'csv', mediaType: 'text/csv' }

/** Every format of export, in the order in which menus list them. */
export const formats: readonly Format[] = [pdf, json, csv]
