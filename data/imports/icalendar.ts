import { dayNumber, isoDay } from '../dates/days.ts'
import { parseEdtf } from '../dates/parse.ts'
import { enclosed } from '../exports/csv.ts'
import { spellInSteps } from '../intake/text.ts'
import { isId, kindOf } from '../model/id.ts'
import { failed } from '../model/outcome.ts'
import { eventTypes } from '../model/vocabulary.ts'
import { say } from '../words/words.ts'
import type { Reader } from './format.ts'
import type { RefusedRow } from './gathering.ts'
import {
  type CalendarEntry,
  type CalendarProperty,
  calendarEntries,
  calendarText,
  calendarTexts,
} from './icalendar-lines.ts'
import { type EventRecord, recordsPlanner } from './records.ts'

const targets: Readonly<Record<string, string>> = {
  ...{ UID: 'key', SUMMARY: 'title', DESCRIPTION: 'summary', date: 'date', LOCATION: 'place' },
  ...{ latitude: 'latitude', longitude: 'longitude', CATEGORIES: 'theme', type: 'type' },
}

const repeating = ['RRULE', 'RDATE'] as const
const kept = ['URL', 'STATUS', 'ORGANIZER', 'CLASS', 'EXDATE', 'RECURRENCE-ID'] as const

/** Reads the events of a calendar: days as days, hours as the wall shows them with their zone beside, this program's own by the date in EDTF that it wrote. Of what repeats, the first time is read, and that is told. */
export const readICalendar: Reader = function* (bytes, how) {
  const spelling = yield* spellInSteps(bytes, how.encoding, how.limit)
  if (!spelling.ok) return spelling
  const records: EventRecord[] = []
  const refused: RefusedRow[] = []
  let isOwn = true
  for (const entry of calendarEntries(spelling.value.raw)) {
    const { line: row, properties } = entry
    const of = (name: string): CalendarProperty | undefined =>
      properties.find((property) => property.name === name)
    const title = calendarText(of('SUMMARY')?.value ?? '').slice(0, 200)
    if (!entry.isWhole) {
      refused.push({ row, column: 'END', value: title, reason: 'ics.cut' })
      continue
    }
    for (const name of repeating) {
      const value = of(name)?.value
      if (value !== undefined)
        refused.push({
          row,
          column: name,
          value: value.slice(0, 200),
          reason: 'ics.repeats',
          taken: true,
        })
    }
    const own = ownIdOf(of)
    isOwn &&= own !== ''
    records.push({ row, values: valuesOf(entry, of, own) })
    if (records.length % 100 === 0)
      yield { phase: 'parse', done: records.length, total: records.length }
  }
  if (records.length + refused.length === 0) return failed({ code: 'ics.empty' })
  return yield* recordsPlanner({ records, targets, isOwn, dataSet: 'iCalendar', refused }, how)
}

type Of = (name: string) => CalendarProperty | undefined

// `e-…@f-…` beside a date in EDTF: an event that left an archive of this program.
function ownIdOf(of: Of): string {
  const [id = ''] = (of('UID')?.value ?? '').split('@')
  return of('X-TARIKH-EDTF') !== undefined && isId(id) && kindOf(id) === 'event' ? id : ''
}

function valuesOf({ properties }: CalendarEntry, of: Of, own: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const set = (name: string, value: string): void => {
    if (value.trim() !== '') values.set(name, value.trim())
  }
  set('UID', own || calendarText(of('UID')?.value ?? ''))
  set('SUMMARY', calendarText(of('SUMMARY')?.value ?? ''))
  // What this program writes there says its other fields once more.
  if (own === '') set('DESCRIPTION', calendarText(of('DESCRIPTION')?.value ?? ''))
  set('LOCATION', placesIn(of, own))
  const [latitude = '', longitude = ''] = (of('GEO')?.value ?? '').split(';')
  set('latitude', latitude)
  set('longitude', longitude)
  const words = properties
    .filter(({ name }) => name === 'CATEGORIES')
    .flatMap(({ value }) => calendarTexts(value))
  const type = own === '' ? undefined : eventTypes.find((one) => isNamed(one, words[0]))
  set('type', type ?? '')
  set('CATEGORIES', (type === undefined ? words : words.slice(1)).join(' | '))
  for (const name of kept) set(name, calendarText(of(name)?.value ?? ''))
  for (const name of repeating) set(name, of(name)?.value ?? '')
  dated(of, own, set)
  return values
}

function isNamed(type: (typeof eventTypes)[number], word: string | undefined): boolean {
  return word !== undefined && [say('fr', `type.${type}`), say('en', `type.${type}`)].includes(word)
}

// Another's place is one, whatever is in its name. This program parts several by a comma, as a person would, and names them one by one beside: that counts as long as nobody has written another place since.
function placesIn(of: Of, own: string): string {
  const text = calendarText(of('LOCATION')?.value ?? '')
  if (own === '') return enclosed(text)
  const named = calendarTexts(of('X-TARIKH-PLACES')?.value ?? '')
  const names = named.join(', ') === text ? named : text.split(', ')
  return names.map(enclosed).join(' | ')
}

function dated(of: Of, own: string, set: (name: string, value: string) => void): void {
  const edtf = calendarText(of('X-TARIKH-EDTF')?.value ?? '')
  const start = own === '' ? momentOf(of('DTSTART')) : undefined
  if (start === undefined) {
    set(own === '' ? 'DTSTART' : 'date', own === '' ? (of('DTSTART')?.value ?? '') : edtf)
    return
  }
  const end = endOf(start, of)
  if (start.zone !== '') set('TZID', start.zone)
  if (end !== '') set('DTEND', end)
  const last = end.slice(0, 10)
  const isLonger = last > start.day
  const date = isLonger ? `${start.day}/${last}` : start.edtf
  set('date', parseEdtf(date).ok ? date : '')
  if (isLonger && start.edtf !== start.day) set('DTSTART', start.edtf)
}

interface Moment {
  readonly day: string
  readonly edtf: string
  readonly zone: string
  readonly isDay: boolean
}

/** A day, or a moment as the wall shows it: a zone is kept beside it, and only what says UTC is in UTC. */
function momentOf(property: CalendarProperty | undefined): Moment | undefined {
  const [, year, month, dayOf, hour, minute, second, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/i.exec(property?.value.trim() ?? '') ?? []
  if (year === undefined) return undefined
  const day = `${year}-${month}-${dayOf}`
  const edtf = hour === undefined ? day : `${day}T${hour}:${minute}:${second}${utc ? 'Z' : ''}`
  return parseEdtf(edtf).ok
    ? { day, edtf, zone: property?.parameters.get('TZID') ?? '', isDay: hour === undefined }
    : undefined
}

/** The last day of an event, or the moment of its end; empty where it says none. An end that is a day is the day after the last. */
function endOf(start: Moment, of: Of): string {
  const end = momentOf(of('DTEND'))
  if (end !== undefined) return end.isDay ? dayFrom(end.day, -1) : end.edtf
  const [, weeks, days] =
    /^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(of('DURATION')?.value ?? '') ?? []
  if (weeks === undefined && days === undefined) return ''
  const length = Number(weeks ?? 0) * 7 + Number(days ?? 0)
  return dayFrom(start.day, start.isDay ? length - 1 : length)
}

function dayFrom(day: string, days: number): string {
  const [year = 0, month = 1, dayOf = 1] = day.split('-').map(Number)
  return isoDay(dayNumber(year, month, dayOf) + days)
}
