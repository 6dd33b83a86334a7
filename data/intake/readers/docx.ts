import { done, type Outcome, type Problem } from '../../model/outcome.ts'
import { type Beginning, readBeginning, xmlText, zippedFile, zippedText } from '../beginning.ts'
import type { DocumentReader } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { readXml } from '../xml.ts'
import { officeProposals } from './office-properties.ts'
import { WordText } from './word-text.ts'

/** Reads a Word document: its headers, its text with what was inserted and deleted shown as such, its text boxes, then its notes, comments and footers. */
export const readDocx: DocumentReader = async (bytes) => {
  const opening = readBeginning(bytes)
  const entries = opening.zip?.ok ? opening.zip.value : []
  const main = entries.find(({ name }) => /^word\/document\d*\.xml$/.test(name))
  const body = zippedFile(opening, main?.name ?? 'word/document.xml')
  if (!body.ok) return body
  const writer = new TextWriter()
  const words = new WordText(writer)
  const read = (text: string): Outcome<null> => (text === '' ? done(null) : readXml(text, words))
  const around = (kind: string): readonly string[] =>
    entries
      .map(({ name }) => name)
      .filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
      .sort()

  const steps: readonly (() => Outcome<null>)[] = [
    () => each(opening, around('header'), read),
    () => readBody(xmlText(body.value), words),
    () => each(opening, ['word/footnotes.xml', 'word/endnotes.xml'], read),
    () => each(opening, ['word/comments.xml'], read),
    () => each(opening, around('footer'), read),
  ]
  for (const step of steps) {
    writer.gap()
    const outcome = step()
    if (!outcome.ok) return outcome
  }
  const properties = zippedText(opening, 'docProps/core.xml')
  const own = properties.ok ? officeProposals(properties.value) : { proposals: [], warnings: [] }
  return done({
    ...writer.finish(),
    proposals: own.proposals,
    warnings: [...words.warnings(), ...macros(opening), ...own.warnings],
    attached: [],
  })
}

function readBody(text: string, words: WordText): Outcome<null> {
  // Only the program that drew the pages knows where they end; what it has not drawn has none.
  const isDrawn = text.includes('lastRenderedPageBreak')
  if (isDrawn) words.startPages()
  const read = readXml(text, words)
  if (isDrawn) words.endPages()
  return read
}

function each(
  opening: Beginning,
  names: readonly string[],
  read: (text: string) => Outcome<null>,
): Outcome<null> {
  for (const name of names) {
    const text = zippedText(opening, name)
    const outcome = text.ok ? read(text.value) : text
    if (!outcome.ok) return outcome
  }
  return done(null)
}

function macros({ zip }: Beginning): readonly Problem[] {
  const has = zip?.ok === true && zip.value.some(({ name }) => name.endsWith('vbaProject.bin'))
  return has ? [{ code: 'warning.document.macros' }] : []
}
