import type { Problem } from '../../model/outcome.ts'
import type { TextWriter } from '../text-writer.ts'
import type { Attributes, XmlListener } from '../xml.ts'

interface Paragraph {
  text: string
  readonly lead: string
}

const mostBlanks = 1000

/** Follows the XML of an OpenDocument text and writes its paragraphs; nothing is dropped or taken as settled. */
export class OpenText implements XmlListener {
  readonly #writer: TextWriter
  readonly #open: Paragraph[] = []
  readonly #counts = new Map<string, number>()
  readonly #cells: string[][] = []
  /** What was struck out, by the name of the change, as it stands before the text. */
  readonly #deleted = new Map<string, string>()
  #only: 'body' | 'header' | 'footer' = 'body'
  /** How deep in what is read. */
  #within = 0
  /** How deep in what is not: drawn shapes' titles, declarations. */
  #unread = 0
  #change = ''
  #isDeletion = false
  #isTracked = 0
  #lead = ''
  #notes: string[] = []
  #note: 'footnote' | 'comment' | null = null
  #comment = { by: '', day: '', field: '' }

  constructor(writer: TextWriter) {
    this.#writer = writer
  }

  /** Reads only this part of what follows. */
  only(part: 'body' | 'header' | 'footer'): void {
    this.#only = part
  }

  open = (name: string, attributes: Attributes): void => {
    if (this.#isRoot(name)) this.#within++
    if (this.#within === 0) return
    if (isUnread(name)) this.#unread++
    if (this.#unread > 0) return
    switch (name) {
      case 'tracked-changes':
        this.#isTracked++
        return
      case 'changed-region':
        this.#change = attributes.get('id') ?? ''
        return
      case 'deletion':
        this.#isDeletion = true
        return
      case 'change':
        this.#count('warning.document.deleted')
        this.#add(`⟦−${this.#deleted.get(attributes.get('change-id') ?? '') ?? ''}−⟧`)
        return
      case 'change-start':
        this.#count('warning.document.inserted')
        this.#add('⟦+')
        return
      case 'change-end':
        this.#add('+⟧')
        return
      case 'p':
      case 'h':
        this.#open.push({ text: '', lead: this.#lead })
        this.#lead = ''
        return
      case 's':
        this.#add(' '.repeat(blanks(attributes.get('c'))))
        return
      case 'tab':
        this.#add('\t')
        return
      case 'line-break':
        this.#add('\n')
        return
      case 'note':
        this.#note = 'footnote'
        this.#count('warning.document.notes')
        return
      case 'note-citation':
        this.#comment = { by: '', day: '', field: 'citation' }
        return
      case 'annotation':
        this.#note = 'comment'
        this.#comment = { by: '', day: '', field: '' }
        this.#count('warning.document.comments')
        return
      case 'creator':
      case 'date':
        if (this.#note === 'comment') this.#comment.field = name
        return
      case 'text-box':
        this.#count('warning.document.boxes')
        return
      case 'hidden-text':
      case 'hidden-paragraph':
        this.#count('warning.document.hidden', (attributes.get('string-value') ?? ' ').length)
        this.#add(`⟦${attributes.get('string-value') ?? ''}⟧`)
        return
      case 'table-row':
        this.#cells.push([])
        return
      case 'table-cell':
        this.#cells.at(-1)?.push('')
        return
    }
  }

  close = (name: string): void => {
    if (this.#within === 0) return
    if (this.#isRoot(name)) this.#within--
    if (isUnread(name)) {
      this.#unread--
      return
    }
    if (this.#unread > 0) return
    switch (name) {
      case 'tracked-changes':
        this.#isTracked--
        return
      case 'deletion':
        this.#isDeletion = false
        return
      case 'p':
      case 'h':
        this.#end()
        return
      case 'note':
      case 'annotation':
        this.#note = null
        return
      case 'note-citation':
      case 'creator':
      case 'date':
        this.#comment.field = ''
        return
      case 'table-row': {
        const row = (this.#cells.pop() ?? []).join('\t')
        const outer = this.#cells.at(-1)
        if (outer === undefined) this.#writer.words(row)
        else outer.push(`${outer.pop() ?? ''} ${row}`.trim())
        return
      }
    }
  }

  text = (words: string): void => {
    if (this.#within === 0 || this.#unread > 0) return
    if (this.#comment.field === 'citation') {
      this.#lead = `[${words.trim()}] `
      this.#add(`[${words.trim()}]`)
      return
    }
    if (this.#comment.field === 'creator') this.#comment.by += words
    else if (this.#comment.field === 'date') this.#comment.day += words.slice(0, 10)
    // Blanks and line ends of the XML itself are one blank, as OpenDocument has it.
    else this.#add(words.replace(/[ \t\r\n]+/g, ' '))
  }

  /** What is to be known of the text that was read. */
  warnings(): readonly Problem[] {
    return Array.from(this.#counts, ([code, n]) => ({ code, n }))
  }

  #isRoot(name: string): boolean {
    if (this.#only === 'body') return name === 'text' || name === 'body'
    return name === this.#only || name === `${this.#only}-first` || name === `${this.#only}-left`
  }

  #add(text: string): void {
    const paragraph = this.#open.at(-1)
    if (paragraph !== undefined) paragraph.text += text
  }

  #count(code: string, by = 1): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + by)
  }

  #end(): void {
    const paragraph = this.#open.pop()
    if (paragraph === undefined) return
    const text = paragraph.lead + paragraph.text
    if (this.#isTracked > 0) {
      if (!this.#isDeletion) return
      const before = this.#deleted.get(this.#change)
      this.#deleted.set(this.#change, before === undefined ? text : `${before}\n${text}`)
      return
    }
    if (this.#note === 'footnote') {
      this.#notes.push(text)
      return
    }
    if (this.#note === 'comment') {
      const { by, day } = this.#comment
      const head = [by, day].filter((part) => part !== '').join(', ')
      this.#add('[c]')
      this.#notes.push(`[c] ${head === '' ? '' : `${head}\u00a0: `}${text}`)
      return
    }
    const row = this.#cells.at(-1)
    if (this.#open.length > 0) {
      this.#add(text.trim() === '' ? '' : ` [${text}] `)
      return
    }
    if (row !== undefined) row.push(`${row.pop() ?? ''} ${text}`.trim())
    else this.#writer.line(text)
    const notes = this.#notes
    this.#notes = []
    for (const note of notes) this.#writer.line(note)
  }
}

function isUnread(name: string): boolean {
  return ['title', 'desc', 'sequence-decls', 'forms', 'variable-decls', 'event-listeners'].includes(
    name,
  )
}

function blanks(count: string | undefined): number {
  const n = Number(count ?? 1)
  return Number.isSafeInteger(n) && n > 0 ? Math.min(n, mostBlanks) : 1
}
