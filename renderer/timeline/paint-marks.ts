import type { PlacedShape } from '../../data/timeline/placing.ts'
import type { Edge } from './edges.ts'
import { insideAt } from './item-element.ts'
import type { Dressing } from './marks.ts'
import type { Letters, Painter, Pens } from './pens.ts'
import { type RowStand, RowStands } from './standing.ts'

/** Where marks are painted: the day at the left edge, the pixels of a day and of all. */
export interface Ground {
  readonly from: number
  readonly perDay: number
  readonly widthPx: number
}

/** Paints the marks of a lane, which stand in the order of their rows, as the page draws them (item-element.ts, marks.css). */
export function paintMarks(
  painter: Painter,
  items: readonly PlacedShape[],
  dressing: Dressing,
  { from, perDay, widthPx }: Ground,
  pens: Pens,
): void {
  const standing = new RowStands(from, perDay)
  for (const item of items) {
    const stand = standing.next(item)
    const isSeen = stand.reach[1] > -beside && stand.reach[0] < widthPx + beside
    if (isSeen) new MarkPainting(painter, pens, item, dressing, stand).paint()
  }
}

/** So far beyond what it reaches a mark may have a ring or a tail. */
const beside = 16

/** Paints one mark or bar. */
class MarkPainting {
  readonly #painter: Painter
  readonly #pens: Pens
  readonly #item: PlacedShape
  readonly #dressing: Dressing
  readonly #stand: RowStand
  /** Its box. */
  readonly #x: number
  readonly #y: number
  readonly #width: number

  constructor(
    painter: Painter,
    pens: Pens,
    item: PlacedShape,
    dressing: Dressing,
    stand: RowStand,
  ) {
    const { tall } = pens.measures
    const isMark = item.form === 'mark'
    this.#painter = painter
    this.#pens = pens
    this.#item = item
    this.#dressing = dressing
    this.#stand = stand
    this.#x = Math.round(stand.left) - (isMark ? Math.round(tall / 2) : 0)
    this.#y = dressing.top(item.row)
    this.#width = isMark ? Math.round(tall) : stand.width
  }

  paint(): void {
    const { form, event, label } = this.#item
    if (form === 'mark') this.#mark()
    else this.#bar()
    if (event === this.#dressing.selected) this.#ring('focus', 2)
    else if (this.#dressing.chosen?.[event] === 1) this.#ring('accent', 1.5)
    if (label !== 'none' && !this.#stand.isQuiet) this.#label()
  }

  get #family() {
    return this.#dressing.family(this.#item.event)
  }

  #mark(): void {
    const { sure, label } = this.#item
    const shape = this.#pens.shape(this.#family, this.#width, sure ? 'sure' : 'unsure')
    const px = this.#width + 4
    this.#painter.drawImage(shape, this.#x - 2, this.#y - 2, px, px)
    if (label === 'none' || this.#stand.isQuiet) this.#bare()
  }

  /** The dotted line under a mark whose name has no room. */
  #bare(): void {
    const painter = this.#painter
    const y = Math.round(this.#y + this.#pens.measures.tall + 1)
    const x = Math.round(this.#x + this.#width / 2 - 4)
    painter.fillStyle = this.#pens.colour(this.#family)
    painter.fillRect(x, y, 2, 1)
    for (const at of [3, 5, 7]) painter.fillRect(x + at, y, 1, 1)
  }

  #bar(): void {
    const { gaps, solids, from, to, startUnknown, endUnknown } = this.#item
    const painter = this.#painter
    const [x, y, width] = [this.#x, this.#y, this.#width]
    const high = this.#pens.measures.tall - 2
    const middle = y + this.#pens.measures.tall / 2 - 1
    painter.fillStyle = this.#pens.colour(this.#family)
    painter.strokeStyle = painter.fillStyle
    painter.lineWidth = 1
    if (gaps) {
      painter.globalAlpha = 0.5
      painter.fillRect(x, middle, width, 2)
      painter.globalAlpha = 1
    } else this.#possible(x, y + 1, width, high)
    painter.fillStyle = this.#pens.colour(this.#family)
    for (const solid of solids) {
      const left = ((solid.from - from) / (to - from)) * width
      const wide = ((solid.to - solid.from) / (to - from)) * width
      painter.beginPath()
      painter.roundRect(x + left, y + 1, wide, high, 3)
      painter.fill()
    }
    if (startUnknown) this.#tail(x - 12, middle)
    if (endUnknown) this.#tail(x + width, middle)
  }

  #possible(x: number, y: number, width: number, high: number): void {
    const painter = this.#painter
    const hatch = this.#pens.hatch(this.#family)
    const isSolid = this.#item.solids.some(
      ({ from, to }) => from <= this.#item.from && to >= this.#item.to,
    )
    // What certain days cover whole is not hatched first.
    if (isSolid) return
    painter.beginPath()
    painter.roundRect(x + 0.5, y + 0.5, Math.max(width - 1, 0), high - 1, 3)
    if (hatch !== null) {
      painter.translate(x + width, y + high)
      painter.fillStyle = hatch
      painter.fill()
      painter.translate(-x - width, -y - high)
    }
    if (!this.#item.sure) painter.setLineDash([2, 2])
    painter.stroke()
    if (this.#item.marked) {
      painter.setLineDash([2, 2])
      painter.beginPath()
      painter.roundRect(x - 1.5, y - 1.5, width + 3, high + 3, 4)
      painter.stroke()
    }
    painter.setLineDash([])
  }

  #tail(x: number, y: number): void {
    for (let at = 0; at < 12; at += 4) this.#painter.fillRect(x + at, y, 2, 2)
  }

  #ring(ink: 'focus' | 'accent', wide: number): void {
    const isBar = this.#item.form === 'bar'
    const isSelected = ink === 'focus'
    const dx = 3
    const dy = isSelected && isBar ? 2 : 3
    const { tall } = this.#pens.measures
    const half = wide / 2
    const [width, high] = [this.#width + 2 * dx - wide, tall + 2 * dy - wide]
    const painter = this.#painter
    painter.strokeStyle = this.#pens.colour(ink)
    painter.lineWidth = wide
    painter.beginPath()
    const radius = isSelected && !isBar ? high / 2 : 5 - half
    painter.roundRect(this.#x - dx + half, this.#y - dy + half, width, high, radius)
    painter.stroke()
  }

  #label(): void {
    const { label, lines, event } = this.#item
    const { tall, line } = this.#pens.measures
    if (label === 'inside') {
      this.#inside(lines[0] ?? '')
      return
    }
    const isSelected = event === this.#dressing.selected
    this.#write(this.#letters(), this.#pens.colour(isSelected ? 'focus' : 'ink'))
    const foot = this.#letters().foot(line)
    const top = this.#y + (label === 'beneath' ? tall : 0) + 1
    const x = this.#labelX()
    this.#painter.textAlign = label === 'left' ? 'right' : 'left'
    lines.forEach((words, i) => {
      this.#painter.fillText(words, x, Math.round(top + i * line) + foot)
    })
  }

  #labelX(): number {
    const { label, inset, startUnknown, endUnknown } = this.#item
    if (label === 'beneath') return this.#x + inset
    if (label === 'left') return this.#x - 4 - (startUnknown ? 14 : 0)
    return this.#x + this.#width + 4 + (endUnknown ? 14 : 0)
  }

