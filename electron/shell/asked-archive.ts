import path from 'node:path'

/** The archive's folder that the words of a start name, seen from the folder they were typed in; undefined where they name none. */
export function askedArchive(words: readonly string[], from: string): string | undefined {
  const named = words
    .slice(1)
    .findLast((word) => /\.tarikh\/?$/.test(word) && !word.startsWith('-'))
  return named === undefined ? undefined : path.resolve(from, named)
}
