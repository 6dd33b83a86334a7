import { artifact } from '../display.ts'
import type { Slice } from '../flow.ts'
import { heading, type Kit, openSection, para, putText, run } from '../kit.ts'
import { setPara } from '../set-line.ts'
import { spaced } from '../spacing.ts'

/** What changed since an earlier print. */
export function* revisionNotes(kit: Kit): Generator<number> {
  const { revision } = kit.model
  if (revision === null) return
  const { words, styles, model } = kit
  const section = openSection(kit, words.revision.title, 'revision')
  putText(kit, section, [
    run(
      spaced(words.revision.since(revision.since, revision.fingerprint), model.lang),
      styles.body,
    ),
  ])
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [words.revision.added, revision.added],
    [words.revision.changed, revision.changed],
    [words.revision.removed, revision.removed],
  ]
  if (groups.every(([, lines]) => lines.length === 0))
    putText(kit, section, [run(words.revision.nothing, styles.body)])
  for (const [title, items] of groups) {
    if (items.length === 0) continue
    kit.flow.put(heading(kit, section, [run(`${title} (${items.length})`, styles.h2)], ''))
    for (const item of items) putText(kit, section, [run(spaced(item, model.lang), styles.label)])
    yield items.length
  }
}

/** The colophon: attached files with their digests, how to verify them, software, fonts, conformance. */
export function* colophon(kit: Kit): Generator<number> {
  const { words, styles, model, options, flow } = kit
  const section = openSection(kit, words.colophon.title, 'colophon')
  const c = words.colophon
  const say = (title: string, body: readonly string[], above = 12): void => {
    flow.put(heading(kit, section, [run(title, styles.h2)], '', above))
    for (const text of body) putText(kit, section, [run(spaced(text, model.lang), styles.body)])
  }
  flow.put(heading(kit, section, [run(c.files, styles.h2)], '', 0))
  if (model.files.length === 0) putText(kit, section, [run(c.noFiles, styles.body)])
  else {
    yield* fileTable(kit, section)
    flow.put(heading(kit, section, [run(c.verify, styles.h2)], ''))
    for (const step of c.verifySteps) putStep(kit, section, step)
  }
  say(c.software, [model.software])
  say(c.fonts, [c.fontsText])
  say(c.conformance, [c.conforms[options.profile]])
  yield 1
}

function putStep(kit: Kit, section: number, step: string): void {
  const { styles } = kit
  const cut = step.indexOf(' : ') < 0 ? step.indexOf(': ') : step.indexOf(' : ')
  const rest = step.slice(cut).replace(/^ ?: /u, '')
  putText(kit, section, [
    run(`${step.slice(0, cut)}${kit.model.lang === 'fr' ? '\u00a0:' : ':'} `, styles.body),
    run(rest, styles.labelStrong),
  ])
}

const shares = [0.26, 0.26, 0.11, 0.37]

function* fileTable(kit: Kit, section: number): Generator<number> {
  const { words, styles, flow, tree, model } = kit
  const table = tree.add(section, 'Table')
  const group = tree.add(table, 'THead')
  const head = words.colophon.fileHead
  const top = rowOf(
    kit,
    head.map((text) => run(text, styles.smallStrong)),
    group,
    'TH',
    0.9,
  )
  const again = rowOf(
    kit,
    head.map((text) => run(text, styles.smallStrong)),
    artifact,
    'TH',
    0.9,
  )
  flow.put([{ ...top, glued: true }])
  flow.header(again)
  const body = tree.add(table, 'TBody')
  const style = { ...styles.small, ink: kit.theme.ink }
  for (const [nth, file] of model.files.entries()) {
    const cells = [
      file.name,
      file.description,
      file.size,
      file.sha256.replace(/(.{8})(?=.)/gu, '$1 '),
    ]
    flow.put([
      rowOf(
        kit,
        cells.map((text) => run(text, style)),
        body,
        'TD',
        kit.theme.hair,
      ),
    ])
    if (nth % 40 === 39) yield nth + 1
  }
  flow.header(null)
}

function rowOf(
  kit: Kit,
  runs: readonly ReturnType<typeof run>[],
  group: number,
  role: 'TH' | 'TD',
  rule: number,
): Slice {
  const { flow, shaper, tree, theme } = kit
  const { measure } = flow.frame
  const cells = runs.map((each, at) =>
    para(kit, [each], (shares[at] ?? 0) * measure - 6, { lead: 1.3 }),
  )
  const tall = Math.max(...cells.map((cell) => cell.height))
  return {
    height: tall + 5,
    draw: (leaf, x, top) => {
      const row = group === artifact ? artifact : tree.add(group, 'TR')
      let left = x
      cells.forEach((cell, at) => {
        const scope = role === 'TH' ? ('Column' as const) : at === 0 ? ('Row' as const) : undefined
        const tag =
          row === artifact
            ? artifact
            : scope === undefined
              ? tree.add(row, 'TD')
              : tree.add(row, 'TH', { scope })
        setPara(leaf, shaper, cell, left, top, tag)
        left += (shares[at] ?? 0) * measure
      })
      leaf.block(x, top + tall + 2, measure, rule, role === 'TH' ? theme.ink : theme.hairline)
    },
  }
}
