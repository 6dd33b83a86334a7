import { mirrored, visualOrder } from './bidi.ts'
import { artifact, type PlacedWord, type TextOp } from './display.ts'
import type { Para, ParaLine } from './para.ts'
import { rightToLeft, type Shaped, type Shaper } from './shape.ts'
import type { Leaf } from './tree.ts'
import type { Piece, Run } from './word.ts'

interface Placed {
  readonly shaped: Shaped
  readonly run: Run
  readonly x: number
  readonly width: number
  readonly space: boolean
}

/** The blank between two words of a line that is set both ways. */
interface Blank {
  readonly run: Run
  readonly width: number
}

/** Blanks are at most spread to their double: a line more open would be seen as a hole, and ends before the column does. */
const mostOpen = 1

/** The distance from the top of a line to its baseline. */
export function baseline(line: ParaLine): number {
  return (line.height - line.size) / 2 + line.size * 0.79
}

/** Draws a paragraph's lines downwards from `y` and gives the y below them. */
export function setPara(
  leaf: Leaf,
  shaper: Shaper,
  para: Para,
  x: number,
  y: number,
  tag: number,
): number {
  let top = y
  for (const line of para.lines) {
    setLine(leaf, shaper, para, line, x, top, tag)
    top += line.height
  }
  return top
}

/** Draws one line with its highlights, links and anchors. */
export function setLine(
  leaf: Leaf,
  shaper: Shaper,
  para: Para,
  line: ParaLine,
  x: number,
  top: number,
  tag: number,
): void {
  const placed = place(shaper, para, line, x)
  const base = top + baseline(line)
  highlight(leaf, placed, base, para)
  let open: { run: Run; words: PlacedWord[]; tag: number } | undefined
  const close = (): void => {
    if (open === undefined) return
    const { style } = open.run
    const op: TextOp = {
      op: 'text',
      tag: open.tag,
      y: base - (style.rise ?? 0),
      size: style.size,
      ink: style.ink,
      words: open.words,
    }
    leaf.ops.push(op)
    open = undefined
  }
  let before: Run | undefined
  let link: { run: Run; from: number; to: number; tag: number } | undefined
  const closeLink = (): void => {
    if (link?.run.link === undefined) return
    const { size, rise = 0 } = link.run.style
    leaf.links.push({
      tag: link.tag,
      to: link.run.link,
      label: link.run.label ?? link.run.text.trim(),
      x: link.from,
      y: base - rise - size * 0.85,
      w: link.to - link.from,
      h: size * 1.1,
    })
    link = undefined
  }
  for (const each of placed) {
    const { run } = each
    const whole = wholeOf(run)
    if (link !== undefined && link.run !== whole) closeLink()
    if (open !== undefined && open.run !== run && (differs(open.run, run) || open.tag !== tag))
      close()
    if (open?.run.link !== undefined && wholeOf(open.run) !== whole) close()
    if (run.link !== undefined && link === undefined) {
      close()
      const linkTag = tag === artifact ? artifact : leaf.tree.add(tag, 'Link')
      link = { run: whole, from: each.x, to: each.x, tag: linkTag }
    }
    if (whole.anchor !== undefined && whole !== before) leaf.anchor(whole.anchor, top)
    before = whole
    if (link !== undefined) {
      link.from = Math.min(link.from, each.x)
      link.to = Math.max(link.to, each.x + each.width)
    }
    open ??= { run, words: [], tag: link?.tag ?? tag }
    open.words.push({ shaped: each.shaped, x: each.x, space: each.space })
  }
  close()
  closeLink()
}

/** The run of which another is a raised part. */
function wholeOf(run: Run): Run {
  return run.part ?? run
}

function differs(a: Run, b: Run): boolean {
  if (wholeOf(a) !== wholeOf(b) && (a.link !== undefined || b.link !== undefined)) return true
  const one = a.style
  const other = b.style
  return one.size !== other.size || one.ink !== other.ink || one.rise !== other.rise
}

