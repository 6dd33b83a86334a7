import type { DateMark, EdtfDate, Missing, Point, Range, Time, Year } from './date.ts'
import type { Edtf } from './edtf.ts'

const SIGNS = ['', '?', '~', '%'] as const

function sign(mark: DateMark): string {
  return SIGNS[mark]
}

function writeYear(year: Year): string {
  const base = (year.long ? 'Y' : '') + (year.negative ? '-' : '') + year.digits
  const exponent = year.exponent ? `E${year.exponent}` : ''
  return base + exponent + (year.significant ? `S${year.significant}` : '')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function writeTime(time: Time): string {
  const fraction = time.fraction ? `.${time.fraction}` : ''
  const clock = `T${two(time.hour)}:${two(time.minute)}:${two(time.second)}${fraction}`
  if (time.offset === null) return clock
  if (time.offset === 0) return `${clock}Z`
  const size = Math.abs(time.offset)
  return `${clock}${time.offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** Writes a point with as few marks as say the same: one on the right where all parts share it. */
export function writePoint(point: Point): string {
  const { marks, season } = point
  const second = point.month || (season ? String(season) : '')
  const parts = [
    writeYear(point.year),
    ...(second ? [second] : []),
    ...(point.day ? [point.day] : []),
  ]
  const signs = [marks.year, marks.month, marks.day].slice(0, parts.length) as DateMark[]
  const time = point.time ? writeTime(point.time) : ''
  const [first = 0] = signs
  const alike = signs.findIndex((mark) => mark !== first)
  const covered = first === 0 ? 0 : alike < 0 ? signs.length : alike
  return (
    parts
      .map((part, at) => {
        if (at < covered) return at === covered - 1 ? part + sign(first) : part
        return sign(signs[at] ?? 0) + part
      })
      .join('-') + time
  )
}

function writeEnd(end: Point | Missing): string {
  if (end === 'open') return '..'
  return end === 'unknown' ? '' : writePoint(end)
}

function writeMember(member: Point | Range): string {
  if (member.kind === 'point') return writePoint(member)
  const from = member.from === 'open' ? '' : writePoint(member.from)
  const to = member.to === 'open' ? '' : writePoint(member.to)
  return `${from}..${to}`
}

/** Writes a date as EDTF in its shortest form; what it writes reads back as the same date. */
export function writeEdtf(date: EdtfDate): Edtf {
  switch (date.kind) {
    case 'point':
      return writePoint(date) as Edtf
    case 'interval':
      return `${writeEnd(date.start)}/${writeEnd(date.end)}` as Edtf
    case 'one-of':
      return `[${date.members.map(writeMember).join(',')}]` as Edtf
    case 'all-of':
      return `{${date.members.map(writeMember).join(',')}}` as Edtf
  }
}
