import * as v from 'valibot'
import { contract, isVerb } from '../../data/calls/contract.ts'

/** An answer to a call, once it has been found to be what the contract promises: each member as it is declared, and none beside them. */
export function promised(verb: string, answer: unknown): unknown {
  if (!isVerb(verb)) return answer
  const read = v.safeParse(contract[verb].output as v.GenericSchema, answer)
  if (!read.success) {
    const faults = read.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
    throw new Error(`${verb} breaks the contract: ${faults.slice(0, 3).join('; ')}`)
  }
  const extra = beside(answer, read.output)
  if (extra !== undefined) throw new Error(`${verb} answers more than the contract: ${extra}`)
  return answer
}

/** The first member of a value that was not read from it. */
function beside(value: unknown, read: unknown, path = ''): string | undefined {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`
    if (inner === undefined) continue
    if (typeof read !== 'object' || read === null || !Object.hasOwn(read, key)) return place
    const found = beside(inner, (read as Record<string, unknown>)[key], place)
    if (found !== undefined) return found
  }
  return undefined
}
