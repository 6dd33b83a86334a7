import { addedActors } from './additions/actors.ts'
import { bodies } from './bodies.ts'
import { correctedAll } from './correction.ts'
import { bodyCorrections } from './corrections/bodies.ts'
import { personCorrections } from './corrections/persons.ts'
import { forces } from './forces.ts'
import { persons } from './persons.ts'
import type { StarterActor } from './row.ts'

/** Every person and body of the first edition. */
export const firstActors: readonly StarterActor[] = [...persons, ...bodies, ...forces]

/** Every person and body of the starter archive. */
export const starterActors: readonly StarterActor[] = [
  ...correctedAll(firstActors, [...personCorrections, ...bodyCorrections]),
  ...addedActors,
]
