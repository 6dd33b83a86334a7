import { pointCount } from '../text/points.ts'
import type { TextPart } from './reader.ts'

// [12:40], (1:02:03), 12:40 with a blank after it, and the lines of times of subtitles.
const clock = /(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?:[.,]\d{1,3})?/.source
const marked = new RegExp(`^\\s*(?:\\[${clock}\\]|\\(${clock}\\)|${clock}(?=\\s|$))`)
const subtitle = new RegExp(`^\\s*${clock} --> ${clock}`)

/** The moments of a recording that a transcription marks at the beginning of lines, each with the words that follow it; a mark that goes back in time is none. */
export function momentsIn(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const found = momentOf(line)
    const last = parts.at(-1)
    const isLater =
      last === undefined || ('time' in last.at && found !== null && found.time >= last.at.time)
    if (found !== null && isLater) {
      if (last !== undefined) parts[parts.length - 1] = { ...last, end: at }
      parts.push({ start: at, end: at, at: found })
    }
    at += pointCount(line) + 1
  }
  const whole = pointCount(text)
  return parts.map((part, n) => (n === parts.length - 1 ? { ...part, end: whole } : part))
}

function momentOf(line: string): { readonly time: number; readonly until?: number } | null {
  const span = subtitle.exec(line)
  if (span !== null) {
    const [, hour, minute, second, lastHour, lastMinute, lastSecond] = span
    const time = seconds(hour, minute, second)
    const until = seconds(lastHour, lastMinute, lastSecond)
    return until > time ? { time, until } : { time }
  }
  const found = marked.exec(line)
  if (found === null) return null
  const [hour, minute, second] = [1, 2, 3].map((n) => found[n] ?? found[n + 3] ?? found[n + 6])
  return { time: seconds(hour, minute, second) }
}

function seconds(hour = '0', minute = '0', second = '0'): number {
  return Number(hour) * 3600 + Number(minute) * 60 + Number(second)
}

/** A moment as it is marked in a transcription: `[12:40]`, `[1:02:03]`. */
export function momentMark(time: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  const whole = Math.max(0, Math.floor(time))
  const hours = Math.floor(whole / 3600)
  const rest = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`
  return hours === 0 ? `[${rest}]` : `[${hours}:${rest}]`
}
