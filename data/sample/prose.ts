/** Folds a text typed over several lines: a line end is a space, an empty line a new paragraph (one LF). No-break spaces stay. */
export function prose(typed: string): string {
  return typed
    .trim()
    .split(/\n[ ]*\n/)
    .map((paragraph) => paragraph.replace(/[ \n]+/g, ' ').trim())
    .join('\n')
}
