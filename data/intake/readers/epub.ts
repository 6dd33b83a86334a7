import { done, failed, type Outcome } from '../../model/outcome.ts'
import { type Beginning, readBeginning, xmlText, zippedFile, zippedText } from '../beginning.ts'
import type { DocumentReader } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { readXml } from '../xml.ts'
import { officeProposals } from './office-properties.ts'
import { elementsOf, parsePage, wordsIn, writePage } from './page.ts'

const mostChapters = 5000

/** Reads a book: its chapters in their order, each a part with its name. */
export const readEpub: DocumentReader = async (bytes) => {
  const beginning = readBeginning(bytes)
  const packed = packageOf(beginning)
  if (!packed.ok) return packed
  const { folder, xml } = packed.value
  const chapters = chaptersOf(xml, folder)
  if (!chapters.ok) return chapters
  const writer = new TextWriter()
  let hidden = 0
  let missing = 0
  for (const [at, name] of chapters.value.slice(0, mostChapters).entries()) {
    if (writer.isFull) break
    const file = zippedFile(beginning, name)
    if (!file.ok) {
      missing++
      continue
    }
    const page = parsePage(unfolded(xmlText(file.value)))
    const head = [...elementsOf(page)].find(({ tagName }) => /^h[1-6]$/.test(tagName))
    writer.gap()
    writer.open({ chapter: ((head && wordsIn(head)) || String(at + 1)).slice(0, 400) })
    hidden += writePage(page, writer).hidden
    writer.close()
  }
  const own = officeProposals(xml)
  return done({
    ...writer.finish(),
    proposals: own.proposals,
    warnings: [
      ...(hidden === 0 ? [] : [{ code: 'warning.page.hidden', n: hidden }]),
      ...(missing === 0 ? [] : [{ code: 'warning.book.missing', n: missing }]),
    ],
    attached: [],
  })
}

function packageOf(
  beginning: Beginning,
): Outcome<{ readonly folder: string; readonly xml: string }> {
  const container = zippedText(beginning, 'META-INF/container.xml')
  if (!container.ok) return container
  let path = ''
  const read = readXml(container.value, {
    open: (name, attributes) => {
      if (name === 'rootfile' && path === '') path = attributes.get('full-path') ?? ''
    },
  })
  if (!read.ok) return read
  const xml = zippedFile(beginning, path)
  if (!xml.ok) return failed({ code: 'zip.missing', place: path || 'META-INF/container.xml' })
  return done({ folder: path.slice(0, path.lastIndexOf('/') + 1), xml: xmlText(xml.value) })
}

/** The files of the chapters in the order of reading; of a book that says none, in that of its list. */
function chaptersOf(xml: string, folder: string): Outcome<readonly string[]> {
  const files = new Map<string, string>()
  const order: string[] = []
  const pages: string[] = []
  const read = readXml(xml, {
    open: (name, attributes) => {
      if (name === 'item') {
        const [id, href] = [attributes.get('id') ?? '', attributes.get('href') ?? '']
        files.set(id, href)
        if (/xhtml|html/i.test(attributes.get('media-type') ?? href)) pages.push(id)
      }
      if (name === 'itemref') order.push(attributes.get('idref') ?? '')
    },
  })
  if (!read.ok) return read
  const known = order.filter((id) => files.has(id))
  const told = known.length === 0 ? pages : known
  return done(told.map((id) => inFolder(folder, files.get(id) ?? '')))
}

// A name inside the archive, from which no path of the disk is ever made.
function inFolder(folder: string, href: string): string {
  const steps: string[] = []
  for (const step of `${folder}${plain(href)}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function plain(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/, ''))
  } catch {
    return href
  }
}

// What is empty and closed in XHTML would swallow all that follows where it is read as HTML.
function unfolded(xhtml: string): string {
  return xhtml.replace(
    /<(title|script|style|textarea|iframe|noscript|a|div|p|span|i|b|em)(\s[^<>]*)?\/>/g,
    '<$1$2></$1>',
  )
}
