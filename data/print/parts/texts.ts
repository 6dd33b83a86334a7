import type { PrintPassage, PrintSource } from '../model.ts'
import {
  continued,
  fromRight,
  goTo,
  heading,
  type Kit,
  openSection,
  para,
  paragraphSign,
  putText,
  textRun,
} from '../pages/kit.ts'
import { lines, type PageSlice } from '../pages/slices.ts'
import { setPara } from '../type/set-line.ts'
import type { Run } from '../type/word.ts'
import { sourceLang } from './sources.ts'

interface Paragraph {
  readonly number: number
  readonly start: number
  readonly text: string
}

/** The texts of the sources as received: numbered paragraphs, cited passages highlighted and marked with the events that rest on them. */
export function* texts(kit: Kit): Generator<number> {
  const { options, model, styles } = kit
  const shown = model.sources.filter((source) => wanted(kit, source))
  if (shown.length === 0 || options.texts === 'none') return
  const section = openSection(kit, kit.say('print.texts'), 'texts')
  const intro =
    options.texts === 'cited' ? kit.say('print.texts.cited') : kit.say('print.texts.full')
  putText(kit, section, [textRun(intro, styles.italic)])
  const numbers = new Map(model.entries.map((entry) => [entry.id, entry.number]))
  let done = 0
  for (const source of shown) {
    kit.shaper.subject = `${source.code} ${source.title.text}`
    const inner = kit.tree.add(section, 'Sect')
    const title: readonly Run[] = [
      textRun(
        `${source.code}.\u00a0`,
        styles.h3,
        options.parts.includes('sources')
          ? { link: `s-${source.id}`, label: goTo(kit, source.code) }
          : {},
      ),
      textRun(`\u2068${source.title.text}\u2069`, styles.h3, { lang: source.title.lang }),
    ]
    kit.flow.hold(heading(kit, inner, title, `t-${source.id}`, 12))
    kit.flow.again(() => continued(kit, `${source.code}.\u00a0${source.title.text}`))
    let before = 0
    for (const paragraph of paragraphs(source)) {
      const inside = passagesIn(source, paragraph)
      if (options.texts === 'cited' && inside.length === 0) continue
      const skipped = options.texts === 'cited' && paragraph.number > before + 1
      before = paragraph.number
      putParagraph(kit, inner, source, paragraph, inside, numbers, skipped)
      done++
      if (done % 20 === 19) yield done
    }
    putLost(kit, inner, source, numbers)
    kit.flow.again(null)
  }
  kit.shaper.subject = ''
}

function wanted(kit: Kit, source: PrintSource): boolean {
  if (kit.options.texts === 'full') return source.text !== null
  return source.text !== null && source.passages.some((passage) => passage.entries.length > 0)
}

function paragraphs(source: PrintSource): readonly Paragraph[] {
  const out: Paragraph[] = []
  let start = 0
  for (const text of (source.text ?? '').split('\n')) {
    if (text.trim() !== '') out.push({ number: out.length + 1, start, text })
    start += text.length + 1
  }
  return out
}

function passagesIn(source: PrintSource, paragraph: Paragraph): readonly PrintPassage[] {
  const end = paragraph.start + paragraph.text.length
  return source.passages.filter(
    (each) =>
      each.anchored && each.entries.length > 0 && each.start < end && each.end > paragraph.start,
  )
}

