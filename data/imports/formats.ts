import type { ImportFormat } from './format.ts'

/** Every format of import; nothing else in the house knows one by its id. */
export const importFormats = [
  {
    id: 'csv',
    extensions: ['csv', 'tsv', 'txt'],
    recognises: () => false,
    encoded: true,
    mappings: ['plain'],
    load: async () => (await import('./csv-reader.ts')).readCsv,
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
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const isNamed = (extensions: readonly string[]): boolean => extensions.includes(extension)
  return (
    importFormats.find(({ recognises }) => recognises(opening)) ??
    importFormats.find(({ extensions }) => isNamed(extensions)) ??
    importFormats[0]
  )
}

const openingLength = 1000

/** How a file begins, as far as letters of ASCII tell: marks of byte order and zero bytes are left out, so that UTF-16 reads like the rest. */
export function openingOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes.subarray(0, openingLength)) text += String.fromCharCode(byte)
  return text.replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '').replaceAll('\0', '')
}
