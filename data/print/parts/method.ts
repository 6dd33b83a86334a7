import { figureOf, letterOf } from '../../evidence/grade.ts'
import { credibilities, reliabilities } from '../../model/vocabulary.ts'
import { sayPath } from '../../words/say-value.ts'
import { type DateExample, dateExamples, drawnExample } from '../frise/date-examples.ts'
import { mark } from '../frise/marks.ts'
import { heading, type Kit, openSection, para, putText, textRun } from '../pages/kit.ts'
import { setPara } from '../type/set-line.ts'
import { spaced } from '../type/spacing.ts'
import type { Leaf } from '../type/tree.ts'
import { statedPaths } from './grounds.ts'
import { familiesOf } from './legend.ts'

/** The note on method, for strips that only count some events: how dates are drawn, what grades, colours and shapes mean, what the print cannot say. */
export function* methodNote(kit: Kit, counted: number): Generator<number> {
  const { styles, flow, model } = kit
  const section = openSection(kit, kit.say('print.method.title'), 'method')
  const body = { align: 'justify', hyphens: model.lang } as const
  flow.hold(heading(kit, section, [textRun(kit.say('print.method.dates'), styles.h2)], '', 0))
  putText(kit, section, [textRun(kit.say('print.method.dates-text'), styles.body)], body)
  flow.gap(6)
  const list = kit.tree.add(section, 'L')
  for (const example of dateExamples) putExample(kit, list, example)
  flow.hold(heading(kit, section, [textRun(kit.say('print.method.grades'), styles.h2)], ''))
  putText(kit, section, [textRun(kit.say('print.method.grades-text'), styles.body)], body)
  flow.gap(5)
  putGrades(kit, section)
  flow.hold(heading(kit, section, [textRun(kit.say('print.method.lanes'), styles.h2)], ''))
  const byNames = model.lanesBy !== 'type'
  const lanesText = kit.say(byNames ? 'print.method.names-text' : 'print.method.lanes-text')
  putText(kit, section, [textRun(lanesText, styles.body)], body)
  flow.gap(5)
  putFamilies(kit, section)
  flow.hold(heading(kit, section, [textRun(kit.say('print.method.key'), styles.h2)], ''))
  putText(kit, section, [textRun(keyWords(kit, counted), styles.body)], body)
  flow.hold(heading(kit, section, [textRun(kit.say('print.method.gaps'), styles.h2)], ''))
  putText(kit, section, [textRun(spaced(gapsWords(kit), model.lang), styles.body)], body)
  flow.hold(heading(kit, section, [textRun(kit.say('print.method.limits'), styles.h2)], ''))
  putText(kit, section, [textRun(kit.say('print.method.limits-text'), styles.body)], body)
  yield 1
}

/** What weighs, and what the strips do with it where they only count some of the events. */
function keyWords(kit: Kit, counted: number): string {
  const said = kit.say('print.method.key-text')
  if (kit.options.draw === 'key') return `${said} ${kit.say('print.method.key-drawn')}`
  return counted === 0 ? said : `${said} ${kit.say('print.method.crowd-drawn')}`
}

/** How many of the values printed have no passage beside them, of what they are, and what marks them. */
function gapsWords(kit: Kit): string {
  const { entries, lang } = kit.model
  let total = 0
  const bare = new Map<string, number>()
  const withheld = new Set<boolean>()
  for (const entry of entries) {
    const paths = statedPaths(entry)
    total += paths.length
    const open = new Map(entry.gaps.map(({ path, withheld }) => [path, withheld]))
    for (const path of paths.filter((each) => open.has(each))) {
      withheld.add(open.get(path) === true)
      const [kind = '', , part] = path.split('/')
      const field = sayPath(part === undefined ? kind : path, lang)
      bare.set(field, (bare.get(field) ?? 0) + 1)
    }
  }
  const n = [...bare.values()].reduce((sum, count) => sum + count, 0)
  if (n === 0) return kit.say('print.method.gaps-none')
  const what = [...bare].map(([field, of]) =>
    kit.say('print.method.gaps-of', { field: lowered(field), n: of }),
  )
  const marked = [
    ...(withheld.has(false) ? [kit.say('print.gap-mark.full')] : []),
    ...(withheld.has(true) ? [kit.say('print.gap-mark.withheld-full')] : []),
  ].join(', ')
  return kit.say('print.method.gaps-text', { n, total, what: what.join(', '), marked })
}

