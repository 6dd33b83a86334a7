import { failed } from '../model/outcome.ts'
import { type Beginning, readBeginning } from './beginning.ts'
import type { DocumentReader } from './reader.ts'
import * as is from './recognise.ts'

/** A kind of document: known by its content, never by its name. */
export interface DocumentKind<Id extends string = string> {
  readonly id: Id
  readonly mediaType: string
  readonly recognises: (opening: Beginning) => boolean
  readonly load: () => Promise<DocumentReader>
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const open = 'application/vnd.oasis.opendocument'

/** A text without markup: what is tried when nothing else is recognised. */
export const plainKind = {
  id: 'text',
  mediaType: 'text/plain',
  recognises: () => true,
  load: async () => (await import('./readers/plain.ts')).readPlain,
} as const satisfies DocumentKind

/** Every kind, in the order in which they are tried. */
export const documentKinds = [
  photograph('image/png', is.bytesAt([0x89, 0x50, 0x4e, 0x47])),
  photograph('image/jpeg', is.bytesAt([0xff, 0xd8, 0xff])),
  kept('image', 'image/gif', is.lettersAt('GIF8')),
  kept('image', 'image/webp', is.all(is.lettersAt('RIFF'), is.lettersAt('WEBP', 8))),
  photograph('image/tiff', is.any(is.bytesAt([73, 73, 42, 0]), is.bytesAt([77, 77, 0, 42]))),
  kept('image', 'image/tiff', is.any(is.bytesAt([73, 73, 43, 0]), is.bytesAt([77, 77, 0, 43]))),
  kept('image', 'image/jxl', is.any(is.bytesAt([0xff, 0x0a]), is.lettersAt('JXL \r\n', 4))),
  kept('image', 'image/bmp', is.all(is.lettersAt('BM'), is.bytesAt([0, 0, 0, 0], 6))),
  kept('heic', 'image/avif', is.brandOf('avif', 'avis')),
  kept('heic', 'image/heic', is.brandOf('hei', 'hevc', 'mif1', 'msf1')),
  kept('audio', 'audio/mp4', is.brandOf('M4A', 'M4B')),
  kept('audio', 'audio/mpeg', is.any(is.lettersAt('ID3'), is.isFramedSound)),
  kept('audio', 'audio/ogg', is.lettersAt('OggS')),
  kept('audio', 'audio/wav', is.all(is.lettersAt('RIFF'), is.lettersAt('WAVE', 8))),
  kept('audio', 'audio/flac', is.lettersAt('fLaC')),
  kept('audio', 'audio/amr', is.lettersAt('#!AMR')),
  kept('video', 'video/quicktime', is.brandOf('qt')),
  kept('video', 'video/mp4', is.lettersAt('ftyp', 4)),
  kept('video', 'video/webm', is.bytesAt([0x1a, 0x45, 0xdf, 0xa3])),
  kept('video', 'video/x-msvideo', is.all(is.lettersAt('RIFF'), is.lettersAt('AVI ', 8))),
  kept('office97', 'application/msword', is.compound('WordDocument')),
  kept(
    'office97',
    'application/vnd.ms-excel',
    is.any(is.compound('Workbook'), is.compound('Book')),
  ),
  kept('office97', 'application/vnd.ms-powerpoint', is.compound('PowerPoint Document')),
  kept('message97', 'application/vnd.ms-outlook', is.compound('__nameid_version1.0')),
  kept('locked', 'application/x-ole-storage', is.compound('EncryptedPackage')),
  kept('office97', 'application/x-ole-storage', is.bytesAt([0xd0, 0xcf, 0x11, 0xe0])),
  {
    id: 'pdf',
    mediaType: 'application/pdf',
    recognises: ({ head }) => head.slice(0, 1030).includes('%PDF-'),
    load: async () => (await import('./readers/pdf.ts')).readPdf,
  },
  {
    id: 'docx',
    mediaType: word,
    recognises: is.holding('[Content_Types].xml', 'word/'),
    load: async () => (await import('./readers/docx.ts')).readDocx,
  },
  {
    id: 'xlsx',
    mediaType: sheets,
    recognises: is.holding('[Content_Types].xml', 'xl/'),
    load: async () => (await import('./readers/sheets.ts')).readXlsx,
  },
  {
    id: 'pptx',
    mediaType: slides,
    recognises: is.holding('[Content_Types].xml', 'ppt/'),
    load: async () => (await import('./readers/slides.ts')).readPptx,
  },
  {
    id: 'odt',
    mediaType: `${open}.text`,
    recognises: is.saying(`${open}.text`),
    load: async () => (await import('./readers/odt.ts')).readOdt,
  },
  {
    id: 'ods',
    mediaType: `${open}.spreadsheet`,
    recognises: is.saying(`${open}.spreadsheet`),
    load: async () => (await import('./readers/open-sheets.ts')).readOds,
  },
  {
    id: 'odp',
    mediaType: `${open}.presentation`,
    recognises: is.saying(`${open}.presentation`),
    load: async () => (await import('./readers/slides.ts')).readOdp,
  },
  {
    id: 'epub',
    mediaType: 'application/epub+zip',
    recognises: is.saying('application/epub+zip'),
    load: async () => (await import('./readers/epub.ts')).readEpub,
  },
  {
    id: 'chat',
    mediaType: 'application/zip',
    recognises: is.isChatArchive,
    load: async () => (await import('./readers/chat.ts')).readChatArchive,
  },
  {
    id: 'wacz',
    mediaType: 'application/wacz',
    recognises: is.holding('datapackage.json', 'archive/'),
    load: async () => (await import('./readers/wacz.ts')).readWacz,
  },
  {
    id: 'warc',
    mediaType: 'application/warc',
    recognises: is.any(is.lettersAt('WARC/'), is.gzipOf('WARC/')),
    load: async () => (await import('./readers/web-archive.ts')).readWarc,
  },
  kept('archive', 'application/zip', is.lettersAt('PK')),
  kept('archive', 'application/gzip', is.bytesAt([0x1f, 0x8b])),
  kept('archive', 'application/x-7z-compressed', is.bytesAt([0x37, 0x7a, 0xbc, 0xaf])),
  kept('archive', 'application/vnd.rar', is.lettersAt('Rar!')),
  kept('archive', 'application/x-bzip2', is.all(is.lettersAt('BZh'), is.lettersAt('1AY&SY', 4))),
  kept('archive', 'application/x-xz', is.bytesAt([0xfd, 0x37, 0x7a, 0x58, 0x5a])),
  kept('archive', 'application/x-tar', is.lettersAt('ustar', 257)),
  kept('unknown', 'application/x-executable', is.bytesAt([0x7f, 0x45, 0x4c, 0x46])),
  kept('unknown', 'application/vnd.sqlite3', is.lettersAt('SQLite format')),
  {
    id: 'rtf',
    mediaType: 'application/rtf',
    recognises: ({ head }) => head.startsWith('{\\rtf'),
    load: async () => (await import('./readers/rtf.ts')).readRtf,
  },
  kept('drawing', 'image/svg+xml', is.rooted('svg')),
  kept('drawing', 'application/postscript', ({ head }) => head.startsWith('%!PS')),
  {
    id: 'html',
    mediaType: 'text/html',
    recognises: is.any(is.isDeclaredPage, is.rooted(...is.pageElements)),
    load: async () => (await import('./readers/html.ts')).readHtml,
  },
  kept('markup', 'application/xml', is.isDeclaredMarkup),
  {
    id: 'mbox',
    mediaType: 'application/mbox',
    recognises: is.isMailbox,
    load: async () => (await import('./readers/mbox.ts')).readMbox,
  },
  {
    id: 'mail',
    mediaType: 'message/rfc822',
    recognises: is.isMail,
    load: async () => (await import('./readers/mail.ts')).readMail,
  },
  {
    id: 'chat',
    mediaType: 'text/plain',
    recognises: is.isChat,
    load: async () => (await import('./readers/chat.ts')).readChat,
  },
  plainKind,
] as const satisfies readonly DocumentKind[]

/** What a file is whose bytes no reader understands, not even the one of plain texts. */
export const unknownKind = kept('unknown', 'application/octet-stream', () => false)

/** A kind that gives no text: it is kept, for the reason that its name says. */
function kept<const Id extends string>(
  id: Id,
  mediaType: string,
  recognises: DocumentKind['recognises'],
): DocumentKind<Id> {
  return {
    id,
    mediaType,
    recognises,
    load: async () => async (bytes) => {
      const { zip } = readBeginning(bytes)
      return zip?.ok === false ? zip : failed({ code: `kept.${id}` })
    },
  }
}

/** An image that may say when and where it was taken. */
function photograph(
  mediaType: string,
  recognises: DocumentKind['recognises'],
): DocumentKind<'image'> {
  const load = async () => (await import('./readers/image.ts')).readImage
  return { id: 'image', mediaType, recognises, load }
}

/** The kind of a document. */
export function documentKindOf(bytes: Uint8Array): DocumentKind {
  const opening = readBeginning(bytes)
  return documentKinds.find(({ recognises }) => recognises(opening)) ?? unknownKind
}
