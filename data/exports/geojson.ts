import { isoDay } from '../dates/days.ts'
import { dateWords } from '../dates/words.ts'
import { type Lang, type Text, textIn } from '../model/text.ts'
import type { Writer } from './format.ts'
import type { DisclosedOptions } from './options.ts'
import { type ToldEvent, type ToldPlace, toldEvents } from './told-event.ts'

/** Writes the events as features of GeoJSON (RFC 7946), one a line: their places as points in WGS 84, all else as properties. An event without coordinates has a null geometry. */
export const writeGeoJson: Writer<DisclosedOptions> = async (
  { archive, chosen, about, lang, lost },
  _,
  sink,
) => {
  const file = await sink.file()
  const head = { type: 'FeatureCollection', name: about.title, archive: about.id }
  await file.write(`${JSON.stringify(head).slice(0, -1)},"features":[`)
  let between = '\n'
  let unplaced = 0
  for (const event of toldEvents(archive, chosen)) {
    if (geometryOf(event.places) === null) unplaced += 1
    await file.write(`${between}${JSON.stringify(featureOf(event, lang))}`)
    between = ',\n'
  }
  await file.write('\n]}\n')
  lost('lost.unplaced', unplaced)
}

function featureOf(event: ToldEvent, lang: Lang): object {
  const { id, places, actors, themes, sources, bounds } = event
  const text = (said: Text | undefined): string | null =>
    said === undefined ? null : textIn(said, lang).text
  const { low = null, best = null, high = null } = event.toll?.value ?? {}
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(places),
    properties: {
      title: text(event.title.value),
      date: event.edtf === '' ? null : event.edtf,
      'date-words': event.edtf === '' ? null : dateWords(event.edtf, lang),
      begin: dayOf(bounds?.earliestStart),
      end: dayOf(bounds?.latestEnd),
      type: event.type?.value ?? null,
      status: event.status,
      summary: text(event.summary?.value),
      places: places.map(({ name, country, precision, point }) => ({
        name: text(name),
        country,
        precision,
        ...(point === undefined ? {} : { coordinates: point }),
      })),
      actors: actors.map(({ name, role, style }) => ({
        name: text(name),
        ...(role === undefined ? {} : { role }),
        ...(style === '' ? {} : { style }),
      })),
      themes: themes.map(({ name }) => text(name)),
      'toll-low': low,
      'toll-best': best,
      'toll-high': high,
      identifiers: event.identifiers,
      note: event.note,
      sources: sources.map(({ title, creators, publisher, issued, identifier }) => ({
        title,
        creators,
        publisher,
        issued,
        identifier,
      })),
    },
  }
}

function geometryOf(places: readonly ToldPlace[]): object | null {
  const points = places.flatMap(({ point }) => (point === undefined ? [] : [point]))
  const [first] = points
  if (first === undefined) return null
  return points.length === 1
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: points }
}

function dayOf(day: number | null | undefined): string | null {
  return day === null || day === undefined ? null : isoDay(day)
}
