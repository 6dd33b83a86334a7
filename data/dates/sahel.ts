/** A season of the Sahel: months, both inclusive; `end` before `start` runs into the next year. */
export interface SahelSeason {
  readonly id: 'rains' | 'dry' | 'cool' | 'hot' | 'harmattan' | 'lean'
  readonly start: number
  readonly end: number
  readonly fr: string
  readonly en: string
  /** The folded words that name it in typed dates, as a pattern. */
  readonly words: string
}

/**
 * The seasons by which people of the Sahel date events, for the belt of 12° to 18° N. EDTF's own
 * seasons (21 to 24) are those of temperate lands. Months are those of agro-climatic bulletins:
 * rains June to September, dry October to May, of which cool November to February and hot March to
 * May, harmattan December to February, lean season June to August.
 */
export const sahelSeasons: readonly SahelSeason[] = [
  {
    id: 'rains',
    start: 6,
    end: 9,
    fr: 'saison des pluies',
    en: 'rainy season',
    words: 'saison des pluies|saison pluvieuse|hivernage|rainy season|wet season|rains',
  },
  {
    id: 'cool',
    start: 11,
    end: 2,
    fr: 'saison sèche froide',
    en: 'cool dry season',
    words: 'saison (?:seche )?froide|cool (?:dry )?season|cold (?:dry )?season',
  },
  {
    id: 'hot',
    start: 3,
    end: 5,
    fr: 'saison sèche chaude',
    en: 'hot dry season',
    words: 'saison (?:seche )?chaude|hot (?:dry )?season',
  },
  {
    id: 'dry',
    start: 10,
    end: 5,
    fr: 'saison sèche',
    en: 'dry season',
    words: 'saison seche|dry season',
  },
  {
    id: 'harmattan',
    start: 12,
    end: 2,
    fr: 'harmattan',
    en: 'harmattan',
    words: "harmattan|saison de l'harmattan|harmattan season",
  },
  {
    id: 'lean',
    start: 6,
    end: 8,
    fr: 'soudure',
    en: 'lean season',
    words: 'soudure|periode de soudure|saison de soudure|lean season',
  },
]

const NAMED = sahelSeasons.map((season) => ({
  season,
  pattern: new RegExp(
    `^(?:la |l'|le |the |pendant |durant |during )*(?:${season.words}),? (?:de |d'|of |en |in )?(\\d{4})(?:[-/](\\d{4}))?$`,
  ),
}))

/**
 * Reads folded « saison des pluies 2023 » as the months it could be, `YYYY-MM`; a season that
 * crosses the new year needs both years (« saison sèche 2023-2024 »).
 */
export function readSahelSeason(
  text: string,
): { readonly from: string; readonly to: string } | null {
  for (const { season, pattern } of NAMED) {
    const found = pattern.exec(text)
    if (!found) continue
    const [, first = '', second] = found
    const crosses = season.end < season.start
    const years = Number(second ?? first) - Number(first)
    if (years !== (crosses ? 1 : 0)) return null
    const month = (value: number): string => String(value).padStart(2, '0')
    return {
      from: `${first}-${month(season.start)}`,
      to: `${second ?? first}-${month(season.end)}`,
    }
  }
  return null
}
