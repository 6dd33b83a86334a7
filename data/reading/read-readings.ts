import { type Held, markOf } from '../changes/held.ts'
import { readingsOf, textInForce, textsOf } from '../changes/in-force.ts'
import { type Archive, mentioning, standing } from '../changes/state.ts'
import { partsAt } from '../evidence/parts.ts'
import { type Placed, placedIn } from '../evidence/placed.ts'
import { areaOf } from '../model/area.ts'
import type { HeldParts, PartReach, TextParts } from '../model/parts.ts'
import { readLoosely } from './read-loosely.ts'
import type { ReadIn, ReadingView } from './source-view.ts'

/** The texts of a source as they are told, the first one before its further readings. */
export function readingViews(archive: Archive, source: string): readonly ReadingView[] {
  const inForce = textInForce(archive, source)
  const counts = new Map<string, number>()
  for (const { fields } of mentioning(archive, source, 'passage'))
    if (typeof fields.text === 'string') counts.set(fields.text, (counts.get(fields.text) ?? 0) + 1)
  return textsOf(archive, source).flatMap((one): ReadingView[] => {
    const held = archive.records.get(one.reading ?? source)
    if (held === undefined) return []
    const mark = markOf(held, 'text') ?? held.mark
    const { text, characters, parts } = one
    return [
      {
        id: one.reading,
        ...toldOf(one.reading === null ? undefined : held),
        author: mark.author,
        time: mark.time,
        text,
        characters,
        parts,
        inForce: inForce?.reading === one.reading,
        passages: counts.get(text) ?? 0,
      },
    ]
  })
}

function toldOf(held: Held | undefined) {
  if (held === undefined)
    return { way: 'extraction', by: '', made: '', reader: '', note: '', from: null } as const
  const { way, by, made, reader, note, from } = readLoosely('reading', held.fields).value
  return { way, by, made, reader, note, from: from ?? null }
}

/** Where a passage stands in the text of its source that is in force. */
export function placedNow(archive: Archive, held: Held): Placed {
  return placedIn(held, textInForce(archive, String(held.fields.source))?.text)
}

/** Where a passage stands in the original of its source: an area in its picture; of words nothing where they stand nowhere in the text in force, or where its parts are not at hand. */
export function standsAt(archive: Archive, held: Held, parts: HeldParts): readonly PartReach[] {
  const digest = textInForce(archive, String(held.fields.source))?.parts ?? ''
  return reachOf(held, placedNow(archive, held), parts.get(digest) ?? null)
}

/** The same of a passage whose place is known, in a text whose parts are. */
export function reachOf(
  { fields }: Held,
  placed: Placed,
  parts: TextParts | null,
): readonly PartReach[] {
  const area = areaOf(fields)
  if (area !== undefined) return [{ first: { area }, last: { area } }]
  return parts !== null && 'start' in placed ? partsAt(parts, placed.start, placed.end) : []
}

/** In which reading the words of a passage were chosen, where that is worth saying: in a further one, or in one in which alone they stand so. */
export function readInOf(archive: Archive, held: Held, placed: Placed): ReadIn | null {
  const { source, text } = held.fields
  if (areaOf(held.fields) !== undefined) return null
  const first = archive.records.get(String(source))?.fields.text
  const isSame = placed.state === 'exact' || placed.state === 'moved'
  if (text === first) return isSame || isOnly(archive, String(source)) ? null : firstRead
  const reading = readingsOf(archive, String(source)).find(({ fields }) => fields.text === text)
  if (reading === undefined) return { way: 'withdrawn', by: '' }
  const { way, by } = readLoosely('reading', reading.fields).value
  return { way, by: by || (markOf(reading, 'text') ?? reading.mark).author }
}

const firstRead: ReadIn = { way: 'first', by: '' }

function isOnly(archive: Archive, source: string): boolean {
  return standing(archive, source) !== undefined && readingsOf(archive, source).length === 0
}
