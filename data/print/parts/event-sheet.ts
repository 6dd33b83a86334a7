import { bar } from '../frise/bars.ts'
import { mark } from '../frise/marks.ts'
import { timeSpan } from '../frise/span.ts'
import type { Cite, Entry, PrintSource } from '../model.ts'
import {
  continued,
  fromRight,
  heading,
  type Kit,
  langOf,
  para,
  textRun,
  writtenRun,
} from '../pages/kit.ts'
import { blank, lines, type PageSlice } from '../pages/slices.ts'
import { isolated } from '../type/bidi.ts'
import { setPara } from '../type/set-line.ts'
import { spaced } from '../type/spacing.ts'
import type { Run } from '../type/word.ts'
import { partedWords, valued } from './entry-body.ts'
import { actorRuns, type Behind, gapWords, placeRuns, statedPaths, themeRuns } from './grounds.ts'
import { factRun, labelIndent, labelledRow, smallLabel } from './labelled.ts'

/** The sheet of one event: everything the archive states of it, each claim with its passage quoted whole beside the field that it speaks for, and the sources that they come from. */
export function* eventSheet(kit: Kit, entry: Entry): Generator<number> {
  const { flow, tree, shaper, styles, model } = kit
  kit.shaper.subject = `${entry.number}. ${entry.title.text}`
  flow.section(kit.say('print.sheet'))
  const section = tree.add(0, 'Sect')
  const anchor = `e-${entry.id}`
  const rtl = fromRight(entry.title.text)
  const title = para(
    kit,
    [writtenRun(entry.title, { ...styles.h1, ink: kit.theme.ink })],
    flow.frame.measure,
    { lead: 1.2, rtl },
  )
  const head = lines(shaper, title, () => tree.add(section, 'H1', langOf(kit, entry.title.lang)))
  flow.put([dateDrawing(kit, entry, section), blank(6), ...withAnchor(head, anchor)])
  flow.again(() => continued(kit, entry.title.text))
  kit.bookmarks.push({ title: entry.title.text, to: anchor, children: [] })
  for (const other of entry.otherTitles) {
    const text = para(kit, [writtenRun(other, styles.italic)], flow.frame.measure, {
      rtl: fromRight(other.text),
    })
    flow.put(lines(shaper, text, () => tree.add(section, 'P', langOf(kit, other.lang))))
  }
  flow.gap(8 * styles.scale)
  for (const [label, values] of stated(kit, entry))
    flow.put(labelledRow(kit, section, smallLabel(kit, label), values))
  if (entry.summary !== null) {
    flow.gap(8 * styles.scale)
    const setting = { align: 'justify', hyphens: entry.summary.lang, lead: 1.45 } as const
    const rtlSummary = { ...setting, rtl: fromRight(entry.summary.text) }
    const runs = [writtenRun(entry.summary, styles.body), ...gapWords(kit, entry, 'summary')]
    const text = para(kit, runs, flow.frame.measure, rtlSummary)
    flow.put(
      lines(shaper, text, () =>
        tree.add(section, 'P', langOf(kit, entry.summary?.lang ?? model.lang)),
      ),
    )
  }
  putEvidence(kit, section, entry)
  flow.again(null)
  kit.shaper.subject = ''
  yield entry.number
}

function withAnchor(slices: readonly PageSlice[], anchor: string): readonly PageSlice[] {
  return slices.map((slice, at) => ({
    ...slice,
    draw: (leaf, x, top) => {
      if (at === 0) leaf.anchor(anchor, top)
      slice.draw(leaf, x, top)
    },
  }))
}

/** The date drawn alone, as in the note on method. */
function dateDrawing(kit: Kit, entry: Entry, section: number): PageSlice {
  const { theme, tree, styles } = kit
  const height = 16 * styles.scale
  return {
    height,
    glued: true,
    draw: (leaf, x, top) => {
      const span = timeSpan(entry.bounds)
      if (span === null) return
      const tag = tree.add(section, 'Figure', { alt: entry.words })
      const ink = theme.family[entry.family]
      const y = top + height / 2
      const whole = span.to - span.from + 1
      if (
        whole <= 1 &&
        !span.openEnd &&
        !span.openStart &&
        !span.unknownEnd &&
        !span.unknownStart
      ) {
        leaf.ops.push(mark({ family: entry.family, ink, hollow: span.unsure, tag }, x + 6, y, 4.4))
        return
      }
      const width = 150
      const scale = {
        from: span.openStart ? span.from - whole * 0.3 : span.from,
        to: span.to + 1 + (span.openEnd || span.unknownEnd ? whole * 0.3 + 1 : 0),
        left: x,
        right: x + width,
      }
      leaf.ops.push(...bar(span, scale, { x, y, width, thick: 7 }, { ink, arrow: theme.ink }, tag))
    },
  }
}

function stated(
  kit: Kit,
  entry: Entry,
): readonly (readonly [string, readonly (readonly Run[])[]])[] {
  const { styles, model } = kit
  const one = (text: string): Run => textRun(spaced(text, model.lang), styles.label)
  const date = entry.edtf === '' ? entry.words : `${entry.words}  (${entry.edtf})`
  const behind: Behind = (path) => gapWords(kit, entry, path)
  const facts = entry.facts.map(
    (fact) =>
      [fact.label, fact.text === '' ? [] : [[factRun(kit, fact), ...behind(fact.field)]]] as const,
  )
  const lineAt = entry.facts.findIndex(({ at }) => at === 'line')
  const all: readonly (readonly [string, readonly (readonly Run[])[]])[] = [
    [kit.say('event.date'), [[one(date), ...behind('date')]]],
    ...facts.slice(0, Math.max(0, lineAt)),
    [
      kit.say('event.places'),
      entry.places.map((place) => placeRuns(kit, place, behind, styles.label)),
    ],
    [
      kit.say('event.actors'),
      entry.actors.map((actor) => actorRuns(kit, actor, behind, styles.label, 'last')),
    ],
    [
      kit.say('event.themes'),
      entry.themes.map((theme) => themeRuns(kit, theme, behind, styles.label)),
    ],
    ...facts.slice(Math.max(0, lineAt)),
    [
      kit.say('event.relations'),
      entry.relations.map(({ label, title }) => [one(`${label} : ${title}`)]),
    ],
  ]
  return all.filter(([, values]) => values.length > 0)
}

