import type { Kit } from '../pages/kit.ts'
import type { Leaf } from '../type/tree.ts'
import type { FriseSizes } from './sizes.ts'

/** Where drawing goes: the page, the structure element, and the sizes. */
export interface Canvas {
  readonly kit: Kit
  readonly leaf: Leaf
  readonly figure: number
  readonly sizes: FriseSizes
}
