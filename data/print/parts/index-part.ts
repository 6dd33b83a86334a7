import type { IndexTerm } from '../model.ts'
import { columnsAcross, inColumns } from '../pages/columns.ts'
import { heading, type Kit, openSection, para, putText, textRun } from '../pages/kit.ts'
import { lines, type PageSlice } from '../pages/slices.ts'
import { mm } from '../sheets.ts'
import { spaced } from '../type/spacing.ts'
import { entryRuns } from './sources.ts'

/** So many references are set between two steps. */
const perStep = 300

/** The index of persons, organisations and places in columns: each name with the numbers and pages of its events. */
export function* index(kit: Kit): Generator<number> {
  const { model, styles, options, flow } = kit
  const section = openSection(kit, kit.say('print.index'), 'index')
  const groups: readonly (readonly [string, readonly IndexTerm[]])[] = [
    [kit.say('print.index.persons'), model.index.persons],
    [kit.say('print.index.organisations'), model.index.organisations],
    [kit.say('print.index.places'), model.index.places],
  ]
  if (groups.every(([, terms]) => terms.length === 0)) {
    putText(kit, section, [textRun(kit.say('print.index.none'), styles.italic)])
    return
  }
  const how = options.parts.includes('chronology') ? 'print.index.how' : 'print.index.how-alone'
  putText(kit, section, [textRun(kit.say(how), styles.italic)])
  flow.gap(8 * styles.scale)
  const columns = columnsAcross(flow.frame.measure, options.paper === 'a3' ? 3 : 2, 8 * mm)
  const numbers = new Map(model.entries.map((entry) => [entry.id, entry.number]))
  const all: PageSlice[] = []
  for (const [title, terms] of groups) {
    if (terms.length === 0) continue
    all.push(...heading(kit, section, [textRun(title, styles.h2)], '', 14, columns.width))
    let list: number | undefined
    const listTag = (): number => {
      list ??= kit.tree.add(section, 'L')
      return list
    }
    let weight = 0
    for (const term of terms) {
      all.push(...termSlices(kit, listTag, term, numbers, columns.width))
      weight += 5 + term.entries.length
      if (weight < perStep) continue
      weight = 0
      yield 0
    }
  }
  yield* inColumns(flow, all, columns)
}

function termSlices(
  kit: Kit,
  list: () => number,
  term: IndexTerm,
  numbers: ReadonlyMap<string, number>,
  width: number,
): readonly PageSlice[] {
  const { styles, shaper, tree, model } = kit
  const refs = term.entries.flatMap((id, at) =>
    entryRuns(kit, id, numbers.get(id), at === 0 ? '' : ', '),
  )
  const runs = [textRun(`${spaced(term.name, model.lang)}\u00a0 `, styles.labelStrong), ...refs]
  const text = para(kit, runs, width, { lead: 1.36, hang: 12 * styles.scale })
  let tag: number | undefined
  const body = (): number => {
    tag ??= tree.add(tree.add(list(), 'LI'), 'LBody')
    return tag
  }
  return lines(shaper, text, body)
}
