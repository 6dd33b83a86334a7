import type { StarterRow } from '../row.ts'
import { added2012to2016 } from './2012-2016.ts'
import { added2017to2020 } from './2017-2020.ts'
import { added2021to2022 } from './2021-2022.ts'
import { added2023 } from './2023.ts'
import { added2024 } from './2024.ts'
import { added2025 } from './2025.ts'

/** The twenty-five events that the second edition adds. */
export const additions: readonly StarterRow[] = [
  ...added2012to2016,
  ...added2017to2020,
  ...added2021to2022,
  ...added2023,
  ...added2024,
  ...added2025,
]
