import { stemOf } from '../text/file-name.ts'
import type { Read } from './reader.ts'

/** A title to propose for a source: its first line where that is short enough to be one, else its file's name, else its first words. */
export function titleFor(text: string, fileName: string): string {
  const first =
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  if (first.length <= 120) return first
  const stem = stemOf(fileName)
  if (stem !== '') return stem
  const cut = first.slice(0, 80)
  return `${cut.slice(0, Math.max(40, cut.lastIndexOf(' ')))}…`
}

/** A title to propose for a document: the one that it gives itself, else one for its text, else its file's name. */
export function proposedTitle(
  { text, proposals }: Pick<Read, 'text' | 'proposals'>,
  fileName: string,
): string {
  const own = proposals.find(({ field }) => field === 'title')?.value.slice(0, 1000)
  if (own !== undefined) return own
  return text === '' ? stemOf(fileName) || fileName : titleFor(text, fileName)
}