function lowered(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1)
}

/** Puts how one date is drawn beside its code and its words. */
export function putExample(kit: Kit, list: number, example: DateExample): void {
  const { styles, shaper, flow, theme, tree } = kit
  const { scale } = styles
  const said = kit.say(example.words)
  const words = para(kit, [textRun(said, styles.label)], flow.frame.measure - 240 * scale)
  const code = para(kit, [textRun(example.code, styles.label)], 125 * scale)
  const line = Math.max(15 * scale, words.height + 4)
  const draw = (leaf: Leaf, x: number, top: number): void => {
    const item = tree.add(list, 'LI')
    const label = tree.add(item, 'Lbl')
    const figure = tree.add(label, 'Figure', { alt: said })
    const colours = { ink: theme.family.diplomacy, arrow: theme.ink }
    leaf.ops.push(...drawnExample(example, x, top + 7.5 * scale, colours, figure))
    setPara(leaf, shaper, code, x + 112 * scale, top + 2, label)
    setPara(leaf, shaper, words, x + 240 * scale, top + 2, tree.add(item, 'LBody'))
  }
  flow.put([{ height: line, draw }])
}

function putGrades(kit: Kit, section: number): void {
  const { styles, shaper, flow, tree } = kit
  const half = flow.frame.measure / 2
  const lists = [tree.add(section, 'L'), tree.add(section, 'L')]
  reliabilities.forEach((letter, at) => {
    const figure = credibilities[at]
    const left = [letterOf(letter), kit.say(`reliability.${letter}`)] as const
    const right = [figureOf(figure ?? null), kit.say(`credibility.${figure ?? 'unsaid'}`)] as const
    flow.put([
      {
        height: 12 * styles.scale,
        draw: (leaf, x, top) => {
          for (const [column, pair] of [left, right].entries()) {
            const item = tree.add(lists[column] ?? section, 'LI')
            const from = x + column * half
            const code = para(kit, [textRun(pair[0], styles.labelStrong)], 20)
            const text = para(kit, [textRun(pair[1], styles.label)], half - 24)
            setPara(leaf, shaper, code, from, top, tree.add(item, 'Lbl'))
            setPara(leaf, shaper, text, from + 16 * styles.scale, top, tree.add(item, 'LBody'))
          }
        },
      },
    ])
  })
}

/** Puts the mark of each of these families beside what it is called, two in a row. */
export function putFamilies(kit: Kit, section: number, of = familiesOf(kit)): void {
  const { styles, shaper, flow, tree, theme } = kit
  const { scale } = styles
  const half = flow.frame.measure / 2
  const list = tree.add(section, 'L')
  const put = (leaf: Leaf, family: (typeof of)[number], x: number, top: number): void => {
    const name = kit.say(`family.${family}`)
    const item = tree.add(list, 'LI')
    const label = tree.add(item, 'Lbl')
    const ink = theme.family[family]
    const tag = tree.add(label, 'Figure', { alt: name })
    const sign = { family, ink, hollow: false, tag }
    leaf.ops.push(mark(sign, x + 6, top + 6.4 * scale, 3.6 * scale))
    const text = para(kit, [textRun(name, { ...styles.labelStrong, ink })], half - 20)
    setPara(leaf, shaper, text, x + 16 * scale, top, tree.add(item, 'LBody'))
  }
  for (let at = 0; at < of.length; at += 2)
    flow.put([
      {
        height: 13 * scale,
        draw: (leaf, x, top) => {
          for (const [column, family] of of.slice(at, at + 2).entries())
            put(leaf, family, x + column * half, top)
        },
      },
    ])
}
