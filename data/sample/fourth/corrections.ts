import type { RowCorrection } from '../correction.ts'
import { fourthBefore2021 } from './2014-2020.ts'
import { fourthOf2021to2024 } from './2021-2024.ts'
import { fourthOf2025 } from './2025.ts'

/** What the fourth edition says otherwise of the events of the third: words that took a side, said too much, or were no English; the reading of the print in both languages found them. */
export const fourthCorrections: readonly RowCorrection[] = [
  ...fourthBefore2021,
  ...fourthOf2021to2024,
  ...fourthOf2025,
]
