import { isWriter } from '../core/names.ts'
import { isDigest } from '../journal/line-shape.ts'

/** What was found out of files that were given back: as which they stood in quarantine, of which writers they hold lines, which of those were asked for, and which are there. */
export interface KnownBack {
  readonly standing: string
  readonly writers: ReadonlySet<string>
  readonly asked: ReadonlySet<string>
  readonly held: ReadonlySet<string>
}

/** Spells what was found out, to be remembered. */
export function spellBack(known: KnownBack | undefined): object | undefined {
  if (known === undefined) return undefined
  const { standing, writers, asked, held } = known
  return { standing, writers: [...writers], asked: [...asked], held: [...held] }
}

/** Reads what was remembered so; what is otherwise is not known. */
export function readBack(said: unknown): KnownBack | undefined {
  const { standing, writers, asked, held } = (said ?? {}) as Readonly<Record<string, unknown>>
  if (!isDigest(standing) || !Array.isArray(writers)) return undefined
  if (!Array.isArray(asked) || !Array.isArray(held)) return undefined
  return {
    standing,
    writers: new Set(writers.filter(isWriter)),
    asked: new Set(asked.filter(isDigest)),
    held: new Set(held.filter(isDigest)),
  }
}
