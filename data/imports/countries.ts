import { foldName } from '../text/fold.ts'
import { asCalled, closeness } from '../text/fuzzy.ts'
import { onlyNear } from '../text/near.ts'

/** ISO 3166-1: the code of two letters of each country, and that of three. */
const codes = `AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AQ ATA AR ARG AS ASM AT AUT AU AUS AW ABW AX ALA AZ AZE
BA BIH BB BRB BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN BO BOL BQ BES BR BRA BS BHS BT BTN BV BVT
BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF CG COG CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB CV CPV
CW CUW CX CXR CY CYP CZ CZE DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI ES ESP ET ETH FI FIN
FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL GM GMB GN GIN GP GLP GQ GNQ
GR GRC GS SGS GT GTM GU GUM GW GNB GY GUY HK HKG HM HMD HN HND HR HRV HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN IN IND IO IOT
IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM KN KNA KP PRK KR KOR KW KWT KY CYM
KZ KAZ LA LAO LB LBN LC LCA LI LIE LK LKA LR LBR LS LSO LT LTU LU LUX LV LVA LY LBY MA MAR MC MCO MD MDA ME MNE MF MAF MG MDG
MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR MT MLT MU MUS MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM
NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL NR NRU NU NIU NZ NZL OM OMN PA PAN PE PER PF PYF PG PNG PH PHL PK PAK
PL POL PM SPM PN PCN PR PRI PS PSE PT PRT PW PLW PY PRY QA QAT RE REU RO ROU RS SRB RU RUS RW RWA SA SAU SB SLB SC SYC SD SDN
SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR SN SEN SO SOM SR SUR SS SSD ST STP SV SLV SX SXM SY SYR SZ SWZ TC TCA
TD TCD TF ATF TG TGO TH THA TJ TJK TK TKL TL TLS TM TKM TN TUN TO TON TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA UM UMI
US USA UY URY UZ UZB VA VAT VC VCT VE VEN VG VGB VI VIR VN VNM VU VUT WF WLF WS WSM YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE`

/** Names that data sets use and the lists of languages do not. */
const otherNames: Readonly<Record<string, string>> = {
  'ivory coast': 'CI',
  "cote d'ivoire": 'CI',
  'dr congo': 'CD',
  'democratic republic of congo': 'CD',
  'democratic republic of the congo': 'CD',
  rdc: 'CD',
  'republic of congo': 'CG',
  congo: 'CG',
  'central african rep': 'CF',
  rca: 'CF',
  'cape verde': 'CV',
  'guinea bissau': 'GW',
  'guinee bissau': 'GW',
  swaziland: 'SZ',
  burma: 'MM',
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'yemen north yemen': 'YE',
  'russia soviet union': 'RU',
  'north macedonia': 'MK',
  palestine: 'PS',
  turkey: 'TR',
  'the gambia': 'GM',
}

let known: ReadonlyMap<string, string> | undefined

function readCodes(): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const list = codes.split(/\s+/)
  const said = ['fr', 'en'].map((lang) => new Intl.DisplayNames(lang, { type: 'region' }))
  for (let at = 0; at + 1 < list.length; at += 2) {
    const [two = '', three = ''] = list.slice(at, at + 2)
    for (const name of said.map((names) => names.of(two) ?? two)) names.set(foldName(name), two)
    names.set(two.toLowerCase(), two)
    names.set(three.toLowerCase(), two)
  }
  for (const [name, code] of Object.entries(otherNames)) names.set(foldName(name), code)
  return names
}

/** The country that a cell names, as its code of two letters: by a code of two or three letters, or by its name in French or English; undefined where it names none that is known. */
export function countryNamed(text: string): string | undefined {
  known ??= readCodes()
  const folded = foldName(text)
  const bare = folded.replace(/ ?\([^)]*\)/g, '').trim()
  return known.get(folded) ?? known.get(bare)
}

/** The one country whose name a word differs from by one slip of the hand, by its code; undefined where there is none, or more than one. */
export function likelyCountry(text: string): string | undefined {
  known ??= readCodes()
  const near = onlyNear(
    foldName(text),
    [...known.keys()].filter((name) => name.length > 3),
  )
  return near === undefined ? undefined : known.get(near)
}

const mostNear = 3

/** The countries whose names are nearest to what was typed, in French or in English, by their codes; the nearest first. */
export function nearestCountries(text: string): readonly string[] {
  known ??= readCodes()
  const typed = foldName(text).split(' ')
  const found = new Map<string, number>()
  for (const [name, code] of known) {
    if (name.length < 4) continue
    const close = closeness(typed, asCalled(name))
    if (close > (found.get(code) ?? 0)) found.set(code, close)
  }
  const nearest = [...found].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  return nearest.slice(0, mostNear).map(([code]) => code)
}

/** The rectangles in which the countries of the region lie: south, north, west, east. */
const extents: Readonly<Record<string, readonly [number, number, number, number]>> = {
  ML: [10.1, 25.1, -12.4, 4.4],
  BF: [9.3, 15.2, -5.6, 2.5],
  NE: [11.6, 23.6, 0.1, 16.1],
  TD: [7.4, 23.5, 13.4, 24.1],
  MR: [14.7, 27.4, -17.2, -4.8],
  SN: [12.3, 16.8, -17.6, -11.3],
  GM: [13, 13.9, -16.9, -13.7],
  GW: [10.8, 12.7, -16.8, -13.6],
  GN: [7.1, 12.7, -15.2, -7.6],
  SL: [6.8, 10.1, -13.4, -10.2],
  CI: [4.3, 10.8, -8.7, -2.4],
  GH: [4.7, 11.2, -3.3, 1.3],
  TG: [6, 11.2, -0.2, 1.9],
  BJ: [6.1, 12.5, 0.7, 3.9],
  NG: [4.2, 14, 2.6, 14.7],
  CM: [1.6, 13.1, 8.4, 16.3],
  CF: [2.2, 11.1, 14.4, 27.5],
  DZ: [18.9, 37.2, -8.7, 12],
  LY: [19.4, 33.2, 9.3, 25.2],
  SD: [8.6, 22.3, 21.8, 38.7],
}
const everywhere = [-90, 90, -180, 180] as const
const margin = 0.5

/** How coordinates stand to the country that a row names, or, where it names none, to the region: `swapped` where only the other way round they lie in it; `impossible` where they are no coordinates, whichever way round. */
export function coordinatesStand(
  latitude: number,
  longitude: number,
  country: string,
): 'fits' | 'swapped' | 'outside' | 'impossible' {
  const extent = extents[country]
  const near = extent === undefined ? Object.values(extents) : [extent]
  const isNear = (north: number, east: number) => near.some((one) => isIn(north, east, one))
  const isPoint = isIn(latitude, longitude, everywhere)
  if (isPoint && isNear(latitude, longitude)) return 'fits'
  if (isNear(longitude, latitude) && (country === '' || extent !== undefined)) return 'swapped'
  if (isPoint) return extent === undefined ? 'fits' : 'outside'
  return isIn(longitude, latitude, everywhere) ? 'swapped' : 'impossible'
}

function isIn(
  latitude: number,
  longitude: number,
  [south, north, west, east]: readonly [number, number, number, number],
): boolean {
  return (
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    latitude >= south - margin &&
    latitude <= north + margin &&
    longitude >= west - margin &&
    longitude <= east + margin
  )
}
