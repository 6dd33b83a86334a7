import type { RowCorrection } from '../correction.ts'

/** What the third edition says otherwise of the events of the second: a party and a tie that it left out. */
export const thirdCorrections: readonly RowCorrection[] = [
  {
    slug: '2023-12-22-depart-niger',
    actors: [
      ['france', 'subject'],
      ['niger', 'host'],
      ['armee-nigerienne', 'party'],
    ],
    ties: [
      ['follows', '2023-07-26-coup-niger', 'Rupture qui suit le coup d’État.'],
      ['follows', '2023-01-18-sabre', 'Après le Mali et le Burkina Faso, le Niger.'],
    ],
  },
]
