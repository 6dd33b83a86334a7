import type { Precision } from '../../model/vocabulary.ts'
import { type Layout, rowTitle } from './layout.ts'

const names =
  `id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name
dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b
number_of_sources source_article source_office source_date source_headline source_original where_prec
where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region
event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa
gwnob`.split(/\s+/)
const dateStart = names.indexOf('date_start')
const precisions: Readonly<Record<string, Precision>> = {
  ...{ 1: 'exact', 2: 'area', 3: 'district', 4: 'region', 5: 'area', 6: 'country', 7: 'area' },
}

/** UCDP GED: its 49 columns, with or without a header, and the 53 of humanitarian exchanges. */
export const ucdp: Layout = {
  id: 'ucdp',
  dataSet: 'UCDP GED',
  lang: 'en',
  recognises: (found) =>
    ['relid', 'dyad name', 'date prec', 'date start', 'best'].every((name) => found.has(name)),
  columns: {
    id: 'key',
    'date start': 'date-start',
    'date end': 'date-end',
    'date prec': 'date-precision',
    'type of violence': 'type',
    'side a': ['actor', 'party'],
    'side b': ['actor', 'party'],
    'where prec': 'place-precision',
    'where coordinates': 'place',
    'adm 1': 'region',
    latitude: 'latitude',
    longitude: 'longitude',
    country: 'country',
    'source office': 'source',
    'source date': 'source-date',
    'source headline': 'source-title',
    best: 'toll-best',
    high: 'toll-high',
    low: 'toll-low',
  },
  headless: {
    names,
    recognises: (cells) =>
      cells.length === names.length &&
      [dateStart, dateStart + 1].every((at) => /^\d{4}-\d\d-\d\d/.test(cells[at] ?? '')),
  },
  title: (cell) => rowTitle(cell('dyad name'), cell('where coordinates')),
  type: () => 'attack',
  dating: (cell) => (/^[2-5](?:\.0)?$/.test(cell('date prec')) ? 'one-of' : 'day'),
  precision: (cell) => precisions[cell('where prec').replace(/\.0$/, '')] ?? 'unknown',
}
