import { done, failed, type Outcome, type Problem } from '../../model/outcome.ts'
import type { Attached, DocumentReader, FoundValue, HowRead } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { glyphsOf } from './pdf-glyphs.ts'
import { readByPlace } from './pdf-leftward.ts'
import { type PdfDocument, type PdfPage, pdfLibrary } from './pdf-library.ts'
import { lineItems, lineText } from './pdf-lines.ts'
import { mayBearNotes } from './pdf-notes.ts'

const mostAttached = 100
const mostNamedPages = 20

/** Reads the text of a PDF, page by page as it stands there: line ends, hyphens and ligatures are those of the page. A page without text keeps its number. Nothing in it runs, nothing is fetched. */
export const readPdf: DocumentReader = async (bytes, how) => {
  const opened = await openPdf(bytes, how)
  if (!opened.ok) return opened
  const { document, close } = opened.value
  try {
    return await readPages(document, mayBearNotes(bytes), how)
  } finally {
    await close()
  }
}

/** Opens a PDF; what it is closed with lets go of all that it held. */
export async function openPdf(
  bytes: Uint8Array,
  { password, charactersOf }: HowRead,
): Promise<Outcome<{ readonly document: PdfDocument; readonly close: () => Promise<void> }>> {
  const { getDocument } = await pdfLibrary()
  // The library keeps what it is given; a copy leaves the bytes that are kept alone.
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    cMapPacked: true,
    cMapUrl: 'cmaps/',
    CMapReaderFactory: class {
      async fetch({ name }: { readonly name: string }) {
        if (charactersOf === undefined) throw new Error(name)
        return { cMapData: await charactersOf(name), isCompressed: true }
      }
    },
  })
  try {
    const document = await task.promise
    return done({ document, close: () => task.destroy() })
  } catch (error) {
    await task.destroy()
    const { name, code } = error as { readonly name?: string; readonly code?: number }
    if (name === 'PasswordException')
      return failed({ code: code === 2 ? 'pdf.password-wrong' : 'pdf.password' })
    return failed({ code: 'pdf.broken' })
  }
}

async function readPages(document: PdfDocument, isNoted: boolean, how: HowRead) {
  const writer = new TextWriter()
  const labels = (await document.getPageLabels()) ?? []
  const empty: number[] = []
  const counts = new Map<string, number>()
  const count = (code: string, by = 1): void => {
    counts.set(code, (counts.get(code) ?? 0) + by)
  }
  let left = 0
  for (let number = 1; number <= document.numPages; number++) {
    if (how.isLate?.() === true || writer.isFull) {
      left = document.numPages - number + 1
      break
    }
    const label = labels[number - 1] ?? ''
    const before = writer.length
    writer.open({ page: number, ...(label === '' || label === String(number) ? {} : { label }) })
    try {
      await writePdfPage(await document.getPage(number), isNoted, writer, count)
      how.onReading?.('pages', number, document.numPages)
    } catch {
      count('warning.pdf.pages-damaged')
    }
    if (writer.length === before) {
      empty.push(number)
      writer.drop()
    } else writer.close()
  }
  const found = writer.finish()
  const own = await propertiesOf(document)
  // Without a page that can be read, nothing says that it was scanned.
  const isPageless = document.numPages === (counts.get('warning.pdf.pages-damaged') ?? 0)
  const textless = isPageless
    ? { code: 'pdf.broken' }
    : { code: 'pdf.scanned', n: document.numPages }
  const warnings: readonly Problem[] = [
    ...pagesWarning('warning.pdf.pages-empty', found.text === '' ? [] : empty),
    ...(left === 0 ? [] : [{ code: 'warning.pdf.pages-left', n: left }]),
    ...Array.from(counts, ([code, n]) => ({ code, n })),
    ...own.warnings,
  ]
  return done({
    ...found,
    proposals: own.proposals,
    warnings,
    attached: await attachedIn(document),
    ...(found.text === '' ? { textless } : {}),
  })
}

/** Writes the words of a page, its lines first, then the notes and the fields on it where it may have any. */
export async function writePdfPage(
  page: PdfPage,
  isNoted: boolean,
  writer: TextWriter,
  count: (code: string, by?: number) => void,
): Promise<void> {
  const [{ items }, annotations] = await Promise.all([
    page.getTextContent(),
    isNoted ? page.getAnnotations() : [],
  ])
  const lines = Array.from(lineItems(items), (line) => ({ line, ...lineText(line) }))
  const isLeftward = lines.some(({ isRightToLeft }) => isRightToLeft)
  // The library guesses the order of such letters; where each is drawn tells it.
  const glyphs = isLeftward ? await glyphsOf(page).catch(() => []) : []
  for (const { line, text, isRightToLeft } of lines) {
    const sure = isRightToLeft ? readByPlace(line, glyphs) : null
    writer.words(sure ?? text)
    if (isRightToLeft && sure === null && text.trim() !== '') count('warning.pdf.right-to-left')
  }
  for (const { subtype, contentsObj, titleObj, fieldName, fieldValue } of annotations) {
    const note = contentsObj?.str.trim() ?? ''
    if (subtype === 'Widget' && typeof fieldValue === 'string' && fieldValue.trim() !== '') {
      count('warning.pdf.fields')
      writer.words(`[${fieldName ?? ''}\u00a0: ${fieldValue}]`)
    } else if (subtype !== 'Link' && subtype !== 'Widget' && note !== '') {
      count('warning.document.comments')
      const by = titleObj?.str.trim() ?? ''
      writer.words(`[c] ${by === '' ? '' : `${by}\u00a0: `}${note}`)
    }
  }
  page.cleanup()
}

function pagesWarning(code: string, pages: readonly number[]): readonly Problem[] {
  if (pages.length === 0) return []
  const named = pages.slice(0, mostNamedPages).join(', ')
  return [{ code, n: pages.length, pages: pages.length > mostNamedPages ? `${named}…` : named }]
}

async function propertiesOf(
  document: PdfDocument,
): Promise<{ readonly proposals: readonly FoundValue[]; readonly warnings: readonly Problem[] }> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const said = (name: string): string => {
    const value: unknown = Object.hasOwn(info, name) ? Reflect.get(info, name) : ''
    return typeof value === 'string' ? value.replaceAll('\0', '').trim() : ''
  }
  const made = /^D:(\d{4})(\d{2})?(\d{2})?/.exec(said('CreationDate'))
  const author = said('Author').slice(0, 300)
  const values: readonly (readonly [FoundValue['field'], string])[] = [
    ['title', said('Title').slice(0, 1000)],
    ['creators', author],
    [
      'issued',
      made
        ?.slice(1)
        .filter((part) => part !== undefined)
        .join('-') ?? '',
    ],
  ]
  return {
    proposals: values.flatMap(([field, value]) =>
      value === '' ? [] : [{ field, value, reason: 'metadata' } as const],
    ),
    warnings: author === '' ? [] : [{ code: 'warning.document.named', names: [author] }],
  }
}

async function attachedIn(document: PdfDocument): Promise<readonly Attached[]> {
  const files = (await document.getAttachments().catch(() => null)) ?? {}
  return Object.values(files)
    .slice(0, mostAttached)
    .flatMap(({ filename, content }) =>
      content instanceof Uint8Array && content.length > 0
        ? [{ name: filename.replace(/^.*[\\/]/, '').slice(-255) || 'piece', bytes: content }]
        : [],
    )
}
