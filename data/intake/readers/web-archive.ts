import { done, failed, type Outcome, type Problem } from '../../model/outcome.ts'
import { encodingNamed } from '../encodings.ts'
import { gunzipWithin } from '../gunzip.ts'
import type { Attached, DocumentReader, FoundValue, HowRead, Read, Unpack } from '../reader.ts'
import { answerIn, isIntact, recordsIn, type WebRecord } from '../web-records.ts'
import { readHtml } from './html.ts'
import { readPlain } from './plain.ts'

/** The most bytes that a web archive unfolds to before it is read no further. */
export const mostUnfolded = 192 * 1024 * 1024
const mostPages = 500

/** A page of a web archive: what was sent, from where and when, and the record that says so. */
interface WebPage {
  readonly record: WebRecord
  readonly payload: Uint8Array
  readonly type: string
  readonly packed: string
}

/** The pages of a web archive, and what is to be known of them. */
export interface WebPages {
  readonly pages: readonly WebPage[]
  readonly left: number
  readonly damaged: number
  readonly isWhole: boolean
}

/** Reads a web archive (WARC): its pages become sources of their own, each as the record that bears it; of one page alone the words, its address and its moment. */
export const readWarc: DocumentReader = async (bytes, how) => {
  const { pages, ...rest } = pagesIn(bytes, how)
  return readPages({ pages, ...rest }, how)
}

/** The pages in the bytes of a WARC file, compressed or not. */
export function pagesIn(
  bytes: Uint8Array,
  { isLate, unpack, onReading }: HowRead,
  isAsked: (address: string) => boolean = () => true,
): WebPages {
  const isPacked = bytes[0] === 0x1f
  const plain = isPacked ? gunzipWithin(bytes, mostUnfolded) : { bytes, isWhole: true }
  const pages: WebPage[] = []
  let left = 0
  let damaged = 0
  const records = recordsIn(plain.bytes)
  for (let next = records.next(); ; next = records.next()) {
    if (next.done === true) return { pages, left, damaged, isWhole: next.value && plain.isWhole }
    if (isLate?.() === true) return { pages, left, damaged, isWhole: false }
    const read = next.value.whole.byteOffset + next.value.whole.length - plain.bytes.byteOffset
    const page = pageIn(next.value, unpack)
    onReading?.('percent', Math.floor((read * 100) / plain.bytes.length), 100)
    if (page === undefined || !isAsked(addressOf(page))) continue
    if (isIntact(page.record) === false) damaged++
    if (pages.length < mostPages) pages.push(page)
    else left++
  }
}

/** What the pages of a web archive come to: one is read, many are told and become sources of their own. */
export async function readPages(
  { pages, left, damaged, isWhole }: WebPages,
  how: HowRead,
): Promise<Outcome<Read>> {
  const warnings: readonly Problem[] = [
    ...(damaged === 0 ? [] : [{ code: 'warning.web.digest', n: damaged }]),
    ...(left === 0 ? [] : [{ code: 'warning.web.left', n: left }]),
    ...(isWhole ? [] : [{ code: 'warning.web.cut' }]),
  ]
  const [only, ...others] = pages
  if (only === undefined)
    return isWhole ? failed({ code: 'web.pageless' }) : failed({ code: 'web.broken' })
  if (others.length === 0) return readOne(only, how, warnings)
  return done({
    ...{ text: '', parts: [], proposals: [] },
    warnings: [{ code: 'warning.web.pages', n: pages.length }, ...warnings],
    attached: pages.map(recordOf),
    textless: { code: 'web.pages' },
  })
}

async function readOne(
  page: WebPage,
  how: HowRead,
  warnings: readonly Problem[],
): Promise<Outcome<Read>> {
  const own = webProposals(page)
  if (page.packed !== '') return failed({ code: 'web.packed', packing: page.packed })
  const read = await readPayload(page, how)
  if (!read.ok) return read
  const known = new Set(own.map(({ field }) => field))
  return done({
    ...read.value,
    proposals: [...own, ...read.value.proposals.filter(({ field }) => !known.has(field))],
    warnings: [...warnings, ...read.value.warnings],
  })
}

async function readPayload({ payload, type, record }: WebPage, how: HowRead) {
  const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(type)?.[1]
  const declared = charset === undefined ? undefined : encodingNamed(charset)
  const encoding = how.encoding ?? declared
  const asked = { name: addressOf({ record }), encoding, isLate: how.isLate }
  if (/pdf/.test(type)) return (await import('./pdf.ts')).readPdf(payload, { ...how, ...asked })
  return /html/.test(type) ? readHtml(payload, asked) : readPlain(payload, asked)
}

/** Where a page was found and when it was taken, as its record says. */
function webProposals({ record }: WebPage): readonly FoundValue[] {
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(
    record.head.get('warc-date') ?? '',
  )?.[0]
  const address = addressOf({ record }).slice(0, 2000)
  const said: readonly (readonly [FoundValue['field'], string])[] = [
    ['identifier', address],
    ['captured', moment === undefined ? '' : `${moment}Z`],
  ]
  return said.flatMap(([field, value]) =>
    value === '' ? [] : [{ field, value, reason: 'web-archive' } as const],
  )
}

function addressOf({ record }: Pick<WebPage, 'record'>): string {
  return (record.head.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
}

const read = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)\b/i

/** The page that a record bears: what a server answered with success, or what a tool laid down as it was. */
function pageIn(record: WebRecord, unpack: Unpack | undefined): WebPage | undefined {
  const { head, block } = record
  if (!/^https?:/i.test(addressOf({ record }))) return undefined
  switch (head.get('warc-type')) {
    case 'response': {
      const answer = answerIn(block, unpack)
      const type = answer?.head.get('content-type') ?? ''
      if (answer === undefined || answer.status !== 200 || !read.test(type)) return undefined
      return { record, type: type.toLowerCase(), payload: answer.payload, packed: answer.packed }
    }
    case 'resource': {
      const type = head.get('content-type') ?? ''
      return read.test(type)
        ? { record, type: type.toLowerCase(), payload: block, packed: '' }
        : undefined
    }
    default:
      return undefined
  }
}

// A record is a web archive of one page: it says of itself where it was found and when.
function recordOf({ record }: WebPage): Attached {
  const address = addressOf({ record })
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/, '')
  const name = address.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-+|-+$/g, '')
  return { name: `${name.slice(0, 200)}.warc`, bytes: record.whole.slice() }
}
