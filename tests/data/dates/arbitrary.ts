import fc from 'fast-check'
import { isEdtf } from '../../../data/dates/parse.ts'

const sign = fc.constantFrom('', '', '', '?', '~', '%')
const two = (value: number): string => String(value).padStart(2, '0')
const month = fc.integer({ min: 1, max: 12 }).map(two)
const day = fc.integer({ min: 1, max: 31 }).map(two)
const season = fc.integer({ min: 21, max: 41 }).map(String)

const plainYear = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1900, max: 2100 }).map(String) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 9999 }).map((y) => String(y).padStart(4, '0')),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 9999 }).map((y) => `-${String(y).padStart(4, '0')}`),
  },
)

const maskedYear = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.array(fc.constantFrom(...'0123456789XXX'), { minLength: 4, maxLength: 4 }),
  )
  .map(([negative, digits]) => negative + digits.join(''))

function masked(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: part },
    { weight: 2, arbitrary: fc.constant('XX') },
    { weight: 1, arbitrary: part.map((text) => `X${text[1]}`) },
    { weight: 1, arbitrary: part.map((text) => `${text[0]}X`) },
  )
}

/** A calendar date to the year, month or day, without marks or unspecified digits. */
export const plainDate = fc
  .oneof(
    plainYear,
    fc.tuple(plainYear, month).map((parts) => parts.join('-')),
    fc.tuple(plainYear, month, day).map((parts) => parts.join('-')),
  )
  .filter(isEdtf)

/** Any single date without a time: marks and unspecified digits anywhere, parts of a year. */
export const anyDate = fc
  .oneof(
    plainDate,
    fc.tuple(plainDate, sign).map((parts) => parts.join('')),
    fc.tuple(plainYear, season, sign).map(([y, s, q]) => `${y}-${s}${q}`),
    fc.tuple(maskedYear, sign).map((parts) => parts.join('')),
    fc
      .tuple(fc.oneof(plainYear, maskedYear), masked(month), sign)
      .map(([y, m, q]) => `${y}-${m}${q}`),
    fc
      .tuple(fc.oneof(plainYear, maskedYear), masked(month), masked(day), sign)
      .map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
    fc
      .tuple(sign, plainYear, sign, sign, month, sign, sign, day, sign)
      .map(([a, y, b, c, m, d, e, n, f]) => `${a}${y}${b}-${c}${m}${d}-${e}${n}${f}`),
    fc
      .tuple(sign, plainYear, sign, sign, month, sign)
      .map(([a, y, b, c, m, d]) => `${a}${y}${b}-${c}${m}${d}`),
  )
  .filter(isEdtf)

const time = fc
  .tuple(
    plainDate.filter((text) => /\d-\d\d-\d\d$/.test(text)),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', '', '.5', '.042'),
    fc.constantFrom('', 'Z', '+01:00', '-05:30', '+14', '-1145'),
  )
  .map(([date, h, m, s, f, zone]) => `${date}T${two(h)}:${two(m)}:${two(s)}${f}${zone}`)

const longYear = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.integer({ min: 10_000, max: 999_999_999 }),
    fc.constantFrom('', 'E3', 'E7'),
    fc.constantFrom('', '', 'S2', 'S5'),
  )
  .map(([negative, digits, power, trust]) => `Y${negative}${digits}${power}${trust}`)

const significant = fc
  .tuple(plainYear, fc.integer({ min: 1, max: 5 }))
  .map(([year, digits]) => `${year}S${digits}`)

const end = fc.oneof(anyDate, fc.constantFrom('', '..'))
const interval = fc.tuple(end, end).map((ends) => ends.join('/'))

const near = fc
  .tuple(plainYear, month, fc.array(day, { minLength: 2, maxLength: 4 }))
  .map(([y, m, days]) => days.map((d) => `${y}-${m}-${d}`))

const member = fc.oneof(
  { weight: 4, arbitrary: anyDate },
  { weight: 1, arbitrary: fc.tuple(plainDate, plainDate).map((ends) => ends.join('..')) },
)

function set(members: fc.Arbitrary<readonly string[]>): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('[]', '{}'),
      fc.constantFrom('', '', '..'),
      members,
      fc.constantFrom('', '', '..'),
    )
    .map(
      ([brackets, early, dates, late]) =>
        `${brackets[0]}${early}${dates.join(',')}${late}${brackets[1]}`,
    )
}

/** Any EDTF string of levels 0 to 2. */
export const anyEdtf = fc
  .oneof(
    { weight: 4, arbitrary: anyDate },
    { weight: 1, arbitrary: time },
    { weight: 1, arbitrary: longYear },
    { weight: 1, arbitrary: significant },
    { weight: 3, arbitrary: interval },
    { weight: 1, arbitrary: near.map(([a, b]) => `${a}/${b}`) },
    { weight: 1, arbitrary: near.map(([a, b]) => `[${a}..${b}]`) },
    { weight: 1, arbitrary: set(near) },
    { weight: 2, arbitrary: set(fc.array(member, { minLength: 1, maxLength: 4 })) },
  )
  .filter(isEdtf)

/** Text made of the characters of EDTF, most of it no date. */
export const almostEdtf = fc
  .array(fc.constantFrom(...'0123456789012X-/.?~%[]{},TZ:+YES u'), { minLength: 1, maxLength: 14 })
  .map((characters) => characters.join(''))
