import type { StarterClaim, StarterRow, StarterSource } from './row.ts'

/** Words of a notice and what is to be read instead of them. */
export type Erratum = readonly [printed: string, read: string]

/** What the second edition says otherwise of a source: whole fields, and errata in its text. */
export interface SourceCorrection extends Partial<StarterSource> {
  readonly slug: string
  readonly errata?: readonly Erratum[]
}

/** What the second edition says otherwise of an event: whole fields, its sources’ errata, sources and claims added, claims withdrawn by their quotes. A claim on the same field and words as an earlier one takes its place. */
export interface RowCorrection extends Partial<Omit<StarterRow, 'slug' | 'sources'>> {
  readonly slug: string
  readonly sources?: readonly SourceCorrection[]
  readonly added?: readonly StarterSource[]
  readonly withdrawn?: readonly string[]
}

function corrected(text: string, [printed, read]: Erratum): string {
  const [before, after, ...more] = text.split(printed)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`erratum: “${printed}” stands not once in the notice`)
  return before + read + after
}

function correctedSource(
  source: StarterSource,
  { errata = [], ...fields }: SourceCorrection,
): StarterSource {
  const firstText = source.firstText ?? source.text
  return { ...source, ...fields, text: errata.reduce(corrected, source.text), firstText }
}

function correctedClaims(
  claims: readonly StarterClaim[],
  { claims: given = [], withdrawn = [] }: RowCorrection,
): readonly StarterClaim[] {
  for (const quote of withdrawn)
    if (!claims.some((claim) => claim.quote === quote))
      throw new Error(`no claim on “${quote}” to withdraw`)
  const isReplaced = (old: StarterClaim): boolean =>
    given.some(({ field, quote }) => field === old.field && quote === old.quote)
  return [...claims.filter((old) => !withdrawn.includes(old.quote) && !isReplaced(old)), ...given]
}

function correctedRow(row: StarterRow, correction: RowCorrection): StarterRow {
  const { sources = [], added = [], withdrawn: _, ...fields } = correction
  const correctionOf = bySlug(sources, row.sources)
  return {
    ...row,
    ...fields,
    sources: [
      ...row.sources.map((source) => {
        const found = correctionOf.get(source.slug)
        return found === undefined ? source : correctedSource(source, found)
      }),
      ...added,
    ],
    claims: correctedClaims(row.claims, correction),
  }
}

/** The rows of an edition with the corrections of the next. */
export function correctedRows(
  rows: readonly StarterRow[],
  corrections: readonly RowCorrection[],
): readonly StarterRow[] {
  const found = bySlug(corrections, rows)
  return rows.map((row) => {
    const correction = found.get(row.slug)
    return correction === undefined ? row : correctedRow(row, correction)
  })
}

/** The authorities of an edition with the corrections of the next: whole fields take the place of earlier ones. */
export function correctedAll<T extends { readonly slug: string }>(
  all: readonly T[],
  corrections: readonly (Partial<T> & { readonly slug: string })[],
): readonly T[] {
  const found = bySlug(corrections, all)
  return all.map((one) => ({ ...one, ...found.get(one.slug) }))
}

// A correction of what is not there, or a second one of the same, is our own mistake.
function bySlug<C extends { readonly slug: string }>(
  corrections: readonly C[],
  all: readonly { readonly slug: string }[],
): ReadonlyMap<string, C> {
  const found = new Map(corrections.map((one) => [one.slug, one]))
  if (found.size !== corrections.length) throw new Error('one thing is corrected twice')
  for (const slug of found.keys())
    if (!all.some((one) => one.slug === slug)) throw new Error(`nothing to correct: ${slug}`)
  return found
}
