import type { RowCorrection } from '../correction.ts'
import { fifthBefore2021 } from './2012-2020.ts'
import { fifthOf2021to2022 } from './2021-2022.ts'
import { fifthOf2023to2024 } from './2023-2024.ts'
import { fifthOf2025 } from './2025.ts'

/** What the fifth edition says otherwise of the events of the fourth: tolls without a voice, a party’s words told as fact, two verbs for two parties, sums and durations; a second reading of the print found them. */
export const fifthCorrections: readonly RowCorrection[] = [
  ...fifthBefore2021,
  ...fifthOf2021to2022,
  ...fifthOf2023to2024,
  ...fifthOf2025,
]