function putParagraph(
  kit: Kit,
  section: number,
  source: PrintSource,
  paragraph: Paragraph,
  passages: readonly PrintPassage[],
  numbers: ReadonlyMap<string, number>,
  skipped: boolean,
): void {
  const { styles, flow, shaper, tree } = kit
  const indent = 30 * styles.scale
  const rtl = fromRight(paragraph.text)
  const runs = marked(kit, source, paragraph, passages, numbers)
  const text = para(kit, runs, flow.frame.measure - indent, {
    align: 'justify',
    hyphens: source.lang,
    lead: 1.42,
    rtl,
  })
  const label = para(
    kit,
    [textRun(`${paragraphSign}\u202f${paragraph.number}`, styles.code)],
    indent,
    {
      lead: 1.7,
    },
  )
  const slices = lines(shaper, text, () => tree.add(section, 'P', sourceLang(kit, source)), indent)
  const first = slices[0]
  if (first === undefined) return
  const gap: PageSlice = { height: 4 * styles.scale, draw: () => undefined }
  const dots = para(kit, [textRun('[…]', styles.small)], indent)
  const skip: PageSlice = {
    height: dots.height,
    glued: true,
    draw: (leaf, x, top) => {
      setPara(leaf, shaper, dots, x + indent, top, tree.add(section, 'P'))
    },
  }
  const numbered: PageSlice = {
    ...first,
    draw: (leaf, x, top) => {
      setPara(leaf, shaper, label, x, top, tree.add(section, 'P'))
      first.draw(leaf, x, top)
    },
  }
  flow.put([...(skipped ? [skip] : []), numbered, ...slices.slice(1), gap])
}

function marked(
  kit: Kit,
  source: PrintSource,
  paragraph: Paragraph,
  passages: readonly PrintPassage[],
  numbers: ReadonlyMap<string, number>,
): readonly Run[] {
  const { styles } = kit
  const { start, text } = paragraph
  const inside = (offset: number): number => Math.min(text.length, Math.max(0, offset - start))
  const cuts = new Set([0, text.length])
  for (const passage of passages) cuts.add(inside(passage.start)).add(inside(passage.end))
  const edges = [...cuts].sort((a, b) => a - b)
  const out: Run[] = []
  edges.forEach((from, at) => {
    const to = edges[at + 1]
    if (to !== undefined && to > from) {
      const held = passages.filter((each) => inside(each.start) <= from && inside(each.end) >= to)
      const begins = held.find((each) => each.start - start === from)
      out.push(
        textRun(text.slice(from, to), styles.quote, {
          lang: source.lang,
          ...(held.length > 0 ? { mark: true } : {}),
          ...(begins === undefined ? {} : { anchor: `p-${begins.id}` }),
        }),
      )
    }
    const ended = passages.filter(
      (passage) => inside(passage.end) === to && endsIn(source, paragraph, passage),
    )
    out.push(...backLinks(kit, new Set(ended.flatMap(({ entries }) => entries)), numbers))
  })
  return out
}

/** Whether a passage ends in a paragraph; line breaks that it takes in behind it do not count. */
function endsIn(source: PrintSource, { start, text }: Paragraph, { end }: PrintPassage): boolean {
  return (source.text ?? '').slice(start + text.length, end).trim() === ''
}

/** The arrows to the events that rest on what ends here, one for each. */
function backLinks(
  kit: Kit,
  ids: ReadonlySet<string>,
  numbers: ReadonlyMap<string, number>,
): readonly Run[] {
  return [...ids].flatMap((id) => {
    const number = numbers.get(id)
    if (number === undefined) return []
    const label = goTo(kit, kit.say('print.number', { number: String(number) }))
    const link = kit.options.parts.includes('chronology') ? { link: `e-${id}`, label } : {}
    return [textRun(`\u202f→${number}`, kit.styles.call, link)]
  })
}

function putLost(
  kit: Kit,
  section: number,
  source: PrintSource,
  numbers: ReadonlyMap<string, number>,
): void {
  const { styles } = kit
  for (const passage of source.passages) {
    if (passage.anchored || passage.entries.length === 0) continue
    const isArea = passage.exact === ''
    const why = kit.say(passage.unsettled ? 'print.texts.unsettled' : 'print.texts.lost')
    const told = isArea
      ? [textRun(passage.at, styles.small)]
      : [
          textRun(`${why} : `, styles.small),
          textRun(`\u2068${passage.exact}\u2069`, styles.quote, { lang: source.lang }),
        ]
    putText(kit, section, [...told, ...backLinks(kit, new Set(passage.entries), numbers)])
  }
}
