import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Problem } from '../../model/outcome.ts'
import type { Attached, FoundValue } from '../reader.ts'
import { decodeText } from '../text.ts'
import { TextWriter } from '../text-writer.ts'
import { parsePage, writePage } from './page.ts'

/** A message of mail as it was parsed: its fields as lines, its words, the files in it. */
export interface Message {
  readonly subject: string
  readonly from: string
  /** The field of the date as it is written: its hour and zone are the sender's. */
  readonly date: string
  readonly lines: readonly string[]
  readonly attached: readonly Attached[]
  readonly warnings: readonly Problem[]
}

const mostDeep = 100
const longestHead = 256 * 1024
const mostAttached = 200

/** Parses one message. A message inside it is a file of its own, however deep: it is not unfolded here. Nothing in it is fetched. */
export async function parseMessage(bytes: Uint8Array): Promise<Message> {
  const email = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: mostDeep,
  })
  const header = (name: string): string =>
    email.headers
      .find(({ key }) => key === name)
      ?.value.replace(/\s+/g, ' ')
      .trim() ?? ''
  const fields: readonly (readonly [string, string])[] = [
    ['From', addresses(email.from)],
    ['To', addresses(...(email.to ?? []))],
    ['Cc', addresses(...(email.cc ?? []))],
    ['Date', header('date')],
    ['Subject', email.subject ?? ''],
  ]
  const body = bodyOf(email, bytes)
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]))
  const kept = email.attachments.slice(0, mostAttached)
  const left = email.attachments.length - kept.length
  return {
    subject: email.subject ?? '',
    from: nameOf(email.from),
    date: header('date'),
    lines: [...lines, '', ...body.lines],
    attached: kept.map((one, at) => ({
      name: fileName(one.filename, one.mimeType, at),
      bytes: asBytes(one.content),
    })),
    warnings: [
      ...body.warnings,
      ...(left > 0 ? [{ code: 'warning.mail.attachments-left', n: left }] : []),
    ],
  }
}

/** What a message says of itself. */
export function messageProposals({ subject, from, date }: Message): readonly FoundValue[] {
  const day = mailDay(date)
  const said: readonly (readonly [FoundValue['field'], string])[] = [
    ['title', subject.trim().slice(0, 1000)],
    ['creators', from.slice(0, 300)],
    ['issued', day],
  ]
  return said.flatMap(([field, value]) =>
    value === '' ? [] : [{ field, value, reason: 'mail' } as const],
  )
}

function bodyOf(
  email: Email,
  bytes: Uint8Array,
): {
  readonly lines: readonly string[]
  readonly warnings: readonly Problem[]
} {
  if (email.text !== undefined && email.text.trim() !== '')
    return { lines: email.text.split(/\r\n?|\n/), warnings: [] }
  if (email.html === undefined)
    return { lines: email.attachments.length === 0 ? wholeOf(bytes) : [], warnings: [] }
  const writer = new TextWriter()
  const { hidden } = writePage(parsePage(email.html), writer)
  const warnings = hidden === 0 ? [] : [{ code: 'warning.page.hidden', n: hidden }]
  return { lines: writer.finish().text.split('\n'), warnings }
}

// A message that says that it has parts, and does not say what parts them, is read as it stands behind its head.
function wholeOf(bytes: Uint8Array): readonly string[] {
  const head = /\r?\n\r?\n/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, longestHead)))
  if (head === null) return []
  const decoded = decodeText(bytes.subarray(head.index + head[0].length), undefined)
  return decoded.ok ? decoded.value.text.trimEnd().split('\n') : []
}

function addresses(...given: readonly (Address | undefined)[]): string {
  return given
    .flatMap((one) => (one === undefined ? [] : (one.group ?? [one])))
    .map(({ name, address }) =>
      name === '' || name === address ? (address ?? '') : `${name} <${address}>`,
    )
    .join(', ')
}

function nameOf(given: Address | undefined): string {
  if (given === undefined) return ''
  return given.name || (given.address ?? '')
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day of a field of date, as it is written there: no zone moves it. */
export function mailDay(date: string): string {
  const found = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})/.exec(date)
  const month = months.indexOf((found?.[2] ?? '').toLowerCase()) + 1
  const day = Number(found?.[1])
  if (month === 0 || day < 1 || day > 31) return ''
  return `${found?.[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function fileName(name: string | null, mimeType: string, at: number): string {
  if (name !== null && name.trim() !== '') return name.replace(/^.*[\\/]/, '').slice(-255)
  return mimeType === 'message/rfc822' ? `message-${at + 1}.eml` : `piece-${at + 1}`
}

function asBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}
