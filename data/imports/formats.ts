/** A format that can be brought into an archive. */
export interface ImportFormat {
  readonly id: 'json' | 'csv' | 'pdf'
  readonly extensions: readonly string[]
}

/** Every format of import. */
export const importFormats: readonly ImportFormat[] = [
  { id: 'json', extensions: ['json'] },
  { id: 'csv', extensions: ['csv', 'tsv', 'txt'] },
  { id: 'pdf', extensions: ['pdf'] },
]

/** The format of a file: by what its text begins with, a brace or a bracket being JSON and `%PDF-` a PDF, else by its name. */
export function formatOf(name: string, text: string): ImportFormat['id'] {
  if (/^\s*[{[]/.test(text)) return 'json'
  if (text.startsWith('%PDF-')) return 'pdf'
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return importFormats.find(({ extensions }) => extensions.includes(extension))?.id ?? 'csv'
}
