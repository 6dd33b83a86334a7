import type { exportFr } from '../fr/export.ts'
import type { Sentence } from '../sentence.ts'

/** What the export says of its choices, in English. */
export const exportEn: Record<keyof typeof exportFr, Sentence> = {
  'problem.name.unknown': 'No record has this name or id ({option}): {name}.',
}
