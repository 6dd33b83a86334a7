import { createHash } from 'node:crypto'
import type { Attachment } from '../package.ts'
import type { PdfObjects } from './objects.ts'
import { name, pdfDate, ref, textString } from './syntax.ts'

/** Writes files one after another, in steps, and gives the catalogue's entries for them. */
export function* attach(
  objects: PdfObjects,
  files: readonly Attachment[],
  day: string,
): Generator<void, { readonly names: string; readonly associated: string }> {
  const specs: [string, number][] = []
  for (const file of files) {
    const { bytes } = file
    const md5 = createHash('md5').update(bytes).digest('hex').toUpperCase()
    yield
    const stream = yield* objects.addLargeStream(
      `/Type/EmbeddedFile/Subtype${name(file.mediaType)}/Params<</Size ${bytes.length}/CreationDate${pdfDate(day)}/ModDate${pdfDate(day)}/CheckSum<${md5}>>>`,
      bytes,
    )
    const spec = objects.add(
      `<</Type/Filespec/F${textString(file.name)}/UF${textString(file.name)}/EF<</F ${ref(stream)}/UF ${ref(stream)}>>/Desc${textString(file.description)}/AFRelationship/${file.relationship}>>`,
    )
    specs.push([file.name, spec])
  }
  if (specs.length === 0) return { names: '', associated: '' }
  const sorted = [...specs].sort(([a], [b]) => (textString(a) < textString(b) ? -1 : 1))
  return {
    names: `/EmbeddedFiles<</Names[${sorted.map(([file, spec]) => `${textString(file)} ${ref(spec)}`).join(' ')}]>>`,
    associated: `/AF[${specs.map(([, spec]) => ref(spec)).join(' ')}]`,
  }
}
