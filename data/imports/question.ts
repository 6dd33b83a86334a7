/** What a mapping must be told before its table is taken, or may be: each is asked once for the whole file. */
export type Question =
  | {
      readonly kind: 'dates'
      readonly columns: readonly string[]
      readonly examples: readonly string[]
      readonly either: number
      readonly isMixed: boolean
    }
  | {
      readonly kind: 'century'
      readonly columns: readonly string[]
      readonly examples: readonly string[]
      readonly count: number
    }
  | { readonly kind: 'title'; readonly columns: readonly string[] }
  | { readonly kind: 'twice'; readonly column: string; readonly as: string }
  | {
      readonly kind: 'types' | 'countries'
      readonly words: readonly { readonly word: string; readonly rows: number }[]
    }

/** Whether a mapping can be taken with this question left: words that nobody explains are kept as words. */
export function mayStayOpen({ kind }: Question): boolean {
  return kind === 'dates' || kind === 'century' || kind === 'title' || kind === 'twice'
}
