import { wordsOf2012to2016InEnglish } from './2012-2016.ts'
import { wordsOf2017to2020InEnglish } from './2017-2020.ts'
import { wordsOf2021to2022InEnglish } from './2021-2022.ts'
import { wordsOf2023to2024InEnglish } from './2023-2024.ts'
import { wordsOf2025InEnglish } from './2025.ts'
import { additionsInEnglish } from './additions.ts'
import { authoritiesInEnglish } from './authorities.ts'

/** What the notes and reasons of the starter archive are in English, each by its French. */
export const proseInEnglish: ReadonlyMap<string, string> = new Map([
  ...authoritiesInEnglish,
  ...wordsOf2012to2016InEnglish,
  ...wordsOf2017to2020InEnglish,
  ...wordsOf2021to2022InEnglish,
  ...wordsOf2023to2024InEnglish,
  ...wordsOf2025InEnglish,
  ...additionsInEnglish,
])