function place(shaper: Shaper, para: Para, line: ParaLine, x: number): readonly Placed[] {
  const { align, rtl = false } = para.setting
  const width = para.setting.width - line.indent
  const gaps = line.words.filter((word, at) => at > 0 && word.space > 0).length
  const spare = width - line.natural
  const blanks = line.words.reduce((sum, word, at) => sum + (at > 0 ? word.space : 0), 0)
  const isOpen = spare > blanks * mostOpen
  const even = align === 'justify' && gaps > 0 && !isOpen && (spare < 0 || !line.last)
  const stretch = even ? spare / gaps : 0
  const flush = align === 'justify' || align === 'left' ? (rtl ? 'right' : 'left') : align
  const indent = even || flush === 'left' ? 0 : flush === 'right' ? spare : Math.max(0, spare / 2)
  const start = x + (rtl ? 0 : line.indent) + indent
  if (
    rtl ||
    line.words.some((word) => word.pieces.some((piece) => rightToLeft.test(piece.shaped.text)))
  )
    return placeBothWays(shaper, line, start, stretch, rtl)
  const placed: Placed[] = []
  let at = start
  line.words.forEach((word, nth) => {
    if (nth > 0 && word.space > 0) at += word.space + stretch
    const spaced = (line.words[nth + 1]?.space ?? 0) > 0
    word.pieces.forEach((piece, which) => {
      const space = spaced && which === word.pieces.length - 1
      placed.push({ shaped: piece.shaped, run: piece.run, x: at, width: piece.width, space })
      at += piece.width
    })
  })
  return placed
}

function placeBothWays(
  shaper: Shaper,
  line: ParaLine,
  x: number,
  stretch: number,
  rtl: boolean,
): readonly Placed[] {
  let text = ''
  const owners: (Piece | Blank)[] = []
  const bounds: number[] = []
  const put = (part: string, owner: Piece | Blank): void => {
    bounds.push(text.length)
    for (let unit = 0; unit < part.length; unit++) owners.push(owner)
    text += part
  }
  let before: Run | undefined
  for (const word of line.words) {
    const after = word.pieces[0]?.run
    if (before !== undefined && after !== undefined && word.space > 0)
      put(' ', { run: between(before, after), width: word.space + stretch })
    before = word.pieces.at(-1)?.run ?? before
    for (const piece of word.pieces)
      put(piece.shaped.lost === null ? piece.shaped.text : '\ufffc', piece)
  }
  const placed: (Placed & { readonly start: number })[] = []
  let at = x
  for (const { start, end, rtl: turned } of visualOrder(text, rtl, bounds)) {
    const owner = owners[start]
    if (owner === undefined) continue
    const { run } = owner
    const shaped = !('shaped' in owner)
      ? shaper.run(' ', run.style.face, false)
      : owner.shaped.lost === null
        ? shaper.run(
            turned ? mirrored(text.slice(start, end)) : text.slice(start, end),
            owner.shaped.font,
            turned,
          )
        : owner.shaped
    const width = 'shaped' in owner ? (shaped.width * run.style.size) / 1000 : owner.width
    if (shaped.glyphs.length > 0) placed.push({ shaped, run, x: at, width, space: false, start })
    at += width
  }
  return placed.sort((a, b) => a.start - b.start)
}

/** The run of the blank between two words: theirs where they share one; else it leads nowhere, and is marked where both are. */
function between(before: Run, after: Run): Run {
  if (wholeOf(before) === wholeOf(after)) return wholeOf(before)
  const isMarked = before.mark === true && after.mark === true
  return { text: ' ', style: before.style, ...(isMarked ? { mark: true } : {}) }
}

function highlight(leaf: Leaf, placed: readonly Placed[], base: number, para: Para): void {
  let open: { from: number; to: number; size: number } | undefined
  const close = (): void => {
    if (open === undefined) return
    const { from, to, size } = open
    const ink = para.setting.highlight ?? '#f8e7b4'
    leaf.block(from - 0.6, base - size * 0.82, to - from + 1.2, size * 1.12, ink)
    open = undefined
  }
  for (const { run, x, width } of placed) {
    if (run.mark !== true) close()
    else {
      open ??= { from: x, to: x + width, size: run.style.size }
      open.from = Math.min(open.from, x)
      open.to = Math.max(open.to, x + width)
    }
  }
  close()
}
