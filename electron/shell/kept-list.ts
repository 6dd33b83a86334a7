import * as v from 'valibot'
import { done, failed, type Outcome, type Problem } from '../../data/model/outcome.ts'

/** Things that this machine keeps under names; one that cannot be read (a newer program's) is passed over, and stays in the file. */
export interface KeptList<T extends { readonly name: string }> {
  readonly all: () => T[]
  /** Keeps one in the place of those that bear its name, or the name `instead`; refuses one too many. */
  readonly keep: (one: T, instead?: string) => Promise<Outcome<T[]>>
  readonly drop: (name: string) => Promise<Outcome<T[]>>
}

/** A list of a schema over what a file holds of it; `full` says that it holds no more. */
export function keptList<T extends { readonly name: string }>(
  schema: v.GenericSchema<unknown, T>,
  read: () => readonly unknown[],
  write: (list: readonly unknown[]) => Promise<Outcome<null>>,
  full: Problem & { readonly limit: number },
): KeptList<T> {
  const all = (): T[] =>
    read().flatMap((one) => {
      const parsed = v.safeParse(schema, one)
      return parsed.success ? [parsed.output] : []
    })
  const replace = async (kept: T[]): Promise<Outcome<T[]>> => {
    const written = await write([...kept, ...read().filter((one) => !v.is(schema, one))])
    return written.ok ? done(kept) : written
  }
  return {
    all,
    keep: async (one, instead) => {
      const others = all().filter(({ name }) => name !== one.name && name !== instead)
      if (others.length >= full.limit) return failed(full)
      const kept = [...others, one].sort((a, b) => a.name.localeCompare(b.name))
      return replace(kept)
    },
    drop: (dropped) => replace(all().filter(({ name }) => name !== dropped)),
  }
}
