import { type GapOf, gapKinds } from '../../../data/evidence/gaps.ts'
import { reliabilities, statuses } from '../../../data/model/vocabulary.ts'
import type { Choices, Filtered } from '../../../data/search/filter-input.ts'
import { sayGapKind } from '../../../data/words/say-gap.ts'
import { gradeWords } from '../../desk/grades.ts'
import { inLang, settings, t, tOf } from '../../desk/settings.svelte.ts'

/** A choice of a facet, named, with how many events it would leave. */
export interface ChoiceRow {
  readonly key: string
  readonly label: string
  /** The language of a name that somebody wrote. */
  readonly lang?: string
  readonly count: number
}

/** Countries, most frequent first, every chosen one among them. */
export function countryRows(
  counts: Filtered['counts']['country'],
  chosen: readonly string[] = [],
): readonly ChoiceRow[] {
  const keys = [...new Set([...Object.keys(counts), ...chosen])].filter((key) => key !== '')
  return byCount(keys.map((key) => ({ key, label: countryName(key), count: counts[key] ?? 0 })))
}

/** Every status, in its own order. */
export function statusRows(counts: Filtered['counts']['status']): readonly ChoiceRow[] {
  return statuses.map((key) => ({ key, label: tOf('status', key), count: counts[key] ?? 0 }))
}

/** Every grade of reliability, in its own order. */
export function reliabilityRows(counts: Filtered['counts']['reliability']): readonly ChoiceRow[] {
  return reliabilities.map((key) => ({
    key,
    label: gradeWords(key),
    count: counts[key] ?? 0,
  }))
}

/** Every field and tie that rests on no claim somewhere, every chosen one among them, in their own order. */
export function gapRows(
  counts: Filtered['counts']['gap'],
  chosen: readonly GapOf[] = [],
): readonly ChoiceRow[] {
  return gapKinds.flatMap((key) =>
    counts[key] === undefined && !chosen.includes(key)
      ? []
      : [{ key, label: sayGapKind(key, settings.lang), count: counts[key] ?? 0 }],
  )
}

/** Places, actors or themes, most frequent first; one whose record is gone is said to be gone. */
export function choiceRows(rows: Choices['rows']): readonly ChoiceRow[] {
  return byCount(
    rows.map(({ id, name, count }) => {
      const { text, lang } = name ? inLang(name) : { text: t('facets.gone'), lang: settings.lang }
      return { key: id, label: text, lang, count }
    }),
  )
}

function byCount(rows: readonly ChoiceRow[]): readonly ChoiceRow[] {
  const { compare } = new Intl.Collator(settings.lang)
  return rows.toSorted((a, b) => b.count - a.count || compare(a.label, b.label))
}

/** A country's name from its ISO 3166-1 alpha-2 code, in the language of the window. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(settings.lang, { type: 'region' }).of(code) ?? code
}
