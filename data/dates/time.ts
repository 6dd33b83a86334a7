import type { Time } from './date.ts'
import type { DateProblemCode } from './problem.ts'

const TIME = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/

/** Minutes east of UTC; the offsets in use run from -12:00 to +14:00, and -00:00 has no meaning. */
function offsetOf(sign: string, hours: number, minutes: number): number | null {
  const size = hours * 60 + minutes
  if (minutes > 59) return null
  if (sign === '+') return size <= 14 * 60 ? size : null
  return size > 0 && size <= 12 * 60 ? -size : null
}

/**
 * Reads what follows the T of a date and time: `hh:mm:ss`, decimals of the second, `Z` or an
 * offset. `hh:mm` alone is accepted (ISO 8601 reduced precision) and means `:00`; 24:00:00 is
 * the end of the day. Answers the code of the refusal where it is no time.
 */
export function readTime(text: string): Time | DateProblemCode {
  const found = TIME.exec(text)
  if (!found) return 'date.syntax'
  const hour = Number(found[1])
  const minute = Number(found[2])
  const second = Number(found[3] ?? '0')
  const fraction = found[4] ?? ''
  const beyond = hour === 24 && (minute > 0 || second > 0 || Number(fraction) > 0)
  if (hour > 24 || beyond || minute > 59 || second > 59) return 'date.impossible-time'
  if (found[5]) return { hour, minute, second, fraction, offset: 0 }
  if (!found[6]) return { hour, minute, second, fraction, offset: null }
  const offset = offsetOf(found[6], Number(found[7]), Number(found[8] ?? '0'))
  return offset === null ? 'date.impossible-offset' : { hour, minute, second, fraction, offset }
}
