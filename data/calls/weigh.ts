import type { Problem } from '../model/outcome.ts'
import { mostOf } from './bounds.ts'

const mostDepth = 32

/**
 * Why what a call takes is not even held against its schema; null where it may be. No more of it is
 * looked at than the verb may take: a schema that is handed thirty megabytes of bytes in an
 * object's place goes through them one by one (22 s of the main process, measured).
 */
export function weighCall(verb: string, input: unknown): Problem | null {
  const bound = mostOf(verb)
  const left = { ...bound }
  const tooLarge: Problem = { code: 'call.too-large', verb }
  const visit = (value: unknown, key: string, depth: number): Problem | null => {
    switch (typeof value) {
      case 'string':
        left.characters -= value.length
        return left.characters < 0 ? tooLarge : null
      case 'number':
      case 'boolean':
      case 'undefined':
        return null
      case 'object':
        return value === null ? null : inside(value, key, depth)
      case 'bigint':
      case 'function':
      case 'symbol':
        return { code: 'call.malformed', verb, place: key }
    }
  }
  const inside = (value: object, key: string, depth: number): Problem | null => {
    if (depth >= mostDepth) return tooLarge
    // A list with gaps is as long as it says, whatever stands in it.
    if (Array.isArray(value)) {
      left.parts -= value.length
      if (left.parts < 0) return tooLarge
      return firstOf(value, (part) => visit(part, key, depth + 1))
    }
    switch (Object.prototype.toString.call(value)) {
      case '[object Object]':
        return firstOf(Object.keys(value), (name) => {
          left.parts -= 1
          left.characters -= name.length
          if (left.parts < 0 || left.characters < 0) return tooLarge
          return visit((value as Readonly<Record<string, unknown>>)[name], name, depth + 1)
        })
      case '[object Uint8Array]':
        if (key !== 'bytes') return { code: 'call.malformed', verb, place: key }
        left.bytes -= (value as Uint8Array).buffer.byteLength
        return left.bytes < 0 ? tooLarge : null
    }
    // What the system's copy between processes knows beside (a date, a map, a pattern) no call takes.
    return { code: 'call.malformed', verb, place: key }
  }
  return visit(input, '', 0)
}

function firstOf<T>(parts: readonly T[], visit: (part: T) => Problem | null): Problem | null {
  for (const part of parts) {
    const problem = visit(part)
    if (problem !== null) return problem
  }
  return null
}
