import * as v from 'valibot'
import { done, failed, type Outcome, type Problem } from '../../data/model/outcome.ts'

/** What a list keeps: the schema of one, and what is said when the list is full. */
export interface KeptKind<T> {
  readonly schema: v.GenericSchema<unknown, T>
  readonly full: Problem & { readonly limit: number }
}

/** Things that this machine keeps under names; one that cannot be read (a newer program's) is passed over, and stays in the file. */
export interface KeptList<T extends { readonly name: string }> {
  readonly all: () => Promise<T[]>
  /** Keeps one in the place of those that bear its name, or the name `instead`; refuses one too many. */
  readonly keep: (one: T, instead?: string) => Promise<Outcome<T[]>>
  readonly drop: (name: string) => Promise<Outcome<T[]>>
}

/** A list over what a file holds of it; what one of it may be is first read when the list is asked for, not at every start. */
export function keptList<T extends { readonly name: string }>(
  kind: () => Promise<KeptKind<T>>,
  read: () => readonly unknown[],
  write: (list: readonly unknown[]) => Promise<Outcome<null>>,
): KeptList<T> {
  const readable = ({ schema }: KeptKind<T>): T[] =>
    read().flatMap((one) => {
      const parsed = v.safeParse(schema, one)
      return parsed.success ? [parsed.output] : []
    })
  const replace = async ({ schema }: KeptKind<T>, kept: T[]): Promise<Outcome<T[]>> => {
    const written = await write([...kept, ...read().filter((one) => !v.is(schema, one))])
    return written.ok ? done(kept) : written
  }
  return {
    all: async () => readable(await kind()),
    keep: async (one, instead) => {
      const known = await kind()
      const others = readable(known).filter(({ name }) => name !== one.name && name !== instead)
      if (others.length >= known.full.limit) return failed(known.full)
      const kept = [...others, one].sort((a, b) => a.name.localeCompare(b.name))
      return replace(known, kept)
    },
    drop: async (dropped) => {
      const known = await kind()
      return replace(
        known,
        readable(known).filter(({ name }) => name !== dropped),
      )
    },
  }
}
