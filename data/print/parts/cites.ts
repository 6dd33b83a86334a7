import { quotedIn } from '../../text/quotes.ts'
import type { Cite, Entry, PrintSource } from '../model.ts'
import type { FootNote } from '../pages/foot.ts'
import {
  fromRight,
  goTo,
  type Kit,
  para,
  paragraphSign,
  textRun,
  writtenRun,
} from '../pages/kit.ts'
import { isolated } from '../type/bidi.ts'
import type { Para } from '../type/para.ts'
import { shortened } from '../type/shorten.ts'
import { spaced } from '../type/spacing.ts'
import type { Run } from '../type/word.ts'

const fewNotes = 2
/** So many calls in a row stay on one line. */
const mostJoined = 4

function notesOf({ cites, disputes }: Entry): number {
  const rivals = disputes.flatMap((dispute) => dispute.rivals)
  return rivals.reduce((sum, rival) => sum + rival.cites.length, cites.length)
}

/** Numbers the notes of a document and keeps their paragraphs; at the foot of pages or for the end. Where an entry has more than a few, a source is described in the first that names it; those that follow have its code. */
export class Notes {
  readonly kit: Kit
  readonly kept: FootNote[] = []
  readonly #sources: ReadonlyMap<string, PrintSource>
  readonly #described = new Set<string>()
  #last = 0

  constructor(kit: Kit) {
    this.kit = kit
    this.#sources = new Map(kit.model.sources.map((source) => [source.id, source]))
  }

  /** The calls of some evidence, one number each, as runs to hang behind the words that rest on it. */
  calls(entry: Entry, cites: readonly Cite[], parent: number): readonly Run[] {
    const { styles, flow, options } = this.kit
    const between = cites.length > mostJoined ? ' ' : '\u00a0'
    return cites.map((cite, nth) => {
      const number = ++this.#last
      const note = {
        number,
        parent,
        anchor: `n-${number}`,
        para: para(this.kit, this.#words(entry, cite, number), flow.frame.measure, { lead: 1.27 }),
        again: () => this.#rest(number),
      }
      if (options.notes === 'foot') flow.note(note)
      this.kept.push(note)
      const more = {
        link: `n-${number}`,
        label: goTo(this.kit, `${this.kit.say('print.notes')} ${number}`),
        anchor: `r-${number}`,
        ...(options.notes === 'foot' ? { note: number } : {}),
      }
      return textRun(`${nth === 0 ? '' : between}${number}`, styles.call, more)
    })
  }

  #words(entry: Entry, cite: Cite, number: number): readonly Run[] {
    const { kit } = this
    const { styles, model } = kit
    const source = this.#sources.get(cite.source)
    const back = textRun(`${number}`, styles.noteStrong, {
      link: `r-${number}`,
      label: goTo(kit, `${entry.number}. ${entry.title.text}`),
    })
    if (source === undefined)
      return [back, textRun(` ${kit.say('print.withheld-source')}.`, styles.note)]
    const passage = source.passages.find((each) => each.id === cite.passage)
    const linked = kit.options.parts.includes('sources')
    const code = linked
      ? textRun(source.code, styles.link(styles.note), {
          link: `s-${source.id}`,
          label: goTo(kit, `${source.code}. ${source.title.text}`),
        })
      : textRun(source.code, styles.note)
    const described = notesOf(entry) > fewNotes && this.#described.has(`${entry.id} ${source.id}`)
    this.#described.add(`${entry.id} ${source.id}`)
    const at = passage === undefined || passage.at === '' ? '' : `, ${isolated(passage.at)}`
    const paragraph =
      passage?.anchored === true
        ? `, ${paragraphSign}\u00a0${paragraphOf(source, passage.start)}`
        : ''
    const runs: Run[] = [
      back,
      textRun(' ', styles.note),
      code,
      ...(described ? [] : this.#description(source)),
      textRun(`${spaced(at, model.lang)}${paragraph}.`, styles.note),
    ]
    if (passage !== undefined && passage.exact !== '')
      runs.push(...this.#quote(passage.exact, source))
    const said = [
      cite.disputes ? kit.say('print.disputes-it') : '',
      cite.grade === '' ? '' : `[${cite.grade}]`,
      cite.note,
    ]
      .filter((part) => part !== '')
      .join(' ')
    const blank = said.startsWith('[') ? '\u00a0' : ' '
    if (said !== '') runs.push(textRun(`${blank}${spaced(said, model.lang)}`, styles.note))
    return runs
  }

  /** What is said over the rest of a note that runs on. */
  #rest(number: number): Para {
    const { styles, flow, say } = this.kit
    const words = say('print.note.rest', { number: String(number) })
    const soft = { ...styles.noteItalic, ink: styles.small.ink }
    return para(this.kit, [textRun(words, soft)], flow.frame.measure, { lead: 1.4 })
  }

  #description(source: PrintSource): readonly Run[] {
    const { styles, model } = this.kit
    const before = source.creators === '' ? ', ' : `, ${isolated(source.creators)}, `
    const title = fromRight(source.title.text)
      ? textRun(isolated(source.title.text), styles.note, { lang: source.title.lang })
      : writtenRun(source.title, styles.noteItalic)
    const issued = source.issued === '' ? [] : [`, ${source.issued}`]
    return [
      textRun(spaced(before, model.lang), styles.note),
      title,
      ...issued.map((words) => textRun(spaced(words, model.lang), styles.note)),
    ]
  }

  #quote(exact: string, source: PrintSource): readonly Run[] {
    const { styles, model } = this.kit
    const text = exact.replace(/\s+/gu, ' ').trim()
    const short = quotedIn(
      shortened(text, (line) => line.length <= 360),
      model.lang,
    )
    const [open, close] = model.lang === 'fr' ? [' «\u00a0', '\u00a0»'] : [' “', '”']
    return [
      textRun(open, styles.note),
      textRun(isolated(short), styles.note, { lang: source.lang }),
      textRun(close, styles.note),
    ]
  }
}

/** The number of the paragraph in which an offset of a source's text lies, from 1; empty lines count for nothing. */
export function paragraphOf(source: PrintSource, offset: number): number {
  let number = 0
  let start = 0
  for (const line of (source.text ?? '').split('\n')) {
    if (start > offset) break
    if (line.trim() !== '') number++
    start += line.length + 1
  }
  return Math.max(1, number)
}
