import { stemOf } from '../text/file-name.ts'

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
