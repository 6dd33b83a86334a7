import { parseEdtf } from '../dates/parse.ts'
import { doiOf, isAddress } from './bibliography.ts'
import { bibliographicTypes, subtypeOf } from './bibliography-types.ts'
import type { Writer } from './format.ts'
import type { DisclosedOptions } from './options.ts'
import { type ToldSource, toldSource } from './told-event.ts'

const babelNames: Readonly<Record<string, string>> = {
  ar: 'arabic',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  pt: 'portuguese',
}

const spelt: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** Writes the sources as entries of BibLaTeX, in UTF-8. A date of issue of EDTF level 2, which BibLaTeX does not read, stands in the note; what has no field there, in those of free use. */
export const writeBibLatex: Writer<DisclosedOptions> = async ({ archive, chosen }, _, sink) => {
  const file = await sink.file()
  for (const id of chosen.sources) await file.write(entryOf(toldSource(archive, id)))
}

function entryOf(source: ToldSource): string {
  const { biblatex, isInside } = bibliographicTypes[source.type]
  const doi = doiOf(source.identifier)
  const isLink = isAddress(source.identifier)
  const language = babelNames[source.language]
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['title', texText(source.title)],
    ['entrysubtype', subtypeOf(source.type, 'biblatex')],
    ['author', source.creators.map((name) => `{${texText(name)}}`).join(' and ')],
    [isInside ? 'journaltitle' : 'publisher', texText(source.publisher)],
    ['date', isRead(source.issued) ? source.issued : ''],
    language === undefined ? ['language', texText(source.language)] : ['langid', language],
    ['doi', doi ?? ''],
    ['url', isLink ? source.identifier.replace(/[{}\\]/g, encodeURIComponent) : ''],
    ['urldate', isRead(source.captured) ? source.captured : ''],
    ['library', texText(source.custodian || source.reference)],
    ['shelfmark', source.custodian === '' ? '' : texText(source.reference)],
    ['note', isRead(source.issued) ? '' : texText(source.issued)],
    ['usera', doi === undefined && !isLink ? texText(source.identifier) : ''],
    ['userb', texText(source.provenance)],
    ['userc', texText(source.rights)],
  ]
  const lines = fields.filter(([, value]) => value !== '')
  const body = lines.map(([name, value]) => `  ${name} = {${value}},\n`).join('')
  return `@${biblatex}{${source.id},\n${body}}\n\n`
}

function isRead(edtf: string): boolean {
  const date = parseEdtf(edtf)
  return date.ok && date.value.level < 2
}

function texText(text: string): string {
  const said = text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim()
  return said.replace(
    /[\\{}%&#$_^~]/g,
    (sign) => (isLone(sign, said) ? braceWords[sign] : spelt[sign]) ?? sign,
  )
}

/** BibTeX counts the braces behind a backslash too: where they do not pair, they are written as words. */
const braceWords: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}

function isLone(sign: string, text: string): boolean {
  if (sign !== '{' && sign !== '}') return false
  let depth = 0
  for (const one of text) {
    if (one === '{') depth++
    else if (one === '}') depth--
    if (depth < 0) return true
  }
  return depth !== 0
}
