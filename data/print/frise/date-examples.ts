import type { Key } from '../../words/words.ts'
import type { DrawOp, Ink } from '../type/display.ts'
import { bar } from './bars.ts'
import { mark } from './marks.ts'
import type { TimeSpan } from './span.ts'

/** A date as EDTF writes it, what it means, and how it is drawn. */
export interface DateExample {
  readonly code: string
  readonly words: Key
  readonly span: TimeSpan | 'day' | 'unsure'
}

const scale = { from: 0, to: 100, left: 0, right: 100 }
const plain: TimeSpan = {
  from: 10,
  to: 89,
  solids: [[10, 89]],
  parts: [],
  openStart: false,
  openEnd: false,
  unknownStart: false,
  unknownEnd: false,
  unsure: false,
}

/** One date of each kind that is drawn otherwise: the note on method and the guide show them. */
export const dateExamples: readonly DateExample[] = [
  { code: '2025-11-11', words: 'print.method.day', span: 'day' },
  { code: '2025-11-11?', words: 'print.method.unsure-day', span: 'unsure' },
  { code: '2025-11-11/2025-11-14', words: 'print.method.span', span: plain },
  { code: '2025-07', words: 'print.method.moment', span: { ...plain, solids: [] } },
  {
    code: '2021-02~/2021-06~',
    words: 'print.method.approximate',
    span: { ...plain, solids: [[30, 70]], unsure: true },
  },
  {
    code: '2025-09-03/..',
    words: 'print.method.open',
    span: { ...plain, solids: [[10, 70]], openEnd: true },
  },
  {
    code: '2024-03-16/',
    words: 'print.method.unknown',
    span: { ...plain, solids: [[10, 35]], unknownEnd: true },
  },
]

/** Draws such a date in a room of 100 points from `x`, around the height `y`. */
export function drawnExample(
  { span }: DateExample,
  x: number,
  y: number,
  colours: { readonly ink: Ink; readonly arrow: Ink },
  tag: number,
): readonly DrawOp[] {
  const { ink } = colours
  if (span === 'day' || span === 'unsure')
    return [mark({ family: 'diplomacy', ink, hollow: span === 'unsure', tag }, x + 50, y, 3.4)]
  const onPage = { ...scale, left: x, right: x + 100 }
  return bar(
    span,
    onPage,
    { x: x + 10, y, width: span.openEnd ? 90 : 80, thick: 6.2 },
    colours,
    tag,
  )
}
