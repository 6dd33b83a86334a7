import { parseEdtf } from '../dates/parse.ts'
import { bibliographicTypes, doiOf, isAddress } from './bibliography.ts'
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

/** Writes the sources as entries of BibLaTeX, in UTF-8. A date of issue of EDTF level 2, which BibLaTeX does not read, stands in the note. */
export const writeBibLatex: Writer<DisclosedOptions> = async ({ archive, chosen }, _, sink) => {
  const file = await sink.file()
  for (const id of chosen.sources) await file.write(entryOf(toldSource(archive, id)))
}

function entryOf(source: ToldSource): string {
  const { biblatex, isInside } = bibliographicTypes[source.type]
  const date = parseEdtf(source.issued)
  const isRead = date.ok && date.value.level < 2
  const doi = doiOf(source.identifier)
  const isLink = isAddress(source.identifier)
  const language = babelNames[source.language]
  const notes = [isRead ? '' : source.issued, doi === undefined && !isLink ? source.identifier : '']
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['title', texText(source.title)],
    ['author', source.creators.map((name) => `{${texText(name)}}`).join(' and ')],
    [isInside ? 'journaltitle' : 'publisher', texText(source.publisher)],
    ['date', isRead ? source.issued : ''],
    language === undefined ? ['language', texText(source.language)] : ['langid', language],
    ['doi', doi ?? ''],
    ['url', isLink ? source.identifier.replace(/[{}\\]/g, encodeURIComponent) : ''],
    ['library', texText(source.reference)],
    [
      'note',
      notes
        .filter((note) => note !== '')
        .map(texText)
        .join('. '),
    ],
  ]
  const lines = fields.filter(([, value]) => value !== '')
  const body = lines.map(([name, value]) => `  ${name} = {${value}},\n`).join('')
  return `@${biblatex}{${source.id},\n${body}}\n\n`
}

function texText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}%&#$_^~]/g, (sign) => spelt[sign] ?? sign)
}
