import type { Family } from '../../data/model/vocabulary.ts'

/** The outline of each family's shape in a square of 14, and of the cross of events without a type. */
export const outlines: Record<Family | 'none', string> = {
  diplomacy: 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  agreement: 'M2 2h10v10h-10z',
  attack: 'M7 .5l6.5 6.5l-6.5 6.5l-6.5-6.5z',
  coup: 'M7 1.5l6 11h-12z',
  deployment:
    'M2.5 4h9a1.5 1.5 0 0 1 1.5 1.5v3a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-3a1.5 1.5 0 0 1 1.5-1.5z',
  governance: 'M4 1.5h6l3.2 5.5l-3.2 5.5h-6l-3.2-5.5z',
  none: 'M3 1.5l4 4l4-4l1.5 1.5l-4 4l4 4l-1.5 1.5l-4-4l-4 4l-1.5-1.5l4-4l-4-4z',
}
