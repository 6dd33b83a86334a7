import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Cite, Entry, PrintModel, PrintSource } from '../../data/print/model.ts'
import { fontFiles } from '../../data/print/type/fonts.ts'
import { fontPath } from '../data/print/fixtures/fonts.ts'

/** A small Electron program that loads an HTML document and prints it, tagged and with bookmarks, as Chromium does by itself. */
const program = `
const { app, BrowserWindow } = require('electron')
const fs = require('node:fs')
app.disableHardwareAcceleration()
app.whenReady().then(async () => {
  const [file, out] = process.argv.slice(-2)
  const window = new BrowserWindow({ show: false, webPreferences: { javascript: false } })
  await window.loadFile(file)
  const options = { generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true, printBackground: true }
  fs.writeFileSync(out, await window.webContents.printToPDF(options))
  app.exit(0)
})
`

/** Writes the program into a folder. */
export async function writePeer(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'package.json'), '{"name":"peer","main":"main.cjs"}')
  await writeFile(path.join(folder, 'main.cjs'), program)
}

/** The report as an HTML document with the same parts, texts and fonts. */
export function htmlOf(model: PrintModel): string {
  const faces = (['serif', 'serif-italic', 'serif-semibold', 'sans', 'sans-semibold'] as const).map(
    (key) => {
      const family = key.startsWith('serif') ? 'TSerif' : 'TSans'
      const weight = key.includes('semibold') ? 600 : 400
      const style = key.includes('italic') ? 'italic' : 'normal'
      const url = pathToFileURL(fontPath(fontFiles[key])).href
      return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(${url})}`
    },
  )
  const sources = new Map(model.sources.map((source) => [source.id, source]))
  return `<!doctype html><html lang="${model.lang}"><meta charset="utf-8"><title>${text(model.title.text)}</title>
<style>${faces.join('')}
@page{size:A4;margin:24mm 20mm 22mm 24mm}body{font:9.6pt/1.42 TSerif}h1{font-size:17pt;break-before:page}h2{font-size:12.5pt}h3{font-size:10.6pt;margin:0}
article{display:grid;grid-template-columns:38mm 1fr;border-top:.4pt solid #ccc;break-inside:avoid}p{margin:0;text-align:justify}small,table,dl,.n{font:7.8pt/1.3 TSans}sup{font-size:6pt}mark{background:#f8e7b4}td,th{text-align:left;vertical-align:top;border-bottom:.4pt solid #ccc}dl{display:grid;grid-template-columns:40mm 1fr;margin:0}dd{margin:0}</style>
<h1>${text(model.title.text)}</h1><dl>${facts(model)}</dl>
<h1>Table</h1><ol>${model.entries.map((entry) => `<li><a href="#${entry.id}">${text(entry.title.text)}</a></li>`).join('')}</ol>
<h1>Chronologie</h1>${model.entries.map((entry) => article(entry, sources)).join('\n')}
<h1>Registre</h1><table><thead><tr><th>Nº<th>EDTF<th>Titre<th>Lieu<th>Sources</tr></thead><tbody>${model.entries.map((entry) => row(entry, sources)).join('')}</tbody></table>
<h1>Sources</h1>${model.sources.map(described).join('\n')}
<h1>Textes</h1>${model.sources.map(quoted).join('\n')}
<h1>Index</h1>${[...model.index.persons, ...model.index.places].map((term) => `<p class="n"><b>${text(term.name)}</b> ${term.entries.map((id) => `<a href="#${id}">${id.slice(1)}</a>`).join(', ')}</p>`).join('')}
</html>`
}

function text(given: string): string {
  return given.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function facts({ facts: given }: PrintModel): string {
  return Object.entries(given)
    .map(([name, value]) => `<dt>${name}<dd>${text(String(value))}`)
    .join('')
}

function citesOf(entry: Entry): readonly Cite[] {
  return [
    ...entry.cites,
    ...entry.disputes.flatMap((each) => each.rivals.flatMap(({ cites }) => cites)),
  ]
}

function article(entry: Entry, sources: ReadonlyMap<string, PrintSource>): string {
  const notes = citesOf(entry).map((cite) => {
    const source = sources.get(cite.source)
    const passage = source?.passages.find(({ id }) => id === cite.passage)
    return `<p class="n"><a href="#${cite.source}">${source?.code}</a>, ${text(source?.creators ?? '')}, <i>${text(source?.title.text ?? '')}</i>, ${source?.issued}. «${text(passage?.exact ?? '')}» [${cite.grade}]</p>`
  })
  const rivals = entry.disputes.map(
    (each) =>
      `<p class="n"><b>${each.field}</b> ${each.chosen} (${each.reason}) ; ${each.rivals.map(({ value }) => value).join()}</p>`,
  )
  return `<article id="${entry.id}"><div class="n"><b>${entry.words}</b><br>${entry.edtf}</div><div><h3>${entry.number}. ${text(entry.title.text)}</h3><p>${text(entry.summary?.text ?? '')}</p>${rivals.join('')}<small>${text([...entry.places.map(({ name, where }) => `${name} (${where})`), ...entry.actors, ...entry.facts.flatMap(({ at, text }) => (at === 'closing' ? [text] : []))].join(' · '))}</small>${notes.join('')}</div></article>`
}

function row(entry: Entry, sources: ReadonlyMap<string, PrintSource>): string {
  const codes = citesOf(entry).map(
    ({ source }) => `<a href="#${source}">${sources.get(source)?.code}</a>`,
  )
  return `<tr><th><a href="#${entry.id}">${entry.number}</a><td>${entry.edtf}<td>${text(entry.title.text)}<td>${text(entry.places.map(({ name }) => name).join())}<td>${codes.join(', ')}</tr>`
}

function described(source: PrintSource): string {
  const {
    id,
    code,
    title,
    creators,
    publisher,
    issued,
    kind,
    language,
    facts,
    captured,
    reliability,
    reason,
    sha256,
  } = source
  const said = {
    creators,
    publisher,
    issued,
    kind,
    language,
    facts: facts.map((fact) => fact.text).join(', '),
    captured,
    reliability,
    reason,
    sha256,
  }
  return `<h2 id="${id}">${code}. ${text(title.text)}</h2><dl>${Object.entries(said)
    .map(([name, value]) => `<dt>${name}<dd>${text(value)}`)
    .join('')}</dl>`
}

function quoted(source: PrintSource): string {
  const cited = source.passages.filter(({ entries }) => entries.length > 0)
  let start = 0
  const parts = (source.text ?? '').split('\n').flatMap((part) => {
    const from = start
    start += part.length + 1
    const inside = cited.find(
      (passage) => passage.start >= from && passage.end <= from + part.length,
    )
    if (inside === undefined) return []
    const links = inside.entries
      .map((id) => `<sup><a href="#${id}">→${id.slice(1)}</a></sup>`)
      .join('')
    return [
      `<p><mark>${text(inside.exact)}</mark>${links}${text(part.slice(inside.end - from))}</p>`,
    ]
  })
  return `<h2>${source.code}</h2>${parts.join('')}`
}
