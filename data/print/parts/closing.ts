import { heading, type Kit, openSection, para, putText, textRun } from '../pages/kit.ts'
import { lines, type PageSlice } from '../pages/slices.ts'
import { artifact } from '../type/display.ts'
import { setPara } from '../type/set-line.ts'
import { spaced } from '../type/spacing.ts'
import type { Style } from '../type/word.ts'
import { groupedDigest } from './sources.ts'

/** What changed since an earlier print. */
export function* revisionNotes(kit: Kit): Generator<number> {
  const { revision } = kit.model
  if (revision === null) return
  const { styles, model } = kit
  const section = openSection(kit, kit.say('print.revision'), 'revision')
  putText(kit, section, [
    textRun(
      spaced(
        kit.say('print.revision.since', { day: revision.since, fingerprint: revision.fingerprint }),
        model.lang,
      ),
      styles.body,
    ),
  ])
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [kit.say('print.revision.added'), revision.added],
    [kit.say('print.revision.changed'), revision.changed],
    [kit.say('print.revision.removed'), revision.removed],
  ]
  if (groups.every(([, lines]) => lines.length === 0))
    putText(kit, section, [textRun(kit.say('print.revision.nothing'), styles.body)])
  for (const [title, items] of groups) {
    if (items.length === 0) continue
    kit.flow.hold(heading(kit, section, [textRun(`${title} (${items.length})`, styles.h2)], ''))
    for (const item of items)
      putText(kit, section, [textRun(spaced(item, model.lang), styles.label)])
    yield items.length
  }
}

/** The colophon: conformance, fonts, software, how the attached files are verified, and last, as it may be long, their list with digests. */
export function* colophon(kit: Kit): Generator<number> {
  const { styles, model, options, flow } = kit
  const section = openSection(kit, kit.say('print.colophon'), 'colophon')
  const say = (title: string, body: readonly string[], above = 12): void => {
    flow.hold(heading(kit, section, [textRun(title, styles.h2)], '', above))
    for (const text of body) putText(kit, section, [textRun(spaced(text, model.lang), styles.body)])
  }
  say(kit.say('print.colophon.conformance'), [kit.say(`print.colophon.${options.profile}`)], 0)
  say(kit.say('print.colophon.fonts'), [kit.say('print.colophon.fonts-text')])
  say(kit.say('print.colophon.software'), [model.software])
  const { files } = model
  if (files.length > 0) {
    const verify = heading(kit, section, [textRun(kit.say('print.colophon.verify'), styles.h2)], '')
    flow.put([...verify, ...steps(kit).flatMap((step) => stepSlices(kit, section, step))], true)
  }
  flow.hold(heading(kit, section, [textRun(kit.say('print.colophon.files'), styles.h2)], ''))
  if (files.length > 0) yield* fileTable(kit, section)
  else putText(kit, section, [textRun(kit.say('print.colophon.no-files'), styles.body)])
  yield 1
}

function steps(kit: Kit): readonly (readonly [string, string])[] {
  return [
    [kit.say('print.colophon.detach'), 'pdfdetach -saveall document.pdf'],
    [kit.say('print.colophon.compare'), 'sha256sum --check MANIFEST-sha256.txt'],
    [kit.say('print.colophon.check'), 'qpdf --check document.pdf'],
  ]
}

function stepSlices(
  kit: Kit,
  section: number,
  [label, command]: readonly [string, string],
): readonly PageSlice[] {
  const { styles, model, shaper, flow, tree } = kit
  const words = [
    textRun(spaced(`${label} : `, model.lang), styles.body),
    textRun(command, styles.labelStrong),
  ]
  return lines(shaper, para(kit, words, flow.frame.measure), () => tree.add(section, 'P'))
}

const cellGap = 6
/** Of many digests so many are measured: they are all about as wide. */
const measured = 100

/** The widths of the table's columns: each size stands on one line, digests do where the paper allows. */
function columnWidths(kit: Kit, style: Style): readonly number[] {
  const { measure } = kit.flow.frame
  const { face, size } = kit.styles.smallStrong
  const sizes = [kit.say('print.colophon.size'), ...kit.model.files.map((file) => file.size)]
  const longest = sizes.reduce((one, other) => (other.length > one.length ? other : one))
  const sizeWidth = kit.shaper.measure(longest, face, size) + cellGap + 1
  const widest = Math.max(
    ...kit.model.files
      .slice(0, measured)
      .map(({ sha256 }) => kit.shaper.measure(groupedDigest(sha256), style.face, style.size)),
  )
  const one = widest + cellGap + 1
  const digest = one < measure * 0.58 ? one : measure * 0.37
  const rest = measure - digest - sizeWidth
  return [rest * 0.44, rest * 0.56, sizeWidth, digest]
}

function* fileTable(kit: Kit, section: number): Generator<number> {
  const { styles, flow, tree, model } = kit
  const table = tree.add(section, 'Table')
  const group = tree.add(table, 'THead')
  const head = [
    kit.say('print.colophon.file'),
    kit.say('print.colophon.content'),
    kit.say('print.colophon.size'),
    'SHA-256',
  ]
  const style = { ...styles.small, ink: kit.theme.ink }
  const digestStyle = { ...styles.code, ink: kit.theme.ink }
  const widths = columnWidths(kit, digestStyle)
  const top = rowOf(
    kit,
    widths,
    head.map((text) => textRun(text, styles.smallStrong)),
    group,
    'TH',
    0.9,
  )
  const again = rowOf(
    kit,
    widths,
    head.map((text) => textRun(text, styles.smallStrong)),
    artifact,
    'TH',
    0.9,
  )
  flow.hold([{ ...top, glued: true }])
  const body = tree.add(table, 'TBody')
  for (const [nth, file] of model.files.entries()) {
    const cells = [
      ...[file.name, file.description, file.size].map((text) => textRun(text, style)),
      textRun(groupedDigest(file.sha256), digestStyle),
    ]
    flow.put([rowOf(kit, widths, cells, body, 'TD', kit.theme.hair)])
    if (nth === 0) flow.header(again)
    if (nth % 40 === 39) yield nth + 1
  }
  flow.header(null)
}

function rowOf(
  kit: Kit,
  widths: readonly number[],
  runs: readonly ReturnType<typeof textRun>[],
  group: number,
  role: 'TH' | 'TD',
  rule: number,
): PageSlice {
  const { flow, shaper, tree, theme } = kit
  const { measure } = flow.frame
  const cells = runs.map((each, at) =>
    para(kit, [each], (widths[at] ?? 0) - cellGap, { lead: 1.3 }),
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
        left += widths[at] ?? 0
      })
      leaf.block(x, top + tall + 2, measure, rule, role === 'TH' ? theme.ink : theme.hairline)
    },
  }
}
