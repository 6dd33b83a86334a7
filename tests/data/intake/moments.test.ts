import { expect, test } from 'vitest'
import { momentMark, momentsIn } from '../../../data/intake/moments.ts'
import { mostPoints, pictureSize } from '../../../data/intake/picture-size.ts'
import { pngOf } from './made-media.ts'

/** The moments of a transcription, each with its words. */
const told = (text: string) =>
  momentsIn(text).map(({ start, end, at }) => [at, [...text].slice(start, end).join('')])

test('a transcription says at which moments of its recording its words stand', () => {
  expect(told('Entretien\n[12:40] Le 🛡 convoi\nest parti.\n[1:02:03] Fin')).toEqual([
    [{ time: 760 }, '[12:40] Le 🛡 convoi\nest parti.\n'],
    [{ time: 3723 }, '[1:02:03] Fin'],
  ])
  expect(told('0:05 Un\n(0:09) Deux').map(([at]) => at)).toEqual([{ time: 5 }, { time: 9 }])
  expect(told('1\n00:00:01,000 --> 00:00:04,500\nBonjour\n').map(([at]) => at)).toEqual([
    { time: 1, until: 4 },
  ])
})

test('an hour named in the words, or a mark that goes back in time, is no moment', () => {
  expect(told('Il est parti à 12:40.\n12:40, dit-il\n[12:75] non')).toEqual([])
  expect(told('[10:00] Un\n[09:00] Deux')).toHaveLength(1)
})

test('a moment is marked as it is read again', () => {
  for (const time of [0, 59, 60, 760, 3599, 3600, 36_061])
    expect(momentsIn(momentMark(time + 0.7))[0]?.at).toEqual({ time })
})

test('the size of a picture is read in its head, and one of 1.6 billion points is too large', () => {
  expect(pictureSize(pngOf(7, 5), 'image/png')).toEqual({ width: 7, height: 5 })
  const huge = pictureSize(pngOf(1, 1, { width: 40_000, height: 40_000 }), 'image/png')
  expect((huge?.width ?? 0) * (huge?.height ?? 0)).toBeGreaterThan(mostPoints)
  const bytes = (...given: readonly (number | string)[]) =>
    Uint8Array.from(
      given.flatMap((one) => (typeof one === 'number' ? [one] : [...Buffer.from(one, 'latin1')])),
    )
  const rest = '.'.repeat(40)
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 17, 8, 2, 1, 3, 4]
  const cases: readonly (readonly [string, Uint8Array, number, number])[] = [
    ['image/jpeg', bytes(...jpeg, rest), 772, 513],
    ['image/gif', bytes('GIF89a', 4, 1, 5, 0, rest), 260, 5],
    ['image/bmp', bytes('BM', '.'.repeat(16), 9, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff, rest), 9, 2],
    ['image/webp', bytes('RIFF....WEBPVP8X........', 3, 0, 0, 4, 1, 0, rest), 4, 261],
    ['image/webp', bytes('RIFF....WEBPVP8L....', 0x2f, 3, 0x40, 0, 0, rest), 4, 2],
    ['image/webp', bytes('RIFF....WEBPVP8 ..........', 8, 0, 6, 0, rest), 8, 6],
  ]
  for (const [type, picture, width, height] of cases)
    expect(pictureSize(picture, type), type).toEqual({ width, height })
  expect(pictureSize(bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0, rest), 'image/jpeg')).toBeUndefined()
})
