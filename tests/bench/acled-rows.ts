const types = [
  ['Political violence', 'Battles', 'Armed clash'],
  ['Political violence', 'Violence against civilians', 'Attack'],
  ['Political violence', 'Explosions/Remote violence', 'Air/drone strike'],
  ['Demonstrations', 'Protests', 'Peaceful protest'],
  ['Demonstrations', 'Riots', 'Mob violence'],
  ['Strategic developments', 'Strategic developments', 'Looting/property destruction'],
] as const

const countries = [
  { code: 'MLI', iso: 466, name: 'Mali', lat: 15, lon: -3, regions: ['Gao', 'Kidal', 'Mopti'] },
  { code: 'BFO', iso: 854, name: 'Burkina Faso', lat: 13, lon: -1, regions: ['Sahel', 'Est'] },
  { code: 'NIR', iso: 562, name: 'Niger', lat: 14, lon: 3, regions: ['Tillabéri', 'Diffa'] },
] as const

/** The columns of ACLED’s present layout. */
const head =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'
const dayMs = 86_400_000
const firstDay = Date.UTC(1997, 0, 1)
const lastDay = Date.UTC(2025, 11, 31)

/** Invented rows for Mali, Burkina Faso and Niger in the shape of ACLED’s present layout: six types, thin before 2012, dense after 2017. */
export function acledRows(rows: number): string {
  return `${[head, ...Array.from({ length: rows }, (_, at) => rowOf(at, rows))].join('\n')}\n`
}

function rowOf(at: number, rows: number): string {
  // A quarter power: one event in fourteen before 2012, four in five from 2017 on.
  const share = ((at + 0.5) / rows) ** 0.25
  const day = new Date(firstDay + Math.floor((share * (lastDay - firstDay)) / dayMs) * dayMs)
    .toISOString()
    .slice(0, 10)
  const { code, iso, name, lat, lon, regions } = each(countries, at * 7 + (at >> 4))
  const [disorder, type, sub] = each(types, at * 5 + (at >> 3))
  const spot = at % 400
  const place = `${each(regions, spot)} ${spot}`
  const point = `${(lat + spot / 200).toFixed(4)},${(lon + spot / 200).toFixed(4)}`
  const who = `Force ${at % 50},,State forces,Groupe ${at % 120},,Rebel group,State forces-Rebel group`
  const where = `${iso},Western Africa,${name},${each(regions, spot)},Cercle,Commune,${place},${point}`
  const notes = `Le ${day}, ligne inventée ${at} : ""affrontement"" près de ${place}, bilan donné par des sources locales et la presse.`
  const told = `Source ${at % 200}; Autre ${at % 30},National,"${notes}",${at % 12},,17000${at}`
  return `${code}${at},${day},${day.slice(0, 4)},${1 + (at % 3)},${disorder},${type},${sub},${who},,${where},${1 + (at % 3)},${told}`
}

function each<T>(values: readonly T[], at: number): T {
  return values[at % values.length] as T
}
