import { decodeAs } from '../code-pages.ts'
import type { FoundValue } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { codePageOf, fontCharsets, rtfBreaks, rtfSigns, rtfUnread } from './rtf-words.ts'

type Goes = 'text' | 'nowhere' | 'fonts' | 'title' | 'author' | 'commenter'

/** What a group of braces inherits from the one around it. */
interface Group {
  readonly goes: Goes
  /** How many letters after one in Unicode stand for it in older programs, and are not read. */
  readonly fallback: number
  readonly font: string
  readonly isHidden: boolean
  readonly change: '' | '+' | '−'
  /** What is written when the group ends. */
  readonly last: '' | ']' | 'break'
}

/** The text of an RTF document as its words, letters and braces are met. */
export class RtfText {
  readonly #writer = new TextWriter()
  readonly #groups: Group[] = []
  readonly #counts = new Map<string, number>()
  readonly #fonts = new Map<string, string>()
  #now: Group = { goes: 'text', fallback: 1, font: '', isHidden: false, change: '', last: '' }
  #codePage = 'windows-1252'
  #line = ''
  #bytes: number[] = []
  #skip = 0
  #isStarred = false
  #title = ''
  #author = ''
  #commenter = ''
  #shown: Pick<Group, 'isHidden' | 'change'> = { isHidden: false, change: '' }

  begin(): number {
    this.#decode()
    this.#groups.push(this.#now)
    this.#now = { ...this.#now, last: '' }
    this.#isStarred = false
    this.#skip = 0
    return this.#groups.length
  }

