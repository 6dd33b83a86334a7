import { lines } from '../flow.ts'
import { heading, type Kit, openSection, para, putText, run } from '../kit.ts'
import type { IndexTerm } from '../model.ts'
import { spaced } from '../spacing.ts'
import { entryRuns } from './sources.ts'

/** The index of persons, organisations and places: each name with the numbers and pages of its events. */
export function* index(kit: Kit): Generator<number> {
  const { model, styles } = kit
  const section = openSection(kit, kit.say('print.index'), 'index')
  const groups: readonly (readonly [string, readonly IndexTerm[]])[] = [
    [kit.say('print.index.persons'), model.index.persons],
    [kit.say('print.index.organisations'), model.index.organisations],
    [kit.say('print.index.places'), model.index.places],
  ]
  const numbers = new Map(model.entries.map((entry) => [entry.id, entry.number]))
  let done = 0
  for (const [title, terms] of groups) {
    if (terms.length === 0) continue
    kit.flow.hold(heading(kit, section, [run(title, styles.h2)], '', done === 0 ? 0 : 14))
    const list = kit.tree.add(section, 'L')
    for (const term of terms) {
      putTerm(kit, list, term, numbers)
      done++
      if (done % 40 === 39) yield done
    }
  }
  if (done === 0) putText(kit, section, [run(kit.say('print.index.none'), styles.italic)])
}

function putTerm(
  kit: Kit,
  list: number,
  term: IndexTerm,
  numbers: ReadonlyMap<string, number>,
): void {
  const { styles, flow, shaper, tree, model } = kit
  const refs = term.entries.flatMap((id, at) =>
    entryRuns(kit, id, numbers.get(id), at === 0 ? '' : ', '),
  )
  const runs = [run(`${spaced(term.name, model.lang)}\u00a0 `, styles.labelStrong), ...refs]
  const text = para(kit, runs, flow.frame.measure, { lead: 1.4 })
  let tag: number | undefined
  const body = (): number => {
    tag ??= tree.add(tree.add(list, 'LI'), 'LBody')
    return tag
  }
  flow.put(lines(shaper, text, body))
}
