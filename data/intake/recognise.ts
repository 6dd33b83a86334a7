import { type Beginning, readBeginning, startsWith } from './beginning.ts'
import { gunzipWithin } from './gunzip.ts'
import { inflate } from './zip.ts'

type Test = (opening: Beginning) => boolean

/** A file that begins with these bytes, `-1` standing for any, at a place. */
export function bytesAt(head: readonly number[], from = 0): Test {
  return ({ bytes }) => startsWith(bytes, head, from)
}

/** A file that begins with these letters, or has them at a place. */
export function lettersAt(letters: string, from = 0): Test {
  return bytesAt(
    [...letters].map((letter) => letter.charCodeAt(0)),
    from,
  )
}

/** A file compressed with gzip that unfolds to these letters first. */
export function gzipOf(letters: string): Test {
  return ({ bytes }) => {
    if (!startsWith(bytes, [0x1f, 0x8b])) return false
    const { bytes: plain } = gunzipWithin(bytes.subarray(0, 4096), letters.length)
    return new TextDecoder('latin1').decode(plain) === letters
  }
}

/** A file that any of these recognise. */
export function any(...tests: readonly Test[]): Test {
  return (opening) => tests.some((test) => test(opening))
}

/** A file that all of these recognise. */
export function all(...tests: readonly Test[]): Test {
  return (opening) => tests.every((test) => test(opening))
}

/** A file of the ISO base media family whose brand is one of these. */
export function brandOf(...brands: readonly string[]): Test {
  const isMedia = lettersAt('ftyp', 4)
  return (opening) => {
    const brand = String.fromCharCode(...opening.bytes.subarray(8, 12))
    return isMedia(opening) && brands.some((one) => brand.startsWith(one))
  }
}

/** A ZIP archive with a file whose name begins so. */
export function holding(...names: readonly string[]): Test {
  return ({ zip }) =>
    zip?.ok === true && names.every((start) => zip.value.some(({ name }) => name.startsWith(start)))
}

/** A ZIP archive that says that it is of this kind. */
export function saying(mimetype: string): Test {
  return (opening) => opening.mimetype === mimetype || opening.mimetype === `${mimetype}-template`
}

/** Markup whose outermost element has one of these names; declarations and comments before it are passed over. */
export function rooted(...names: readonly string[]): Test {
  return ({ markup }) => {
    const root = /^<(?:[a-z][\w.-]*:)?([a-z][\w.-]*)(?=[\s/>]|$)/.exec(beforeRoot(markup))?.[1]
    return root !== undefined && names.includes(root)
  }
}

/** Markup that declares itself, whatever its elements are called. */
export const isDeclaredMarkup: Test = ({ markup }) =>
  /^<(?:\?xml|!doctype|[a-z][\w.-]*:[a-z][\w.-]*[\s/>])/.test(markup)

/** A page that says which kind of document it is. */
export const isDeclaredPage: Test = ({ markup }) =>
  /^(?:<\?xml[^>]*>\s*)?<!doctype\s+html/.test(markup)

function beforeRoot(markup: string): string {
  let rest = markup
  for (;;) {
    const next = rest.replace(
      /^(?:<\?[^>]*>|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>|<!--.*?-->)\s*/s,
      '',
    )
    if (next === rest) return rest
    rest = next
  }
}

const mailOnly =
  /^(?:message-id|mime-version|received|return-path|delivered-to|x-[\w-]+|dkim-signature|content-type)$/
const mailAlso = /^(?:from|to|cc|subject|date|reply-to|sender|de|à|objet)$/

/** A message of mail: it begins with the fields that mail has. */
export const isMail: Test = ({ head }) => {
  const names: string[] = []
  for (const line of head.split(/\r\n?|\n/)) {
    if (/^[ \t]/.test(line)) continue
    const name = /^([A-Za-z][\w-]*):/.exec(line)?.[1]
    if (name === undefined) break
    names.push(name.toLowerCase())
  }
  const own = names.filter((name) => mailOnly.test(name)).length
  const also = new Set(names.filter((name) => mailAlso.test(name))).size
  return (own > 0 && own + also > 2) || (also > 3 && names.includes('from'))
}

