import { strToU8, zipSync } from 'fflate'
import { type Extraction, readDocument } from '../../../data/intake/read.ts'

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A ZIP archive of these texts. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  )
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word document with this body and these other parts. */
export function docxOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...more,
  })
}

/** A part of a Word document. */
export function wordPart(name: string, content: string): string {
  return `<?xml version="1.0"?><w:${name} ${w}>${content}</w:${name}>`
}

/** An OpenDocument text with this body and these other parts. */
export function odtOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = ['office', 'text', 'table', 'draw', 'dc', 'meta', 'style']
  const spaces = names.map((name) => `xmlns:${name}="urn:${name}"`).join(' ')
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${spaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  })
}

/** What is read in a document; a refusal throws its code. */
export async function extracted(
  bytes: Uint8Array,
  how: { readonly name?: string; readonly encoding?: string; readonly password?: string } = {},
): Promise<Extraction> {
  const outcome = await readDocument(bytes, { name: 'document', ...how })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}
