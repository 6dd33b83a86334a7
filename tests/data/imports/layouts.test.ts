import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { standing, standingIds } from '../../../data/changes/state.ts'
import { archiveOf } from './archive-of.ts'
import { codeOf, fieldsOf, plan, rowsOf } from './plan-table.ts'

const data = process.env.TARIKH_DATA

const acledHead =
  'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities,timestamp'
const acledRow = (id: string, day: string, precision: number, place = 1) =>
  `${id},${day},2024,${precision},Battles,Armed clash,Groupe A; Groupe B,2,Force C,1,Mali,Gao,Ansongo,15.66,0.5,${place},Radio,Essai,3,1700000000`

test('a table of ACLED keeps the precision of its times and places, its tolls as claims, its cells', () => {
  const rows = [
    acledRow('MLI1', '2024-06-05', 1),
    acledRow('MLI2', '05 June 2024', 2, 3),
    acledRow('MLI3', '2024-06-05', 3),
  ]
  const made = plan(`${acledHead}\n${rows.join('\n')}\n`)
  expect(made).toMatchObject({ new: 3, refused: [] })
  const archive = archiveOf(made)
  expect(rowsOf(archive).map(({ edtf }) => edtf)).toEqual(['2024-06-05', '2024-06-05~', '2024-06~'])
  const { event, claims, links } = fieldsOf(archive, 'Armed clash, Ansongo')
  expect(event).toMatchObject({
    type: { value: 'attack' },
    toll: { value: { low: null, best: 3, high: null } },
    identifiers: [{ scheme: 'ACLED', value: 'MLI1' }],
    cells: { time_precision: '1', geo_precision: '1', timestamp: '1700000000' },
  })
  expect(claims.map(({ field, chosen }) => [field, chosen])).toEqual([['toll', true]])
  expect(
    links.filter(({ kind }) => kind === 'actor').map(({ name, role }) => [name.text, role]),
  ).toEqual([
    ['Groupe A', 'party'],
    ['Groupe B', 'party'],
    ['Force C', 'party'],
  ])
  const precisions = [...standingIds(archive, 'place')].map(
    (id) => standing(archive, id)?.fields.precision,
  )
  expect(precisions.sort()).toEqual(['region', 'region', 'town'])
})

const ucdpNames =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'
const ucdpRow = (id: number, precision: number) =>
  `${id},R-${id},2020,1,Clear,1,1,1,C,1,1,A - B,1,1,A,1,1,B,1,s,Agence,2020-01-05,Titre,o,1,Ville,v,Région,,14.5,-4,P,1,Mali,432,Africa,1,${precision},2020-01-02 00:00:00.000,2020-01-0${precision === 1 ? 2 : 4} 00:00:00.000,1,0,0,0,3,5,2,432,`

test('a table of UCDP, with its header or without, has one unknown day of its span and a toll with its bounds', () => {
  const body = `${ucdpRow(1, 1)}\n${ucdpRow(2, 2)}\n`
  for (const file of [`${ucdpNames}\n${body}`, body]) {
    const archive = archiveOf(plan(file))
    expect(rowsOf(archive).map(({ edtf }) => edtf)).toEqual([
      '2020-01-02',
      '[2020-01-02..2020-01-04]',
    ])
    expect(fieldsOf(archive, 'A - B, Ville').event.toll?.value).toEqual({
      low: 2,
      best: 3,
      high: 5,
    })
  }
})

test('a list in the manner of the GTD has no day where its figure says that none is known', () => {
  const head =
    'eventid,iyear,imonth,iday,country_txt,provstate,city,latitude,longitude,attacktype1_txt,gname,nkill\n'
  const archive = archiveOf(
    plan(
      `${head}201901010001,2019,1,0,Mali,Gao,Unknown,,,Hostage Taking (Kidnapping),X,-99\n201901010002,2019,0,0,Niger,Diffa,Bosso,13.7,13.3,Bombing/Explosion,X,2.0\n`,
    ),
  )
  expect(rowsOf(archive)).toEqual([
    { title: 'Hostage Taking (Kidnapping)', edtf: '2019-01', places: ['Gao ML'] },
    { title: 'Bombing/Explosion, Bosso', edtf: '2019', places: ['Bosso NE'] },
  ])
  const { event } = fieldsOf(archive, 'Bombing/Explosion, Bosso')
  expect(event.toll?.value.best).toBe(2)
  expect(fieldsOf(archive, 'Hostage Taking (Kidnapping)').event.type?.value).toBe('kidnapping')
})

test('a column of text in which one cell is a date is no date column; a table too wide is refused in words', () => {
  const rows = Array.from({ length: 300 }, (_, at) => `A${at},2024-06-05,mot ${at}\n`).join('')
  const archive = archiveOf(plan(`titre,date,vrac\n${rows}B,2024-06-05,2024-01-01\n`))
  expect(fieldsOf(archive, 'B').event.cells).toEqual({ vrac: '2024-01-01' })
  const wide = Array.from({ length: 16_384 }, (_, at) => `c${at}`).join(',')
  expect(codeOf(`${wide}\n`)).toBe('csv.too-wide')
})

test.skipIf(data === undefined)(
  'real tables and layouts are taken whole, and known the second time',
  () => {
    const expected: Readonly<Record<string, number>> = {
      'formats/layout-acled-31-columns-invented.csv': 60,
      'formats/layout-acled-2019-31-columns-invented.csv': 60,
      'formats/layout-acled-pre-2018-invented.csv': 60,
      'formats/timelinejs-sheet.csv': 8,
      'ucdp/ged-23.1-sahel-49-columns.csv': 61,
      'ucdp/ged-nigeria-1990-2012-hxl.csv': 1276,
    }
    for (const [file, events] of Object.entries(expected)) {
      const bytes = readFileSync(path.join(data ?? '', file))
      const made = plan(bytes)
      expect(made.new, file).toBe(events)
      expect(made.doubtful, file).toBe(0)
      const archive = archiveOf(made)
      expect(plan(bytes, archive), file).toMatchObject({
        new: 0,
        changed: 0,
        known: events,
        ops: [],
      })
    }
  },
)

test('the sources that rows name are sources of their own, one for each outlet, headline and date, those of an outlet one family', () => {
  const archive = archiveOf(plan(`${ucdpNames}\n${ucdpRow(1, 1)}\n${ucdpRow(2, 2)}\n`))
  const sources = [...standingIds(archive, 'source')].map((id) => ({
    id,
    ...standing(archive, id)?.fields,
  }))
  const titled = (title: string) => sources.find((one) => 'title' in one && one.title === title)
  expect(sources.map((one) => 'title' in one && one.title).sort()).toEqual([
    'Agence',
    'Titre',
    'table.csv',
  ])
  expect(titled('Titre')).toMatchObject({
    publisher: 'Agence',
    issued: '2020-01-05',
    derivesFrom: [titled('Agence')?.id],
  })
  const { claims } = fieldsOf(archive, 'A - B, Ville')
  expect(claims.flatMap(({ quotes }) => quotes.map(({ exact }) => exact))).toEqual([
    '3,5,2',
    'Agence. Titre. 2020-01-05',
  ])
  const kept = archiveOf(plan('titre,date,source\nA,2024-06-05,Studio Tamani\n'))
  expect(fieldsOf(kept, 'A').event.cells).toEqual({ source: 'Studio Tamani' })
  expect(fieldsOf(kept, 'A').claims.map(({ field, chosen }) => [field, chosen])).toEqual([
    ['date', true],
  ])
})