/** A mailbox: the line that parts messages, then the fields of the first. */
export const isMailbox: Test = ({ head }) =>
  /^From \S+[^\n]*\d{1,2}:\d{2}[^\n]*\d{4}[^\n]*\r?\n>?[A-Za-z][\w-]*:/.test(head)

// A day, a time and a sign that the name follows, as WhatsApp writes them on either kind of telephone, in figures of Latin or Arabic; bytes of UTF-8 stand as they are.
const figure = String.raw`(?:\d|\xD9[\xA0-\xA9]|\xDB[\xB0-\xB9])`
const turns = String.raw`(?:\xE2\x80[\x8E\x8F])*`
const half = String.raw`(?:(?: |\xE2\x80\xAF)(?:[ap]\.?(?: |\xC2\xA0|\xE2\x80\xAF)?m\.?|\xD8\xB5|\xD9\x85))?`
const chatLine = new RegExp(
  [
    String.raw`^${turns}\[?${figure}{1,4}${turns}[./-]${figure}{1,2}${turns}[./-]${figure}{2,4}`,
    String.raw`(?:,|\xD8\x8C)?(?: \xC3\xA0)? ${figure}{1,2}[:.]${figure}{2}(?:[:.]${figure}{2})?`,
    String.raw`${half}(?:\] | - )`,
  ].join(''),
  'i',
)

/** A conversation as WhatsApp exports it. */
export const isChat: Test = ({ head }) => {
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  return (
    chatLine.test(lines[0] ?? '') &&
    lines.filter((line) => chatLine.test(line) && /(?:\] | - )[^:]{1,80}: /.test(line)).length > 0
  )
}

/** A ZIP archive that holds such a conversation. */
export const isChatArchive: Test = (opening) => conversationIn(opening) !== undefined

const longestChat = 32 * 1024 * 1024

/** The name of the file of a ZIP archive that is such a conversation: it is called so, or, as telephones in other languages call it otherwise, is the only text there and begins as one. */
export function conversationIn({ bytes, zip }: Beginning): string | undefined {
  if (zip?.ok !== true) return undefined
  const texts = zip.value.filter(({ name }) => /^[^/]+\.txt$/i.test(name))
  const called = texts.find(({ name }) => /^_chat\.|WhatsApp/i.test(name))
  if (called !== undefined) return called.name
  const [only, ...others] = texts
  if (only === undefined || others.length > 0 || only.octets > longestChat) return undefined
  const text = inflate(bytes, only)
  return text.ok && isChat(readBeginning(text.value)) ? only.name : undefined
}

/** The elements with which a page or a piece of one begins. */
export const pageElements = [
  ...['html', 'head', 'body', 'title', 'meta', 'link', 'style', 'script', 'base', 'frameset'],
  ...['article', 'main', 'section', 'header', 'div', 'p', 'h1', 'h2', 'h3', 'table', 'ul', 'ol'],
  ...[
    'a',
    'b',
    'i',
    'em',
    'strong',
    'span',
    'font',
    'center',
    'img',
    'iframe',
    'blockquote',
    'pre',
  ],
]

/** Sound in frames, as MPEG writes it without a title before it. */
export const isFramedSound: Test = ({ bytes }) => {
  const [first = 0, second = 0, third = 0] = bytes
  return first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 !== 15 && third >> 4 !== 0
}

const isCompound = bytesAt([0xd0, 0xcf, 0x11, 0xe0])
const directoryRead = 4096

/** A compound file of Office 97 with a stream of this name at the beginning of its directory. */
export function compound(stream: string): Test {
  return (opening) => {
    if (!isCompound(opening) || opening.bytes.length < 512) return false
    const { bytes } = opening
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const sector = 2 ** Math.min(view.getUint16(30, true), 12)
    const from = (view.getUint32(48, true) + 1) * sector
    const directory = bytes.subarray(from, from + directoryRead)
    return new TextDecoder('utf-16le').decode(directory).includes(stream)
  }
}
