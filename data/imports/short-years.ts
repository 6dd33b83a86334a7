import { readTyped } from '../dates/typed.ts'
import type { Century } from './mapping.ts'

const figures = /^(\s*\d{1,2}([/.-])\d{1,2}\2)(\d{2})(?=$|[ T])/
const words = /\p{L}{3,}\.?[\s./-]*['’]?\d{2}\s*$/u
const atEnd = /['’]?(\d{2})\s*$/
const twoFigures = /^\s*['’]?(\d{2})\s*$/

/** The year that two figures mean; undefined where nobody has said in which century. */
export function yearIn(two: string, century: Century | undefined): string | undefined {
  switch (century) {
    case undefined:
      return undefined
    case '1900':
      return `19${two}`
    case '2000':
      return `20${two}`
    case 'both':
      return Number(two) < 50 ? `20${two}` : `19${two}`
  }
}

/** A date whose year has two figures, that year written whole; any other text as it stands, and all where nobody has said in which century. */
export function inCentury(cell: string, century: Century | undefined): string {
  if (century === undefined) return cell
  const [, day, , two] = figures.exec(cell) ?? []
  if (day !== undefined && two !== undefined)
    return cell.replace(figures, `${day}${yearIn(two, century)}`)
  const last = isShort(cell) ? atEnd.exec(cell) : null
  return last === null ? cell : cell.replace(atEnd, yearIn(last[1] ?? '', century) ?? '')
}

/** Whether a date in words is refused for its year alone. */
function isShort(cell: string): boolean {
  if (!words.test(cell)) return false
  const read = readTyped(cell, 'fr')
  return !read.ok && read.problem.code === 'date.short-year'
}

/** What a file shows of years of two figures. */
export interface ShortYears {
  /** How many dates have such a year. */
  readonly count: number
  /** Of those the first, the one with the least and the one with the greatest year. */
  readonly examples: readonly string[]
}

/** Gathers the dates of a file whose years have two figures. */
export class YearEvidence {
  #count = 0
  #first = ''
  #least = { year: 100, cell: '' }
  #most = { year: -1, cell: '' }

  /** Notes one cell of a date, or of a year alone. */
  add(cell: string, isYear: boolean): void {
    const two = isYear ? twoFigures.exec(cell)?.[1] : shortYearOf(cell)
    if (two === undefined) return
    const year = Number(two)
    const shown = cell.trim().slice(0, 40)
    this.#count++
    if (this.#first === '') this.#first = shown
    if (year < this.#least.year) this.#least = { year, cell: shown }
    if (year > this.#most.year) this.#most = { year, cell: shown }
  }

  /** What has been noted. */
  found(): ShortYears {
    const examples = [this.#first, this.#least.cell, this.#most.cell]
    return { count: this.#count, examples: [...new Set(examples)].filter((one) => one !== '') }
  }
}

function shortYearOf(cell: string): string | undefined {
  const two = figures.exec(cell)?.[3]
  if (two !== undefined) return two
  return isShort(cell) ? atEnd.exec(cell)?.[1] : undefined
}
