import { dayParts } from '../dates/days.ts'
import { dateWords } from '../dates/words.ts'
import { type Lang, textIn } from '../model/text.ts'
import { sayToll } from '../words/say-value.ts'
import { say } from '../words/words.ts'
import type { Writer } from './format.ts'
import type { DisclosedOptions } from './options.ts'
import { type ToldEvent, toldEvents } from './told-event.ts'

const longestLine = 75

/** Writes the events as entries of a calendar (RFC 5545), each over the whole days that its date allows; the date itself stands in EDTF under `X-TARIKH-EDTF`, the names of its places one by one under `X-TARIKH-PLACES`. Events whose beginning is not known, or not in the years 1 to 9999, have no entry. */
export const writeICalendar: Writer<DisclosedOptions> = async (
  { archive, chosen, about, lang, lost },
  _,
  sink,
) => {
  const file = await sink.file()
  const lines = (...said: readonly string[]): Promise<void> => file.write(said.map(folded).join(''))
  await lines(
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tarikh//Tarikh//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${asText(about.title)}`,
  )
  let without = 0
  for (const event of toldEvents(archive, chosen)) {
    const entry = entryOf(event, about.id, lang)
    if (entry === undefined) without += 1
    else await lines(...entry)
  }
  await lines('END:VCALENDAR')
  lost('lost.no-calendar-day', without)
}

function entryOf(event: ToldEvent, archive: string, lang: Lang): readonly string[] | undefined {
  const { id, edtf, bounds, changed, type, themes, places } = event
  const first = bounds?.earliestStart
  const begin = typeof first === 'number' ? calendarDay(first) : undefined
  if (typeof first !== 'number' || begin === undefined) return undefined
  const end = calendarDay((bounds?.latestEnd ?? first) + 1)
  const [place] = places
  const words = (text: Parameters<typeof textIn>[0]): string => textIn(text, lang).text
  const categories = [
    ...(type === undefined ? [] : [say(lang, `type.${type.value}`)]),
    ...themes.map(({ name }) => words(name)),
  ]
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${archive}`,
    `DTSTAMP:${changed.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${begin}`,
    ...(end === undefined ? [] : [`DTEND;VALUE=DATE:${end}`]),
    `SUMMARY:${asText(words(event.title.value))}`,
    `DESCRIPTION:${asText(descriptionOf(event, lang))}`,
    ...(places.length === 0
      ? []
      : [`LOCATION:${asText(places.map(({ name }) => words(name)).join(', '))}`]),
    // A name may hold the sign that parts names there.
    ...(places.length === 0
      ? []
      : [`X-TARIKH-PLACES:${places.map(({ name }) => asText(words(name))).join(',')}`]),
    ...(place?.point !== undefined && places.length === 1
      ? [`GEO:${place.point[1]};${place.point[0]}`]
      : []),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(asText).join(',')}`]),
    `X-TARIKH-EDTF:${asText(edtf)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function descriptionOf({ edtf, summary, toll, actors, sources }: ToldEvent, lang: Lang): string {
  const line = (label: string, words: string): string =>
    words === '' ? '' : say(lang, 'export.line', { label, words })
  return [
    line(say(lang, 'event.date'), dateWords(edtf, lang)),
    summary === undefined ? '' : textIn(summary.value, lang).text,
    line(say(lang, 'export.actors'), actors.map(({ name }) => textIn(name, lang).text).join(', ')),
    line(say(lang, 'event.toll'), toll === undefined ? '' : sayToll(toll.value, lang)),
    ...sources.map(({ title }) => line(say(lang, 'export.source'), title)),
  ]
    .filter((said) => said !== '')
    .join('\n')
}

/** A day as RFC 5545 spells it; undefined where its year has not four digits. */
function calendarDay(days: number): string | undefined {
  const { year, month, day } = dayParts(days)
  if (year < 1 || year > 9999) return undefined
  return (
    String(year).padStart(4, '0') + String(month).padStart(2, '0') + String(day).padStart(2, '0')
  )
}

/** A text value: RFC 5545 3.3.11; other control characters are not allowed in a calendar. */
function asText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, ' ')
}

/** A content line, folded after at most 75 octets and never inside a character. */
function folded(line: string): string {
  if (line.length * 3 <= longestLine) return `${line}\r\n`
  let said = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > longestLine) {
      said += '\r\n '
      octets = 1
    }
    said += character
    octets += size
  }
  return `${said}\r\n`
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
