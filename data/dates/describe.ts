import type { Lang } from '../model/text.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import type { EdtfDate, Level } from './date.ts'
import { dayParts, isoDay } from './days.ts'
import { doubtReason } from './doubt-words.ts'
import type { Edtf } from './edtf.ts'
import { parseEdtf } from './parse.ts'
import { meantOf } from './problem.ts'
import { dateReason } from './reasons.ts'
import { adviseEdtf, asWritten, readTyped, type TypedDate } from './typed.ts'
import { sayDate } from './words.ts'

/**
 * What the command line answers about one text. `min` and `max` are the earliest and latest
 * possible day, `YYYY-MM-DD` with as many digits of the year as it needs; `null` is unknown, `..`
 * open. A text that is no date has `valid: false` and a `reason`, and in `meant` the dates that were
 * probably meant; one that may mean another has `doubts`, which change nothing else of the answer.
 */
export interface Described {
  readonly input: string
  readonly valid: boolean
  readonly edtf: Edtf | null
  readonly level: Level | null
  readonly min: string | null
  readonly max: string | null
  readonly words: string | null
  readonly reason: string | null
  readonly meant: readonly string[]
  readonly doubts: readonly DescribedDoubt[]
}

/** Why a date may mean another: a code, the reason in words, and the other date where there is one. */
export interface DescribedDoubt {
  readonly code: string
  readonly reason: string
  readonly instead: Edtf | null
}

/** Beyond this a day number no longer names an exact day, and the year stands for it. */
const EXACT_DAYS = 3.6e14

function dayText(days: number): string {
  if (Math.abs(days) <= EXACT_DAYS) return isoDay(days)
  const { year } = dayParts(days)
  return `Y${year.toExponential().replace(/^(-?)(\d)\.?(\d*)e\+(\d+)$/, scientific)}`
}

function scientific(_: string, sign: string, head: string, tail: string, power: string): string {
  return `${sign}${head}${tail}E${Number(power) - tail.length}`
}

function limit(day: number | null, open: boolean): string | null {
  if (open) return '..'
  return day === null ? null : dayText(day)
}

function described(
  input: string,
  { edtf, doubts }: Pick<TypedDate, 'edtf' | 'doubts'>,
  date: EdtfDate,
  lang: Lang,
): Described {
  const bounds: Bounds = boundsOf(date)
  return {
    input,
    valid: true,
    edtf,
    level: date.level,
    min: limit(bounds.earliestStart, bounds.openStart),
    max: limit(bounds.latestEnd, bounds.openEnd),
    words: sayDate(date, lang),
    reason: null,
    meant: [],
    doubts: doubts.map((doubt) => ({
      code: doubt.code,
      reason: doubtReason(doubt, lang),
      instead: doubt.instead ?? null,
    })),
  }
}

/** Describes a text as a date; with `edtfOnly` nothing but EDTF is understood. */
export function describeDate(
  text: string,
  { edtfOnly, lang }: { readonly edtfOnly: boolean; readonly lang: Lang },
): Described {
  const typed = edtfOnly ? null : readTyped(text, lang)
  const date = parseEdtf(typed?.ok ? typed.value.edtf : text)
  if (date.ok) {
    const read = typed?.ok ? typed.value : { edtf: asWritten(text, date.value), doubts: [] }
    return described(text, read, date.value, lang)
  }
  const problem = typed && !typed.ok ? typed.problem : adviseEdtf(date.problem)
  return {
    input: text,
    valid: false,
    edtf: null,
    level: null,
    min: null,
    max: null,
    words: null,
    reason: dateReason(problem, lang),
    meant: meantOf(problem),
    doubts: [],
  }
}
