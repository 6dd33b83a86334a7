import type { Problem } from '../../model/outcome.ts'
import type { TextWriter } from '../text-writer.ts'
import type { Attributes, XmlListener } from '../xml.ts'

/** What stands in a paragraph that is being read, and in what it stands. */
interface Paragraph {
  text: string
  /** What the paragraph begins with: a note's or a comment's number. */
  readonly lead: string
}

// Told of as they are written down for people to see: what was put in, and what was struck out.
const inserted = ['⟦+', '+⟧'] as const
const deleted = ['⟦−', '−⟧'] as const

/** Follows the XML of a Word document and writes its paragraphs. Nothing is dropped or taken as settled: what was inserted, moved or deleted stands between signs, notes and comments after the text under the signs that stand in it, text boxes in brackets, hidden words as hidden. */
export class WordText implements XmlListener {
  readonly #writer: TextWriter
  readonly #open: Paragraph[] = []
  readonly #cells: string[][] = []
  readonly #counts = new Map<string, number>()
  /** How deep in what is not read: a fallback for older programs, the properties of a paragraph. */
  #unread = 0
  #isWords = false
  #isHidden = false
  #lead = ''
  /** The page that is being read; 0 where none is known. */
  #page = 0

  constructor(writer: TextWriter) {
    this.#writer = writer
  }

  /** What follows stands on pages, from the first: those that the program drew which wrote the document. */
  startPages(): void {
    this.#page = 1
    this.#writer.open({ page: 1 })
  }

  /** What follows stands on no page of its own. */
  endPages(): void {
    this.#page = 0
    this.#writer.close()
  }

  open = (name: string, attributes: Attributes): void => {
    if (isUnread(name)) this.#unread++
    if (this.#unread > 0) {
      if (name === 'vanish' && attributes.get('val') !== '0') this.#isHidden = true
      return
    }
    const id = attributes.get('id') ?? ''
    switch (name) {
      case 'p':
        this.#open.push({ text: '', lead: this.#lead })
        this.#lead = ''
        return
      case 't':
      case 'delText':
        this.#isWords = true
        return
      case 'tab':
        this.#add('\t')
        return
      case 'br':
      case 'cr':
        this.#add('\n')
        return
      case 'noBreakHyphen':
        this.#add('\u2011')
        return
      case 'softHyphen':
        this.#add('\u00ad')
        return
      case 'lastRenderedPageBreak':
        this.#turn()
        return
      case 'ins':
      case 'moveTo':
        this.#mark('warning.document.inserted', inserted[0])
        return
      case 'del':
      case 'moveFrom':
        this.#mark('warning.document.deleted', deleted[0])
        return
      case 'footnoteReference':
        this.#add(`[${id}]`)
        return
      case 'endnoteReference':
        this.#add(`[${roman(id)}]`)
        return
      case 'commentReference':
        this.#add(`[c${id}]`)
        return
      case 'footnote':
        this.#begin(attributes, `[${id}] `, 'warning.document.notes')
        return
      case 'endnote':
        this.#begin(attributes, `[${roman(id)}] `, 'warning.document.notes')
        return
      case 'comment':
        this.#begin(attributes, `[c${id}] ${commentHead(attributes)}`, 'warning.document.comments')
        return
      case 'txbxContent':
        this.#count('warning.document.boxes')
        return
      case 'altChunk':
        this.#count('warning.document.chunks')
        return
      case 'r':
        this.#isHidden = false
        return
      case 'tr':
        this.#cells.push([])
        return
      case 'tc':
        this.#cells.at(-1)?.push('')
        return
    }
  }

  close = (name: string): void => {
    if (this.#unread > 0) {
      if (isUnread(name)) this.#unread--
      return
    }
    switch (name) {
      case 't':
      case 'delText':
        this.#isWords = false
        return
      case 'ins':
      case 'moveTo':
        this.#add(inserted[1])
        return
      case 'del':
      case 'moveFrom':
        this.#add(deleted[1])
        return
      case 'p':
        this.#end()
        return
      case 'tr': {
        const cells = this.#cells.pop() ?? []
        const row = cells.join('\t')
        const outer = this.#cells.at(-1)
        if (outer === undefined) this.#writer.words(row)
        else outer.push(`${outer.pop() ?? ''} ${row}`.trim())
        return
      }
      case 'tbl':
        if (this.#cells.length === 0) this.#writer.gap()
        return
    }
  }

  text = (words: string): void => {
    if (!this.#isWords || this.#unread > 0) return
    if (this.#isHidden) this.#count('warning.document.hidden', words.length)
    this.#add(this.#isHidden ? `⟦${words}⟧` : words)
  }

  /** What is to be known of the text that was read. */
  warnings(): readonly Problem[] {
    return Array.from(this.#counts, ([code, n]) => ({ code, n }))
  }

  #add(text: string): void {
    const paragraph = this.#open.at(-1)
    if (paragraph !== undefined) paragraph.text += text
  }

  #mark(code: string, sign: string): void {
    this.#count(code)
    this.#add(sign)
  }

  #count(code: string, by = 1): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + by)
  }

  // Notes of the kind “separator” are lines drawn between text and notes.
  #begin(attributes: Attributes, lead: string, code: string): void {
    const isDrawn = (attributes.get('type') ?? 'normal') !== 'normal'
    this.#lead = isDrawn ? '' : lead
    if (!isDrawn) this.#count(code)
  }

  /** The program that wrote the document began a new page here. */
  #turn(): void {
    if (this.#page === 0) return
    this.#page++
    if (this.#open.length === 1 && this.#cells.length === 0) this.#flush()
    this.#writer.close()
    this.#writer.open({ page: this.#page })
  }

  #flush(): void {
    const paragraph = this.#open.at(-1)
    if (paragraph === undefined || paragraph.text.trim() === '') return
    this.#writer.line(paragraph.lead + paragraph.text)
    this.#open[this.#open.length - 1] = { text: '', lead: '' }
  }

  #end(): void {
    const paragraph = this.#open.pop()
    if (paragraph === undefined) return
    const text = paragraph.lead + paragraph.text.replaceAll(/⟦[+−](?:\+⟧|−⟧)/g, '')
    const row = this.#cells.at(-1)
    const isBox = this.#open.length > 0
    if (isBox) this.#add(text.trim() === '' ? '' : ` [${text}] `)
    else if (row !== undefined) row.push(`${row.pop() ?? ''} ${text}`.trim())
    else this.#writer.line(text)
  }
}

function isUnread(name: string): boolean {
  return ['pPr', 'rPr', 'Fallback', 'instrText', 'tblPr', 'sectPr', 'trPr', 'tcPr'].includes(name)
}

function commentHead(attributes: Attributes): string {
  const named = [attributes.get('author') ?? '', (attributes.get('date') ?? '').slice(0, 10)]
  const head = named.filter((part) => part !== '').join(', ')
  return head === '' ? '' : `${head}\u00a0: `
}

function roman(id: string): string {
  const signs = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
  return signs[Number(id)] ?? `n${id}`
}
