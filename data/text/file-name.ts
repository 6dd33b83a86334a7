/** The name of a file as a title: without its extension, its underscores as blanks. */
export function stemOf(fileName: string): string {
  return fileName
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
}
