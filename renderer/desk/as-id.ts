import type { Id } from '../../data/model/id.ts'

/** An id that came from the engine, on its way back: the contract checks it at the door. */
export function asId(id: string): Id {
  return id as Id
}
