import type { Paper, Poster } from '../exports/print-options.ts'

/** Above this number of events a strip counts and names the key events only. */
export const crowd = 200

/** Points per millimetre. */
export const mm = 72 / 25.4

/** Width and height of a sheet standing upright, in points. */
export function sheet(paper: Paper | Poster): readonly [number, number] {
  switch (paper) {
    case 'letter':
      return [612, 792]
    case 'a4':
      return [210 * mm, 297 * mm]
    case 'a3':
      return [297 * mm, 420 * mm]
    case 'a2':
      return [420 * mm, 594 * mm]
    case 'a1':
      return [594 * mm, 841 * mm]
    case 'a0':
      return [841 * mm, 1189 * mm]
  }
}

/** The longest page that PDF/A allows, in points (5.08 m). */
export const longestPage = 14_400