  end(): void {
    this.#decode()
    if (this.#now.last === 'break' && this.#line !== '') this.#break()
    else if (this.#now.last === ']') this.#put(']')
    this.#now = this.#groups.pop() ?? this.#now
    this.#skip = 0
  }

  sign(sign: string): void {
    if (sign === '*') {
      this.#isStarred = true
      return
    }
    if (this.#skip > 0) {
      this.#skip--
      return
    }
    this.#decode()
    if (sign === '~') this.#put('\u00a0')
    else if (sign === '_') this.#put('\u2011')
    else if (sign === '-') this.#put('\u00ad')
    else if (sign === '\n' || sign === '\r') this.#break()
    else if ('\\{}'.includes(sign)) this.#put(sign)
  }

  byte(byte: number): void {
    if (this.#skip > 0) this.#skip--
    else if (this.#now.goes !== 'nowhere') this.#bytes.push(byte)
  }

  word(word: string, amount: number | null): void {
    this.#decode()
    if (word === 'u') {
      this.#unicode(amount ?? 0)
      return
    }
    this.#skip = 0
    if (this.#goesElsewhere(word)) return
    if (rtfBreaks.has(word)) {
      this.#break()
      return
    }
    const sign = rtfSigns.get(word)
    if (sign !== undefined) {
      this.#put(sign)
      return
    }
    const isOn = amount !== 0
    switch (word) {
      case 'uc':
        this.#now = { ...this.#now, fallback: Math.max(0, amount ?? 1) }
        return
      case 'ansicpg':
        this.#codePage = codePageOf(amount ?? 1252)
        return
      case 'mac':
        this.#codePage = 'macintosh'
        return
      case 'pc':
      case 'pca':
        this.#codePage = 'cp850'
        return
      case 'f':
        this.#now = { ...this.#now, font: String(amount) }
        return
      case 'fcharset':
        if (this.#now.goes === 'fonts') {
          const known = fontCharsets.get(amount ?? 0)
          if (known !== undefined) this.#fonts.set(this.#now.font, known)
        }
        return
      case 'plain':
        this.#now = { ...this.#now, isHidden: false, change: '' }
        return
      case 'v':
        this.#now = { ...this.#now, isHidden: isOn }
        return
      case 'revised':
        this.#now = { ...this.#now, change: isOn ? '+' : '' }
        return
      case 'deleted':
        this.#now = { ...this.#now, change: isOn ? '−' : '' }
        return
    }
  }

  finish() {
    this.#decode()
    this.#break()
    const proposals: FoundValue[] = []
    if (this.#title.trim() !== '')
      proposals.push({
        field: 'title',
        value: this.#title.trim().slice(0, 1000),
        reason: 'metadata',
      })
    const author = this.#author.trim().slice(0, 300)
    if (author !== '') proposals.push({ field: 'creators', value: author, reason: 'metadata' })
    const counted = Array.from(this.#counts, ([code, n]) => ({ code, n }))
    const named = author === '' ? [] : [{ code: 'warning.document.named', names: [author] }]
    return { ...this.#writer.finish(), proposals, warnings: [...counted, ...named], attached: [] }
  }

  #unicode(amount: number): void {
    this.#put(String.fromCharCode(amount < 0 ? amount + 65_536 : amount))
    this.#skip = this.#now.fallback
  }

  /** Words that begin a place of their own, which goes somewhere else. */
  #goesElsewhere(word: string): boolean {
    const isStarred = this.#isStarred
    this.#isStarred = false
    const to = (goes: Goes, last: Group['last'] = ''): true => {
      if (this.#now.goes !== 'nowhere' || word === 'title' || word === 'author')
        this.#now = { ...this.#now, goes, last }
      return true
    }
    switch (word) {
      case 'fonttbl':
        return to('fonts')
      case 'title':
        return this.#isInInfo() ? to('title') : false
      case 'author':
        return this.#isInInfo() ? to('author') : false
      case 'atnauthor':
        this.#commenter = ''
        return to('commenter')
      case 'annotation':
        this.#count('warning.document.comments')
        this.#put(` [c ${this.#commenter.trim()}\u00a0: `)
        return to('text', ']')
      case 'footnote':
        this.#count('warning.document.notes')
        this.#put(' [')
        return to('text', ']')
      case 'shptxt':
        this.#count('warning.document.boxes')
        this.#now = { ...this.#now, goes: 'text', last: 'break' }
        return true
      case 'shpinst':
        return true
      case 'header':
      case 'headerl':
      case 'headerr':
      case 'headerf':
      case 'footer':
      case 'footerl':
      case 'footerr':
      case 'footerf':
        return to('text', 'break')
    }
    if (rtfUnread.has(word) || isStarred) return to('nowhere')
    return false
  }

  #isInInfo(): boolean {
    return this.#groups.length === 3 && this.#now.goes === 'nowhere'
  }

  #count(code: string, by = 1): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + by)
  }

  #decode(): void {
    if (this.#bytes.length === 0) return
    const bytes = Uint8Array.from(this.#bytes)
    this.#bytes = []
    this.#put(decodeAs(bytes, this.#fonts.get(this.#now.font) ?? this.#codePage))
  }

  #put(text: string): void {
    switch (this.#now.goes) {
      case 'nowhere':
      case 'fonts':
        return
      case 'title':
        this.#title += text
        return
      case 'author':
        this.#author += text
        return
      case 'commenter':
        this.#commenter += text
        return
      case 'text':
        this.#mark(this.#now)
        if (this.#now.isHidden) this.#count('warning.document.hidden', text.length)
        this.#line += text
    }
  }

  /** Opens and ends the signs of what was changed or hidden. */
  #mark({ isHidden, change }: Pick<Group, 'isHidden' | 'change'>): void {
    const { isHidden: wasHidden, change: before } = this.#shown
    if (isHidden === wasHidden && change === before) return
    if (wasHidden) this.#line += '⟧'
    if (before !== '') this.#line += `${before}⟧`
    if (change !== '') {
      this.#count(change === '+' ? 'warning.document.inserted' : 'warning.document.deleted')
      this.#line += `⟦${change}`
    }
    if (isHidden) this.#line += '⟦'
    this.#shown = { isHidden, change }
  }

  #break(): void {
    if (this.#now.goes !== 'text') return
    this.#mark({ isHidden: false, change: '' })
    this.#writer.line(this.#line.replace(/\t+$/, ''))
    this.#line = ''
  }
}
