import { readTyped } from '../dates/typed.ts'
import { plainFigures } from '../text/fold.ts'
import type { DateOrder } from './mapping.ts'

const figures = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=$|[ T])/
const frenchWords =
  /(?:^|[\s(])(?:vers|janv|fev|févr?|mars|avr|mai|juin|juil|ao[uû]t|sept|d[eé]c|d[eé]but|fin|nuit|le)(?:[\s.]|$)/i

/** The two readings of a date of figures: day first, month first; a reading that is no day is undefined. */
interface Readings {
  readonly 'day-first': string | undefined
  readonly 'month-first': string | undefined
}

function readingsOf(cell: string): Readings | undefined {
  const [, first = '', , second = '', year = ''] = figures.exec(plainFigures(cell)) ?? []
  if (year === '') return undefined
  const day = (month: string, day: string): string | undefined => {
    const [m, d] = [Number(month), Number(day)]
    return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${pair(m)}-${pair(d)}` : undefined
  }
  return { 'day-first': day(second, first), 'month-first': day(first, second) }
}

/** A date of figures as ISO writes it, its time behind it; any other text as it stands. A day that the order does not allow stays as it was written. */
export function inOrder(cell: string, order: DateOrder | undefined): string {
  const readings = order === undefined ? undefined : readingsOf(cell)
  const iso = readings?.[order ?? 'day-first']
  return iso === undefined ? cell : plainFigures(cell).replace(figures, iso)
}

/** Why an order of figures was found, or that it was not. */
export type OrderReason =
  | 'shown'
  | 'words'
  | 'language'
  | 'region'
  | 'layout'
  | 'mixed'
  | 'undecided'

/** What a file shows of the order of figures in its dates. */
export interface OrderFound {
  readonly order: DateOrder | undefined
  readonly reason: OrderReason
  /** Of the cells that decide, or that could mean both, the first few. */
  readonly examples: readonly string[]
  /** How many dates could be read both ways, and differ. */
  readonly either: number
}

const mostExamples = 3

/** Gathers what the dates of a file show of the order of their figures. */
export class OrderEvidence {
  #shown = { 'day-first': 0, 'month-first': 0 }
  #said = { 'day-first': 0, 'month-first': 0 }
  #either = 0
  #isFrench = false
  #isPointed = false
  readonly #examples = {
    'day-first': [] as string[],
    'month-first': [] as string[],
    either: [] as string[],
  }

  /** Notes one cell of a date, with the words that stand for the same date beside it; `written` is how it stands where its year had to be made whole. */
  add(cell: string, words: string, written: string = cell): void {
    const readings = readingsOf(cell)
    if (readings === undefined) {
      this.#isFrench ||= cell.length < 60 && frenchWords.test(cell)
      return
    }
    const { 'day-first': day, 'month-first': month } = readings
    if (day === undefined && month === undefined) return
    if (day === undefined) this.#note('month-first', written)
    else if (month === undefined) this.#note('day-first', written)
    else if (day !== month) {
      this.#either++
      keep(this.#examples.either, written)
      this.#isPointed ||= cell.includes('.')
      this.#compare(day, month, words)
    }
  }

  /** What the file shows; `region` and `layout` are asked where its dates do not show it themselves. */
  found(region: DateOrder | undefined, layout: DateOrder | undefined): OrderFound {
    const { 'day-first': day, 'month-first': month } = this.#shown
    const said = this.#said
    const either = this.#either
    const told = (order: DateOrder | undefined, reason: OrderReason): OrderFound => {
      const list = this.#examples[reason === 'shown' && order !== undefined ? order : 'either']
      return { order, reason, either, examples: list }
    }
    if (day > 0 && month > 0) {
      const examples = [
        ...this.#examples['day-first'].slice(0, 1),
        ...this.#examples['month-first'].slice(0, 1),
      ]
      return { order: undefined, reason: 'mixed', either, examples }
    }
    if (said['day-first'] > 0 && said['month-first'] > 0) return told(undefined, 'mixed')
    const shown = day > 0 ? 'day-first' : month > 0 ? 'month-first' : undefined
    const worded =
      said['day-first'] > 0 ? 'day-first' : said['month-first'] > 0 ? 'month-first' : undefined
    if (shown !== undefined && worded !== undefined && shown !== worded)
      return told(undefined, 'mixed')
    if (shown !== undefined) return told(shown, 'shown')
    if (worded !== undefined) return told(worded, 'words')
    if (layout !== undefined) return told(layout, 'layout')
    if (this.#isFrench || this.#isPointed) return told('day-first', 'language')
    if (region !== undefined) return told(region, 'region')
    return told(undefined, 'undecided')
  }

  #note(order: DateOrder, cell: string): void {
    this.#shown[order]++
    keep(this.#examples[order], cell)
  }

  #compare(day: string, month: string, words: string): void {
    if (words === '') return
    const said = readTyped(words, 'fr')
    if (!said.ok) return
    if (said.value.edtf.startsWith(day)) this.#said['day-first']++
    if (said.value.edtf.startsWith(month)) this.#said['month-first']++
  }
}

function keep(list: string[], cell: string): void {
  if (list.length < mostExamples) list.push(cell.slice(0, 40))
}

function pair(figure: number): string {
  return String(figure).padStart(2, '0')
}
