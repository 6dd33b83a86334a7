import type { DateDoubtCode } from '../dates/doubts.ts'
import { readTyped } from '../dates/typed.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import { inOrder } from './date-order.ts'
import type { Dating } from './layouts/layout.ts'
import type { Century, DateOrder } from './mapping.ts'
import { inCentury, yearIn } from './short-years.ts'

/** A date of a row: what the archive keeps, the words it was typed in where those say it otherwise, and why it may mean another. */
export interface RowDate {
  readonly edtf: string
  readonly typed: string
  readonly doubts: readonly DateDoubtCode[]
}

/** Doubts for which a row waits until a person has seen it. */
const grave: ReadonlySet<DateDoubtCode> = new Set([
  ...(['doubt.years', 'doubt.old-year', 'doubt.reckoned', 'doubt.night', 'doubt.week'] as const),
])

const stamp =
  /^(\d{4}-\d\d-\d\d)[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/
const clock = /^(\d{1,2})(?::|\s?h\s?)(\d\d)?(?::(\d\d))?$/i
const isoDay = /^\d{4}-\d\d-\d\d$/
const mostKnown = 20_000

/** How the dates of a table stand: the order of their figures, the century of years of two, the language of their words, and whether this program wrote them. */
interface DatesOf {
  readonly order: DateOrder | undefined
  readonly century: Century | undefined
  readonly lang: Lang
  readonly isOwn: boolean
}

/** Reads the dates of a table's rows, in the order of figures that the table has. */
export class RowDates {
  readonly #order: DateOrder | undefined
  readonly #century: Century | undefined
  readonly #lang: Lang
  readonly #isOwn: boolean
  readonly #known = new Map<string, Outcome<RowDate>>()

  constructor({ order, century, lang, isOwn }: DatesOf) {
    this.#order = order
    this.#century = century
    this.#lang = lang
    this.#isOwn = isOwn
  }

  /** Reads one cell. Midnight is how a program of tables writes a day without an hour. */
  read(cell: string): Outcome<RowDate> {
    const known = this.#known.get(cell)
    if (known !== undefined) return known
    const read = this.#read(cell)
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(cell, read)
    return read
  }

  /** Reads the date of a row from the cells that it stands in. */
  of(get: (target: string) => string, dating: Dating): Outcome<RowDate | undefined> {
    const whole = get('date')
    if (whole !== '') return this.#single(whole, get('time'), dating)
    if (get('date-start') !== '' || get('date-end') !== '') {
      const start = this.#dayOf(get('date-start') || get('date-end'))
      const end = this.#dayOf(get('date-end') || get('date-start'))
      if (!start.ok) return start
      return end.ok ? this.#span(start.value, end.value, dating) : end
    }
    const year = (target: string): string => this.#wholeYear(get(target))
    const first = fromParts(year('year'), get('month'), get('day'), get('time'))
    if (first === undefined) return done(undefined)
    const last = fromParts(year('end-year'), get('end-month'), get('end-day'), get('end-time'))
    return last === undefined ? this.#single(first, '', dating) : this.#span(first, last, dating)
  }

  #wholeYear(year: string): string {
    return /^\d{2}$/.test(year) ? (yearIn(year, this.#century) ?? year) : year
  }

  #single(cell: string, time: string, dating: Dating): Outcome<RowDate> {
    const read = this.read(cell)
    if (!read.ok) return read
    const { edtf, typed, doubts } = read.value
    if (!isoDay.test(edtf)) return read
    if (dating === 'about' || dating === 'one-of') return done({ edtf: `${edtf}~`, typed, doubts })
    if (dating === 'month') return done({ edtf: `${edtf.slice(0, 7)}~`, typed, doubts })
    const hour = timeOf(time)
    return hour === '' ? read : done({ edtf: `${edtf}T${hour}`, typed, doubts })
  }

  #dayOf(cell: string): Outcome<string> {
    const read = this.read(cell)
    return read.ok ? done(read.value.edtf) : read
  }

  #span(start: string, end: string, dating: Dating): Outcome<RowDate> {
    if (start === end) return this.#single(start, '', dating)
    const text = dating === 'one-of' ? `[${start}..${end}]` : `${start}/${end}`
    const read = readTyped(text, this.#lang)
    return read.ok ? done({ edtf: read.value.edtf, typed: text, doubts: [] }) : read
  }

  #read(cell: string): Outcome<RowDate> {
    const whole = inOrder(inCentury(cell, this.#century), this.#order)
    const ordered = this.#isOwn ? whole : withoutMidnight(whole)
    const read = readTyped(ordered, this.#lang)
    if (!read.ok) return failed({ ...read.problem, text: cell })
    const { edtf, doubts } = read.value
    const held = this.#isOwn && edtf === cell ? [] : doubts.map(({ code }) => code)
    return done({
      edtf,
      // A day that was written as a day and an hour says no more than that day.
      typed: withoutMidnight(cell) === edtf ? edtf : cell,
      doubts: held.filter((code) => grave.has(code)),
    })
  }
}

/** A time stamp in EDTF; at midnight of no zone that was written, its day alone. */
function withoutMidnight(text: string): string {
  const [, day = '', hour = '', minute = '', second = '00', zone = ''] =
    stamp.exec(text.trim()) ?? []
  if (day === '') return text
  if (
    Number(hour) === 0 &&
    Number(minute) === 0 &&
    Number(second) === 0 &&
    /^(?:Z|[+-]00:?00)?$/.test(zone)
  )
    return day
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  return `${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`
}

function timeOf(cell: string): string {
  const [, hour = '', minute = '00', second = '00'] = clock.exec(cell.trim()) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return ''
  const said = `${hour.padStart(2, '0')}:${minute}:${second}`
  return said === '00:00:00' ? '' : said
}

/** A date from its parts, of which 0 and what is negative are not known; undefined without a year. */
function fromParts(year: string, month: string, day: string, time: string): string | undefined {
  const [y, m, d] = [year, month, day].map((part) => part.trim().replace(/\.0$/, ''))
  if (y === undefined || y === '' || y === '0') return undefined
  if (!/^\d{1,4}$/.test(y)) return y
  const known = (part: string | undefined): string | undefined =>
    part === undefined || part === '' || /^-|^0+$/.test(part) ? undefined : part.padStart(2, '0')
  const [monthOf, dayOf] = [known(m), known(d)]
  if (monthOf === undefined) return y.padStart(4, '0')
  if (dayOf === undefined) return `${y.padStart(4, '0')}-${monthOf}`
  const hour = timeOf(time)
  return `${y.padStart(4, '0')}-${monthOf}-${dayOf}${hour === '' ? '' : `T${hour}`}`
}
