import { randomBytes } from 'node:crypto'
import { makeId } from '../../data/model/id.ts'

/** A fresh id, from 80 bits of chance. */
export function newId(kind: Parameters<typeof makeId>[0]): string {
  return makeId(kind, randomBytes(10))
}
