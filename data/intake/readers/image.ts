import exifr from 'exifr'
import { done, type Problem } from '../../model/outcome.ts'
import type { DocumentReader, FoundValue } from '../reader.ts'

/** Reads what a photograph says of itself: when it was taken by the clock on its wall, where, and by whom. It gives no text. */
export const readImage: DocumentReader = async (bytes) => {
  const tags = await tagsOf(bytes)
  const said = (name: string): string => {
    const value = tags.get(name)
    return typeof value === 'string' ? value.replaceAll('\0', '').trim() : ''
  }
  const latitude = tags.get('latitude')
  const longitude = tags.get('longitude')
  const place =
    typeof latitude === 'number' && typeof longitude === 'number'
      ? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`
      : ''
  const artist = said('Artist').slice(0, 300)
  const values: readonly (readonly [FoundValue['field'], string])[] = [
    ['issued', wallTime(said('DateTimeOriginal') || said('CreateDate'))],
    ['capturedAt', place],
    ['creators', artist],
    ['title', said('ImageDescription').slice(0, 1000)],
  ]
  const warnings: readonly Problem[] = [
    ...(place === '' ? [] : [{ code: 'warning.image.place', place }]),
    ...(artist === '' ? [] : [{ code: 'warning.document.named', names: [artist] }]),
  ]
  return done({
    text: '',
    parts: [],
    proposals: values.flatMap(([field, value]) =>
      value === '' ? [] : [{ field, value, reason: 'exif' } as const],
    ),
    warnings,
    attached: [],
    textless: { code: 'kept.image' },
  })
}

// Values stay as they are written: made into a moment, a day would move with the zone of this machine.
async function tagsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  try {
    const found: unknown = await exifr.parse(bytes, {
      reviveValues: false,
      gps: true,
      xmp: false,
      icc: false,
      iptc: false,
    })
    return new Map(Object.entries(found ?? {}))
  } catch {
    return new Map()
  }
}

/** The time on the wall as a camera writes it, `2024:05:03 14:05:00`, as a day and an hour; empty where the clock was never set. */
export function wallTime(written: string): string {
  const found = /^(\d{4})[:-](\d{2})[:-](\d{2})(?:[ T](\d{2}:\d{2}:\d{2}))?/.exec(written)
  if (found === null || found[1] === '0000' || found[2] === '00') return ''
  const [, year, month, day, time] = found
  return `${year}-${month}-${day}${time === undefined || time === '00:00:00' ? '' : `T${time}`}`
}
