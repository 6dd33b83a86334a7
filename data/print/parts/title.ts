import { fromRight, type Kit, langOf, para, textRun, writtenRun } from '../pages/kit.ts'
import { bodyOf, lines, type PageSlice } from '../pages/slices.ts'
import { spaced } from '../type/spacing.ts'
import type { Style } from '../type/word.ts'
import { labelledRow } from './labelled.ts'

/** The title page: what this is, who made it, of what, from which state of the archive, and what is withheld. */
export function* titlePage(kit: Kit, drawn: string): Generator<number> {
  const { flow, model, styles, tree, shaper } = kit
  const { facts } = model
  const { measure, depth } = flow.frame
  flow.section('')
  const section = tree.add(0, 'Sect')
  const producer = facts.creator || facts.custodian || facts.reference
  flow.put([{ height: depth * above, draw: () => undefined }])
  if (producer !== '') {
    const top = para(kit, [textRun(spaced(producer, model.lang), styles.labelStrong)], measure)
    flow.put(lines(shaper, top, () => tree.add(section, 'P')))
  }
  flow.gap(14 * styles.scale)
  const style = { ...titleStyle(kit, model.title.text.length), ink: kit.theme.ink }
  const rtl = fromRight(model.title.text)
  const title = para(kit, [writtenRun(model.title, style)], measure, {
    lead: rtl ? 1.3 : 1.16,
    rtl,
  })
  const heading = lines(shaper, title, () => tree.add(section, 'H1', langOf(kit, model.title.lang)))
  flow.put(
    heading.map((slice, at) => ({
      ...slice,
      draw: (leaf, x, y) => {
        if (at === 0) leaf.anchor('title', y)
        slice.draw(leaf, x, y)
      },
    })),
  )
  kit.bookmarks.push({ title: model.title.text, to: 'title', children: [] })
  if (facts.description !== '') {
    flow.gap(8)
    const text = para(
      kit,
      [
        textRun(spaced(facts.description, model.lang), {
          ...styles.italic,
          size: styles.italic.size * 1.15,
        }),
      ],
      measure * 0.86,
      { hyphens: model.lang, rtl: fromRight(facts.description) },
    )
    flow.put(lines(shaper, text, () => tree.add(section, 'P')))
  }
  putFacts(kit, section, titleRows(kit, drawn))
  yield 1
}

/** The share of the page above the first line. */
const above = 0.14

function titleStyle({ styles }: Kit, length: number): Style {
  if (length <= 160) return styles.document
  if (length <= 700) return styles.h1
  return length <= 1500 ? styles.h2 : styles.h3
}

/** What the print states of itself, at the foot of the page where there is room to let it down. */
function putFacts(
  kit: Kit,
  section: number,
  all: readonly (readonly [string, readonly string[]])[],
): void {
  const { flow, styles, theme, model } = kit
  const rule: PageSlice = {
    height: 10,
    glued: true,
    draw: (leaf, x, y) => leaf.block(x, y, flow.frame.measure, 1.2, theme.accent),
  }
  const blocks = all.map(([label, values]) => {
    const said = values.map((value) => [textRun(spaced(value, model.lang), styles.label)])
    return labelledRow(kit, section, textRun(label, styles.smallStrong), said)
  })
  const between = 3 * styles.scale
  const tall = blocks.reduce((sum, block) => sum + bodyOf(block) + between, rule.height)
  const least = 26 * styles.scale
  flow.gap(Math.max(least, flow.room - tall))
  blocks.forEach((block, at) => {
    flow.put(at === 0 ? [rule, ...block] : block, true)
    flow.gap(between)
  })
}

/** What a document says of itself, each with its label; what is not said is left out. */
export function titleRows(
  kit: Kit,
  drawn: string,
): readonly (readonly [string, readonly string[]])[] {
  const { model } = kit
  const { facts } = model
  const events = kit.say('print.title.events', { n: model.entries.length })
  const sources = kit.say('print.title.sources', { n: model.sources.length })
  const withheld = [
    facts.withheldEvents > 0
      ? kit.say('print.title.withheld-events', { n: facts.withheldEvents })
      : '',
    facts.withheldSources > 0
      ? kit.say('print.title.withheld-sources', { n: facts.withheldSources })
      : '',
  ]
  const contents = [
    `${events}, ${sources}`,
    drawn,
    withheld.filter((part) => part !== '').join(', '),
  ]
  const all: readonly (readonly [string, readonly string[]])[] = [
    [kit.say('print.title.purpose'), [facts.purpose]],
    [kit.say('print.title.archive'), [facts.archive]],
    [kit.say('print.title.creator'), [facts.creator]],
    [kit.say('print.title.custodian'), [facts.custodian]],
    [kit.say('print.title.reference'), [facts.reference]],
    [kit.say('print.title.author'), [facts.author]],
    [kit.say('print.title.period'), [facts.period]],
    [kit.say('print.title.selection'), facts.selection],
    [kit.say('print.title.contents'), contents],
    [kit.say('print.title.languages'), [facts.languages.join(', ')]],
    [kit.say('print.title.distribution'), [facts.distribution]],
    [kit.say('print.title.established'), [facts.establishedWords]],
    [kit.say('print.title.fingerprint'), [facts.fingerprint]],
    [kit.say('print.title.licence'), [facts.licence]],
    [kit.say('print.title.citation'), [facts.citation]],
  ]
  return all
    .map(([label, values]) => [label, values.filter((value) => value !== '')] as const)
    .filter(([, values]) => values.length > 0)
}
