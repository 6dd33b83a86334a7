import { guidePages } from '../guide/guide.ts'
import { pagesOfGuide } from '../guide/pages.ts'
import type { Lang } from '../model/text.ts'
import { say } from '../words/words.ts'
import type { PrintModel } from './model.ts'

/** The guide as a print: no archive stands behind it. `edition` is the day that it says it is of, for the file must not depend on a clock. */
export function guideModel(lang: Lang, software: string, edition: string): PrintModel {
  return {
    lang,
    title: { text: say(lang, 'guide.printed'), lang },
    facts: {
      ...{ creator: '', custodian: '', reference: software, author: '', description: '' },
      ...{ purpose: '', archive: '' },
      ...{ period: '', distribution: '', isGuarded: false },
      ...{ established: edition, establishedWords: '', selection: [], languages: [lang] },
      ...{ fingerprint: '', citation: '', licence: '', withheldEvents: 0, withheldSources: 0 },
    },
    lanes: [],
    lanesBy: 'none',
    unnamed: 0,
    periods: [],
    periodsOf: 'none',
    entries: [],
    sources: [],
    index: { persons: [], organisations: [], places: [] },
    revision: null,
    files: [],
    software,
    guide: guidePages.map((name) => pagesOfGuide[name]),
  }
}
