import { additions } from './additions/additions.ts'
import { correctedRows } from './correction.ts'
import { corrections } from './corrections/corrections.ts'
import { fifthCorrections } from './fifth/corrections.ts'
import { officesNow } from './fifth/english.ts'
import { groundsOfAudiences } from './fourth/audiences.ts'
import { fourthCorrections } from './fourth/corrections.ts'
import { officesInEnglish } from './fourth/offices.ts'
import { rows2012 } from './notices/2012.ts'
import { rows2013 } from './notices/2013.ts'
import { rows2014 } from './notices/2014.ts'
import { rows2015 } from './notices/2015.ts'
import { rows2016 } from './notices/2016.ts'
import { rows2017 } from './notices/2017.ts'
import { rows2018to2019 } from './notices/2018-2019.ts'
import { rows2020 } from './notices/2020.ts'
import { rows2021 } from './notices/2021.ts'
import { rowsLate2021 } from './notices/2021-late.ts'
import { rows2022 } from './notices/2022.ts'
import { rowsLate2022 } from './notices/2022-late.ts'
import { rows2023 } from './notices/2023.ts'
import { rowsLate2023 } from './notices/2023-late.ts'
import { rows2024 } from './notices/2024.ts'
import { rowsFighting2024 } from './notices/2024-fighting.ts'
import { rows2025 } from './notices/2025.ts'
import { rowsFuel2025 } from './notices/2025-fuel.ts'
import { audiences } from './notices/audiences.ts'
import { bamex } from './notices/bamex.ts'
import type { StarterRow } from './row.ts'
import { thirdCorrections } from './third/corrections.ts'

/** The sixty-one events of the first edition as it stands for good, in the order of their slugs, which begin with their days. */
export const firstRows: readonly StarterRow[] = [
  ...rows2012,
  ...rows2013,
  ...rows2014,
  ...rows2015,
  ...rows2016,
  ...rows2017,
  ...rows2018to2019,
  ...rows2020,
  ...rows2021,
  ...rowsLate2021,
  ...rows2022,
  ...rowsLate2022,
  ...rows2023,
  ...rowsLate2023,
  ...rows2024,
  ...rowsFighting2024,
  ...rows2025,
  ...rowsFuel2025,
  ...audiences,
  ...bamex,
].sort(bySlug)

/** The events of the first edition as the second corrects them. */
const correctedFirstRows: readonly StarterRow[] = correctedRows(firstRows, corrections)

/** The events that the second edition adds. */
const addedRows: readonly StarterRow[] = additions.toSorted(bySlug)

/** The eighty-six events of the second edition as it stands for good, in the order of their acts. */
export const secondRows: readonly StarterRow[] = [...correctedFirstRows, ...addedRows]

/** The same events as the third edition corrects them, which stand for good. */
export const thirdRows: readonly StarterRow[] = correctedRows(secondRows, thirdCorrections)

/** The same events as the fourth edition corrects them, with their ranks and functions in English, and passages for what stood without one; they stand for good too. */
export const fourthRows: readonly StarterRow[] = correctedRows(
  correctedRows(thirdRows, fourthCorrections),
  groundsOfAudiences,
).map((row) => ({ ...row, inEnglish: officesInEnglish }))

/** The same events as the fifth edition corrects them. */
export const fifthRows: readonly StarterRow[] = correctedRows(fourthRows, fifthCorrections).map(
  (row) => ({ ...row, inEnglish: officesNow }),
)

/** The eighty-six events of the starter archive. */
export const starterRows: readonly StarterRow[] = fifthRows.toSorted(bySlug)

function bySlug(a: StarterRow, b: StarterRow): number {
  return a.slug < b.slug ? -1 : 1
}
