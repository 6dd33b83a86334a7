import type { PrintSource } from '../model.ts'
import {
  anchored,
  fromRight,
  type Kit,
  langOf,
  openSection,
  para,
  putText,
  textRun,
  writtenRun,
} from '../pages/kit.ts'
import { lines } from '../pages/slices.ts'
import { isolated } from '../type/bidi.ts'
import { spaced } from '../type/spacing.ts'
import { chronology, endNotes } from './chronology.ts'
import { labelledRow } from './labelled.ts'
import { titleRows } from './title.ts'

/** A few events on a few pages: what the document is and of what, the events with their evidence, the sources each in a line or two, and what it was made with. */
export function* shortForm(kit: Kit): Generator<number> {
  putHead(kit)
  yield 1
  if (kit.model.entries.length > 0) yield* endNotes(kit, yield* chronology(kit))
  putSources(kit)
  putClosing(kit)
}

function putHead(kit: Kit): void {
  const { flow, model, styles, theme, tree, shaper } = kit
  flow.section('')
  const section = tree.add(0, 'Sect')
  const rtl = fromRight(model.title.text)
  const style = { ...styles.h1, ink: theme.ink }
  const title = para(kit, [writtenRun(model.title, style)], flow.frame.measure, { lead: 1.2, rtl })
  const heading = lines(shaper, title, () => tree.add(section, 'H1', langOf(kit, model.title.lang)))
  flow.put(anchored(heading, 'title'), true)
  kit.bookmarks.push({ title: model.title.text, to: 'title', children: [] })
  flow.gap(8 * styles.scale)
  flow.put([
    {
      height: 8 * styles.scale,
      glued: true,
      draw: (leaf, x, y) => leaf.block(x, y, flow.frame.measure, 1.2, theme.accent),
    },
  ])
  for (const [label, values] of titleRows(kit, '')) {
    const said = values.map((value) => [textRun(spaced(value, model.lang), styles.small)])
    flow.put(labelledRow(kit, section, textRun(label, styles.smallStrong), said), true)
  }
}

/** The sources as a bibliography names them, with their grade and the digest of what was received. */
function putSources(kit: Kit): void {
  const { model, styles } = kit
  if (model.sources.length === 0) return
  const section = openSection(kit, kit.say('print.sources'), 'sources')
  for (const source of model.sources) putSource(kit, section, source)
  kit.shaper.subject = ''
  kit.flow.gap(4 * styles.scale)
}

function putSource(kit: Kit, section: number, source: PrintSource): void {
  const { flow, model, shaper, styles, tree } = kit
  kit.shaper.subject = `${source.code} ${source.title.text}`
  const said = (text: string) => textRun(spaced(text, model.lang), styles.small)
  const title = fromRight(source.title.text)
    ? textRun(isolated(source.title.text), styles.small, { lang: source.title.lang })
    : writtenRun(source.title, styles.small)
  const before = source.creators === '' ? '' : `${isolated(source.creators)}, `
  const after = [source.publisher, source.issued, source.kind].filter((part) => part !== '')
  const grade = [source.reliability, source.reason.replace(/\.$/u, '')]
    .filter((part) => part !== '')
    .join(' — ')
  const runs = [
    textRun(`${source.code}.\u00a0`, styles.smallStrong),
    said(before),
    title,
    said(`${after.map((part) => `, ${isolated(part)}`).join('')}. `),
    ...(grade === '' ? [] : [said(`${kit.say('source.reliability')} : ${grade}. `)]),
    textRun(`SHA-256\u00a0${source.sha256}`, styles.code),
  ].filter(({ text }) => text !== '')
  const text = para(kit, runs, flow.frame.measure, { lead: 1.35 })
  flow.put(
    anchored(
      lines(shaper, text, () => tree.add(section, 'P')),
      `s-${source.id}`,
    ),
  )
  flow.gap(3 * styles.scale)
}

function putClosing(kit: Kit): void {
  const { model, options, styles, tree } = kit
  const section = tree.add(0, 'Sect')
  const files = model.files.map(({ name }) => name).join(', ')
  const words = [
    kit.say(`print.colophon.${options.profile}`),
    ...(files === '' ? [] : [kit.say('print.short.files', { files })]),
    model.software,
  ].join(' ')
  kit.flow.gap(6 * styles.scale)
  putText(kit, section, [textRun(spaced(words, model.lang), styles.small)])
}
