import { bibliographicDate, type DateParts, doiOf, isAddress } from './bibliography.ts'
import { bibliographicTypes, subtypeOf } from './bibliography-types.ts'
import type { Writer } from './format.ts'
import type { DisclosedOptions } from './options.ts'
import { type ToldSource, toldSource } from './told-event.ts'

/** Writes the sources as references of RIS. A date of issue that RIS cannot say stands in EDTF in its first field of free use. */
export const writeRis: Writer<DisclosedOptions> = async ({ archive, chosen }, _, sink) => {
  const file = await sink.file()
  for (const id of chosen.sources) await file.write(referenceOf(toldSource(archive, id)))
}

function referenceOf(source: ToldSource): string {
  const { ris, isInside } = bibliographicTypes[source.type]
  const doi = doiOf(source.identifier)
  const isLink = isAddress(source.identifier)
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['ID', source.id],
    ['M3', subtypeOf(source.type, 'ris')],
    ['TI', source.title],
    ...source.creators.map((name) => ['AU', name] as const),
    [isInside ? 'T2' : 'PB', source.publisher],
    ...datesOf(source.issued),
    ['LA', source.language],
    ['DO', doi ?? ''],
    ['UR', isLink ? source.identifier : ''],
    ['AN', doi === undefined && !isLink ? source.identifier : ''],
    ['CN', source.reference],
    ['AV', source.custodian],
    ['Y2', capturedDay(source.captured)],
    ['DB', source.provenance],
    ['C2', source.rights],
  ]
  return `TY  - ${ris}\r\n${lines.map(lineOf).join('')}ER  - \r\n\r\n`
}

function lineOf([tag, value]: readonly [string, string]): string {
  const said = value.replace(/[^\S\u00a0\u202f]+/g, ' ').trim()
  return said === '' ? '' : `${tag}  - ${said}\r\n`
}

function datesOf(issued: string): readonly (readonly [string, string])[] {
  if (issued === '') return []
  const date = bibliographicDate(issued)
  const [parts] = date?.parts ?? []
  if (date === undefined || parts === undefined || date.isCirca || date.parts.length > 1)
    return [['C1', issued]]
  return [
    ['PY', String(parts[0]).padStart(4, '0')],
    ['DA', slashed(parts)],
  ]
}

/** The day of capture, where it is one: RIS has no other date of access. */
function capturedDay(captured: string): string {
  const date = bibliographicDate(captured)
  const [parts] = date?.parts ?? []
  return parts === undefined || date?.isCirca || date?.parts.length !== 1 ? '' : slashed(parts)
}

/** `2025/11/05/`, the parts that are not stated left empty. */
function slashed([year, month, day]: DateParts): string {
  const two = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`
}
