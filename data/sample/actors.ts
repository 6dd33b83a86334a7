import { bodies } from './bodies.ts'
import { forces } from './forces.ts'
import { persons } from './persons.ts'
import type { StarterActor } from './row.ts'

/** Every person and body of the starter archive. */
export const starterActors: readonly StarterActor[] = [...persons, ...bodies, ...forces]
