import { stemOf } from '../text/file-name.ts'
import type { Read } from './reader.ts'

const longest = 160

/** A title to propose for a source: its first heading, else its first line, cut where that is no title but a paragraph; of a text without words its file's name. */
export function titleFor(text: string, fileName: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const first = headingIn(lines) ?? lines.find((line) => /[\p{L}\p{N}]/u.test(line)) ?? ''
  if (first === '') return lines.find((line) => line !== '') ?? stemOf(fileName)
  if (first.length <= longest) return first
  const sentence = /^.{20,160}?[.!?…](?=\s)/u.exec(first)?.[0]
  if (sentence !== undefined) return sentence.replace(/\.$/u, '')
  const cut = first.slice(0, 100)
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

/** The first heading as light markup writes it: behind #, or over a line of = or -. */
function headingIn(lines: readonly string[]): string | undefined {
  for (const [at, line] of lines.entries()) {
    const [, marked] = /^#{1,6}\s+(.*?)\s*#*$/u.exec(line) ?? []
    if (marked !== undefined && marked !== '') return marked
    if (line !== '' && line.length <= longest && /^(={3,}|-{3,})$/u.test(lines[at + 1] ?? ''))
      return line
  }
  return undefined
}
