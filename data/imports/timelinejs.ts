import { readTyped } from '../dates/typed.ts'
import { parsePage, writePage } from '../intake/readers/page.ts'
import { spellInSteps } from '../intake/text.ts'
import { TextWriter } from '../intake/text-writer.ts'
import { isId, kindOf } from '../model/id.ts'
import { failed } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import type { Json } from '../text/json.ts'
import type { Reader } from './format.ts'
import type { RefusedRow } from './gathering.ts'
import { readJson } from './json.ts'
import { isObject, type JsonObject, plainJson, textAt } from './json-values.ts'
import { type EventRecord, recordsPlanner } from './records.ts'

const targets: Readonly<Record<string, string>> = {
  ...{ unique_id: 'key', headline: 'title', text: 'summary', date: 'date', group: 'theme' },
  ...{ year: 'year', month: 'month', day: 'day', time: 'time', 'end year': 'end-year' },
  ...{ 'end month': 'end-month', 'end day': 'end-day', 'end time': 'end-time', type: 'type' },
}

/** Reads the slides of TimelineJS 3 as events; the title of the timeline is none. */
export const readTimelineJson: Reader = function* (bytes, how) {
  const spelling = yield* spellInSteps(bytes, how.encoding, how.limit)
  if (!spelling.ok) return spelling
  const json = yield* readJson(spelling.value.raw, 'decimal')
  if (!json.ok) return json
  const slides = isObject(json.value) ? json.value.events : undefined
  if (!Array.isArray(slides)) return failed({ code: 'timelinejs.shape' })
  const records: EventRecord[] = []
  const refused: RefusedRow[] = []
  for (const [index, slide] of (slides as readonly Json[]).entries()) {
    if (index % 50 === 0) yield { phase: 'parse', done: index, total: slides.length }
    const row = index + 1
    if (isObject(slide)) records.push({ row, values: valuesOf(slide, how.lang) })
    else
      refused.push({
        ...{ row, column: '', value: plainJson(slide).slice(0, 200) },
        reason: 'timelinejs.slide',
      })
  }
  const isOwn = records.length > 0 && records.every(({ values }) => isOwnKey(values))
  return yield* recordsPlanner({ records, targets, isOwn, dataSet: 'TimelineJS', refused }, how)
}

function isOwnKey(values: ReadonlyMap<string, string>): boolean {
  const key = values.get('unique_id') ?? ''
  return isId(key) && kindOf(key) === 'event'
}

function valuesOf(slide: JsonObject, lang: Lang): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const set = (name: string, value: string): void => {
    if (value !== '') values.set(name, value)
  }
  set('unique_id', textAt(slide, 'unique_id'))
  set('headline', plainMarkup(textAt(slide, 'text', 'headline')))
  const isOwn = isOwnKey(values)
  // What a slide of this program says is also told elsewhere in it: its text is no summary.
  if (!isOwn) set('text', plainMarkup(textAt(slide, 'text', 'text')))
  const shown = plainMarkup(textAt(slide, 'display_date'))
  const read = shown === '' ? undefined : readTyped(shown, lang)
  if (read?.ok && read.value.doubts.length === 0) set('date', read.value.edtf)
  else {
    if (shown !== '') set('display_date', shown)
    dateIn(slide.start_date, '', set)
    dateIn(slide.end_date, 'end ', set)
  }
  set(isOwn ? 'type' : 'group', plainMarkup(textAt(slide, 'group')))
  for (const part of ['url', 'caption', 'credit'])
    set(`media.${part}`, textAt(slide, 'media', part))
  return values
}

function dateIn(
  date: Json | undefined,
  before: string,
  set: (name: string, value: string) => void,
): void {
  for (const part of ['year', 'month', 'day']) set(before + part, textAt(date, part))
  const hour = textAt(date, 'hour')
  if (hour !== '') set(`${before}time`, `${hour}:${textAt(date, 'minute').padStart(2, '0')}`)
}

function plainMarkup(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.trim()
  const writer = new TextWriter()
  writePage(parsePage(markup), writer)
  return writer.finish().text.trim()
}
