import mammoth from 'mammoth'
import { readDocument } from '../../data/intake/read.ts'
import { pdfLibrary } from '../../data/intake/readers/pdf-library.ts'
import { docxOf, odtOf, utf8 } from '../data/intake/made.ts'
import { pdfOf } from '../data/intake/made-pdf.ts'
import { droppedFiles } from './dropped-files.ts'
import type { Figure } from './figure.ts'

const rounds = 9
const pages = 300
const paragraphs = 3000
const small = 1000
const words = 'Le 3 mai 2024, un convoi parti de Gao est arrive a Kidal sous escorte.'

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** The time of the processor, in ms: what else runs on the machine adds nothing to it. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** The usual time of each of some works, done in turns; each turn begins with another, which pays for what the one before left behind. The first turn reads the libraries and is not counted. */
async function inTurns(
  works: readonly (() => Promise<unknown>)[],
): Promise<readonly [number, number, number]> {
  const times = works.map((): number[] => [])
  for (let round = 0; round <= rounds; round++)
    for (let step = 0; step < works.length; step++) {
      const at = (round + step) % works.length
      const took = await timed(works[at] ?? (() => Promise.resolve()))
      if (round > 0) times[at]?.push(took)
    }
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = times.map(median)
  return [first, second, third]
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes, { name: 'document' })
  if (!read.ok || read.value.text === '') throw new Error('a document gave no text')
  return read.value.text
}

/** The text of every page by the library alone, as its own examples take it. */
async function bareText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await pdfLibrary()
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useWasm: false })
  const document = await task.promise
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    text += items.map(({ str }) => str ?? '').join('')
  }
  await task.destroy()
  return text
}

/** The text of a Word document as the usual library takes it. */
async function wordText(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  if (value === '') throw new Error('a document gave no text')
  return value
}

/** Reads the same made documents with ours and its peers, in turns within one process, and drops a thousand on the window. */
export async function bench(): Promise<readonly Figure[]> {
  const pdf = pdfOf(Array.from({ length: pages }, (_, at) => `${at} ${words}`))
  const lines = Array.from({ length: paragraphs }, (_, at) => `${at} ${words}`)
  const docx = docxOf(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''))
  const odt = odtOf(lines.map((line) => `<text:p>${line}</text:p>`).join(''))
  if ((await textOf(docx)) !== (await textOf(odt))) throw new Error('two texts of one document')
  const files = Array.from({ length: small }, (_, at) =>
    at % 2 === 0 ? utf8(`${at} ${words}`) : utf8(`<html><p>${at} ${words}</p></html>`),
  )
  const [own, bare] = await inTurns([() => textOf(pdf), () => bareText(pdf)])
  const [word, open, peer] = await inTurns([
    () => textOf(docx),
    () => textOf(odt),
    () => wordText(docx),
  ])
  const many = await timed(async () => {
    for (const file of files) await textOf(file)
  })
  const unit = 'ms'
  return [
    {
      name: `text of a PDF of ${pages} pages`,
      ours: own,
      peer: bare,
      unit,
      against: 'bare pdfjs',
      limit: 1.5,
    },
    {
      name: `a Word document of ${paragraphs} paragraphs`,
      ours: word,
      peer,
      unit,
      against: 'mammoth',
      limit: 1,
    },
    {
      name: `an OpenDocument text of ${paragraphs} paragraphs`,
      ours: open,
      peer: word,
      unit,
      against: 'the same in Word',
      limit: 1.2,
    },
    {
      name: `each of ${small} small texts and pages`,
      ours: many / small,
      peer: 1,
      unit,
      against: 'a millisecond',
      limit: 100,
    },
    ...(await droppedFiles()),
  ]
}
