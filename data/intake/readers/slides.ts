import { done, failed, type Outcome } from '../../model/outcome.ts'
import { readBeginning, xmlText, zippedFile, zippedText } from '../beginning.ts'
import type { DocumentReader } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { readXml } from '../xml.ts'
import { officeProposals } from './office-properties.ts'

const nothing = { proposals: [], warnings: [] }

/** Reads a presentation of PowerPoint: each slide a part with its number, its notes after it. */
export const readPptx: DocumentReader = async (bytes) => {
  const beginning = readBeginning(bytes)
  const names = beginning.zip?.ok ? beginning.zip.value.map(({ name }) => name) : []
  const numbers = names
    .map((name) => /^ppt\/slides\/slide(\d{1,5})\.xml$/.exec(name)?.[1])
    .flatMap((number) => (number === undefined ? [] : [Number(number)]))
    .sort((a, b) => a - b)
  if (numbers.length === 0) return failed({ code: 'zip.missing', place: 'ppt/slides' })
  const writer = new TextWriter()
  let notes = 0
  for (const [at, number] of numbers.entries()) {
    const slide = zippedFile(beginning, `ppt/slides/slide${number}.xml`)
    if (!slide.ok) return slide
    writer.gap()
    writer.open({ slide: at + 1 })
    const read = writeParagraphs(xmlText(slide.value), writer, '')
    if (!read.ok) return read
    const said = zippedText(beginning, `ppt/notesSlides/notesSlide${number}.xml`)
    if (said.ok && said.value !== '') {
      const noted = writeParagraphs(said.value, writer, '[n] ')
      if (!noted.ok) return noted
      notes += noted.value
    }
    writer.close()
  }
  const properties = zippedText(beginning, 'docProps/core.xml')
  const own = properties.ok && properties.value !== '' ? officeProposals(properties.value) : nothing
  return done({
    ...writer.finish(),
    proposals: own.proposals,
    warnings: [
      ...(notes === 0 ? [] : [{ code: 'warning.document.notes', n: notes }]),
      ...own.warnings,
    ],
    attached: [],
  })
}

/** Reads a presentation in OpenDocument: each slide a part with its number. */
export const readOdp: DocumentReader = async (bytes) => {
  const beginning = readBeginning(bytes)
  const content = zippedFile(beginning, 'content.xml')
  if (!content.ok) return content
  const writer = new TextWriter()
  let slide = 0
  let line = ''
  const read = readXml(xmlText(content.value), {
    open: (name) => {
      if (name === 'page') {
        slide++
        writer.gap()
        writer.open({ slide })
      }
      if (name === 'tab') line += '\t'
      if (name === 'line-break') line += '\n'
    },
    text: (words) => {
      if (slide > 0) line += words.replace(/\s+/g, ' ')
    },
    close: (name) => {
      if (name === 'p' || name === 'h') {
        writer.words(line.trim())
        line = ''
      }
      if (name === 'page') writer.close()
    },
  })
  if (!read.ok) return read
  const meta = zippedText(beginning, 'meta.xml')
  const own = meta.ok && meta.value !== '' ? officeProposals(meta.value) : nothing
  return done({ ...writer.finish(), ...own, attached: [] })
}

/** Writes the paragraphs of a drawing; answers how many there were. */
function writeParagraphs(xml: string, writer: TextWriter, lead: string): Outcome<number> {
  let line = ''
  let isWords = false
  let count = 0
  let isNumber = false
  const read = readXml(xml, {
    open: (name, attributes) => {
      isWords = name === 't'
      if (name === 'br') line += '\n'
      // The number of a slide is a field in its notes.
      if (name === 'fld') isNumber = attributes.get('type') === 'slidenum'
    },
    text: (words) => {
      if (isWords && !isNumber) line += words
    },
    close: (name) => {
      isWords = false
      if (name === 'fld') isNumber = false
      if (name !== 'p') return
      if (line.trim() !== '') {
        writer.line(lead + line)
        count++
      }
      line = ''
    },
  })
  return read.ok ? done(count) : read
}
