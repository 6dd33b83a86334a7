import { type State, standingIds } from '../../../data/changes/state.ts'
import { toldEvents } from '../../../data/exports/told-event.ts'
import { textIn } from '../../../data/model/text.ts'

/** The events of an archive in plain words, by title. */
export function eventsIn(archive: State) {
  const ids = [...standingIds(archive, 'event')]
  const records = [...archive.records.keys()]
  return new Map(
    [...toldEvents(archive, { events: ids, records })].map((event) => [
      textIn(event.title.value, 'fr').text,
      {
        edtf: event.edtf,
        type: event.type?.value ?? '',
        summary: event.summary === undefined ? '' : textIn(event.summary.value, 'fr').text,
        places: event.places.map(({ name, point }) => [name.text, point]),
        actors: event.actors.map(({ name, role }) => [name.text, role]),
        themes: event.themes.map(({ name }) => name.text),
        cells: event.cells ?? {},
        id: event.id,
      },
    ]),
  )
}