function putEvidence(kit: Kit, section: number, entry: Entry): void {
  const { flow, styles, model } = kit
  const sources = new Map(model.sources.map((source) => [source.id, source]))
  const title = (words: string): void =>
    flow.hold(heading(kit, section, [textRun(words, styles.h2)], '', 12))
  const row = (label: string, runs: readonly Run[]): void => {
    const slices = labelledRow(kit, section, smallLabel(kit, label), [runs])
    flow.hold([...slices.map((slice) => ({ ...slice, glued: true })), blank(2)])
  }
  if (entry.cites.length > 0) title(kit.say('print.sheet.evidence'))
  for (const cite of inOrder(entry)) {
    flow.hold([rule(kit)])
    putCite(kit, section, cite, sources.get(cite.source), cite.about)
  }
  const { disputes, parted = [] } = entry
  if (disputes.length + parted.length > 0) title(kit.say('print.sheet.differing'))
  for (const dispute of disputes) {
    const own = (text: string): Run => textRun(spaced(text, model.lang), styles.labelStrong)
    const { chosen } = dispute
    let label = dispute.field
    flow.hold([rule(kit)])
    if (chosen !== '') {
      const kept =
        chosen === null
          ? kit.say('print.none-chosen')
          : kit.say('print.sheet.chosen', { value: chosen })
      row(label, [own(valued(kit, kept, dispute.reason))])
      label = ''
    }
    for (const rival of dispute.rivals) {
      if (label === '') flow.hold([blank(3)])
      const other = rival.adds ? 'print.sheet.adds' : 'print.sheet.rival'
      const key = rival.contests ? 'print.sheet.contested' : other
      row(label, [own(valued(kit, kit.say(key, { value: rival.value }), rival.note))])
      label = ''
      for (const cite of rival.cites) putCite(kit, section, cite, sources.get(cite.source))
    }
  }
  for (const each of parted) {
    flow.hold([rule(kit)])
    row(each.field, [
      textRun(`${kit.say('panel.conflict')} `, styles.labelStrong),
      textRun(spaced(partedWords(each), model.lang), styles.label),
    ])
  }
  flow.put([])
}

/** The evidence of an entry in the order of what it states, what a rank rests on behind its bearer. */
function inOrder(entry: Entry): readonly Cite[] {
  const places = new Map(statedPaths(entry).map((path, at) => [path, at]))
  const place = ({ path }: Cite): number => places.get(path) ?? -1
  return [...entry.cites].sort((a, b) => place(a) - place(b))
}

/** The line above what is told of one value. */
function rule({ flow, styles, theme }: Kit): PageSlice {
  return {
    height: 8 * styles.scale,
    glued: true,
    draw: (leaf, x, top) => leaf.block(x, top + 4, flow.frame.measure, theme.hair, theme.hairline),
  }
}

function putCite(
  kit: Kit,
  section: number,
  cite: Cite,
  source: PrintSource | undefined,
  label = '',
): void {
  const { flow, styles, model, shaper, tree } = kit
  if (source === undefined) return
  const passage = source.passages.find(({ id }) => id === cite.passage)
  const indent = labelIndent(kit)
  const width = flow.frame.measure - indent
  const quoted =
    passage === undefined || passage.exact === ''
      ? []
      : [
          ...lines(
            shaper,
            para(kit, [textRun(passage.exact, styles.quote, { lang: source.lang })], width, {
              lead: 1.42,
              rtl: fromRight(passage.exact),
            }),
            () => tree.add(tree.add(section, 'BlockQuote'), 'P', langOf(kit, source.lang)),
            indent,
          ),
        ]
  const about = [source.creators, source.title.text, source.publisher, source.issued]
    .filter((part) => part !== '')
    .map(isolated)
    .join(', ')
  const at = passage === undefined || passage.at === '' ? '' : `, ${isolated(passage.at)}`
  const whence = [
    `${source.code}, ${about}${at}`,
    cite.grade === '' ? '' : `[${cite.grade}]`,
    cite.disputes ? kit.say('print.disputes-it') : '',
    cite.note,
  ]
    .filter((part) => part !== '')
    .join(' ')
  const words = para(kit, [textRun(spaced(whence, model.lang), styles.small)], width)
  const digest = para(kit, [textRun(`SHA-256 ${source.sha256}`, styles.code)], width)
  const beside = para(kit, [smallLabel(kit, label)], indent - 8, { lead: 1.45 })
  const told = [...quoted, ...lines(shaper, words, () => tree.add(section, 'P'), indent)].map(
    (slice, at): PageSlice => ({
      ...slice,
      glued: true,
      draw: (leaf, x, top) => {
        if (at === 0 && label !== '') setPara(leaf, shaper, beside, x, top, tree.add(section, 'P'))
        slice.draw(leaf, x, top)
      },
    }),
  )
  flow.put([...told, ...lines(shaper, digest, () => tree.add(section, 'P'), indent)])
}
