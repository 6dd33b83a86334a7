import { bibliographicDate, doiOf, isAddress } from './bibliography.ts'
import { bibliographicTypes, subtypeOf } from './bibliography-types.ts'
import type { Writer } from './format.ts'
import type { DisclosedOptions } from './options.ts'
import { type ToldSource, toldSource } from './told-event.ts'

/** Writes the sources as items of CSL-JSON 1.0, one a line. A date of issue that its parts cannot say stands there as EDTF. */
export const writeCslJson: Writer<DisclosedOptions> = async ({ archive, chosen }, _, sink) => {
  const file = await sink.file()
  await file.write('[')
  let between = '\n'
  for (const id of chosen.sources) {
    await file.write(`${between}${JSON.stringify(itemOf(toldSource(archive, id)))}`)
    between = ',\n'
  }
  await file.write('\n]\n')
}

function itemOf(source: ToldSource): object {
  const { csl, isInside } = bibliographicTypes[source.type]
  const doi = doiOf(source.identifier)
  const said = {
    id: source.id,
    type: csl,
    genre: subtypeOf(source.type, 'csl'),
    title: source.title,
    author: source.creators.map((literal) => ({ literal })),
    [isInside ? 'container-title' : 'publisher']: source.publisher,
    issued: issuedOf(source.issued),
    language: source.language,
    DOI: doi ?? '',
    URL: isAddress(source.identifier) ? source.identifier : '',
    number: doi === undefined && !isAddress(source.identifier) ? source.identifier : '',
    accessed: issuedOf(source.captured),
    archive: source.custodian,
    archive_location: source.reference,
    source: source.provenance,
  }
  return Object.fromEntries(
    Object.entries(said).filter(
      ([, value]) =>
        value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

function issuedOf(edtf: string): object | undefined {
  if (edtf === '') return undefined
  const date = bibliographicDate(edtf)
  if (date === undefined) return { literal: edtf }
  return { 'date-parts': date.parts, ...(date.isCirca ? { circa: true } : {}) }
}
