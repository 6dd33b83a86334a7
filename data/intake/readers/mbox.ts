import { done, type Problem } from '../../model/outcome.ts'
import type { Attached, DocumentReader } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { mailDay, parseMessage } from './message.ts'

const feed = 10
const from = [0x46, 0x72, 0x6f, 0x6d, 0x20]
const mostAttached = 200

/** Reads a mailbox: its messages one after the other, each a part with its number. */
export const readMbox: DocumentReader = async (bytes, { isLate, onReading }) => {
  const writer = new TextWriter()
  const attached: Attached[] = []
  const counts = new Map<string, number>()
  const count = (code: string, by: number): void => {
    counts.set(code, (counts.get(code) ?? 0) + by)
  }
  let number = 0
  const places = Array.from(messagesIn(bytes))
  for (const [start, end] of places) {
    if (writer.isFull || isLate?.() === true) {
      count('warning.mail.left', places.length - number)
      break
    }
    const message = await parseMessage(unescaped(bytes.subarray(start, end)))
    number++
    const label = [mailDay(message.date), message.from].filter((one) => one !== '').join(', ')
    writer.gap()
    writer.open({ message: number, ...(label === '' ? {} : { label: label.slice(0, 200) }) })
    for (const line of message.lines) writer.line(line)
    writer.close()
    const room = Math.max(0, mostAttached - attached.length)
    attached.push(...message.attached.slice(0, room))
    const left = message.attached.length - Math.min(room, message.attached.length)
    if (left > 0) count('warning.mail.attachments-left', left)
    for (const { code, n } of message.warnings) count(code, Number(n ?? 1))
    onReading?.('messages', number, places.length)
  }
  const warnings: readonly Problem[] = Array.from(counts, ([code, n]) => ({ code, n }))
  return done({
    ...writer.finish(),
    proposals: [],
    warnings: [{ code: 'warning.mail.messages', n: number }, ...warnings],
    attached,
  })
}

/** Where each message stands: they begin after a line `From ` that stands first or after a blank line. */
function* messagesIn(bytes: Uint8Array): Generator<readonly [start: number, end: number]> {
  let start = -1
  let line = 0
  let isBlankBefore = true
  while (line < bytes.length) {
    const end = bytes.indexOf(feed, line)
    const next = end < 0 ? bytes.length : end + 1
    if (isBlankBefore && from.every((byte, at) => bytes[line + at] === byte)) {
      if (start >= 0) yield [start, line]
      start = next
    }
    isBlankBefore = next - line <= 2 && (bytes[line] === feed || bytes[line] === 13)
    line = next
  }
  if (start >= 0) yield [start, bytes.length]
}

// A line of the message that begins with “From ” was given a sign before it.
function unescaped(bytes: Uint8Array): Uint8Array {
  const isEscaped = (at: number): boolean => from.every((byte, i) => bytes[at + 1 + i] === byte)
  const kept: number[] = []
  for (let at = bytes.indexOf(0x3e); at >= 0; at = bytes.indexOf(0x3e, at + 1))
    if ((at === 0 || bytes[at - 1] === feed) && isEscaped(at)) kept.push(at)
  if (kept.length === 0) return bytes
  const plain = new Uint8Array(bytes.length - kept.length)
  let to = 0
  let start = 0
  for (const at of [...kept, bytes.length]) {
    plain.set(bytes.subarray(start, at), to)
    to += at - start
    start = at + 1
  }
  return plain
}
