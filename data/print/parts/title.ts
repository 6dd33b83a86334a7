import { lines, type Slice } from '../flow.ts'
import { type Kit, langOf, para, run, written } from '../kit.ts'
import type { Run } from '../para.ts'
import { setPara } from '../set-line.ts'
import { spaced } from '../spacing.ts'

/** The title page: what this is, who made it, of what, from which state of the archive, and what is withheld. */
export function* titlePage(kit: Kit, drawn: string): Generator<number> {
  const { flow, model, styles, tree, shaper, words } = kit
  const { facts } = model
  const { measure, depth } = flow.frame
  flow.section('')
  const section = tree.add(0, 'Sect')
  const producer = facts.producer === '' ? facts.reference : facts.producer
  flow.put([{ height: depth * 0.12, draw: () => undefined }])
  if (producer !== '') {
    const top = para(kit, [run(spaced(producer, model.lang), styles.labelStrong)], measure)
    flow.put(lines(shaper, top, () => tree.add(section, 'P')))
  }
  flow.gap(14 * styles.scale)
  const size = model.title.text.length > 160 ? styles.h1 : styles.document
  const title = para(kit, [written(model.title, { ...size, ink: kit.theme.ink })], measure, {
    lead: 1.16,
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
        run(spaced(facts.description, model.lang), {
          ...styles.italic,
          size: styles.italic.size * 1.15,
        }),
      ],
      measure * 0.86,
      { hyphens: model.lang },
    )
    flow.put(lines(shaper, text, () => tree.add(section, 'P')))
  }
  flow.gap(26 * styles.scale)
  flow.put([{ height: 10, draw: (leaf, x, y) => leaf.block(x, y, measure, 1.2, kit.theme.accent) }])
  for (const [label, value] of rows(kit, drawn)) flow.put(row(kit, section, label, value))
  yield words.title.contents.length
}

function rows(kit: Kit, drawn: string): readonly (readonly [string, readonly string[]])[] {
  const { model, words } = kit
  const { facts } = model
  const t = words.title
  const contents = [
    `${t.events(model.entries.length)}, ${t.sources(model.sources.length)}`,
    drawn,
    facts.withheldEvents + facts.withheldSources > 0
      ? t.withheld(facts.withheldEvents, facts.withheldSources)
      : '',
  ]
  const all: readonly (readonly [string, readonly string[]])[] = [
    [t.reference, [facts.reference]],
    [t.author, [facts.author]],
    [t.period, [facts.period]],
    [t.selection, facts.selection],
    [t.contents, contents],
    [t.languages, [facts.languages.join(', ')]],
    [t.distribution, [facts.distribution]],
    [t.established, [facts.establishedWords]],
    [t.fingerprint, [facts.fingerprint]],
    [t.licence, [facts.licence]],
    [t.citation, [facts.citation]],
  ]
  return all
    .map(([label, values]) => [label, values.filter((value) => value !== '')] as const)
    .filter(([, values]) => values.length > 0)
}

function row(
  kit: Kit,
  section: number,
  label: string,
  values: readonly string[],
): readonly Slice[] {
  const { styles, shaper, flow, tree, model } = kit
  const indent = 46 * 2.835 * Math.min(1.3, styles.scale)
  const runs = (text: string): readonly Run[] => [run(spaced(text, model.lang), styles.label)]
  const left = para(kit, [run(label, styles.smallStrong)], indent - 8, { lead: 1.5 })
  let tag: number | undefined
  const element = (): number => {
    tag ??= tree.add(section, 'P')
    return tag
  }
  const slices = values.flatMap((value) => {
    const right = para(kit, runs(value), flow.frame.measure - indent, { lead: 1.42 })
    return lines(shaper, right, element, indent)
  })
  return [
    ...slices.map((slice, at) => ({
      ...slice,
      glued: true,
      draw: (leaf: Parameters<Slice['draw']>[0], x: number, y: number) => {
        if (at === 0) setPara(leaf, shaper, left, x, y, element())
        slice.draw(leaf, x, y)
      },
    })),
    { height: 3 * styles.scale, draw: () => undefined },
  ]
}
