import type { Lang } from '../model/text.ts'
import type { CitationOptions } from './citation-options.ts'
import { styledCitation } from './citation-styles.ts'
import type { Writer } from './format.ts'
import { toldSource } from './told-event.ts'

/** Writes the sources as a list of references, one a line, in the order of their letters. */
export const writeReferences: Writer<CitationOptions> = async (
  { archive, chosen, lang },
  { style },
  sink,
) => {
  const file = await sink.file()
  const said = chosen.sources.map((id) => styledCitation(toldSource(archive, id), style, lang))
  for (const line of inOrder(said, lang)) await file.write(`${line}\n`)
}

function inOrder(lines: readonly string[], lang: Lang): readonly string[] {
  const { compare } = new Intl.Collator(lang, { ignorePunctuation: true })
  return [...lines].sort(compare)
}
