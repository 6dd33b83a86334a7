import type { RowCorrection } from '../correction.ts'

/** What the fourth edition says otherwise of the events of the third. */
export const fourthCorrections: readonly RowCorrection[] = []
