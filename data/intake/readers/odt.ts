import { done, type Outcome, type Problem } from '../../model/outcome.ts'
import { readBeginning, xmlText, zippedFile, zippedText } from '../beginning.ts'
import type { DocumentReader } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { readXml } from '../xml.ts'
import { officeProposals } from './office-properties.ts'
import { OpenText } from './open-text.ts'

/** Reads an OpenDocument text: its headers, its text with what was inserted and deleted shown as such, notes and comments after the paragraph in which they stand, then its footers. */
export const readOdt: DocumentReader = async (bytes) => {
  const opening = readBeginning(bytes)
  const content = zippedFile(opening, 'content.xml')
  if (!content.ok) return content
  const styles = zippedText(opening, 'styles.xml')
  if (!styles.ok) return styles
  const writer = new TextWriter()
  const words = new OpenText(writer)
  const around = (kind: 'header' | 'footer'): Outcome<null> => {
    if (styles.value === '') return done(null)
    words.only(kind)
    return readXml(styles.value, words)
  }
  for (const step of [
    () => around('header'),
    () => {
      words.only('body')
      return readXml(xmlText(content.value), words)
    },
    () => around('footer'),
  ]) {
    writer.gap()
    const outcome = step()
    if (!outcome.ok) return outcome
  }
  const meta = zippedText(opening, 'meta.xml')
  const own = meta.ok && meta.value !== '' ? officeProposals(meta.value) : nothing
  return done({
    ...writer.finish(),
    proposals: own.proposals,
    warnings: [...words.warnings(), ...macros(opening.zip), ...own.warnings],
    attached: [],
  })
}

const nothing = { proposals: [], warnings: [] }

function macros(zip: ReturnType<typeof readBeginning>['zip']): readonly Problem[] {
  const has =
    zip?.ok === true &&
    zip.value.some(({ name }) => /^(?:Basic|Scripts)\/.+\.(?:xml|py|js|bsh)$/.test(name))
  return has ? [{ code: 'warning.document.macros' }] : []
}
