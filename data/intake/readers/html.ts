import { done } from '../../model/outcome.ts'
import { decodeAs } from '../code-pages.ts'
import { encodingNamed, spell } from '../encodings.ts'
import type { DocumentReader } from '../reader.ts'
import { decodeText } from '../text.ts'
import { TextWriter } from '../text-writer.ts'
import { elementsOf, parsePage, writePage } from './page.ts'
import { pageProposals } from './page-proposals.ts'

/** Reads a web page: the words that it shows. What runs in it, what dresses it and what it hides stay in the bytes alone. */
export const readHtml: DocumentReader = async (bytes, { encoding }) => {
  const markup = decoded(bytes, encoding)
  const page = parsePage(markup)
  const writer = new TextWriter()
  const { hidden } = writePage(page, writer)
  const frames = Array.from(elementsOf(page)).filter(({ tagName }) => tagName === 'frame').length
  return done({
    ...writer.finish(),
    proposals: pageProposals(page, markup),
    warnings: [
      ...(hidden === 0 ? [] : [{ code: 'warning.page.hidden', n: hidden }]),
      ...(frames === 0 ? [] : [{ code: 'warning.page.frames', n: frames }]),
    ],
    attached: [],
  })
}

const declared =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})/i

/** A page in the encoding that was chosen, else in that of its mark, of its own word, or of its bytes. */
export function decoded(bytes: Uint8Array, chosen: string | undefined): string {
  const asked = chosen === undefined ? undefined : encodingNamed(chosen)
  if (asked !== undefined) return spell(bytes, asked).text
  let head = ''
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte)
  const found = decodeText(bytes)
  if (found.ok && found.value.sure) return found.value.raw
  const [, meta, xml] = declared.exec(head) ?? []
  const said = meta ?? xml
  if (said !== undefined && !/^utf-?16/i.test(said)) return decodeAs(bytes, said)
  return found.ok ? found.value.raw : decodeAs(bytes, 'utf-8')
}
