/** A sentence with `{name}` gaps, or its forms by plural category of `{n}`. */
export type Sentence = string | { readonly one: string; readonly other: string }

type KeyOf<Table> = Table extends unknown ? keyof Table & string : never

/**
 * One table of several; throws at a key that two of them have. To spread them would cost every
 * process eight milliseconds of its start for each language, ten times as much (measured, Node 20).
 */
export function joinedTables<Table extends Readonly<Record<string, Sentence>>>(
  tables: readonly Table[],
): Readonly<Record<KeyOf<Table>, Sentence>> {
  const all: Record<string, Sentence> = Object.create(null)
  for (const table of tables)
    for (const key in table) {
      if (key in all) throw new Error(`two sentences for ${key}`)
      all[key] = table[key] as Sentence
    }
  return all as Readonly<Record<KeyOf<Table>, Sentence>>
}
