import type { RowCorrection } from '../correction.ts'
import { corrections2012to2014 } from './2012-2014.ts'
import { corrections2015to2017 } from './2015-2017.ts'
import { corrections2018to2020 } from './2018-2020.ts'
import { corrections2021 } from './2021.ts'
import { corrections2022 } from './2022.ts'
import { corrections2023 } from './2023.ts'
import { corrections2024 } from './2024.ts'
import { corrections2025 } from './2025.ts'
import { correctionsAudiences } from './audiences.ts'

/** What the second edition says otherwise of the events of the first. */
export const corrections: readonly RowCorrection[] = [
  ...corrections2012to2014,
  ...corrections2015to2017,
  ...corrections2018to2020,
  ...corrections2021,
  ...corrections2022,
  ...corrections2023,
  ...corrections2024,
  ...corrections2025,
  ...correctionsAudiences,
]