  /** A label in its bar, on a ground of its own where the days beneath are not certain. */
  #inside(words: string): void {
    const painter = this.#painter
    const { tall } = this.#pens.measures
    const { labelPx, sure } = this.#item
    const { left, isOnSolid } = insideAt(this.#item, this.#dressing.perDay)
    const [x, y, high] = [this.#x + left + 4, this.#y + 1, tall - 2]
    const hasShape = this.#dressing.of !== 'name'
    const shapePx = hasShape ? insideShapePx + 5 : 0
    if (!isOnSolid) {
      painter.fillStyle = this.#pens.colour('paper')
      painter.beginPath()
      painter.roundRect(x, y, labelPx + shapePx + 10, high, 3)
      painter.fill()
    }
    if (hasShape) {
      const kind = isOnSolid ? 'on-solid' : sure ? 'sure' : 'unsure'
      const shape = this.#pens.shape(this.#family, insideShapePx, kind)
      const px = insideShapePx + 4
      painter.drawImage(shape, Math.round(x + 2), Math.round(y + high / 2 - px / 2), px, px)
    }
    const isSelected = this.#item.event === this.#dressing.selected
    const ink = isOnSolid ? 'on-type' : isSelected ? 'focus' : 'ink'
    const letters = isOnSolid ? this.#pens.onSolid : this.#letters()
    this.#write(letters, this.#pens.colour(ink))
    painter.textAlign = 'left'
    painter.fillText(words, x + 4 + shapePx, y + letters.foot(high))
  }

  #letters(): Letters {
    return this.#dressing.titleLang(this.#item.event).startsWith('ar')
      ? this.#pens.arabic
      : this.#pens.label
  }

  #write({ font }: Letters, colour: string): void {
    this.#painter.font = font
    this.#painter.fillStyle = colour
  }
}

const insideShapePx = 11

/** Paints the chevrons at the edges of a lane. */
export function paintEdges(
  painter: Painter,
  edges: readonly Edge[],
  widthPx: number,
  pens: Pens,
): void {
  const { tall } = pens.measures
  for (const { side, family, top } of edges) {
    painter.save()
    if (side === 'end') painter.translate(widthPx, top)
    else painter.transform(-1, 0, 0, 1, 0, top)
    const ground = painter.createLinearGradient(-16, 0, -16 + 16 * 0.55, 0)
    const paper = pens.colour('paper')
    ground.addColorStop(0, `rgb(from ${paper} r g b / 0)`)
    ground.addColorStop(1, paper)
    painter.fillStyle = ground
    painter.fillRect(-16, 0, 16, tall)
    painter.strokeStyle = pens.colour(family)
    painter.lineWidth = 2.5
    painter.beginPath()
    painter.moveTo(-8, tall / 2 - 4)
    painter.lineTo(-4, tall / 2)
    painter.lineTo(-8, tall / 2 + 4)
    painter.stroke()
    painter.restore()
  }
}
