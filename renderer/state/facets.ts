import type { Filtered } from '../../data/calls/events.ts'
import { reliabilities, statuses } from '../../data/model/vocabulary.ts'
import type { Facet } from './filter.svelte.ts'
import { settings, t, tOf } from './settings.svelte.ts'

/** A facet with its choices, most frequent first where they have no order of their own. */
export interface FacetGroup {
  readonly facet: Facet
  readonly label: string
  readonly rows: readonly { readonly key: string; readonly label: string; readonly count: number }[]
}

/** The facets that are plain lists, with how many events each choice would leave. */
export function facetGroups(counts: Filtered['counts']): readonly FacetGroup[] {
  return [
    { facet: 'countries', label: t('facets.country'), rows: countryRows(counts.country) },
    {
      facet: 'statuses',
      label: t('facets.status'),
      rows: statuses.map((key) => ({
        key,
        label: tOf('status', key),
        count: counts.status[key] ?? 0,
      })),
    },
    {
      facet: 'reliabilities',
      label: t('facets.reliability'),
      rows: reliabilities.map((key) => ({
        key,
        label: `${key} · ${tOf('reliability', key)}`,
        count: counts.reliability[key] ?? 0,
      })),
    },
  ]
}

function countryRows(counts: Filtered['counts']['country']): FacetGroup['rows'] {
  return Object.entries(counts)
    .filter(([key]) => key !== '')
    .map(([key, count]) => ({ key, label: countryName(key), count }))
    .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, settings.lang))
}

/** A country's name from its ISO 3166-1 alpha-2 code, in the language of the window. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(settings.lang, { type: 'region' }).of(code) ?? code
}
