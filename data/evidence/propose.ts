import { type Archive, standing } from '../changes/state.ts'
import { proposeDates } from '../dates/find.ts'
import { MONTH } from '../dates/lexicon.ts'
import { relativeDays } from '../dates/relative.ts'
import { readTyped } from '../dates/typed.ts'
import type { Problem } from '../model/outcome.ts'
import type { Lang, Text } from '../model/text.ts'
import { foldWithMap } from '../text/fold.ts'
import { pointAt } from '../text/points.ts'
import type { NameBook, SoughtKind } from './names.ts'
import type { NoDate, Offer, Proposed, ProposedField } from './proposal.ts'
import { findTolls } from './tolls.ts'

/** The passage in which values are looked for: its words, where it begins in its text, and the day its source was issued (EDTF, empty where nobody says). */
export interface Searched {
  readonly exact: string
  readonly start: number
  readonly issued: string
}

const fieldOfKind = {
  actor: 'actors',
  place: 'places',
  term: 'themes',
} as const satisfies Record<SoughtKind, ProposedField>

/** Finds what the words of a passage themselves hold: dates, tolls, names of known records. What they do not hold is not proposed. */
export function propose(archive: Archive, names: NameBook, searched: Searched): Proposed {
  const { exact, start, issued } = searched
  const at = (from: number, to: number) => ({
    start: start + pointAt(exact, from),
    end: start + pointAt(exact, to),
    words: exact.slice(from, to),
  })
  const impossible = impossibleDates(exact)
  const isPossible = ({ start: from, end: to }: { readonly start: number; readonly end: number }) =>
    impossible.every((one) => to <= one.from || from >= one.to)
  const dates = proposeDates(exact, 'fr', issued === '' ? undefined : issued)
    .filter(isPossible)
    .map(
      (found): Offer => ({
        ...{ field: 'date', value: found.edtf, ...at(found.start, found.end), name: null },
        reckoned: found.inferred ? issued : null,
      }),
    )
  const tolls = findTolls(exact).map(
    (found): Offer => ({
      ...{ field: 'toll', value: { ...found.toll }, ...at(found.start, found.end) },
      ...{ reckoned: null, name: null },
    }),
  )
  const named = names.find(exact).map(
    (found): Offer => ({
      ...{ field: fieldOfKind[found.kind], value: found.id, ...at(found.start, found.end) },
      ...{ reckoned: null, name: nameOf(archive, found.id) },
    }),
  )
  const noDates = [
    ...impossible.map(({ from, to, problem }): NoDate => ({ ...at(from, to), problem })),
    ...undated(exact, dates, at),
  ]
  return { proposals: onceEach([...dates, ...tolls, ...named]), noDates, sought: names.sought }
}

function nameOf(archive: Archive, id: string): Text | null {
  return (standing(archive, id)?.fields.name ?? null) as Text | null
}

/** The same value of the same field once, where it stands first. */
function onceEach(proposals: readonly Offer[]): Offer[] {
  const seen = new Map<string, Offer>()
  for (const one of proposals) {
    const key = `${one.field} ${JSON.stringify(one.value)}`
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}

const dayLike = new RegExp(
  `\\b\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:${MONTH})(?![a-z])(?:,? (?:de |of )?\\d{4}\\b)?|\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  'g',
)
const endsInYear = /\d{4}$|^\d{4}-/

/** Days that no calendar has, « 31 février 2025 »: a part of such words is no date either. */
function impossibleDates(
  exact: string,
): readonly { readonly from: number; readonly to: number; readonly problem: Problem }[] {
  const { folded, at } = foldWithMap(exact)
  return [...folded.replace(/\s/g, ' ').matchAll(dayLike)].flatMap((match) => {
    const [words] = match
    // Without a year the 29th of February may stand; in a leap year every day does that ever does.
    const read = readTyped(endsInYear.test(words) ? words : `${words} 2024`, 'fr' satisfies Lang)
    if (read.ok) return []
    const from = at[match.index] ?? 0
    const to = at[match.index + words.length] ?? exact.length
    return [{ from, to, problem: { ...read.problem, text: exact.slice(from, to) } }]
  })
}

/** « hier », « mardi dernier » in a source of which no day of issue is known: they stand for no day yet. */
function undated(
  exact: string,
  dates: readonly Offer[],
  at: (from: number, to: number) => Omit<NoDate, 'problem'>,
): readonly NoDate[] {
  if (dates.some(({ reckoned }) => reckoned !== null)) return []
  const map = foldWithMap(exact)
  const relative = relativeDays(map.folded, 0).map(({ from, to }) =>
    at(map.at[from] ?? 0, map.at[to] ?? exact.length),
  )
  return relative
    .filter((one) => dates.every(({ start, end }) => one.end <= start || one.start >= end))
    .map((one) => ({ ...one, problem: { code: 'passage.unreckoned', words: one.words } }))
}
