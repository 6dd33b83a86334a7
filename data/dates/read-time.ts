const FRENCH =
  '(?<h>\\d{1,2}) ?h(?:eures?|rs?)?(?: ?(?<m>\\d{2})(?: ?(?:min|mn)(?: ?(?<s>\\d{1,2})(?:[.,](?<f>\\d{1,9}))? ?s)?)?)?'
const CLOCK = '(?<h2>\\d{1,2}):(?<m2>\\d{2})(?::(?<s2>\\d{2})(?:[.,](?<f2>\\d{1,9}))?)?'
const HALF = '(?<h3>\\d{1,2})(?:[:.](?<m3>\\d{2}))? ?(?<half>[ap])\\.?m\\.?'
const NAMED = '(?<noon>midi|noon)|(?<midnight>minuit|midnight)'
const ZONE =
  '(?: ?(?<utc>utc|gmt|tu|z)| ?\\((?:utc|gmt)(?<sign>[+-])(?<oh>\\d{1,2})(?::(?<om>\\d{2}))?\\))?'
const TIME = new RegExp(`(?:,? (?:a|at) |, ?| )(?:${HALF}|${FRENCH}|${CLOCK}|${NAMED})${ZONE}$`)

/** A date's text without the time at its end, and that time in EDTF (`T09:30:00Z`), or ''. */
export function splitTime(text: string): { readonly rest: string; readonly time: string } {
  const found = TIME.exec(text)
  const part = found?.groups
  if (!found || !part || found.index === 0) return { rest: text, time: '' }
  let hour = part['noon'] ? 12 : Number(part['h'] ?? part['h2'] ?? part['h3'] ?? '0')
  if (part['half'] === 'p' && hour < 12) hour += 12
  if (part['half'] === 'a' && hour === 12) hour = 0
  const minute = part['m'] ?? part['m2'] ?? part['m3'] ?? '00'
  const second = (part['s'] ?? part['s2'] ?? '0').padStart(2, '0')
  const decimals = part['f'] ?? part['f2']
  const fraction = decimals ? `.${decimals}` : ''
  const east = part['oh']
    ? `${part['sign']}${part['oh'].padStart(2, '0')}:${part['om'] ?? '00'}`
    : ''
  const zone = part['utc'] ? 'Z' : east
  const time = `T${String(hour).padStart(2, '0')}:${minute}:${second}${fraction}${zone}`
  return { rest: text.slice(0, found.index).trim(), time }
}
