import { done, failed } from '../../model/outcome.ts'
import { pointCount } from '../../text/points.ts'
import { readBeginning, zippedFile } from '../beginning.ts'
import type { Attached, DocumentReader, TextPart } from '../reader.ts'
import { conversationIn } from '../recognise.ts'
import { decodeText } from '../text.ts'
import { plainPlace } from '../text-writer.ts'

// A day, a time and a name, as WhatsApp writes them on either kind of telephone, in figures of Latin or Arabic, by the day or by its halves.
const figure = String.raw`[\d\u0660-\u0669\u06f0-\u06f9]`
const turns = String.raw`[\u200e\u200f]*`
const day = `${figure}{1,4}${turns}[./-]${figure}{1,2}${turns}[./-]${figure}{2,4}`
const half = String.raw`(?:[ \u202f](?:[ap]\.?[ \u00a0\u202f]?m\.?|[صم]))?`
const hour = `${figure}{1,2}[:.]${figure}{2}(?:[:.]${figure}{2})?${half}`
const message = new RegExp(
  String.raw`^${turns}\[?(${day})[,،]?(?: à)? (${hour})(?:\] | - )(?:([^:]{1,80}): )?`,
  'i',
)

const mostAttached = 500

/** Reads a conversation as WhatsApp exports it: its text as it is, each message a part with its day, hour and name as they are written. */
export const readChat: DocumentReader = async (bytes, { encoding }) => {
  const decoded = decodeText(bytes, encoding)
  if (!decoded.ok) return decoded
  const { text, raw: _, characters: __, ...spelling } = decoded.value
  const parts = messagesOf(text)
  return done({
    text,
    parts,
    proposals: [],
    warnings: [{ code: 'warning.chat.messages', n: parts.length }],
    attached: [],
    spelling,
  })
}

/** Reads such a conversation with the files that were sent in it. */
export const readChatArchive: DocumentReader = async (bytes, how) => {
  const beginning = readBeginning(bytes)
  const entries = beginning.zip?.ok ? beginning.zip.value : []
  const chat = conversationIn(beginning)
  if (chat === undefined) return failed({ code: 'zip.missing', place: '_chat.txt' })
  const text = zippedFile(beginning, chat)
  if (!text.ok) return text
  const read = await readChat(text.value, how)
  if (!read.ok) return read
  const others = entries.filter(({ name }) => name !== chat && !name.endsWith('/'))
  const attached: Attached[] = []
  for (const [at, { name }] of others.slice(0, mostAttached).entries()) {
    const file = zippedFile(beginning, name)
    how.onReading?.('files', at + 1, Math.min(others.length, mostAttached))
    if (file.ok) attached.push({ name: name.replace(/^.*[\\/]/, ''), bytes: file.value })
  }
  const left = others.length - attached.length
  const warnings = [
    ...read.value.warnings,
    ...(left > 0 ? [{ code: 'warning.mail.attachments-left', n: left }] : []),
  ]
  return done({ ...read.value, warnings, attached })
}

function messagesOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const [, said, time, name] = message.exec(line) ?? []
    const end = at + pointCount(line) + 1
    if (said !== undefined) {
      const label = `${said} ${time}${name === undefined ? '' : `, ${name}`}`
      parts.push({ start: at, end, at: plainPlace({ message: parts.length + 1, label }) })
    } else {
      const last = parts.pop()
      if (last !== undefined) parts.push({ ...last, end })
    }
    at = end
  }
  const whole = pointCount(text)
  return parts.map((part) => ({ ...part, end: Math.min(part.end, whole) }))
}
