import type { Answering, Answers } from './answers.ts'
import { actingAnswers } from './answers-acting.ts'
import { custodyAnswers } from './answers-custody.ts'
import { jobAnswers } from './answers-jobs.ts'
import type { openingAnswers } from './answers-opening.ts'
import { pastAnswers } from './answers-past.ts'
import { readingAnswers } from './answers-reading.ts'
import { textAnswers } from './answers-texts.ts'
import { caringAnswers } from './caring.ts'
import { mergingAnswers } from './merging.ts'
import { pageAnswers } from './pages.ts'
import { previewingAnswers } from './previewing.ts'
import { tableAnswers } from './tables.ts'
import { weighingAnswers } from './weighing.ts'

type LaterAnswers = Omit<Required<Answers>, keyof ReturnType<typeof openingAnswers>>

/** Answers all that is asked of an open archive once it is drawn. */
export function laterAnswers(answering: Answering): LaterAnswers {
  return {
    ...readingAnswers(answering),
    ...actingAnswers(answering),
    ...textAnswers(answering),
    ...pageAnswers(answering),
    ...pastAnswers(answering),
    ...jobAnswers(answering),
    ...tableAnswers(answering),
    ...caringAnswers(answering),
    ...custodyAnswers(answering),
    ...mergingAnswers(answering),
    ...weighingAnswers(answering),
    ...previewingAnswers(answering),
  }
}
